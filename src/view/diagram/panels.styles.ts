import {css, type CSSResult} from 'lit';

/** Panels of groups: header, count, bar, and the rules and wires between what is in them. */
export const panelsStyles: CSSResult = css`
  .panel {
    position: absolute;
    background: var(--sr-surface);
    border-radius: var(--sr-radius-l);
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow);
  }
  .group {
    position: absolute;
    inset: 0 0 auto;
    block-size: 58px;
    padding: 0 18px;
    display: flex;
    align-items: center;
    gap: 10px;
    border-block-end: 1px solid var(--sr-line);
    border-radius: var(--sr-radius-l) var(--sr-radius-l) 0 0;
    cursor: pointer;
  }
  .group .tx {
    font-size: 18px;
    font-weight: 650;
    letter-spacing: -0.012em;
    white-space: nowrap;
  }
  .group .cnt {
    margin-inline-start: auto;
    color: var(--sr-ink-2);
    white-space: nowrap;
  }
  [data-n]::after {
    content: attr(data-n);
  }
  .cnt b {
    color: var(--sr-ink);
    font-weight: 650;
  }
  .group .bar {
    position: absolute;
    inset: auto 18px -2px;
    block-size: 3px;
    border-radius: 2px;
    overflow: hidden;
  }
  .bar::before {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: var(--done);
    background: var(--sr-done);
    border-radius: 2px;
    transition: inline-size var(--sr-slow) var(--sr-ease);
  }
  .closed > .group,
  .bare > .group {
    inset-block-end: 0;
    block-size: auto;
    border: 0;
    padding: 0 16px;
    gap: 8px;
    border-radius: inherit;
  }
  .closed > .group {
    align-items: start;
    padding-block-start: 12px;
  }
  :is(.closed, .bare) > .group {
    & .tx {
      font-size: 15.5px;
    }
    & .bar {
      display: none;
    }
  }
  .closed .cnt {
    font-size: 12.5px;
  }
  .chevron {
    flex: none;
    align-self: stretch;
    display: grid;
    place-items: center;
    inline-size: 28px;
    margin-inline: -8px -12px;
    opacity: 0.55;
  }
  .chevron::before {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border: solid var(--sr-ink-2);
    border-width: 0 1.6px 1.6px 0;
    transform: translateY(1px) rotate(-135deg);
  }
  .closed .chevron,
  .far .chevron {
    display: none;
  }
  .rule {
    position: absolute;
    background: var(--sr-line);
    min-inline-size: 1px;
    min-block-size: 1px;
  }
  .wire {
    fill: none;
    stroke: var(--sr-line-strong);
    stroke-width: 1.25px;
  }
  .wire.done {
    stroke: var(--sr-done);
    stroke-width: 2px;
  }
`;
