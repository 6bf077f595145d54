import {css, type CSSResult} from 'lit';

/** Menus over a roadmap. */
export const menuStyles: CSSResult = css`
  .menu {
    position: absolute;
    z-index: 5;
    inline-size: max-content;
    min-inline-size: 200px;
    max-inline-size: min(300px, 100% - 20px);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 6px;
    border-radius: 12px;
    background: var(--sr-raised);
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
    gap: 10px;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 10px;
    border-radius: 7px;
    text-align: start;
    --g: 16px;
    & i,
    & .ic {
      flex: none;
      inline-size: 16px;
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
    margin-block-start: 13px;
    &::after {
      content: '';
      position: absolute;
      inset: -7px -6px auto;
      border-block-start: 1px solid var(--sr-line);
    }
  }
  .menu [aria-checked='true'] {
    font-weight: 600;
  }
  .menu [role='menuitemcheckbox'][aria-checked='true'] > i {
    block-size: 10px;
    inline-size: 5px;
    margin: -4px 6px 0 5px;
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
    gap: 5px;
    padding: 2px 10px 6px;
    & > span {
      inline-size: 100%;
      font-size: 12px;
      color: var(--sr-ink-3);
    }
    & > button {
      inline-size: auto;
      min-block-size: 28px;
      padding: 0 10px;
      box-shadow: inset 0 0 0 1px var(--sr-line);
    }
    & > [aria-checked='true'] {
      background: var(--sr-ink);
      color: var(--sr-surface);
    }
    & + .apart {
      margin-block-start: 8px;
    }
  }
  .menu > [role='alertdialog'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 8px;
    & p {
      margin: 0 0 6px;
      inline-size: 100%;
    }
    & .yes {
      background: var(--sr-ink);
      color: var(--sr-surface);
    }
  }
  .filtering {
    inset-block-start: calc(var(--top) + 14px);
    inset-inline-start: 14px;
    & button {
      display: flex;
      gap: 8px;
      align-items: center;
      min-block-size: 32px;
      padding: 0 10px 0 14px;
      border-radius: inherit;
      color: var(--sr-ink);
    }
  }
  .stage[hidden] ~ .filtering {
    inset-block: auto 14px;
    inset-inline: 14px;
    margin-inline: auto;
    inline-size: fit-content;
  }
  @media (pointer: coarse) {
    .menu [role^='menuitem'],
    .menu .pills > button,
    .menu .btn,
    .filtering button {
      min-block-size: 44px;
    }
    .menu .pills > button {
      padding: 0 14px;
    }
  }
  @media (forced-colors: active) {
    .menu {
      border: 1px solid CanvasText;
    }
    .menu [role^='menuitem']:is(:hover, :focus) {
      outline: 1px solid Highlight;
    }
    .menu [aria-checked='true']:is(.g, .pills > *) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .menu [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
