import {css, type CSSResult} from 'lit';

/** The plain tree. Measures are world pixels and must agree with layout/tidy-tree.ts. */
export const treeStyles: CSSResult = css`
  .tree > .panel {
    background: none;
    box-shadow: none;
  }
  .node .tx {
    flex: 0 1 auto;
  }

  /* --- far: names of groups and of the branches in them, counter-scaled, in the room that their columns have --- */
  .far:not(.farthest) .prominent.box.node,
  .far .prominent.box.node[aria-level='1'] {
    inline-size: 210px !important;
    background: none;
    box-shadow: none;
    opacity: 1;
    & > .tx {
      display: block;
      margin: 0;
      overflow: hidden;
      font-size: min(calc(11px / var(--z)), 31px);
      line-height: 1.12;
    }
  }
  /* Nothing stands below a group in its column: its name may take all of that. */
  .far .prominent.box.node[aria-level='1'] {
    block-size: calc(100% + 18px) !important;
    align-items: start;
    border-block-start: calc(3px / var(--z)) solid var(--sr-tile);
    border-radius: 0;
    &.done {
      border-color: var(--sr-done);
    }
    &.learning {
      border-color: var(--sr-learning);
    }
    & > .tx {
      max-block-size: round(down, 100%, 1lh);
      white-space: normal;
      overflow-wrap: anywhere;
      hyphens: auto;
      font-size: min(calc(15px / var(--z)), 28px);
      font-weight: 650;
      letter-spacing: -0.015em;
      color: var(--sr-ink);
    }
    .farthest & > .tx {
      font-size: min(calc(11px / var(--z)), 40px);
    }
    /* One row high. */
    .closed > & > .tx,
    &:not(.branch) > .tx {
      white-space: nowrap;
    }
  }
`;
