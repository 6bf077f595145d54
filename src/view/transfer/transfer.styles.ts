import {css, type CSSResult} from 'lit';

/** What a file would change, a link to copy, and the banner over shared progress. */
export const transferStyles: CSSResult = css`
  .panel > .in {
    padding: 0 20px 18px;
  }
  .sharing input {
    inline-size: 100%;
    block-size: 36px;
    padding: 0 10px;
    border: 1px solid var(--sr-line-strong);
    border-radius: var(--sr-radius);
    background: var(--sr-surface);
    direction: ltr;
  }
  .loading {
    & p {
      margin: 0 0 6px;
    }
    & .file {
      color: var(--sr-ink-2);
      overflow-wrap: anywhere;
    }
    & label {
      display: flex;
      gap: 8px;
      align-items: center;
      min-block-size: 32px;
    }
    & input {
      accent-color: var(--sr-accent);
    }
    & .effect {
      margin-block: 10px 14px;
      padding: 10px 14px;
      border-radius: var(--sr-radius);
      background: var(--sr-surface-2);
    }
    & ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & li {
      display: flex;
      gap: 8px;
      align-items: center;
      min-block-size: 26px;
    }
    & small {
      margin-inline-start: auto;
      color: var(--sr-ink-2);
      font-size: 12px;
    }
    & .answers {
      display: flex;
      gap: 8px;
      justify-content: flex-end;
    }
    & .yes {
      background: var(--sr-done);
      color: var(--sr-on-done);
      box-shadow: none;
      font-weight: 600;
    }
    & .yes:disabled {
      background: var(--sr-surface-2);
      color: var(--sr-ink-3);
      cursor: default;
    }
  }
  .shared {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    align-items: center;
    padding: 6px 14px;
    background: var(--sr-learning-tint);
    border-block-end: 1px solid var(--sr-learning-edge);
    color: var(--sr-ink);
    & span {
      margin-inline-end: auto;
      font-weight: 600;
    }
    & .btn {
      background: var(--sr-surface);
    }
  }
  @media (pointer: coarse) {
    .loading :is(label, .btn),
    .shared .btn {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .loading .yes,
    .shared .btn {
      border: 1px solid ButtonText;
    }
  }
`;
