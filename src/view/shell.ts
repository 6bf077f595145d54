import {html, nothing, type TemplateResult} from 'lit';
import type {Board} from './board.js';
import {legend, wheelHint, zoomer, type ViewName, type ZoomActions} from './toolbar.js';
import type {Translate} from '../i18n/translate.js';
import type {Problem} from '../model/problem.js';

/** What stands where there is no roadmap to draw. */
export interface MissingState {
  readonly t: Translate;
  readonly problems: readonly Problem[];
  /** The source was read, well or badly. */
  readonly isRead: boolean;
  /** The roadmap was read but has no skills. */
  readonly isEmpty: boolean;
  /** It takes so long that the reader should know. */
  readonly isSlow: boolean;
}

/** Why there is nothing to draw, in plain words, above what the author wrote for this case. */
export function missing(state: MissingState): TemplateResult {
  return html`${reason(state)}
    <div class="fallback"><slot></slot></div>`;
}

function reason({t, problems, isRead, isEmpty, isSlow}: MissingState): TemplateResult | typeof nothing {
  if (!isRead)
    return isSlow ? html`<div class="message" part="message" role="status">${t('loading')}</div>` : nothing;
  const errors = problems.filter(({severity}) => severity === 'error');
  return html`<div class="message" part="message" role="alert">
    <h2>${t(isEmpty ? 'empty' : 'cannotShow')}</h2>
    <ul>
      ${errors.map(({path, message}) => html`<li>${path ? `${path}: ` : ''}${message}</li>`)}
    </ul>
  </div>`;
}

/** The shell around a roadmap that is shown. `toolbar`, `card`, `floats`: what stands in their places. */
export interface ShownState {
  readonly t: Translate;
  readonly board: Board;
  readonly view: ViewName;
  readonly zooming: ZoomActions;
  readonly isHinting: boolean;
  readonly toolbar: unknown;
  readonly card: unknown;
}

/** The places that the views fill, and what floats over them. Both views stay: switching keeps their state. */
export function shown({t, board, view, zooming, isHinting, toolbar, card}: ShownState): TemplateResult {
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
      ${legend(t)} ${wheelHint(isHinting, t)} ${zoomer(t, zooming)}
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
