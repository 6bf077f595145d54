import {html, type TemplateResult} from 'lit';
import type {Skill} from '../model/roadmap.js';
import {changeSentence} from './announcer.js';
import {buttonStyles} from './button.styles.js';
import {Extras, type ExtrasActions} from './extras.js';
import {adopt} from './lazy.js';
import {legend, wheelHint} from './legend.js';
import {legendStyles} from './legend.styles.js';
import {partIcon} from './part-icons.js';
import type {PartHost} from './part-host.js';
import type {Session} from './session.js';
import {SearchField} from './search/search-field.js';
import {searchFieldStyles} from './search/search-field.styles.js';

const HINT_MS = 2000;

/** What helps along a roadmap once it is drawn: search, menu, legend, hint, and what the menu opens. */
export class Tools {
  readonly search: SearchField;
  readonly extras: Extras;
  readonly #host: PartHost;
  readonly #board: ExtrasActions['board'];
  #hasTold = false;
  #hinting: 'not yet' | 'now' | 'done' = 'not yet';

  /** `reveal`: brings a result of the search into sight. */
  constructor(host: PartHost, actions: ExtrasActions, reveal: (skill: Skill) => void) {
    this.#host = host;
    this.#board = () => actions.board();
    this.extras = new Extras(host, actions);
    this.search = new SearchField(host, {
      session: () => actions.board()?.session,
      highlight: (hits, current) => actions.board()?.highlight(hits, current),
      follow: reveal,
      leave: (skill) => actions.board()?.enter(skill),
    });
    if (!host.shadowRoot) return;
    adopt(host.shadowRoot, searchFieldStyles);
    adopt(host.shadowRoot, legendStyles);
    adopt(host.shadowRoot, buttonStyles);
  }

  /** The buttons at the end of the toolbar. */
  buttons(isFull: boolean, toggleFull: () => void): TemplateResult {
    const full = this.#host.t(isFull ? 'exitFullScreen' : 'fullScreen');
    const button = html`<button
      class="ib"
      part="full-screen-button"
      aria-label=${full}
      title=${full}
      @click=${toggleFull}
    >
      ${partIcon(isFull ? 'unfull' : 'full')}
    </button>`;
    return html`${document.fullscreenEnabled ? button : ''}${this.extras.menu()}`;
  }

  /** What a change of a skill sounds like. */
  sentence(skill: Skill, session: Session): string {
    return changeSentence(skill, session, this.#host.t);
  }

  /** Over the map. */
  floats(): TemplateResult {
    const {t} = this.#host;
    return html`${this.extras.legend ? legend(t) : ''} ${wheelHint(this.#hinting === 'now', t)}`;
  }

  /** How to zoom; once per visit: who scrolls past often needs no second lesson. */
  hint(): void {
    if (this.#hinting !== 'not yet') return;
    this.#hinting = 'now';
    this.#host.requestUpdate();
    setTimeout(() => {
      this.#hinting = 'done';
      this.#host.requestUpdate();
    }, HINT_MS);
  }

  /** After each rendering. */
  refresh(): void {
    this.search.refresh();
    this.extras.refresh();
    this.#tellOfStorage();
  }

  /** Where progress cannot be kept, the reader is told, once and quietly. */
  #tellOfStorage(): void {
    if (this.#hasTold || this.#board()?.session.keeper.persistent !== false) return;
    this.#hasTold = true;
    this.extras.toast(this.#host.t('notKept'));
  }
}
