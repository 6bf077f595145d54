import {css, type CSSResult} from 'lit';

/** The drawn roadmap. Measures are world pixels and must agree with layout/measures.ts. */
export const diagramStyles: CSSResult = css`
  .stage {
    position: relative;
    flex: 1;
    min-block-size: 0;
    /* What is in it stands over its padding. This tells whoever observes its size of another font size, too. */
    padding-block-end: 1em;
    overflow: clip;
    background: var(--sr-canvas);
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .stage.greedy {
    touch-action: none;
  }
  .world {
    position: absolute;
    inset: 0 auto auto 0;
    direction: ltr;
    transform-origin: 0 0;
    font-size: 13px;
    --g: 15px;
    --star: 12px;
  }
  .moving > .world {
    will-change: transform;
  }
  /* Inherited it would restyle the whole drawing whenever a hand takes hold of it. */
  .stage,
  .world,
  .panel {
    cursor: grab;
    &:active {
      cursor: grabbing;
    }
  }
  .world :focus-visible,
  .world .selected {
    outline: 2px solid var(--sr-focus);
    outline-offset: 2px;
    z-index: 2;
  }
  .world svg {
    position: absolute;
    inset: 0 auto auto 0;
    overflow: visible;
    pointer-events: none;
  }
  .rtl .box,
  .rtl .group {
    direction: rtl;
  }

  /* --- the road --- */
  .road,
  .road-done {
    fill: none;
    stroke: var(--sr-road);
    stroke-width: var(--skill-road-w, 14px);
    stroke-linecap: round;
  }
  .road-dash {
    fill: none;
    stroke: var(--sr-road-edge);
    stroke-width: 1.5px;
    stroke-dasharray: 7 9;
  }
  .road-done {
    stroke: var(--sr-done);
    transition: stroke-dasharray var(--sr-slow) var(--sr-ease);
  }
  .stub {
    fill: none;
    stroke: var(--sr-road);
    stroke-width: 6px;
  }
  .stub.begun {
    stroke: var(--sr-done);
  }
  .station {
    cursor: pointer;
    pointer-events: auto;
  }
  .station .disc {
    fill: var(--sr-surface);
    stroke: var(--sr-canvas);
    stroke-width: 4px;
  }
  .station .track {
    fill: none;
    stroke: var(--sr-road-edge);
    stroke-width: 2px;
  }
  .station .arc {
    fill: none;
    stroke: var(--sr-done);
    stroke-width: 5px;
    transition: stroke-dasharray var(--sr-slow) var(--sr-ease);
  }
  .station text {
    font: 650 15px var(--sr-font);
    fill: var(--sr-ink);
    text-anchor: middle;
  }
  .station.done .disc {
    fill: var(--sr-done);
  }
  .station.done text {
    fill: var(--sr-on-done);
  }
  .here circle {
    fill: var(--sr-surface);
    stroke: var(--sr-learning);
    stroke-width: 4px;
  }
  .here .halo {
    fill: var(--sr-canvas);
    stroke: none;
  }
  .here text {
    font: 600 11px var(--sr-font);
    fill: var(--sr-learning);
  }
  .title {
    position: absolute;
    transform: translate(-50%, -100%);
    text-align: center;
    white-space: nowrap;
    font-size: 26px;
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1.2;
    transform-origin: 50% 100%;
  }
  .title.start {
    transform: translateY(-100%);
    text-align: start;
    transform-origin: 0 100%;
  }
  .rtl .title.start {
    transform: translate(-100%, -100%);
  }

  /* --- groups --- */
  .panel {
    position: absolute;
    background: var(--sr-surface);
    border-radius: var(--sr-radius-l);
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow);
  }
  .group {
    position: absolute;
    inset: 0 0 auto;
    block-size: 58px;
    padding: 0 18px;
    display: flex;
    align-items: center;
    gap: 10px;
    border-block-end: 1px solid var(--sr-line);
    border-radius: var(--sr-radius-l) var(--sr-radius-l) 0 0;
    cursor: pointer;
  }
  .group .tx {
    font-size: 18px;
    font-weight: 650;
    letter-spacing: -0.012em;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .group .cnt {
    margin-inline-start: auto;
    color: var(--sr-ink-2);
    white-space: nowrap;
  }
  [data-n]::after {
    content: attr(data-n);
  }
  .cnt b {
    color: var(--sr-ink);
    font-weight: 650;
  }
  .group .bar {
    position: absolute;
    inset: auto 18px -2px;
    block-size: 3px;
    border-radius: 2px;
    overflow: hidden;
  }
  .bar i {
    display: block;
    block-size: 100%;
    background: var(--sr-done);
    border-radius: 2px;
    transition: inline-size var(--sr-slow) var(--sr-ease);
  }
  .closed > .group,
  .bare > .group {
    inset-block-end: 0;
    block-size: auto;
    border: 0;
    padding: 0 16px;
    gap: 8px;
    border-radius: inherit;
  }
  .closed > .group {
    align-items: start;
    padding-block-start: 12px;
  }
  :is(.closed, .bare) > .group {
    & .tx {
      font-size: 15.5px;
    }
    & .bar {
      display: none;
    }
  }
  .closed .cnt {
    font-size: 12.5px;
  }
  .chevron {
    flex: none;
    align-self: stretch;
    display: grid;
    place-items: center;
    inline-size: 28px;
    margin-inline: -8px -12px;
    opacity: 0.55;
  }
  .chevron::before {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border: solid var(--sr-ink-2);
    border-width: 0 1.6px 1.6px 0;
    transform: translateY(1px) rotate(-135deg);
  }
  .closed .chevron,
  .far .chevron {
    display: none;
  }
  .rule {
    position: absolute;
    background: var(--sr-line);
    min-inline-size: 1px;
    min-block-size: 1px;
  }
  .wire {
    fill: none;
    stroke: var(--sr-line-strong);
    stroke-width: 1.25px;
  }
  .wire.done {
    stroke: var(--sr-done);
    stroke-width: 2px;
  }

  /* --- boxes --- */
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
    block-size: auto;
  }
  .pick > .lead {
    inline-size: 43px;
    padding: 5px 0 0;
    justify-content: center;
    white-space: nowrap;
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
  .box .tx {
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
  .rtl .head.core {
    background-position-x: 100%;
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

  /* --- far: chips are tones, names are counter-scaled --- */
  .far .leaf,
  .far .leaf.joined,
  .far .node {
    border: 0;
    box-shadow: none;
    background: var(--sr-tile);
    padding: 0;
  }
  .far .leaf > *,
  .far .leaf::before,
  .far .leaf::after,
  .far .node::before,
  .far .node > *,
  .far .head > *,
  .far .head::before,
  .far .capsule .lead > *,
  .far .capsule .lead::before,
  .far .pick .lead,
  .far .frame .lead,
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
  .far .box.done:is(.leaf, .node) {
    background: var(--sr-done);
  }
  .far .box.learning:is(.leaf, .node) {
    background: repeating-linear-gradient(115deg, var(--sr-learning) 0 6px, var(--sr-learning-tint) 6px 11px);
    box-shadow: inset 0 0 0 2.5px var(--sr-learning);
  }
  .far .box.skipped:is(.leaf, .node) {
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
  .far .row::before,
  .far .box > .n,
  .far .row > .bar,
  .far .box .star {
    display: none;
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
