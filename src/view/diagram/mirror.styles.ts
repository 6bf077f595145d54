import {css, type CSSResult} from 'lit';

/** What is different where text runs from right to left; the scene itself is mirrored. */
export const mirrorStyles: CSSResult = css`
  .rtl .box,
  .rtl .group {
    direction: rtl;
  }
  .rtl .title.start {
    transform: translate(-100%, -100%);
  }
  .rtl .head.core {
    background-position-x: 100%;
  }
`;
