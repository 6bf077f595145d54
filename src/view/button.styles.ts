import {css, type CSSResult} from 'lit';

/** Buttons with words, in parts that load on demand. */
export const buttonStyles: CSSResult = css`
  .btn {
    display: inline-flex;
    align-items: center;
    gap: calc(6em / var(--f));
    block-size: calc(32em / var(--f));
    padding: 0 calc(12em / var(--f));
    border-radius: var(--sr-radius);
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
    color: var(--sr-ink);
    white-space: nowrap;
  }
  .btn:hover {
    background: var(--sr-surface-2);
  }
`;
