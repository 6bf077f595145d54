import {css, type CSSResult} from 'lit';

/** What a card has to say: text, resources, other skills, other roadmaps, the note. */
export const contentStyles: CSSResult = css`
  .card h3 {
    margin: 18px 0 6px;
    font-size: 12px;
    line-height: 1.4;
    font-weight: 600;
    color: var(--sr-ink-3);
  }
  .text > * {
    margin: 10px 0;
  }
  .text ul,
  .text ol {
    padding-inline-start: 22px;
  }
  .text pre {
    overflow: auto;
    padding: 10px 12px;
    border-radius: var(--sr-radius);
    background: var(--sr-surface-2);
    font-size: 12px;
  }
  .text code {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.92em;
  }
  .text blockquote {
    margin-inline: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--sr-line);
    color: var(--sr-ink-2);
  }
  .card a {
    color: var(--sr-accent);
    font-weight: 500;
    text-decoration: none;
  }
  .card a:hover,
  .text a {
    text-decoration: underline;
  }
  .res {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .res li {
    display: grid;
    grid-template-columns: 20px 1fr auto;
    gap: 10px;
    padding: 8px 0;
    align-items: start;
  }
  .res li + li {
    border-block-start: 1px solid var(--sr-line);
  }
  .res .ic {
    margin-block-start: 2px;
    color: var(--sr-ink-3);
  }
  .res small {
    display: block;
    color: var(--sr-ink-3);
    font-size: 12px;
  }
  .res time {
    color: var(--sr-ink-3);
    font-size: 12px;
    white-space: nowrap;
    padding-block-start: 2px;
  }
  .alts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .pill {
    --g: 15px;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 3px 10px 3px 8px;
    border-radius: 8px;
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
    font-size: 13px;
    line-height: 1.3;
    text-align: start;
  }
  .pill .star {
    margin: 0;
  }
  .pill.done {
    background: var(--sr-done-tint);
    box-shadow: inset 0 0 0 1px var(--sr-done-edge);
  }
  .pill.learning {
    background: var(--sr-learning-tint);
    box-shadow: inset 0 0 0 1px var(--sr-learning-edge);
  }
  .pill.skipped {
    color: var(--sr-skip);
    text-decoration: line-through;
  }
  .pill:hover {
    box-shadow: inset 0 0 0 1px var(--sr-ink-2);
  }
  .also {
    list-style: none;
    margin: 0;
    padding: 0;
    font-size: 13px;
  }
  .also li {
    display: grid;
    grid-template-columns: 1fr 84px minmax(64px, auto);
    align-items: center;
    gap: 10px;
    padding: 7px 0;
  }
  .also .pbar {
    inline-size: 100%;
  }
  .also li > :last-child {
    color: var(--sr-ink-2);
    text-align: end;
  }
  .note {
    display: block;
    inline-size: 100%;
    min-block-size: 62px;
    padding: 9px 11px;
    border: 1px solid var(--sr-line-strong);
    border-radius: var(--sr-radius);
    background: var(--sr-surface);
    font-size: 13px;
    line-height: 1.5;
    resize: vertical;
  }
  .note::placeholder {
    color: var(--sr-ink-3);
    opacity: 1;
  }
  @media (forced-colors: active) {
    .pill {
      border: 1px solid CanvasText;
    }
    .pill.done {
      border: 2px solid Highlight;
    }
  }
`;
