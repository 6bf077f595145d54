import {css, type CSSResult} from 'lit';

/** The frame of a roadmap: toolbar, what floats over the map, messages, the place of the card. */
export const shellStyles: CSSResult = css`
  :host {
    display: block;
    block-size: var(--skill-height, clamp(26em, 85vh, 45em));
    min-inline-size: 0;
    contain: content;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:fullscreen) {
    block-size: 100%;
    inline-size: 100%;
  }
  .root {
    block-size: 100%;
  }
  .shell {
    position: relative;
    block-size: 100%;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    background: var(--sr-canvas);
    border-radius: var(--skill-shell-radius, var(--sr-radius-l));
    container-type: inline-size;
  }
  .shell::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 6;
    border: 1px solid var(--sr-line);
    border-radius: inherit;
    pointer-events: none;
  }
  :host(:fullscreen) .shell,
  :host(:fullscreen) .shell::after {
    border-radius: 0;
  }

  /* --- toolbar --- */
  .tb {
    position: relative;
    z-index: 3;
    flex: none;
    display: flex;
    align-items: center;
    gap: 10px;
    block-size: 48px;
    padding: 0 10px;
    background: var(--sr-surface);
    border-block-end: 1px solid var(--sr-line);
  }
  .tb .tt {
    display: none;
    margin: 0;
    font-size: 15px;
    font-weight: 650;
    letter-spacing: -0.01em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sw {
    display: inline-flex;
    padding: 2px;
    border-radius: 9px;
    background: var(--sr-surface-2);
    block-size: 32px;
    flex: none;
  }
  .sw button {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    padding: 0 12px;
    border-radius: 7px;
    color: var(--sr-ink-2);
    white-space: nowrap;
  }
  .sw [aria-pressed='true'] {
    background: var(--sr-surface);
    color: var(--sr-ink);
    font-weight: 600;
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow);
  }
  .prog {
    margin-inline-start: auto;
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--sr-ink-2);
    white-space: nowrap;
  }
  .prog > :last-child {
    unicode-bidi: plaintext;
  }
  .prog b {
    color: var(--sr-ink);
  }
  .tb .ib + .ib {
    margin-inline-start: -6px;
  }
  @container (max-width: 800px) {
    .tb .prog .pbar {
      inline-size: 72px;
    }
    .prog small {
      display: none;
    }
  }
  @container (max-width: 560px) {
    .tb {
      block-size: auto;
      flex-wrap: wrap;
      gap: 8px;
      padding: 12px 14px 10px;
    }
    .tb .tt {
      display: block;
      order: -2;
      flex: 1 1 100%;
      font-size: 18px;
    }
    .tb .prog {
      order: -1;
      flex: 1 1 100%;
      margin: 0 0 4px;
    }
    .tb .prog .pbar {
      flex: 1;
    }
    .tb .sw {
      flex: 1;
      block-size: 44px;
    }
    .tb .sw button {
      flex: 1;
      font-size: 14px;
    }
    .tb .ib {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  /* --- floats --- */
  .float {
    position: absolute;
    z-index: 2;
    background: var(--sr-raised);
    border-radius: 10px;
    box-shadow:
      0 0 0 1px var(--sr-line),
      0 4px 14px -4px var(--sr-shade-pop);
    font-size: 12px;
    color: var(--sr-ink-2);
    cursor: default;
  }
  .zoomer {
    inset: auto 14px 14px auto;
    display: flex;
    align-items: center;
    padding: 3px;
    direction: ltr;
  }
  .rtl .zoomer {
    inset: auto auto 14px 14px;
  }
  .zoomer output {
    min-inline-size: 46px;
    text-align: center;
  }
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

  /* --- the card's place --- */
  .aside {
    position: absolute;
    z-index: 4;
    inset-block: 62px 14px;
    inset-inline-end: 14px;
    inline-size: 420px;
    max-inline-size: calc(100% - 28px);
    pointer-events: none;
    display: flex;
    flex-direction: column;
    align-items: stretch;
  }
  .aside > * {
    pointer-events: auto;
    max-block-size: 100%;
    animation: card-in var(--sr-mid) var(--sr-ease);
  }
  .bare-top .aside {
    inset-block-start: 14px;
  }
  @keyframes card-in {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @container (max-width: 640px) {
    .aside {
      inset: auto 0 0;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: 82%;
    }
    .aside > * {
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }

  /* --- messages --- */
  .message {
    flex: 1;
    overflow: auto;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 10px;
    padding: 28px;
    text-align: center;
    color: var(--sr-ink-2);
    font-size: 14px;
  }
  .message h2 {
    margin: 0;
    font-size: 17px;
    color: var(--sr-ink);
  }
  .message ul {
    margin: 0;
    padding: 0;
    list-style: none;
    max-inline-size: 60ch;
    display: grid;
    gap: 4px;
    overflow-wrap: anywhere;
  }
  .fallback {
    flex: 1;
    overflow: auto;
    padding: 8px 20px;
    background: var(--sr-surface);
  }
  .failed .message {
    flex: none;
    border-block-end: 1px solid var(--sr-line);
    background: var(--sr-surface-2);
  }
  .toast {
    inset-block-end: 14px;
    inset-inline: 14px;
    margin-inline: auto;
    inline-size: fit-content;
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 8px 8px 8px 14px;
    z-index: 5;
    color: var(--sr-ink);
    font-size: 13px;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    block-size: 32px;
    padding: 0 12px;
    border-radius: var(--sr-radius);
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
    color: var(--sr-ink);
    white-space: nowrap;
  }
  .btn:hover {
    background: var(--sr-surface-2);
  }
  @media (forced-colors: active) {
    .tb,
    .float {
      border: 1px solid CanvasText;
    }
    .sw [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .lg-core {
      forced-color-adjust: none;
    }
  }
`;
