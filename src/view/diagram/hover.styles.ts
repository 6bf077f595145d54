import {css, type CSSResult} from 'lit';

/** What nobody misses before the roadmap is drawn, above all what shows under the hand: it comes with the tools. */
export const hoverStyles: CSSResult = css`
  :host(:fullscreen) {
    block-size: 100%;
    inline-size: 100%;
  }
  :host(:fullscreen) .shell,
  :host(:fullscreen) .shell::after {
    border-radius: 0;
  }
  .title.start:not(.far) {
    max-inline-size: 95%;
    overflow: clip;
    overflow-clip-margin: 3px;
    text-overflow: ellipsis;
  }
  /* Only under the hand: where the level changes, all would be in transition at once. */
  :is(.leaf, .node):is(:hover, :focus, .selected) {
    transition:
      background-color var(--sr-mid),
      box-shadow var(--sr-fast);
  }
  .group:hover > .chevron {
    opacity: 1;
  }
  /* As weak as the states, which have edges of their own. */
  :where(.panel:not(.far))
    > :is(.leaf, .node):where(:not(.joined, .optional, .skipped, .done, .learning)):hover {
    box-shadow: inset 0 0 0 1px var(--sr-line-strong);
  }
  .head:hover > .tx,
  .row:hover > .tx,
  .group:hover > .tx {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
`;
