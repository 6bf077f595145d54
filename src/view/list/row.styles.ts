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
  }
  .entry:not(.branch) {
    padding-inline-start: calc(14em / var(--f) + var(--gap));
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
    padding-block: calc(4em / var(--f));
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
    inline-size: calc(14em / var(--f) + 2 * var(--gap));
    margin-inline: calc(-1 * var(--gap));
  }
  .turn::before {
    content: '';
    inline-size: calc(5.6em / var(--f));
    block-size: calc(5.6em / var(--f));
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
    inline-size: calc(24em / var(--f));
    block-size: calc(24em / var(--f));
  }
  .coarse .ck {
    block-size: max(44px, calc(24em / var(--f)));
    inline-size: max(44px, calc(24em / var(--f)));
    margin-inline: min(0px, calc(12em / var(--f) - 22px));
  }
  .line > .n,
  .ask {
    unicode-bidi: plaintext;
  }
  .line > .n,
  .links {
    flex: none;
    font-size: calc(12em / var(--f));
    color: var(--sr-ink-3);
    white-space: nowrap;
  }
  .grade {
    flex: none;
    font-size: calc(11em / var(--f));
    padding-inline: calc(5em / 11);
    border: 1px solid var(--sr-line);
    border-radius: 5px;
    color: var(--sr-ink-3);
    white-space: nowrap;
  }
  .grade.optional {
    border: 1px dashed var(--sr-line-strong);
  }
  .entry .star {
    margin-inline: calc(0.75 * var(--star, calc(12em / var(--f))));
  }
  .links {
    margin-inline-start: auto;
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: center;
    gap: 0 calc(14em / 12);
  }
  .links > [title] {
    pointer-events: auto;
    display: inline-flex;
    align-items: center;
    gap: calc(5em / 12);
    min-block-size: 2em;
    color: var(--sr-ink-2);
  }
  .links .ic {
    inline-size: calc(14em / 12);
    block-size: calc(14em / 12);
  }
  .links .more {
    min-inline-size: 1.25em;
  }
  .links .time {
    min-inline-size: calc(44em / 12);
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
    inset-inline-start: calc(var(--pad) + 7em / var(--f) - var(--step));
    inline-size: 1px;
    background: var(--sr-line);
  }
  .options {
    --edge: calc(var(--pad) + 2em / var(--f) + var(--gap));
    position: relative;
    padding-block: calc(14em / var(--f)) calc(8em / var(--f));
  }
  .options::before {
    content: '';
    position: absolute;
    inset-block: calc(8em / var(--f)) calc(6em / var(--f));
    inset-inline: var(--edge) calc(12em / var(--f));
    border: 1px solid var(--sr-line-strong);
    border-radius: 9px;
    pointer-events: none;
  }
  .options > .line > .entry::after {
    inset-inline: var(--edge) calc(12em / var(--f));
  }
  .options > .ask {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(var(--edge) * var(--f) / 11 + 12em / 11);
    padding: 0 calc(5em / 11);
    font-size: calc(11em / var(--f));
    line-height: calc(16em / 11);
    color: var(--sr-ink-3);
    background: var(--sr-surface);
  }
  .ask.met {
    color: var(--sr-done);
    font-weight: 600;
  }
  /* Between the guide and what opens and closes its members. */
  .options.around {
    --edge: calc(var(--pad) + 5.5em / var(--f) - var(--step) / 2);
    padding-inline-end: calc(8em / var(--f));
  }
`;
