import {css, type CSSResult} from 'lit';

/** What has just happened, at the bottom of the shell. */
export const toastStyles: CSSResult = css`
  .toast {
    inset-block-end: 14px;
    inset-inline: 14px;
    margin-inline: auto;
    inline-size: fit-content;
    display: flex;
    gap: calc(12em / 13);
    align-items: center;
    min-block-size: calc(44em / 13);
    padding: calc(5em / 13) calc(6em / 13) calc(5em / 13) calc(16em / 13);
    z-index: 5;
    color: var(--sr-ink);
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow-pop);
    animation: toast-in var(--sr-mid) var(--sr-ease);
  }
  .rtl .toast {
    padding: calc(5em / 13) calc(16em / 13) calc(5em / 13) calc(6em / 13);
  }
  .toast > :last-child:not(.btn) {
    padding-inline-end: calc(10em / 13);
  }
  @keyframes toast-in {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @container (max-width: 58.5em) {
    .toast {
      inset-block-end: calc(38em / 13 + 28px);
    }
  }
  @media (pointer: coarse) {
    .toast .btn {
      min-block-size: 44px;
    }
  }
`;
