import {css, type CSSResult} from 'lit';

/** Boxes of skills: what all have in common, leaves, and members of a choice. */
export const boxesStyles: CSSResult = css`
  .box {
    position: absolute;
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
    line-height: 1.2;
    text-align: start;
  }
  .leaf,
  .node {
    gap: 5px;
    padding-inline: 7px 8px;
    border-radius: var(--sr-radius);
    background: var(--sr-surface);
    box-shadow: inset 0 0 0 1px var(--sr-line);
    cursor: pointer;
  }
  .leaf .tx {
    min-inline-size: 0;
  }
  .wrapped .tx {
    white-space: normal;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .leaf.core,
  .node.core {
    font-weight: 600;
    border-inline-start: 3px solid var(--sr-ink);
    padding-inline-start: 4px;
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
  }
  .leaf.optional,
  .node.optional {
    box-shadow: none;
    border: 1px dashed var(--sr-line-strong);
    padding-inline: 6px 7px;
  }
  .leaf.done,
  .node.done {
    background-color: var(--sr-done-tint);
    box-shadow: inset 0 0 0 1px var(--sr-done-edge);
  }
  .leaf.learning,
  .node.learning {
    background-color: var(--sr-learning-tint);
    box-shadow: inset 0 0 0 1px var(--sr-learning-edge);
  }
  .leaf.optional.done,
  .node.optional.done {
    box-shadow: none;
    border-color: var(--sr-done);
  }
  .leaf.optional.learning,
  .node.optional.learning {
    box-shadow: none;
    border-color: var(--sr-learning);
  }
  .leaf.skipped,
  .node.skipped {
    background: none;
    color: var(--sr-skip);
    box-shadow: none;
  }
  .leaf.skipped .tx,
  .node.skipped .tx {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .leaf.joined {
    border: 2px solid transparent;
    background-clip: padding-box;
    border-radius: 8px;
    padding-inline: 5px 6px;
    box-shadow: none;
    background-color: transparent;
  }
  .leaf.joined.done {
    background-color: var(--sr-done-tint);
  }
  .leaf.joined.learning {
    background-color: var(--sr-learning-tint);
  }
  .leaf.joined.core {
    border-inline-start: 3px solid var(--sr-ink);
    border-radius: 0 8px 8px 0;
  }
  .joined::after {
    content: '';
    position: absolute;
    inset-inline-start: -2px;
    inset-block: 4px;
    inline-size: 1px;
    background: var(--sr-line);
  }
  .joined.core::after,
  .joined.done::after,
  .joined.learning::after {
    display: none;
  }
`;
