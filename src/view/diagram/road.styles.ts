import {css, type CSSResult} from 'lit';

/** The road with its stations, the mark of where the reader is, and the title over it. */
export const roadStyles: CSSResult = css`
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
`;
