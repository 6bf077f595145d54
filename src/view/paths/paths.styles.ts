import {css, type CSSResult} from 'lit';
import {ringStyles} from '../meter.styles.js';

/** Other roadmaps and how much of each is known. */
export const pathsStyles: CSSResult = css`
  ${ringStyles}
  .paths {
    padding: calc(22em / 14) clamp(16px, 4%, calc(26em / 14)) calc(10em / 14);
    border-radius: var(--sr-radius-l);
    background: var(--sr-surface);
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow);
    font-size: calc(14em / 13);
    --f: 14;
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  .paths h2 {
    margin: 0;
    font-size: calc(20em / 14);
    letter-spacing: -0.015em;
  }
  .paths p {
    margin: calc(4em / 14) 0 0;
    color: var(--sr-ink-2);
  }
  .paths ol {
    margin: calc(12em / 14) 0 0;
    padding: 0;
    list-style: none;
  }
  .path {
    display: grid;
    grid-template-columns: calc(60em / 14) 1fr auto;
    gap: calc(4em / 14) calc(20em / 14);
    align-items: center;
    padding: calc(16em / 14) 0;
    border-block-start: 1px solid var(--sr-line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(92em / 14);
  }
  .dial {
    display: grid;
    place-items: center;
  }
  .dial > * {
    grid-area: 1 / 1;
  }
  .dial b {
    font-size: calc(15em / 14);
    font-weight: 700;
  }
  .path h3 {
    margin: 0;
    font-size: calc(16em / 14);
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .path small {
    font-size: calc(13em / 16);
    font-weight: 400;
    letter-spacing: 0;
    color: var(--sr-ink-2);
  }
  .miss {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(6em / 13);
    margin-block-start: calc(6em / 13);
    font-size: calc(13em / 14);
    --f: 13;
    color: var(--sr-ink-2);
  }
  .miss .g {
    display: inline-flex;
    align-items: center;
    gap: calc(5em / 13);
    min-block-size: 2em;
    padding: calc(3em / 13) calc(9em / 13) calc(3em / 13) calc(7em / 13);
    border-radius: 7px;
    box-shadow: inset 0 0 0 1px var(--sr-line);
    color: var(--sr-ink);
  }
  .rtl .miss .g {
    padding: calc(3em / 13) calc(7em / 13) calc(3em / 13) calc(9em / 13);
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: calc(36em / 14);
    padding: 0 calc(12em / 14);
    border-radius: var(--sr-radius);
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
    color: var(--sr-ink);
    text-decoration: none;
    text-align: center;
  }
  .btn:hover {
    background: var(--sr-surface-2);
  }
  @container (max-width: 37.2em) {
    .path small {
      display: block;
    }
    .path {
      grid-template-columns: calc(52em / 14) 1fr;
      column-gap: calc(16em / 14);
      align-items: start;
    }
    .btn {
      grid-column: 2;
      justify-self: start;
      margin-block-start: calc(6em / 14);
    }
  }
  /* Large type on a phone. */
  @container (max-width: 15em) {
    .path {
      grid-template-columns: 1fr;
    }
    .dial {
      inline-size: calc(52em / 14);
    }
    .btn {
      grid-column: auto;
    }
  }
  @media (pointer: coarse) {
    .btn {
      min-block-size: max(44px, calc(36em / 14));
    }
  }
  @media print {
    .paths {
      --sr-ink: #000;
      --sr-ink-2: #000;
      --sr-todo: #000;
      --sr-done: #000;
      background: none;
      box-shadow: none;
      color: #000;
    }
    .path {
      content-visibility: visible;
      break-inside: avoid;
    }
    .btn {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .paths,
    .btn,
    .miss .g {
      border: 1px solid CanvasText;
    }
  }
`;
