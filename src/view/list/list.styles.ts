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
    font-size: calc(14em / 13);
    container-type: inline-size;
  }
  .intro,
  .rows {
    --f: 14;
    --row: calc(34em / var(--f));
    --pad: calc(24em / var(--f));
    --gap: calc(10em / var(--f));
    --step: calc(26em / var(--f));
    --g: calc(17em / var(--f));
  }
  .coarse > .rows {
    --row: max(44px, calc(34em / var(--f)));
  }
  .intro {
    max-inline-size: 78ch;
    padding: calc(18em / var(--f)) var(--pad) calc(16em / var(--f));
    color: var(--sr-ink-2);
    line-height: 1.5;
  }
  .intro > * {
    margin: 0;
  }
  .intro h2 {
    margin-block-end: 0.2em;
    font-size: calc(20em / 14);
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
    padding-block-end: calc(10em / var(--f));
  }

  /* --- long lists: what is not drawn yet has its room --- */
  .rows [hidden] {
    content-visibility: hidden;
    contain-intrinsic-block-size: none;
  }
  .rows :empty:is(.section, .part, .below:not([hidden])) {
    min-block-size: calc(var(--count) * var(--row));
  }

  @container (max-width: 48.58em) {
    .links {
      display: none;
    }
  }
  @container (max-width: 40em) {
    .intro,
    .rows {
      --f: 15;
      --pad: calc(12em / var(--f));
      --gap: calc(12em / var(--f));
      --step: calc(18em / var(--f));
      font-size: calc(15em / 14);
    }
    .intro {
      --f: 13;
      padding-inline: calc(16em / 13);
      font-size: calc(13em / 14);
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
      padding-inline-end: calc(16em / var(--f));
    }
    .line > .n {
      margin-inline-start: auto;
    }
    .top {
      gap: calc(10em / var(--f));
      padding-block: calc(12em / var(--f));
    }
    .top .tx {
      font-size: calc(16em / var(--f));
      --star: calc(12em / 16);
    }
    .top > .short {
      display: block;
    }
    .top > .long,
    .top > .pbar {
      display: none;
    }
  }
  /* Large type on a phone. */
  @container (max-width: 17em) {
    .intro,
    .rows {
      --pad: 4px;
      --gap: 6px;
      --step: 10px;
    }
    .intro {
      padding-inline: 12px;
    }
    .line {
      flex-wrap: wrap;
      row-gap: 0;
      padding-inline-end: 8px;
    }
    .top {
      gap: 0 6px;
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
