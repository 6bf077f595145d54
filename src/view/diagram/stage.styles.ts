import {css, type CSSResult} from 'lit';

/** The stage, the world in it, and what holds for everything drawn there. */
export const stageStyles: CSSResult = css`
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
  /*
   * A layer of its own, so that moving it paints nothing. Not by "transform": then a browser keeps the resolution of the
   * beginning, blurred from near, and from far out with many times the pixels to paint.
   */
  .moving > .world {
    will-change: opacity;
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
`;
