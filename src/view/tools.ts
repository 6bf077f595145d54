import {html, type TemplateResult} from 'lit';
import type {Board} from './board.js';
import {buttonStyles} from './button.styles.js';
import {Extras, type ExtrasActions} from './extras.js';
import {adopt} from './lazy.js';
import {legend, wheelHint} from './legend.js';
import {legendStyles} from './legend.styles.js';
import type {PartHost} from './part-host.js';
import {SearchField} from './search/search-field.js';
import {searchFieldStyles} from './search/search-field.styles.js';

const HINT_MS = 2000;

/** What helps along a roadmap once it is drawn: search, menu, legend, hint, and what the menu opens. */
export class Tools {
  readonly search: SearchField;
  readonly extras: Extras;
  readonly #host: PartHost;
  #hinting: 'not yet' | 'now' | 'done' = 'not yet';

  /** `reveal`: brings a result of the search into sight. */
  constructor(
    host: PartHost,
    actions: ExtrasActions,
    reveal: (skill: Parameters<Board['focus']>[0]) => void,
  ) {
    this.#host = host;
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
  }
}
