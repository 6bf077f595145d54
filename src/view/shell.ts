import {html, type TemplateResult} from 'lit';
import type {Board} from './board.js';
import {zoomer, type ViewName, type ZoomActions} from './toolbar.js';
import type {Translate} from '../i18n/translate.js';

/** The shell around a roadmap that is shown. `toolbar`, `card`, `floats`: what stands in their places. */
export interface ShownState {
  readonly t: Translate;
  readonly board: Board;
  readonly view: ViewName;
  readonly zooming: ZoomActions;
  readonly toolbar: unknown;
  readonly card: unknown;
  readonly floats: unknown;
}

/** The places that the views fill, and what floats over them. Both views stay: switching keeps their state. */
export function shown(state: ShownState): TemplateResult {
  const {t, board, view, zooming, toolbar, card, floats} = state;
  const {onClick, onKey, onFocus, onCardKey} = board;
  return html`${toolbar}
    <div class="stage" part="diagram" ?hidden=${view !== 'diagram'}>
      <div
        class="world"
        role="tree"
        aria-label=${board.session.roadmap.title}
        @click=${onClick}
        @keydown=${onKey}
        @focusin=${onFocus}
      ></div>
      ${floats} ${zoomer(t, zooming)}
    </div>
    <div
      class="list"
      part="list"
      ?hidden=${view !== 'list'}
      @click=${onClick}
      @keydown=${onKey}
      @focusin=${onFocus}
    ></div>
    <div class="aside" @keydown=${onCardKey}>${card}</div>`;
}
