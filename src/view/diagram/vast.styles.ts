import {css, type CSSResult} from 'lit';

/** Very large drawings: tones lie over the groups and under the boxes. */
export const vastStyles: CSSResult = css`
  .tones {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
    z-index: 0;
    & > div {
      position: absolute;
    }
    &:not(.farthest) .named {
      display: none;
    }
  }
  .drawing {
    position: absolute;
    inset: 0 0 auto;
    pointer-events: none;
    /* An edge: forced colours leave no ground to see. */
    & > i {
      display: block;
      border-block-start: 3px solid var(--sr-done);
    }
  }
  :where(.vast-world) :is(.box, .group) {
    z-index: 1;
  }
  .moving > .vast-world.dense {
    will-change: transform;
  }
  .amid .here {
    display: none;
  }
  .tone {
    stroke-width: 2.5px;
    &.todo {
      fill: var(--sr-tile);
    }
    &.done {
      fill: var(--sr-done);
    }
    &.learning {
      fill: var(--sr-learning-tint);
      stroke: var(--sr-learning);
    }
    &.hatch {
      stroke: var(--sr-learning);
      stroke-width: 5px;
    }
    &.skipped {
      stroke: var(--sr-skip);
      stroke-width: 3.5px;
    }
    &.bar {
      fill: var(--sr-line);
    }
    &.ring {
      fill: none;
      stroke: var(--sr-ink);
      stroke-width: 16px;
      paint-order: stroke;
    }
    &.faint {
      opacity: 0.35;
    }
    &.fainter {
      opacity: 0.2;
    }
    &.crowd {
      fill: var(--sr-surface);
      stroke: var(--sr-line);
    }
  }
  @media (forced-colors: active) {
    /* Tones alone do not show: they have edges. */
    .tone:is(.todo, .done) {
      stroke: var(--sr-line);
    }
  }
`;
