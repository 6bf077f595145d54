import {css, type CSSResult} from 'lit';

/** The nearest level of the diagram. Its measures, too, are world pixels. */
export const nearStyles: CSSResult = css`
  /* --- near: smaller type in the world, so more of it: a second line of facts --- */
  .near {
    --g: 9px;
  }
  .near .leaf:not(.wrapped) {
    gap: 3px;
    &:has(> .meta) {
      align-items: flex-start;
      padding-block-start: 3.6px;
      &.joined {
        padding-block-start: 1.6px;
      }
      &.optional {
        padding-block-start: 2.6px;
      }
      &::before {
        margin-block-start: 1.4px;
      }
    }
  }
  .near .leaf .tx {
    font-size: 8.2px;
    line-height: 11px;
  }
  .near .star {
    inline-size: 7.4px;
    block-size: 7.4px;
  }
  .near .wire {
    stroke-width: 0.9px;
  }
  .near .wire.done {
    stroke-width: 1.3px;
  }
  .meta {
    display: none;
  }
  .near .leaf:not(.wrapped) > .meta {
    position: absolute;
    inset-block-start: 14px;
    inset-inline: 19px 6px;
    display: flex;
    gap: 5px;
    font-size: 5.8px;
    line-height: 8px;
    color: var(--sr-ink-3);
    font-weight: 400;
    overflow: hidden;
  }
  .near .joined:not(.wrapped) > .meta {
    inset-block-start: 12px;
    inset-inline: 17px 4px;
  }
  .meta span {
    display: inline-flex;
    gap: 1.5px;
    align-items: center;
    flex: none;
  }
  .meta span:last-child {
    flex: 0 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .world .meta svg {
    position: static;
    inline-size: 6.5px;
    block-size: 6.5px;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }
  .near .head .tx {
    font-size: 10px;
  }
  .near .box .n {
    font-size: 7px;
  }
  .near .head,
  .near .row {
    /* A whole number of pixels less 2: browsers round the sides of a box apart, and the glyph would be an ellipse. */
    --g: 11px;
  }
  .near .row .tx {
    font-size: 10.5px;
  }
  .near .lead {
    font-size: 6.6px;
    line-height: 16px;
  }
  .near .capsule > .lead {
    font-size: 8.2px;
  }
  .near .group .tx {
    font-size: 13px;
  }
  .near .group .cnt {
    font-size: 8px;
  }
`;
