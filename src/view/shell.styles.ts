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

  /* --- toolbar --- */
  .tb {
    position: relative;
    z-index: 3;
    flex: none;
    display: flex;
    align-items: center;
    gap: 10px;
    block-size: calc(48em / 13);
    padding: 0 10px;
    background: var(--sr-surface);
    border-block-end: 1px solid var(--sr-line);
  }
  .tb .tt {
    display: none;
    margin: 0;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .sw {
    display: inline-flex;
    padding: 2px;
    border-radius: 9px;
    background: var(--sr-surface-2);
    block-size: calc(32em / 13);
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
  .search-room {
    flex: none;
    inline-size: calc(240em / 13);
  }
  .buttons {
    flex: none;
    min-inline-size: calc(64em / 13);
  }
  @container (max-width: 75.4em) {
    .search-room {
      inline-size: calc(150em / 13);
    }
  }
  @container (max-width: 61.55em) {
    .tb .prog .pbar {
      inline-size: calc(72em / 13);
    }
    .prog small {
      display: none;
    }
  }
  @container (max-width: 43.08em) {
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
      font-size: calc(18em / 13);
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
    }
    .tb .sw button {
      flex: 1;
      font-size: calc(14em / 13);
      --f: 14;
    }
    .tb .sw,
    .search-room {
      block-size: max(44px, 1.7em);
    }
    .search-room {
      inline-size: max(44px, 1.7em);
    }
    .search-room,
    .buttons {
      order: 1;
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
    min-inline-size: calc(46em / 12);
    font-size: calc(12em / 13);
    text-align: center;
  }
  .fallback {
    flex: 1;
    overflow: auto;
    padding: 8px 20px;
    background: var(--sr-surface);
  }
`;
