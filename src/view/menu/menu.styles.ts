import {css, type CSSResult} from 'lit';

/** Menus over a roadmap. */
export const menuStyles: CSSResult = css`
  .menu {
    position: absolute;
    z-index: 5;
    inline-size: max-content;
    min-inline-size: min(calc(200em / 13), 100% - 20px);
    max-inline-size: min(calc(300em / 13), 100% - 20px);
    overflow: auto;
    overscroll-behavior: contain;
    padding: calc(6em / 13);
    border-radius: 12px;
    /* Where there is more to scroll to, an edge is shaded; at the end a cover that scrolls along lies over the shade. */
    background:
      linear-gradient(
          var(--sr-raised) 1em,
          transparent 3em calc(100% - 3em),
          var(--sr-raised) calc(100% - 1em)
        )
        local,
      linear-gradient(var(--sr-shade-pop), transparent 1em calc(100% - 1em), var(--sr-shade-pop))
        var(--sr-raised);
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow-pop);
    animation: menu-in var(--sr-fast) var(--sr-ease);
    -webkit-touch-callout: none;
    user-select: none;
    -webkit-user-select: none;
  }
  @keyframes menu-in {
    from {
      opacity: 0;
      translate: 0 -4px;
    }
  }
  .menu [role^='menuitem'] {
    position: relative;
    display: flex;
    align-items: center;
    gap: calc(10em / 13);
    inline-size: 100%;
    min-block-size: calc(32em / 13);
    padding: calc(4em / 13) calc(10em / 13);
    border-radius: 7px;
    text-align: start;
    --g: calc(16em / 13);
    & i,
    & .ic {
      flex: none;
      inline-size: calc(16em / 13);
      color: var(--sr-ink-3);
    }
    &:is(:hover, :focus) {
      background: var(--sr-surface-2);
    }
    &:focus-visible {
      outline-offset: -2px;
    }
  }
  .menu .apart {
    margin-block-start: 1em;
    &::after {
      content: '';
      position: absolute;
      inset: calc(-7em / 13) calc(-6em / 13) auto;
      border-block-start: 1px solid var(--sr-line);
    }
  }
  .menu [aria-checked='true'] {
    font-weight: 600;
  }
  .menu [role='menuitemcheckbox'][aria-checked='true'] > i {
    block-size: calc(10em / 13);
    inline-size: calc(5em / 13);
    margin: calc(-4em / 13) calc(6em / 13) 0 calc(5em / 13);
    border: solid var(--sr-ink);
    border-width: 0 1.8px 1.8px 0;
    rotate: 45deg;
  }
  .menu .g[aria-checked='true'] {
    background: var(--sr-surface-2);
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
  }
  .menu [aria-disabled='true'] {
    color: var(--sr-ink-3);
    cursor: default;
  }
  .menu .pills {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: calc(5em / 13);
    padding: 2px calc(10em / 13) calc(6em / 13);
    & > span {
      inline-size: 100%;
      font-size: calc(12em / 13);
      color: var(--sr-ink-3);
    }
    & > button {
      inline-size: auto;
      min-block-size: calc(28em / 13);
      padding: 0 calc(10em / 13);
      box-shadow: inset 0 0 0 1px var(--sr-line);
    }
    & > [aria-checked='true'] {
      background: var(--sr-ink);
      color: var(--sr-surface);
    }
    & + .apart {
      margin-block-start: calc(8em / 13);
    }
  }
  .menu > [role='alertdialog'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: calc(8em / 13);
    padding: calc(8em / 13);
    & p {
      margin: 0 0 calc(6em / 13);
      inline-size: 100%;
    }
    & .yes {
      background: var(--sr-ink);
      color: var(--sr-surface);
    }
  }
  .filtering {
    /* Above the legend: at the top it would lie over the first group. */
    inset-block-end: calc(38em / 13 + 28px);
    inset-inline: 14px;
    margin-inline: auto;
    inline-size: fit-content;
    & button {
      display: flex;
      gap: calc(8em / 12);
      align-items: center;
      min-block-size: calc(32em / 12);
      padding: 0 calc(10em / 12) 0 calc(14em / 12);
      font-size: calc(12em / 13);
      --f: 12;
      border-radius: inherit;
      color: var(--sr-ink);
    }
  }
  .stage[hidden] ~ .filtering {
    inset-block-end: 14px;
  }
  @media (pointer: coarse) {
    .menu [role^='menuitem'],
    .menu .pills > button,
    .menu .btn,
    .filtering button {
      min-block-size: max(44px, calc(32em / 13));
    }
    .menu .pills > button {
      padding: 0 calc(14em / 13);
    }
  }
  @media (forced-colors: active) {
    /* Forced colours would take the gradients away. */
    .menu {
      --sr-shade-pop: CanvasText;
      forced-color-adjust: none;
      & > * {
        forced-color-adjust: auto;
      }
    }
    .menu [role^='menuitem']:is(:hover, :focus) {
      outline: 1px solid Highlight;
    }
    .menu [aria-checked='true']:is(.g, .pills > *) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
      forced-color-adjust: none;
    }
    .menu [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
