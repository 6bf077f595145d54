import {css, type CSSResult} from 'lit';

/** What has just happened, at the bottom of the shell. */
export const toastStyles: CSSResult = css`
  .toast {
    inset-block-end: 14px;
    inset-inline: 14px;
    margin-inline: auto;
    inline-size: fit-content;
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    padding: 5px 6px 5px 16px;
    z-index: 5;
    color: var(--sr-ink);
    font-size: 13px;
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow-pop);
    animation: toast-in var(--sr-mid) var(--sr-ease);
  }
  .rtl .toast {
    padding: 5px 16px 5px 6px;
  }
  .toast > :last-child:not(.btn) {
    padding-inline-end: 10px;
  }
  @keyframes toast-in {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @container (max-width: 760px) {
    .toast {
      inset-block-end: 66px;
    }
  }
  @media (pointer: coarse) {
    .toast .btn {
      block-size: 44px;
    }
  }
`;
