import {css, type CSSResult} from 'lit';

/** Messages in the shell of a roadmap, in the place of what cannot be drawn. */
export const troubleStyles: CSSResult = css`
  .shell .message {
    flex: 1;
    overflow: auto;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 10px;
    padding: 28px;
    text-align: center;
    color: var(--sr-ink-2);
    font-size: 14px;
  }
  .shell .message h2 {
    margin: 0;
    font-size: 17px;
    color: var(--sr-ink);
  }
  .shell .message ul {
    margin: 0;
    padding: 0;
    list-style: none;
    max-inline-size: 60ch;
    display: grid;
    gap: 4px;
    overflow-wrap: anywhere;
  }
  .shell.failed .message {
    flex: none;
    border-block-end: 1px solid var(--sr-line);
    background: var(--sr-surface-2);
  }

  /* --- while it is loading --- */
  .waiting {
    color: var(--sr-ink-2);
    font-size: 14px;
  }
  .shell .waiting {
    flex: none;
    padding: 20px 28px 0;
    text-align: center;
  }
  .shell .waiting:has(.skeleton) {
    flex: 1;
    overflow: hidden;
    & + .fallback {
      display: none;
    }
  }
  .waiting progress {
    appearance: none;
    inline-size: 12em;
    block-size: 0.45em;
    margin-block-start: 0.7em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--sr-road);
    &::-webkit-progress-bar {
      background: none;
    }
    &::-webkit-progress-value {
      background: var(--sr-done);
    }
    &::-moz-progress-bar {
      background: var(--sr-done);
    }
  }
  .skeleton {
    display: none;
  }
  .shell .skeleton {
    position: relative;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 14px 52px;
    max-inline-size: 780px;
    min-block-size: calc(100% - 60px);
    align-content: start;
    margin: 24px auto 0;
    &::before {
      content: '';
      position: absolute;
      inset: 0;
      margin: auto;
      inline-size: 14px;
      border-radius: 7px;
      background: var(--sr-road);
    }
    & > div {
      align-self: start;
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      padding: 40px 16px 16px;
      border-radius: var(--sr-radius-l);
      background: var(--sr-surface);
      box-shadow: 0 0 0 1px var(--sr-line);
      animation: waiting 1.6s ease-in-out infinite alternate;
    }
    & > .start {
      grid-column: 1;
    }
    & > .end {
      grid-column: 2;
      animation-delay: 0.8s;
    }
    & > div::before {
      content: '';
      flex: 0 0 45%;
      block-size: 12px;
      margin: -22px 50% 6px 0;
      border-radius: 6px;
      background: var(--sr-line);
    }
    & i {
      flex: 1 1 28%;
      block-size: 24px;
      border-radius: var(--sr-radius);
      background: var(--sr-surface-2);
    }
  }
  @keyframes waiting {
    to {
      opacity: 0.55;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .shell .skeleton > div {
      animation: none;
    }
  }
`;
