import {css, type CSSResult} from 'lit';

/**
 * Search hits, and what fades beside them or is filtered out. Faded text keeps a contrast of 4.5:1, so it turns
 * gray instead of transparent; what carries no text turns transparent.
 */
export const marksStyles: CSSResult = css`
  .searching :is(.box, .group):not([data-mark]),
  [data-mark='out'] {
    color: var(--sr-ink-3);
    & b,
    & > .lead {
      color: inherit;
    }
    & .star,
    & .bar,
    &::before,
    & > .lead::before {
      opacity: 0.35;
    }
  }
  .searching:not(.far) :is(.leaf, .node):not([data-mark]),
  .world:not(.far) :is(.leaf, .node)[data-mark='out'] {
    background-color: transparent;
    border-color: var(--sr-line);
    box-shadow: none;
    font-weight: 400;
  }
  .searching.far :is(.leaf, .node):not([data-mark]),
  .far :is(.leaf, .node)[data-mark='out'],
  .searching .tile:not([data-mark]),
  .tile[data-mark='out'],
  .searching .wire {
    opacity: 0.35;
  }

  [data-mark='hit'] > .tx,
  [data-mark='current'] > .tx,
  [data-mark='hit'] > .lead > .tx,
  [data-mark='current'] > .lead > .tx {
    background: var(--sr-hit);
    color: var(--sr-ink);
    border-radius: 3px;
    box-shadow: 0 0 0 2px var(--sr-hit);
  }
  .tile[data-mark='hit'],
  .tile[data-mark='current'],
  .far :is(.leaf, .node)[data-mark='hit'],
  .far :is(.leaf, .node)[data-mark='current'] {
    box-shadow: 0 0 0 calc(3px / var(--z, 1)) var(--sr-hit);
    outline: calc(1.5px / var(--z, 1)) solid var(--sr-ink);
    outline-offset: 0;
    z-index: 1;
  }
  .world [data-mark='current']:not(:focus-visible) {
    outline: calc(2px / min(1, var(--z, 1))) solid var(--sr-ink);
    outline-offset: 2px;
    z-index: 1;
  }
  @media (forced-colors: active) {
    [data-mark] > .tx,
    [data-mark] > .lead > .tx {
      color: MarkText;
    }
    [data-mark='out'] > .tx,
    [data-mark='out'] > .lead > .tx {
      color: GrayText;
    }
  }
`;
