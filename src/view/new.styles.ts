import {css, type CSSResult} from 'lit';

/** A dot at the title of what the reader has not seen before. */
export const newStyles: CSSResult = css`
  [data-new] > .tx,
  [data-new] > .lead > .tx {
    position: relative;
    overflow: visible;
    &::before {
      content: '';
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: -7px;
      inline-size: 6px;
      block-size: 6px;
      border-radius: 50%;
      background: var(--sr-focus);
    }
  }
  @media (forced-colors: active) {
    [data-new] > .tx::before,
    [data-new] > .lead > .tx::before {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
