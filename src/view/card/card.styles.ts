import {css, type CSSResult} from 'lit';
import {contentStyles} from './content.styles.js';

/** One skill to read about. */
export const cardStyles: CSSResult = css`
  ${contentStyles}
  .card {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    overflow: hidden;
    background: var(--sr-raised);
    border-radius: var(--sr-radius-l);
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow-pop);
    font-size: 14px;
    line-height: 1.5;
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  .card .in {
    padding: 16px 20px 20px;
    overflow: auto;
    overscroll-behavior: contain;
    min-block-size: 0;
  }
  .crumb {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    font-size: 12px;
    color: var(--sr-ink-3);
    min-block-size: 18px;
  }
  .crumb ol {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    margin: 0;
    padding: 1px 0 0;
    list-style: none;
  }
  .crumb li {
    display: flex;
  }
  .crumb li:not(:last-child)::after {
    content: '›';
    margin-inline-start: 6px;
  }
  .crumb li button {
    color: inherit;
    text-align: start;
  }
  .crumb li button:hover {
    text-decoration: underline;
    color: var(--sr-ink-2);
  }
  .crumb .ib {
    margin-block: -7px;
    margin-inline: auto -8px;
  }
  .card h2 {
    margin: 8px 0 2px;
    font-size: 22px;
    line-height: 1.2;
    font-weight: 700;
    letter-spacing: -0.018em;
  }
  .card h2 a {
    color: inherit;
    text-decoration: none;
  }
  .card h2 a:hover {
    text-decoration: underline;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    color: var(--sr-ink-2);
    font-size: 13px;
  }
  .facts span {
    display: inline-flex;
    gap: 5px;
    align-items: center;
  }
  .facts .star {
    margin: 0;
  }
  .facts .core {
    inline-size: 3px;
    block-size: 14px;
    background: var(--sr-ink);
    border-radius: 2px;
  }
  .facts .optional {
    inline-size: 16px;
    block-size: 12px;
    border: 1px dashed var(--sr-line-strong);
    border-radius: 4px;
  }
  .seg4 {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 2px;
    padding: 3px;
    margin: 14px 0 4px;
    border: 0;
    border-radius: 11px;
    background: var(--sr-surface-2);
  }
  .seg4 label {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 36px;
    border-radius: 8px;
    font-size: 13px;
    line-height: 1.2;
    color: var(--sr-ink-2);
    white-space: nowrap;
    cursor: pointer;
    transition: background-color var(--sr-mid);
  }
  .seg4 input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .seg4 label:has(:focus-visible) {
    outline: 2px solid var(--sr-focus);
    outline-offset: 2px;
  }
  .seg4 label:has(:checked) {
    background: var(--sr-surface);
    color: var(--sr-ink);
    font-weight: 600;
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow);
  }
  .seg4 .learning:has(:checked) {
    background: var(--sr-learning-tint);
    box-shadow: 0 0 0 1px var(--sr-learning-edge);
  }
  .seg4 .done:has(:checked) {
    background: var(--sr-done-tint);
    box-shadow: 0 0 0 1px var(--sr-done-edge);
  }
  .seg4:disabled label {
    cursor: default;
  }
  .seg4:disabled label:not(:has(:checked)) {
    opacity: 0.6;
  }
  @container (max-width: 340px) {
    .seg4 {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (pointer: coarse) {
    .seg4 label {
      min-block-size: 44px;
    }
  }
  .tally {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block-start: 12px;
    font-size: 13px;
    color: var(--sr-ink-2);
  }
  .tally b {
    color: var(--sr-ink);
  }
  .foot {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    flex: none;
    padding: 8px 10px;
    border-block-start: 1px solid var(--sr-line);
    font-size: 13px;
  }
  .foot button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 0 12px;
    border-radius: 8px;
    color: var(--sr-ink);
    line-height: 1.25;
    text-align: start;
  }
  .foot button:hover {
    background: var(--sr-surface-2);
  }
  .foot .next {
    flex-direction: row-reverse;
    margin-inline-start: auto;
    text-align: end;
  }
  .foot .turns {
    display: flex;
  }
  .foot .to {
    overflow: hidden;
    text-overflow: ellipsis;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .none {
    margin: 14px 0 0;
    color: var(--sr-ink-2);
  }
  /* Where the shell is narrow, the card is a sheet at its bottom. */
  .shell {
    container-name: shell;
  }
  .grab {
    display: none;
  }
  @container shell (max-width: 640px) {
    .grab {
      display: grid;
      place-items: center;
      flex: none;
      block-size: 30px;
      margin-block-end: -14px;
      cursor: grab;
      touch-action: none;
    }
    .grab::before {
      content: '';
      inline-size: 40px;
      block-size: 4px;
      border-radius: 2px;
      background: var(--sr-line-strong);
    }
    .card {
      transition: translate var(--sr-mid) var(--sr-ease);
    }
    .card.held {
      transition: none;
    }
    .card.held .grab {
      cursor: grabbing;
    }
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid CanvasText;
    }
    .seg4 label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
