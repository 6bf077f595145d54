import {css, type CSSResult} from 'lit';

/** What shows under the hand: nobody points before the roadmap is drawn, so it comes with the tools. */
export const hoverStyles: CSSResult = css`
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
