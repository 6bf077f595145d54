import {html, nothing, type TemplateResult} from 'lit';
import type {Skill} from '../../model/roadmap.js';
import {partIcon} from '../part-icons.js';
import {adopt, Lazy} from '../lazy.js';
import type {PartHost} from '../part-host.js';
import type {Session} from '../session.js';
import type {SearchPanel} from './search-panel.js';

/** What a search asks of the element around it. */
export interface SearchActions {
  /** What is searched; undefined while nothing is shown. */
  session(): Session | undefined;
  /** Lifts what was found out of the rest; without `hits` nothing is looked for. */
  highlight(hits: ReadonlySet<Skill> | undefined, current: Skill | undefined): void;
  /** Brings a result into sight. */
  follow(skill: Skill): void;
  /** Puts the focus back into the tree, on the result last looked at if there is one. */
  leave(skill: Skill | undefined): void;
}

/** The field of the toolbar. It stands there at once; what searches loads when the reader first turns to it. */
export class SearchField {
  readonly #host: PartHost;
  readonly #actions: SearchActions;
  readonly #part = new Lazy(
    () => import('./search-part.js'),
    () => {
      this.#host.requestUpdate();
    },
  );
  #panel: SearchPanel | undefined;

  constructor(host: PartHost, actions: SearchActions) {
    this.#host = host;
    this.#actions = actions;
  }

  render(): TemplateResult {
    const find = this.#host.t('find');
    return html`<div class="search ${this.#panel?.isAsking ? 'on' : ''}" role="search" part="search">
      <div class="sf">
        ${partIcon('search')}
        <input
          type="search"
          aria-label=${find}
          placeholder=${find}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          @focus=${this.#load}
          @input=${this.#load}
          @keydown=${this.#onKey}
        />
        <kbd aria-hidden="true">/</kbd>
        ${this.#panel?.render() ?? nothing}
      </div>
    </div>`;
  }

  /** Moves the focus into the field; what is in it is selected, to be typed over. */
  focus(): void {
    this.#input?.focus({preventScroll: true});
    this.#input?.select();
  }

  /** Finds again where the roadmap or who sees it is another. Costs nothing else. */
  refresh(): void {
    this.#panel?.refresh();
  }

  get #input(): HTMLInputElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLInputElement>('.search input');
  }

  readonly #load = ({type}: Event): void => {
    this.#part.use((part) => {
      const {shadowRoot} = this.#host;
      if (!shadowRoot) return;
      adopt(shadowRoot, part.searchStyles);
      adopt(shadowRoot, part.marksStyles);
      this.#panel ??= new part.SearchPanel(this.#host, this.#actions, () => this.#input);
      if (type === 'input') this.#panel.search();
      else this.#host.requestUpdate();
    });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#panel) this.#panel.onKey(event);
    else if (event.key === 'Escape') this.#leaveEarly(event);
  };

  /** Whoever turns away before anything could be searched gets back at once. */
  #leaveEarly(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (this.#input) this.#input.value = '';
    this.#actions.leave(undefined);
  }
}
