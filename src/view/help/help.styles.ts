import {css, type CSSResult} from 'lit';

/** The panel that lists the keys. */
export const helpStyles: CSSResult = css`
  .help {
    position: absolute;
    inset: 0;
    z-index: 5;
    margin: auto;
    inline-size: min(600px, 100% - 28px);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: calc(100% - 28px);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0;
    border: 0;
    border-radius: var(--sr-radius-l);
    background: var(--sr-raised);
    color: inherit;
    font-size: 13.5px;
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow-pop);
    animation: help-in var(--sr-mid) var(--sr-ease);
  }
  @keyframes help-in {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  .help header {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 12px 12px 8px 20px;
    background: inherit;
  }
  .rtl .help header {
    padding: 12px 20px 8px 12px;
  }
  .help h2 {
    margin: 0;
    font-size: 17px;
    letter-spacing: -0.01em;
  }
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
  @media (pointer: coarse) {
    .help .ib {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .help {
      border: 1px solid CanvasText;
    }
    .help kbd {
      border: 1px solid CanvasText;
    }
  }
`;
