import {css, type CSSResult} from 'lit';

/** The overview in a corner of the diagram. */
export const minimapStyles: CSSResult = css`
  .mini {
    inset-block-end: 14px;
    inset-inline-start: 14px;
    padding: 8px;
    cursor: pointer;
    touch-action: none;
    opacity: 0;
    visibility: hidden;
    transition:
      opacity var(--sr-mid),
      visibility var(--sr-mid);
    & svg {
      display: block;
    }
    & * {
      fill: none;
      vector-effect: non-scaling-stroke;
    }
    & .mini-group {
      fill: var(--sr-surface-2);
      stroke: var(--sr-line-strong);
      stroke-width: 0.75px;
    }
    & .mini-road {
      stroke: var(--sr-road);
      stroke-width: 2px;
    }
    & .mini-done {
      stroke: var(--sr-done);
      stroke-width: 3px;
    }
    & .mini-view {
      fill: color-mix(in srgb, var(--sr-accent) 14%, transparent);
      stroke: var(--sr-accent);
      stroke-width: 1.25px;
    }
  }
  .mini.shown {
    opacity: 1;
    visibility: visible;
  }
  .overview > .legend ~ .mini.shown {
    inset-block-end: calc(46em / 13 + 14px);
  }
  @container (max-width: 75.4em) {
    .overview > .legend ~ .mini.shown {
      inset-block-end: 14px;
    }
  }
  @container (max-width: 43.08em) {
    .mini {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mini {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
    }
  }
`;
