import {css, type CSSResult} from 'lit';

/** The legend and the hint that float over the map. */
export const legendStyles: CSSResult = css`
  .legend,
  .hint {
    font-size: calc(12em / 13);
    --f: 12;
  }
  .legend {
    inset-block-end: 14px;
    inset-inline-start: 14px;
    display: flex;
    align-items: center;
    gap: calc(14em / 12);
    padding: 0.75em calc(14em / 12);
    transition: opacity var(--sr-fast);
  }
  .stage:not(.overview) > .legend {
    opacity: 0;
    visibility: hidden;
  }
  .legend > span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    white-space: nowrap;
  }
  .legend .first {
    border-inline-start: 1px solid var(--sr-line);
    padding-inline-start: calc(14em / 12);
  }
  .legend .star {
    margin: 0;
  }
  .lg-core {
    inline-size: 0.25em;
    block-size: calc(14em / 12);
    background: var(--sr-ink);
    border-radius: 2px;
  }
  .lg-optional {
    inline-size: 1.5em;
    block-size: 1em;
    border: 1px dashed var(--sr-line-strong);
    border-radius: 4px;
  }
  .lg-choice {
    font-size: calc(10em / 12);
    background: var(--sr-surface-2);
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
    border-radius: 5px;
    padding: 1px 0.5em;
  }
  @container (max-width: 75.4em) {
    .legend {
      display: none;
    }
  }
  .hint {
    inset-block-end: 14px;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: max-content;
    max-inline-size: calc(100% - 28px);
    padding: calc(7em / 12) 1em;
    opacity: 0;
    visibility: hidden;
    transition:
      opacity var(--sr-mid),
      visibility var(--sr-mid);
  }
  .hint.shown {
    opacity: 1;
    visibility: visible;
  }
  .hint kbd,
  .tb kbd {
    font: 600 calc(11em / var(--f)) var(--sr-font);
    padding: 1px calc(5em / 11);
    border-radius: 4px;
    box-shadow: 0 0 0 1px var(--sr-line-strong);
  }
  @container (max-width: 58.5em) {
    .hint {
      inset-block-end: calc(38em / 12 + 22px);
    }
  }
`;
