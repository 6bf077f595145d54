import {css, type CSSResult} from 'lit';

/**
 * For readers who ask their system for contrast: every text at 7:1, lines that part things at 3:1. For those who force
 * colours: roles as system colours, and edges where tints and shadows are gone. Loaded only for them.
 */
export const contrastStyles: CSSResult = css`
  @media (prefers-contrast: more) {
    .root {
      --sr-line: var(--skill-line, light-dark(#767676, #8f8f8f));
      --sr-line-strong: var(--skill-line-strong, light-dark(#33383e, #d5dae0));
      --sr-ink: var(--skill-ink, light-dark(#000, #fff));
      --sr-ink-2: var(--skill-ink-2, light-dark(#23282e, #e6e9ed));
      --sr-ink-3: var(--skill-ink-3, light-dark(#383e46, #d0d5db));
      --sr-done: var(--skill-done, light-dark(#00563f, #6df0c1));
      --sr-done-edge: var(--skill-done-edge, light-dark(#00563f, #6df0c1));
      --sr-learning: var(--skill-learning, light-dark(#713d00, #ffcb7a));
      --sr-learning-edge: var(--skill-learning-edge, light-dark(#713d00, #ffcb7a));
      --sr-todo: var(--skill-todo, light-dark(#33383e, #d5dae0));
      --sr-skip: var(--skill-skip, light-dark(#383e46, #d0d5db));
      --sr-road: var(--skill-road, light-dark(#8f8f8f, #767676));
      --sr-road-edge: var(--skill-road-edge, light-dark(#000, #fff));
      --sr-accent: var(--skill-accent, light-dark(#0a3f9e, #b3d0ff));
    }
  }
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
    .bar::before,
    .tile {
      forced-color-adjust: none;
    }
    .tile {
      outline: 1px solid CanvasText;
    }
  }
`;
