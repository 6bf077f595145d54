import {css, type CSSResult} from 'lit';

/** The legend and the hint that float over the map. */
export const legendStyles: CSSResult = css`
  .legend {
    inset-block-end: 14px;
    inset-inline-start: 14px;
    display: flex;
    align-items: center;
    gap: 14px;
    padding: 9px 14px;
    transition: opacity var(--sr-fast);
  }
  .stage:not(.overview) > .legend {
    opacity: 0;
    visibility: hidden;
  }
  .legend > span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .legend .first {
    border-inline-start: 1px solid var(--sr-line);
    padding-inline-start: 14px;
  }
  .legend .star {
    margin: 0;
  }
  .lg-core {
    inline-size: 3px;
    block-size: 14px;
    background: var(--sr-ink);
    border-radius: 2px;
  }
  .lg-optional {
    inline-size: 18px;
    block-size: 12px;
    border: 1px dashed var(--sr-line-strong);
    border-radius: 4px;
  }
  .lg-choice {
    font-size: 10px;
    background: var(--sr-surface-2);
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
    border-radius: 5px;
    padding: 1px 5px;
  }
  @container (max-width: 980px) {
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
    padding: 7px 12px;
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
    font: 600 11px var(--sr-font);
    padding: 1px 5px;
    border-radius: 4px;
    box-shadow: 0 0 0 1px var(--sr-line-strong);
  }
  @container (max-width: 760px) {
    .hint {
      inset-block-end: 60px;
    }
  }
`;
