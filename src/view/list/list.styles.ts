import {css, type CSSResult} from 'lit';
import {headStyles} from './head.styles.js';
import {rowStyles} from './row.styles.js';

const boxStyles: CSSResult = css`
  .list {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow: hidden auto;
    background: var(--sr-surface);
    font-size: 14px;
    container-type: inline-size;
  }
  .intro,
  .rows {
    --row: 34px;
    --pad: 24px;
    --gap: 10px;
    --step: 26px;
    --g: 17px;
  }
  .coarse > .rows {
    --row: 44px;
  }
  .intro {
    max-inline-size: 78ch;
    padding: 18px var(--pad) 16px;
    color: var(--sr-ink-2);
    line-height: 1.5;
  }
  .intro > * {
    margin: 0;
  }
  .intro h2 {
    margin-block-end: 4px;
    font-size: 20px;
    line-height: 1.25;
    letter-spacing: -0.015em;
    color: var(--sr-ink);
  }
  .list a {
    color: inherit;
    text-decoration: none;
  }
  .list a:hover {
    color: var(--sr-accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .section {
    border-block-start: 1px solid var(--sr-line);
  }
  .section:first-child {
    border-block-start-color: transparent;
  }
  .intro + .rows > .section:first-child {
    border-block-start-color: var(--sr-line);
  }
  .section > .below:not([hidden]),
  .section > :not(.top) + :last-child {
    padding-block-end: 10px;
  }

  /* --- long lists: what is not drawn yet has its room --- */
  .rows [hidden] {
    content-visibility: hidden;
    contain-intrinsic-block-size: none;
  }
  .rows :empty:is(.section, .part, .below:not([hidden])) {
    min-block-size: calc(var(--count) * var(--row));
  }

  @container (max-width: 680px) {
    .links {
      display: none;
    }
  }
  @container (max-width: 560px) {
    .intro,
    .rows {
      --pad: 12px;
      --gap: 12px;
      --step: 18px;
      font-size: 15px;
    }
    .intro {
      padding-inline: 16px;
      font-size: 13px;
    }
    .intro p {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
    }
    /* The toolbar says it already. */
    .intro h2 {
      display: none;
    }
    .line {
      padding-inline-end: 16px;
    }
    .line > .n {
      margin-inline-start: auto;
    }
    .top {
      gap: 10px;
      padding-block: 12px;
    }
    .top .tx {
      font-size: 16px;
    }
    .top > .short {
      display: block;
    }
    .top > .long,
    .top > .pbar {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .line[data-mark] .tx {
      forced-color-adjust: none;
      color: MarkText;
    }
    .entry:hover > .tx {
      text-decoration: underline;
    }
  }
`;

/** The list: rows of a tree in a box that scrolls. */
export const listStyles: CSSResult = css`
  ${rowStyles}
  ${headStyles}
  ${boxStyles}
`;
