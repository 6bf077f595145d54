import {css, type CSSResult} from 'lit';

/**
 * The roles of the design. Each is read from `--skill-NAME`, which any ancestor of the element may set,
 * with a default of its own; the inner name `--sr-NAME` is for the element's rules only.
 */
export const tokenStyles: CSSResult = css`
  .root {
    --sr-canvas: var(--skill-canvas, light-dark(#f6f6f3, #0f1113));
    --sr-surface: var(--skill-surface, light-dark(#fff, #181b1e));
    --sr-surface-2: var(--skill-surface-2, light-dark(#f2f2ee, #202428));
    --sr-raised: var(--skill-raised, light-dark(#fff, #20252a));
    --sr-line: var(--skill-line, light-dark(#e2e2dc, #2c3136));
    --sr-line-strong: var(--skill-line-strong, light-dark(#868b92, #747c85));
    --sr-shade: var(--skill-shade, light-dark(rgb(20 24 28 / 0.06), rgb(0 0 0 / 0.4)));
    --sr-shade-pop: var(--skill-shade-pop, light-dark(rgb(20 24 28 / 0.2), rgb(0 0 0 / 0.65)));
    --sr-shadow: var(--skill-shadow, 0 1px 2px var(--sr-shade));
    --sr-shadow-pop: var(
      --skill-shadow-pop,
      0 16px 44px -10px var(--sr-shade-pop),
      0 2px 6px var(--sr-shade)
    );
    --sr-ink: var(--skill-ink, light-dark(#16191d, #eceef0));
    --sr-ink-2: var(--skill-ink-2, light-dark(#4d545c, #b0b7bf));
    --sr-ink-3: var(--skill-ink-3, light-dark(#646b74, #949ca5));
    --sr-tile: var(--skill-tile, light-dark(#d9dcd6, #363c42));
    --sr-done: var(--skill-done, light-dark(#0b7a5e, #3fcf9f));
    --sr-done-tint: var(--skill-done-tint, light-dark(#dcf2e9, #14342b));
    --sr-done-edge: var(--skill-done-edge, light-dark(#9ed8c3, #245c4a));
    --sr-learning: var(--skill-learning, light-dark(#a35a00, #f3b34c));
    --sr-learning-tint: var(--skill-learning-tint, light-dark(#fdf0d9, #3a2b10));
    --sr-learning-edge: var(--skill-learning-edge, light-dark(#ecc88a, #6b4f1d));
    --sr-todo: var(--skill-todo, light-dark(#868b92, #747c85));
    --sr-skip: var(--skill-skip, light-dark(#646b74, #949ca5));
    --sr-on-done: var(--skill-on-done, light-dark(#fff, #08130f));
    --sr-road: var(--skill-road, light-dark(#d9d9d2, #2f353b));
    --sr-road-edge: var(--skill-road-edge, light-dark(#86867e, #6f7780));
    --sr-accent: var(--skill-accent, light-dark(#1f5fd0, #7fb0ff));
    --sr-focus: var(--skill-focus, light-dark(#1f5fd0, #9cc2ff));
    --sr-hit: var(--skill-hit, light-dark(#fff2a8, #5b4b00));
    --sr-font: var(--skill-font, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
    --sr-radius: var(--skill-radius, 8px);
    --sr-radius-l: var(--skill-radius-l, 14px);
    --sr-fast: var(--skill-fast, 120ms);
    --sr-mid: var(--skill-mid, 220ms);
    --sr-slow: var(--skill-slow, 420ms);
    --sr-ease: var(--skill-ease, cubic-bezier(0.2, 0.7, 0.2, 1));
  }
  @media (prefers-reduced-motion: reduce) {
    .root {
      --sr-fast: 0ms;
      --sr-mid: 0ms;
      --sr-slow: 0ms;
    }
  }
`;
