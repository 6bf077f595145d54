import {css, type CSSResult} from 'lit';

/** The panel that lists the keys. */
export const helpStyles: CSSResult = css`
  .help dl {
    margin: 0;
    padding: 0 calc(20em / 13.5) calc(18em / 13.5);
    columns: 2 calc(230em / 13.5);
    column-gap: calc(32em / 13.5);
  }
  .help dl > div {
    display: flex;
    align-items: center;
    gap: calc(12em / 13.5);
    min-block-size: calc(30em / 13.5);
    break-inside: avoid;
  }
  .help dt {
    flex: none;
    display: flex;
    gap: calc(8em / 13.5);
    min-inline-size: calc(104em / 13.5);
  }
  .help dt > span {
    direction: ltr;
    display: inline-flex;
    gap: calc(5em / 13.5);
  }
  .help dd {
    margin: 0;
    color: var(--sr-ink-2);
  }
  .help kbd {
    min-inline-size: 2em;
    padding: 2px 0.5em;
    border-radius: 5px;
    box-shadow: 0 0 0 1px var(--sr-line-strong);
    font: 600 calc(12em / 13.5) / 1.4 var(--sr-font);
    text-align: center;
  }
  /* Large type on a phone. */
  @container (max-width: 18em) {
    .help dl {
      padding-inline: 14px;
    }
    .help dl > div {
      flex-wrap: wrap;
      gap: 0 12px;
      margin-block-end: 10px;
    }
  }
  @media (forced-colors: active) {
    .help kbd {
      border: 1px solid CanvasText;
    }
  }
`;
