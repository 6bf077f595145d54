import {css, type CSSResult} from 'lit';

/** Rows, what is below them, and frames around alternatives. */
export const rowStyles: CSSResult = css`
  /* --- rows: the tree item lies under all of its line --- */
  .line {
    position: relative;
    isolation: isolate;
    min-block-size: var(--row);
    padding-inline: var(--pad);
  }
  .line,
  .entry {
    display: flex;
    align-items: center;
    gap: var(--gap);
  }
  .line > :not(.entry) {
    pointer-events: none;
  }
  .entry {
    min-inline-size: 0;
    cursor: pointer;
    outline: none;
    -webkit-tap-highlight-color: transparent;
  }
  .entry:not(.branch) {
    padding-inline-start: calc(14px + var(--gap));
  }
  .entry::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
  }
  .entry:hover::after,
  .entry.selected::after {
    background: var(--sr-surface-2);
  }
  .entry:focus-visible::after,
  .entry.selected::after {
    outline: 2px solid var(--sr-focus);
    outline-offset: -3px;
    border-radius: 8px;
  }
  .entry > .tx {
    min-inline-size: 0;
    padding-block: 4px;
    overflow-wrap: anywhere;
  }
  .entry:is(.branch, .core) > .tx {
    font-weight: 600;
  }
  .entry.skipped > .tx {
    color: var(--sr-skip);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .turn {
    flex: none;
    align-self: stretch;
    display: grid;
    place-items: center;
    /* As wide as a finger, in the room that is there anyway. */
    inline-size: calc(14px + 2 * var(--gap));
    margin-inline: calc(-1 * var(--gap));
  }
  .turn::before {
    content: '';
    inline-size: 5.6px;
    block-size: 5.6px;
    border: solid var(--sr-ink-3);
    border-width: 0 1.6px 1.6px 0;
    transform: translateY(-1.4px) rotate(45deg);
  }
  [aria-expanded='false'] > .turn::before {
    transform: translateX(-1.4px) rotate(-45deg);
  }
  .rtl [aria-expanded='false'] > .turn::before {
    transform: translateX(1.4px) rotate(135deg);
  }
  .ck {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
  }
  .coarse .ck {
    block-size: 44px;
    inline-size: 44px;
    margin-inline: -10px;
  }
  .line > .n,
  .ask {
    unicode-bidi: plaintext;
  }
  .line > .n,
  .links {
    flex: none;
    font-size: 12px;
    color: var(--sr-ink-3);
    white-space: nowrap;
  }
  .grade {
    flex: none;
    font-size: 11px;
    padding-inline: 5px;
    border: 1px solid var(--sr-line);
    border-radius: 5px;
    color: var(--sr-ink-3);
    white-space: nowrap;
  }
  .grade.optional {
    border: 1px dashed var(--sr-line-strong);
  }
  .entry .star {
    margin-inline: 9px;
  }
  .links {
    margin-inline-start: auto;
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: center;
    gap: 0 14px;
  }
  .links > [title] {
    pointer-events: auto;
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 24px;
    color: var(--sr-ink-2);
  }
  .links .ic {
    inline-size: 14px;
    block-size: 14px;
  }
  .links .more {
    min-inline-size: 15px;
  }
  .links .time {
    min-inline-size: 44px;
    text-align: end;
  }

  .searching .tx,
  .searching .ask {
    color: var(--sr-ink-3);
  }
  .searching .line:not([data-mark]) .ck {
    opacity: 0.4;
  }
  .line[data-mark] .tx {
    padding: 0 3px;
    margin-inline: -3px;
    border-radius: 3px;
    color: var(--sr-ink);
    background: var(--sr-hit);
  }
  .line[data-mark='current'] .tx {
    outline: 1.5px solid var(--sr-ink-2);
    outline-offset: 1px;
  }
  .line[data-mark='out'],
  [data-mark='out'] + .below,
  .section:not(:empty, :has(> :not([data-mark='out'], .below))),
  .options:not(:has(> .line:not([data-mark='out']))) {
    display: none;
  }

  /* --- what is below, and alternatives --- */
  .below > .below,
  .part > .below,
  .options > .below {
    position: relative;
    margin-inline-start: var(--step);
  }
  .below > .below::before,
  .part > .below::before,
  .options > .below::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--pad) + 7px - var(--step));
    inline-size: 1px;
    background: var(--sr-line);
  }
  .options {
    --edge: calc(var(--pad) + 2px + var(--gap));
    position: relative;
    padding-block: 10px 8px;
  }
  .options::before {
    content: '';
    position: absolute;
    inset-block: 8px 6px;
    inset-inline: var(--edge) 12px;
    border: 1px solid var(--sr-line-strong);
    border-radius: 9px;
    pointer-events: none;
  }
  .options > .line > .entry::after {
    inset-inline: var(--edge) 12px;
  }
  .options > .ask {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(var(--edge) + 12px);
    padding: 0 5px;
    font-size: 11px;
    line-height: 16px;
    color: var(--sr-ink-3);
    background: var(--sr-surface);
  }
  .ask.met {
    color: var(--sr-done);
    font-weight: 600;
  }
  /* Between the guide and what opens and closes its members. */
  .options.around {
    --edge: calc(var(--pad) + 5.5px - var(--step) / 2);
    padding-inline-end: 8px;
  }
`;
