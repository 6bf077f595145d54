import {css, type CSSResult} from 'lit';

/** What opens over a roadmap and has a title. */
export const panelStyles: CSSResult = css`
  .panel {
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
    animation: panel-in var(--sr-mid) var(--sr-ease);
  }
  @keyframes panel-in {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  .panel header {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 12px 12px 8px 20px;
    background: inherit;
  }
  .rtl .panel header {
    padding: 12px 20px 8px 12px;
  }
  .panel h2 {
    margin: 0;
    font-size: 17px;
    letter-spacing: -0.01em;
  }
  @media (pointer: coarse) {
    .panel .ib {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }
`;
