import {css, type CSSResult} from 'lit';

/** The card's place over a roadmap: beside the map, or a sheet at its bottom. */
export const asideStyles: CSSResult = css`
  .aside {
    position: absolute;
    z-index: 4;
    inset-block: calc(48em / 13 + 14px) 14px;
    inset-inline-end: 14px;
    inline-size: calc(420em / 13);
    max-inline-size: calc(100% - 28px);
    pointer-events: none;
    display: flex;
    flex-direction: column;
    align-items: stretch;
  }
  .aside > * {
    pointer-events: auto;
    max-block-size: 100%;
    animation: card-in var(--sr-mid) var(--sr-ease);
  }
  .bare-top .aside {
    inset-block-start: 14px;
  }
  @keyframes card-in {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @container (max-width: 49.25em) {
    .aside {
      inset: auto 0 0;
      inline-size: auto;
      max-inline-size: none;
      /* Agrees with the room that card-panel.ts leaves for it. */
      max-block-size: 62%;
    }
    .aside > * {
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  /* Large type on a phone. */
  @container (max-width: 18em) {
    .aside {
      max-block-size: 90%;
    }
  }
`;
