import {css, type CSSResult} from 'lit';

/** What a file would change, a link to copy, and the banner over shared progress. */
export const transferStyles: CSSResult = css`
  .dialog > .in {
    padding: 0 calc(20em / 13.5) calc(18em / 13.5);
  }
  .sharing input {
    inline-size: 100%;
    block-size: calc(36em / 13.5);
    padding: 0 calc(10em / 13.5);
    border: 1px solid var(--sr-line-strong);
    border-radius: var(--sr-radius);
    background: var(--sr-surface);
    direction: ltr;
  }
  .loading {
    & p {
      margin: 0 0 calc(6em / 13.5);
    }
    & .file {
      color: var(--sr-ink-2);
      overflow-wrap: anywhere;
    }
    & label {
      display: flex;
      gap: calc(8em / 13.5);
      align-items: center;
      min-block-size: calc(32em / 13.5);
    }
    & input {
      accent-color: var(--sr-accent);
    }
    & .effect {
      margin-block: calc(10em / 13.5) calc(14em / 13.5);
      padding: calc(10em / 13.5) calc(14em / 13.5);
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
      gap: calc(8em / 13.5);
      align-items: center;
      min-block-size: calc(26em / 13.5);
    }
    & small {
      margin-inline-start: auto;
      color: var(--sr-ink-2);
      font-size: calc(12em / 13.5);
    }
    & .answers {
      display: flex;
      gap: calc(8em / 13.5);
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
    gap: calc(6em / 13) calc(10em / 13);
    align-items: center;
    padding: calc(6em / 13) calc(14em / 13);
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
      min-block-size: max(44px, calc(32em / 13));
    }
  }
  @media (forced-colors: active) {
    .loading .yes,
    .shared .btn {
      border: 1px solid ButtonText;
    }
  }
`;
