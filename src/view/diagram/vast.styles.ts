import {css, type CSSResult} from 'lit';

/** Very large drawings: tones on a canvas lie over the groups and under the boxes. */
export const vastStyles: CSSResult = css`
  .tiles {
    position: absolute;
    pointer-events: none;
    z-index: 0;
  }
  .tiles[hidden] {
    display: none;
  }
  :where(.vast-world) :is(.box, .group) {
    z-index: 1;
  }
  .amid .here {
    display: none;
  }
  .tones {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
  }
  .tones > i {
    position: absolute;
    transition: background-color 1ms;
    forced-color-adjust: none;
  }
`;
