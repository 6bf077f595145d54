import {css, type CSSResult} from 'lit';

/** Roles as system colours, and edges where tints and shadows are gone. Loaded where the reader forces colours. */
export const forcedColorsStyles: CSSResult = css`
  @media (forced-colors: active) {
    .root {
      --sr-canvas: Canvas;
      --sr-surface: Canvas;
      --sr-surface-2: Canvas;
      --sr-raised: Canvas;
      --sr-line: CanvasText;
      --sr-line-strong: CanvasText;
      --sr-ink: CanvasText;
      --sr-ink-2: CanvasText;
      --sr-ink-3: CanvasText;
      --sr-tile: Canvas;
      --sr-done: Highlight;
      --sr-done-tint: Canvas;
      --sr-done-edge: Highlight;
      --sr-learning: CanvasText;
      --sr-learning-tint: Canvas;
      --sr-learning-edge: CanvasText;
      --sr-todo: CanvasText;
      --sr-skip: GrayText;
      --sr-on-done: HighlightText;
      --sr-road: GrayText;
      --sr-road-edge: CanvasText;
      --sr-accent: LinkText;
      --sr-focus: Highlight;
      --sr-hit: Mark;
    }

    .pbar {
      background: Canvas;
      border: 1px solid CanvasText;
    }
    .pbar i {
      forced-color-adjust: none;
    }
    .ib:hover {
      outline: 1px solid Highlight;
    }

    .tb,
    .float {
      border: 1px solid CanvasText;
    }
    .sw [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .lg-core {
      forced-color-adjust: none;
    }

    .road {
      stroke: CanvasText;
      stroke-width: 2px;
    }
    .road-dash {
      display: none;
    }
    .panel,
    .pick,
    .capsule {
      border: 1px solid CanvasText;
    }
    .leaf,
    .node {
      border: 1px solid CanvasText;
      padding-inline: 6px 7px;
    }
    .leaf.optional {
      border-style: dashed;
    }
    .leaf.joined {
      border: 0;
      padding-inline: 7px 8px;
    }
    .box.done:is(.leaf, .node) {
      border: 2px solid Highlight;
      padding-inline: 5px 6px;
    }
    .box.core:is(.leaf, .node) {
      border-inline-start: 3px solid CanvasText;
      padding-inline-start: 4px;
    }
    .row .bar {
      background: Canvas;
      border: 1px solid CanvasText;
    }
    .road-done,
    .bar i,
    .tile {
      forced-color-adjust: none;
    }
    .tile {
      outline: 1px solid CanvasText;
    }
  }
`;
