import {css, type CSSResult} from 'lit';

/** What the search field grows while something is looked for. */
export const searchStyles: CSSResult = css`
  .sf-n {
    unicode-bidi: plaintext;
    white-space: nowrap;
    color: var(--sr-ink-2);
  }
  .tb .sf .ib {
    inline-size: 2em;
    block-size: 2em;
    margin: 0;
    &:hover {
      background: var(--sr-surface);
    }
  }
  .sf .ib + .ib,
  .sf-n + .ib {
    margin-inline-start: calc(-6em / 13);
  }
  .previousHit .ic {
    rotate: 180deg;
  }
  .sf-pop {
    position: absolute;
    inset-block-start: calc(100% + 8px);
    inset-inline: 0;
    display: flex;
    align-items: center;
    gap: calc(6em / 13);
    padding: calc(8em / 13) calc(12em / 13);
    border-radius: 10px;
    background: var(--sr-raised);
    box-shadow:
      0 0 0 1px var(--sr-line),
      var(--sr-shadow-pop);
    color: var(--sr-ink);
    overflow: hidden;
    overflow-wrap: anywhere;
    & .btn {
      margin-inline-start: auto;
    }
    & b {
      flex: none;
      max-inline-size: 50%;
      font-weight: 600;
    }
    & b,
    & .sf-in {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    & .ic {
      color: var(--sr-ink-3);
    }
    & .tag {
      border: 1px solid var(--sr-line-strong);
      border-radius: 5px;
      padding: 0 calc(5em / 13);
    }
  }
  .sf mark {
    background: var(--sr-hit);
    color: inherit;
  }
  /* Large type on a phone. */
  @container (max-width: 18em) {
    .sf-pop {
      flex-wrap: wrap;
    }
  }
  @media (pointer: coarse) {
    .tb .sf .ib {
      min-inline-size: 40px;
      min-block-size: 44px;
    }
    .sf .btn {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .sf-pop {
      border: 1px solid CanvasText;
    }
    .sf mark {
      forced-color-adjust: none;
      color: MarkText;
    }
  }
`;
