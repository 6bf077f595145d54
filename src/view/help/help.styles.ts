import {css, type CSSResult} from 'lit';

/** The panel that lists the keys. */
export const helpStyles: CSSResult = css`
  .help dl {
    margin: 0;
    padding: 0 20px 18px;
    columns: 2 230px;
    column-gap: 32px;
  }
  .help dl > div {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 30px;
    break-inside: avoid;
  }
  .help dt {
    flex: none;
    display: flex;
    gap: 8px;
    min-inline-size: 104px;
  }
  .help dt > span {
    direction: ltr;
    display: inline-flex;
    gap: 5px;
  }
  .help dd {
    margin: 0;
    color: var(--sr-ink-2);
  }
  .help kbd {
    min-inline-size: 24px;
    padding: 2px 6px;
    border-radius: 5px;
    box-shadow: 0 0 0 1px var(--sr-line-strong);
    font: 600 12px/1.4 var(--sr-font);
    text-align: center;
  }
  @media (forced-colors: active) {
    .help kbd {
      border: 1px solid CanvasText;
    }
  }
`;
