import {css, type CSSResult} from 'lit';
import {ringStyles} from '../meter.styles.js';

/** Other roadmaps and how much of each is known. */
export const pathsStyles: CSSResult = css`
  ${ringStyles}
  .paths {
    padding: 22px clamp(16px, 4%, 26px) 10px;
    border-radius: var(--sr-radius-l);
    background: var(--sr-surface);
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow);
    font-size: 14px;
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  .paths h2 {
    margin: 0;
    font-size: 20px;
    letter-spacing: -0.015em;
  }
  .paths p {
    margin: 4px 0 0;
    color: var(--sr-ink-2);
  }
  .paths ol {
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }
  .path {
    display: grid;
    grid-template-columns: 60px 1fr auto;
    gap: 4px 20px;
    align-items: center;
    padding: 16px 0;
    border-block-start: 1px solid var(--sr-line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 92px;
  }
  .dial {
    display: grid;
    place-items: center;
  }
  .dial > * {
    grid-area: 1 / 1;
  }
  .dial b {
    font-size: 15px;
    font-weight: 700;
  }
  .path h3 {
    margin: 0;
    font-size: 16px;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .path small {
    font-size: 13px;
    font-weight: 400;
    letter-spacing: 0;
    color: var(--sr-ink-2);
  }
  .miss {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin-block-start: 6px;
    font-size: 13px;
    color: var(--sr-ink-2);
  }
  .miss .g {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 26px;
    padding: 3px 9px 3px 7px;
    border-radius: 7px;
    box-shadow: inset 0 0 0 1px var(--sr-line);
    color: var(--sr-ink);
  }
  .rtl .miss .g {
    padding: 3px 7px 3px 9px;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 36px;
    padding: 0 12px;
    border-radius: var(--sr-radius);
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
    color: var(--sr-ink);
    text-decoration: none;
    text-align: center;
  }
  .btn:hover {
    background: var(--sr-surface-2);
  }
  @container (max-width: 520px) {
    .path small {
      display: block;
    }
    .path {
      grid-template-columns: 52px 1fr;
      column-gap: 16px;
      align-items: start;
    }
    .btn {
      grid-column: 2;
      justify-self: start;
      margin-block-start: 6px;
    }
  }
  @media (pointer: coarse) {
    .btn {
      min-block-size: 44px;
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
