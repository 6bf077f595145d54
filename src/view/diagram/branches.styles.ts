import {css, type CSSResult} from 'lit';

/** Boxes around skills and at their head: choices, capsules, frames, heads, rows. */
export const branchesStyles: CSSResult = css`
  .pick,
  .capsule {
    border-radius: var(--sr-radius);
    background: var(--sr-surface);
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
    align-items: stretch;
    overflow: hidden;
  }
  .capsule {
    box-shadow: inset 0 0 0 1px var(--sr-line);
    cursor: pointer;
  }
  .lead {
    font-size: 11px;
    color: var(--sr-ink-3);
  }
  .pick > .lead,
  .capsule > .lead {
    display: flex;
    gap: 6px;
    padding: 0 8px;
    margin: 1px;
    margin-inline-end: 0;
    flex: none;
    background: var(--sr-surface-2);
  }
  .pick > .lead {
    inline-size: 43px;
    padding: 5px 0 0;
    justify-content: center;
    line-height: 14px;
  }
  .capsule > .lead {
    font-size: 13px;
    font-weight: 600;
    color: var(--sr-ink);
    align-items: center;
    max-block-size: 24px;
  }
  .coarse .capsule > .lead {
    max-block-size: 34px;
  }
  .coarse .pick > .lead {
    padding-block-start: 10px;
  }
  .lead.met {
    color: var(--sr-done);
    font-weight: 600;
  }
  .frame {
    border-radius: 12px;
    border: 1px solid var(--sr-line-strong);
    pointer-events: none;
  }
  /* After a title that runs from left to right its gap is on the other side. */
  .rtl .tx .star {
    margin-inline: 2px;
  }
  .frame > .lead {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 12px;
  }
  .head,
  .row {
    border-radius: var(--sr-radius);
    cursor: pointer;
  }
  .head {
    padding-inline: 8px 6px;
  }
  .box .tx,
  .group .tx {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .tx,
  .group .cnt {
    unicode-bidi: plaintext;
  }
  .box .n {
    font-weight: 400;
    font-size: 11px;
    color: var(--sr-ink-3);
    flex: none;
  }
  .row {
    padding: 0 4px;
    gap: 8px;
  }
  .row .tx {
    font-size: 14.5px;
    font-weight: 650;
  }
  .row .n,
  .node .n {
    margin-inline-start: auto;
  }
  .row .bar {
    flex: none;
    inline-size: 54px;
    block-size: 4px;
    border-radius: 2px;
    background: var(--sr-line);
    overflow: hidden;
  }
  .head.core {
    background: linear-gradient(var(--sr-ink), var(--sr-ink)) no-repeat 0 50% / 3px calc(100% - 10px);
  }
  .row.core::after {
    content: '';
    position: absolute;
    inset-block: 4px;
    inset-inline-start: -8px;
    inline-size: 3px;
    border-radius: 2px;
    background: var(--sr-ink);
  }
`;
