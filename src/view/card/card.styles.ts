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
    font-size: calc(14em / 13);
    --f: 14;
    line-height: 1.5;
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  .card .in:focus-visible {
    outline-offset: -2px;
  }
  .card .in {
    padding: calc(16em / 14) calc(20em / 14) calc(20em / 14);
    overflow: auto;
    overscroll-behavior: contain;
    min-block-size: 0;
  }
  .crumb {
    display: flex;
    align-items: flex-start;
    gap: calc(8em / 12);
    font-size: calc(12em / 14);
    --f: 12;
    color: var(--sr-ink-3);
    min-block-size: 1.5em;
  }
  .crumb ol {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 0.5em;
    margin: 0;
    padding: 1px 0 0;
    list-style: none;
  }
  .crumb li {
    display: flex;
  }
  .crumb li:not(:last-child)::after {
    content: '›';
    margin-inline-start: 0.5em;
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
    margin-block: calc(-7em / 12);
    margin-inline: auto calc(-8em / 12);
  }
  .card h2 {
    margin: calc(8em / 22) 0 2px;
    font-size: calc(22em / 14);
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
    gap: 2px calc(12em / 13);
    color: var(--sr-ink-2);
    font-size: calc(13em / 14);
    --f: 13;
  }
  .facts span {
    display: inline-flex;
    gap: calc(5em / 13);
    align-items: center;
  }
  .facts .star {
    margin: 0;
  }
  .facts .core {
    inline-size: calc(3em / 13);
    block-size: calc(14em / 13);
    background: var(--sr-ink);
    border-radius: 2px;
  }
  .facts .optional {
    inline-size: calc(16em / 13);
    block-size: calc(12em / 13);
    border: 1px dashed var(--sr-line-strong);
    border-radius: 4px;
  }
  .seg4 {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 2px;
    padding: calc(3em / 14);
    margin: 1em 0 calc(4em / 14);
    border: 0;
    border-radius: 11px;
    background: var(--sr-surface-2);
  }
  .seg4 label {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(6em / 13);
    min-block-size: calc(36em / 13);
    border-radius: 8px;
    font-size: calc(13em / 14);
    --f: 13;
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
  @container (max-width: 24.3em) {
    .seg4 {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (pointer: coarse) {
    .seg4 label {
      min-block-size: max(44px, calc(36em / 13));
    }
  }
  .tally {
    display: flex;
    align-items: center;
    gap: calc(10em / 13);
    margin-block-start: calc(12em / 13);
    font-size: calc(13em / 14);
    --f: 13;
    color: var(--sr-ink-2);
  }
  .tally b {
    color: var(--sr-ink);
  }
  .foot {
    display: grid;
    /* Room is dealt out evenly, until a side has what it needs. */
    grid-template-columns: repeat(2, minmax(0, max-content));
    justify-content: space-between;
    gap: calc(12em / 13);
    flex: none;
    padding: calc(8em / 13) calc(10em / 13);
    border-block-start: 1px solid var(--sr-line);
    font-size: calc(13em / 14);
    --f: 13;
  }
  .foot button {
    display: inline-flex;
    align-items: center;
    gap: calc(6em / 13);
    min-inline-size: 0;
    min-block-size: calc(36em / 13);
    padding: 0 calc(12em / 13);
    border-radius: 8px;
    color: var(--sr-ink);
    line-height: 1.25;
    text-align: start;
  }
  .foot button:hover {
    background: var(--sr-surface-2);
  }
  .foot .next {
    grid-column: 2;
    flex-direction: row-reverse;
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
    margin: 1em 0 0;
    color: var(--sr-ink-2);
  }
  /* Large type on a phone. */
  @container (max-width: 16em) {
    .card .in {
      padding-inline: calc(8em / 14);
    }
    .seg4,
    .card .res li {
      grid-template-columns: 1fr;
    }
    .foot,
    .also li {
      display: block;
    }
  }
  /* Where the shell is narrow, the card is a sheet at its bottom. */
  .shell {
    container-name: shell;
  }
  .grab {
    display: none;
  }
  @container shell (max-width: 49.25em) {
    .grab {
      display: grid;
      place-items: center;
      flex: none;
      block-size: calc(30em / 14);
      margin-block-end: -1em;
      cursor: grab;
      touch-action: none;
    }
    .grab::before {
      content: '';
      inline-size: calc(40em / 14);
      block-size: calc(4em / 14);
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
