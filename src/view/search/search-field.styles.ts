import {css, type CSSResult} from 'lit';

/** The search field before anybody searches; a button on phones. Needed at once: part of the first load. */
export const searchFieldStyles: CSSResult = css`
  .search-room {
    inline-size: auto;
  }
  .buttons {
    display: flex;
    justify-content: flex-end;
  }
  .search {
    flex: none;
    inline-size: calc(240em / 13);
    block-size: calc(32em / 13);
    transition: inline-size var(--sr-fast);
  }
  .sf {
    position: relative;
    display: flex;
    align-items: center;
    gap: calc(8em / 13);
    block-size: 100%;
    padding-inline: calc(10em / 13) calc(8em / 13);
    border-radius: var(--sr-radius);
    background: var(--sr-surface-2);
    color: var(--sr-ink-3);
  }
  .sf:has(input:focus-visible) {
    outline: 2px solid var(--sr-focus);
  }
  .sf input {
    flex: 1;
    min-inline-size: 0;
    block-size: 100%;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    appearance: none;
    color: var(--sr-ink);
  }
  .sf ::placeholder {
    color: var(--sr-ink-3);
    opacity: 1;
  }
  .sf ::-webkit-search-cancel-button {
    display: none;
  }
  .tb .sf kbd {
    font-weight: 400;
    background: var(--sr-surface);
    box-shadow: 0 0 0 1px var(--sr-line);
    color: var(--sr-ink-2);
  }
  .search:is(.on, :focus-within) {
    inline-size: calc(380em / 13);
    & kbd {
      display: none;
    }
  }
  @container (max-width: 75.4em) {
    .search,
    .search:is(.on, :focus-within) {
      inline-size: calc(150em / 13);
    }
    .sf kbd {
      display: none;
    }
    .search:is(.on, :focus-within) > .sf {
      position: absolute;
      z-index: 1;
      inset-inline-start: 10px;
      inline-size: min(calc(400em / 13), 100% - 20px);
      block-size: calc(32em / 13);
    }
  }
  @media (pointer: coarse) {
    .search,
    .search:is(.on, :focus-within) > .sf {
      min-block-size: 44px;
    }
  }
  @container (max-width: 43.08em) {
    .tb > .ib {
      order: 2;
    }
    .tb .prog {
      white-space: normal;
    }
    .tb .pbar.pbar {
      inline-size: auto;
    }
    .tb .buttons {
      min-inline-size: 88px;
    }
    .tb .ib,
    .search,
    .search:is(.on, :focus-within) {
      order: 1;
      inline-size: max(44px, 1.7em);
      block-size: max(44px, 1.7em);
    }
    .search:is(.on, :focus-within) > .sf {
      inset: auto 14px 10px;
      inline-size: auto;
      block-size: max(44px, 1.7em);
    }
    .search:not(.on, :focus-within) > .sf {
      padding: 0;
      justify-content: center;
      color: var(--sr-ink-2);
      & input {
        position: absolute;
        inset: 0;
        opacity: 0;
        cursor: pointer;
      }
    }
  }
  /* Side by side with the buttons, there is room for pictures only. */
  @container (max-width: 28.5em) {
    .tb .sw button {
      padding: 0 10px;
      gap: 0;
    }
    .sw span {
      font-size: 0;
    }
  }
  @media (forced-colors: active) {
    .sf {
      border: 1px solid CanvasText;
    }
  }
`;
