import {css, type CSSResult} from 'lit';

/** Messages and paper, in elements that take the room of their content; the shell of a roadmap has styles of its own. */
export const noticeStyles: CSSResult = css`
  :host([hidden]) {
    display: none;
  }
  .message {
    padding: 0.9em 1.2em;
    border-radius: var(--sr-radius);
    background: var(--sr-surface-2);
    color: var(--sr-ink-2);
    overflow-wrap: anywhere;
  }
  .message h2 {
    margin: 0 0 0.25em;
    font-size: 1em;
    font-weight: 600;
    color: var(--sr-ink);
  }
  .message ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @media print {
    .root.root {
      color-scheme: light;
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .message {
      border: 1px solid CanvasText;
    }
  }
`;
