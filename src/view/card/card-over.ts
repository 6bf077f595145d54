import {nothing} from 'lit';
import type {Board} from '../board.js';
import type {CardHost} from '../card-panel.js';
import {adopt} from '../lazy.js';
import {asideStyles} from './aside.styles.js';
import {card} from './card.js';
import {cardStyles} from './card.styles.js';

/** The card that opens over a roadmap. */
export function cardOver(board: Board, host: CardHost): unknown {
  const {t, readonly, shadowRoot} = host;
  if (!shadowRoot) return nothing;
  adopt(shadowRoot, cardStyles);
  adopt(shadowRoot, asideStyles);
  return card(
    {session: board.session, skill: board.selected, t, readonly, closable: true},
    {
      select: (skill) => {
        board.choose(skill);
      },
      setStatus: (skill, status) => {
        host.changeStatus(skill, status);
      },
      close: () => {
        board.dismiss();
      },
    },
  );
}

/** Moves the focus into the card as soon as it is there. */
export function focusCard({shadowRoot}: CardHost): void {
  requestAnimationFrame(() => {
    shadowRoot?.querySelector<HTMLElement>('.aside .in')?.focus({preventScroll: true});
  });
}
