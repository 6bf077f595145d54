import {html, nothing, render} from 'lit';
import type {Translate} from '../../i18n/translate.js';
import {isLeaf, type Skill} from '../../model/roadmap.js';
import {keptBy, type FilterName} from '../filter.js';
import {partIcon} from '../part-icons.js';
import type {PartHost} from '../part-host.js';
import type {Session} from '../session.js';
import {filterLabel} from './roadmap-menu.js';

export interface FilterActions {
  /** What is filtered; undefined while nothing is shown. */
  session(): Session | undefined;
  /** Shows these skills only; all without `kept`. */
  filter(kept: ReadonlySet<Skill> | undefined): void;
  /** What is new to the reader. */
  fresh?(): ReadonlySet<Skill> | undefined;
}

/**
 * What the reader wants to see, with a note over the map that says so. A skill that no longer passes, because it was
 * just ticked, stays until the filter is chosen again: nothing slips away from under the hand.
 */
export class FilterControl {
  readonly #host: PartHost;
  readonly #actions: FilterActions;
  readonly #note: HTMLElement = document.createElement('div');
  #name: FilterName = 'all';
  #kept: ReadonlySet<Skill> | undefined;
  #session: Session | undefined;
  #spoken: Translate | undefined;

  constructor(host: PartHost, actions: FilterActions) {
    this.#host = host;
    this.#actions = actions;
    this.#note.className = 'float filtering';
    this.#note.setAttribute('role', 'status');
  }

  get name(): FilterName {
    return this.#name;
  }

  choose(name: FilterName): void {
    this.#name = name;
    this.#kept = this.#find();
    this.#actions.filter(this.#kept);
    this.#show();
  }

  /** Statuses have changed: what passes now is added. */
  progressed(): void {
    const kept = this.#kept;
    if (!kept) return;
    const found = this.#find() ?? new Set<Skill>();
    const isMore = [...found].some((skill) => !kept.has(skill));
    if (isMore) this.#actions.filter((this.#kept = new Set([...kept, ...found])));
  }

  /** Where the roadmap or who sees it is another: filters again. Where the language is: says so in it. */
  refresh(): void {
    if (this.#name === 'all') return;
    if (this.#actions.session() !== this.#session) this.choose(this.#name);
    else if (this.#host.t !== this.#spoken) this.#show();
  }

  #find(): ReadonlySet<Skill> | undefined {
    const session = (this.#session = this.#actions.session());
    return (
      session && keptBy(this.#name, session.roadmap, (part) => session.count(part), this.#actions.fresh?.())
    );
  }

  /** As the toolbar counts, where it does: what is left there is left here, too. Else leaves. */
  #count(): number {
    const counts: Partial<Record<FilterName, number>> = {...this.#session?.count()};
    return counts[this.#name] ?? [...(this.#kept ?? [])].filter(isLeaf).length;
  }

  /** The element stays once it is there: what appears in it is read out. */
  #show(): void {
    const {t, shadowRoot} = this.#host;
    this.#spoken = t;
    const shell = shadowRoot?.querySelector('.shell');
    if (shell && !shell.contains(this.#note)) shell.append(this.#note);
    this.#note.hidden = this.#name === 'all';
    const clear = (): void => {
      this.choose('all');
    };
    const text = `${t('showing', {name: filterLabel(this.#name, t)})} · ${t.number(this.#count())}`;
    render(
      this.#name === 'all'
        ? nothing
        : html`<button part="filter-button" title=${t('showAll')} @click=${clear}>
            ${text}${partIcon('close')}
          </button>`,
      this.#note,
    );
  }
}
