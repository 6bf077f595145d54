import {css, type CSSResult} from 'lit';

/** What a card has to say: text, resources, other skills, other roadmaps, the note. */
export const contentStyles: CSSResult = css`
  .card h3 {
    margin: 1.5em 0 0.5em;
    font-size: calc(12em / 14);
    line-height: 1.4;
    font-weight: 600;
    color: var(--sr-ink-3);
  }
  .text > * {
    margin: calc(10em / 14) 0;
  }
  .text ul,
  .text ol {
    padding-inline-start: calc(22em / 14);
  }
  .text pre {
    overflow: auto;
    padding: calc(10em / 12) 1em;
    border-radius: var(--sr-radius);
    background: var(--sr-surface-2);
    font-size: calc(12em / 14);
  }
  .text code {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.92em;
  }
  .text blockquote {
    margin-inline: 0;
    padding-inline-start: calc(12em / 14);
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
    grid-template-columns: calc(20em / 14) 1fr auto;
    gap: calc(10em / 14);
    padding: calc(8em / 14) 0;
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
    font-size: calc(12em / 14);
  }
  .res time {
    color: var(--sr-ink-3);
    font-size: calc(12em / 14);
    white-space: nowrap;
    padding-block-start: 2px;
  }
  .alts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(6em / 14);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .pill {
    --f: 13;
    display: inline-flex;
    align-items: center;
    gap: calc(6em / 13);
    min-block-size: calc(28em / 13);
    padding: calc(3em / 13) calc(10em / 13) calc(3em / 13) calc(8em / 13);
    border-radius: 8px;
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
    font-size: calc(13em / 14);
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
    font-size: calc(13em / 14);
    --f: 13;
  }
  .also li {
    display: grid;
    grid-template-columns: 1fr calc(84em / 13) minmax(calc(64em / 13), auto);
    align-items: center;
    gap: calc(10em / 13);
    padding: calc(7em / 13) 0;
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
    min-block-size: calc(62em / 13);
    padding: calc(9em / 13) calc(11em / 13);
    border: 1px solid var(--sr-line-strong);
    border-radius: var(--sr-radius);
    background: var(--sr-surface);
    font-size: calc(13em / 14);
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
