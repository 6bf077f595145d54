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
  .searching > :not(.far) > :is(.leaf, .node):not([data-mark]),
  .world > :not(.far) > :is(.leaf, .node)[data-mark='out'] {
    background-color: transparent;
    box-shadow: none;
    font-weight: 400;
    &:not(.joined) {
      border-color: var(--sr-line);
    }
  }
  .searching > :not(.far) > .head.core:not([data-mark]),
  .world > :not(.far) > .head.core[data-mark='out'] {
    background-image: linear-gradient(var(--sr-line), var(--sr-line));
  }
  .searching .row.core:not([data-mark])::after,
  .row.core[data-mark='out']::after {
    background: var(--sr-line);
  }
  .searching > .far > :is(.leaf, .node):not([data-mark]),
  .searching :is(.tile:not([data-mark]), .wire) {
    opacity: 0.35;
  }
  /* What is done is strong in colour: it must not outshine what is left. */
  :is(.tile, .far > .leaf, .far > .node)[data-mark='out'] {
    opacity: 0.2;
  }

  /* Names far out have colours of their own, and so have those of groups in the plain tree. */
  .searching > .far > .box:is(.row, .prominent):not([data-mark]) > .tx.tx,
  .world > .far > .box:is(.row, .prominent)[data-mark='out'] > .tx.tx {
    color: var(--sr-ink-3);
  }
  .world > .far > .prominent.box.node[aria-level][data-mark='out'] {
    border-color: var(--sr-line);
  }

  .world [data-mark]:where(:not([data-mark='out'])) .tx {
    background: var(--sr-hit);
    color: var(--sr-ink);
    border-radius: 3px;
    box-shadow: 0 0 0 2px var(--sr-hit);
  }
  :is(.tile, .far > .leaf, .far > .node)[data-mark]:where(:not([data-mark='out'])) {
    box-shadow: 0 0 0 6px var(--sr-hit);
    outline: 3px solid var(--sr-ink);
    outline-offset: 0;
    z-index: 1;
  }
  .world [data-mark='current']:not(:focus-visible) {
    outline: 2px solid var(--sr-ink);
    outline-offset: 2px;
    z-index: 1;
  }
  .world > .far > [data-mark='current']:not(:focus-visible) {
    outline-width: 4.5px;
  }
  @media (forced-colors: active) {
    /* Without this the browser puts a plate of its own behind the letters, over the mark. */
    .world [data-mark]:where(:not([data-mark='out'])) .tx {
      forced-color-adjust: none;
      color: MarkText;
    }
    .world [data-mark='out'] > .tx {
      color: GrayText;
    }
  }
`;
