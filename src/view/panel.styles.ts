import {css, type CSSResult} from 'lit';

/** What opens over a roadmap and has a title. */
export const panelStyles: CSSResult = css`
  .dialog {
    position: absolute;
    inset: 0;
    z-index: 5;
    margin: auto;
    inline-size: min(calc(600em / 13.5), 100% - 28px);
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
    font-size: calc(13.5em / 13);
    --f: 13.5;
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow-pop);
    animation: panel-in var(--sr-mid) var(--sr-ease);
  }
  @keyframes panel-in {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  .dialog header {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: calc(12em / 13.5) calc(12em / 13.5) calc(8em / 13.5) calc(20em / 13.5);
    background: inherit;
  }
  .rtl .dialog header {
    padding: calc(12em / 13.5) calc(20em / 13.5) calc(8em / 13.5) calc(12em / 13.5);
  }
  .dialog h2 {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: calc(17em / 13.5);
    letter-spacing: -0.01em;
  }
  /* Large type on a phone. */
  @container (max-width: 18em) {
    .root .dialog header {
      padding-inline: 14px 8px;
    }
  }
  @media (pointer: coarse) {
    .dialog .ib {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .dialog {
      border: 1px solid CanvasText;
    }
  }
`;
