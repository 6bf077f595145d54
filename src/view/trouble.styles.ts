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
`;
