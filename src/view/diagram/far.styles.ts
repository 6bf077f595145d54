import {css, type CSSResult} from 'lit';

/** The tiles of a closed group, and everything far out: chips are tones, names are counter-scaled. */
export const farStyles: CSSResult = css`
  .tile {
    position: absolute;
    border-radius: 3px;
    background: var(--sr-tile);
    pointer-events: none;
  }
  .tile.done {
    background: var(--sr-done);
  }
  .tile.learning {
    background: repeating-linear-gradient(
      115deg,
      var(--sr-learning) 0 2.5px,
      var(--sr-learning-tint) 2.5px 4.5px
    );
    box-shadow: inset 0 0 0 1px var(--sr-learning);
  }
  .tile.skipped {
    background: linear-gradient(var(--sr-skip), var(--sr-skip)) center / 9px 2px no-repeat;
  }

  /* --- far --- */
  .far .leaf,
  .far .leaf.joined,
  .far .node {
    border: 0;
    box-shadow: none;
    background: var(--sr-tile);
    padding: 0;
  }
  .far .box > :not(.lead),
  .far .box .star,
  .far .joined::after,
  .far .lead > *,
  .far .lead::before,
  .far .lead:not(.g),
  .far .wire,
  .far .here text {
    display: none;
  }
  .far .joined {
    scale: 0.97 1;
  }
  .far .frame {
    border-color: transparent;
  }
  .far .pick,
  .far .capsule,
  .far .capsule > .lead,
  .far .head.core,
  .far .rule {
    background: none;
    box-shadow: none;
  }
  .far .done:is(.leaf, .node) {
    background: var(--sr-done);
  }
  .far .learning:is(.leaf, .node) {
    background: repeating-linear-gradient(115deg, var(--sr-learning) 0 6px, var(--sr-learning-tint) 6px 11px);
    box-shadow: inset 0 0 0 2.5px var(--sr-learning);
  }
  .far .skipped:is(.leaf, .node) {
    background: linear-gradient(var(--sr-skip), var(--sr-skip)) center / 100% 3.5px no-repeat;
    opacity: 0.8;
  }
  .far .head:not(.prominent)::after,
  .far .capsule > .lead::after {
    content: '';
    position: absolute;
    inset-inline-start: 8px;
    inset-block-start: 9px;
    inline-size: min(64px, 60%);
    block-size: 8px;
    border-radius: 4px;
    background: var(--sr-line);
  }
  .far .prominent > .tx,
  .far .row > .tx {
    display: block;
    font-size: min(calc(11px / var(--z)), 29px);
    font-weight: 500;
    letter-spacing: -0.005em;
    color: var(--sr-ink-2);
  }
  .far .prominent > .tx {
    margin-inline-start: -20px;
    overflow: visible;
  }
  .farthest .row > .tx,
  .farthest .row::after,
  .farthest .prominent > .tx {
    display: none;
  }
  .far .group .tx {
    font-size: min(calc(16px / var(--z)), 42px);
    letter-spacing: -0.015em;
  }
  /* Its tiles stand close below. */
  .far.closed .tx {
    font-size: min(calc(16px / var(--z)), 27px);
  }
  .far .group .cnt {
    font-size: min(calc(12px / var(--z)), 32px);
  }
  .far .group .bar {
    block-size: calc(3px / var(--z));
  }
  .far.title {
    font-size: calc(22px / var(--z));
  }
  .station,
  .here {
    transform-box: fill-box;
    transform-origin: 50% 50%;
  }
  .far .station,
  .far .here {
    scale: min(1.7, calc(0.62 / var(--z)));
  }
  .far .road,
  .far .road-done {
    stroke-width: 22px;
  }
  .far .road-dash {
    stroke-width: 2.5px;
    stroke-dasharray: 14 14;
  }
`;
