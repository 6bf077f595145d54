import {html, nothing, type TemplateResult} from 'lit';
import type {Skill} from '../../model/roadmap.js';
import {partIcon} from '../part-icons.js';
import type {PartHost} from '../part-host.js';
import type {Session} from '../session.js';
import type {TextRange} from './fold.js';
import {reasonOf, type NoteOf} from './match.js';
import {notesOf} from './notes.js';
import {SearchController} from './search-controller.js';
import type {SearchActions} from './search-field.js';

/** What the field grows when the reader searches: count, steps, clearing, why something was found. */
export class SearchPanel {
  readonly #host: PartHost;
  readonly #actions: SearchActions;
  readonly #input: () => HTMLInputElement | null | undefined;
  #controller: SearchController | undefined;
  #session: Session | undefined;
  #notes: ReadonlyMap<Skill, string> = new Map<Skill, string>();
  #last: Skill | undefined;
  #spoken = '';

  constructor(host: PartHost, actions: SearchActions, input: () => HTMLInputElement | null | undefined) {
    this.#host = host;
    this.#actions = actions;
    this.#input = input;
  }

  get isAsking(): boolean {
    return this.#controller?.hits !== undefined;
  }

  /** Searches for what stands in the field. */
  search(): void {
    this.#begin()?.search(this.#input()?.value ?? '');
  }

  /** Where the roadmap or who sees it is another: finds again, without moving. Else nothing happens. */
  refresh(): void {
    const query = this.#controller?.query;
    if (!query?.trim() || this.#actions.session() === this.#session) return;
    this.#begin()?.search(query, false);
  }

  clear(): void {
    const input = this.#input();
    if (input) input.value = '';
    this.#controller?.clear();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const {key, shiftKey, isComposing} = event;
    if (isComposing) return;
    if (key === 'Escape') this.#back();
    else if (key === 'Enter') this.#controller?.step(shiftKey ? -1 : 1);
    else if (key === 'ArrowDown' || key === 'ArrowUp') this.#controller?.step(key === 'ArrowUp' ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  render(): TemplateResult {
    return html`${this.isAsking ? this.#renderSteps() : nothing}
      <div class="vh" role="status">${this.#spoken}</div>
      ${this.isAsking ? this.#renderNote() : nothing}`;
  }

  /** Escape first empties the field, then leaves it for where it led. */
  #back(): void {
    if (this.#input()?.value) this.clear();
    else this.#actions.leave(this.#last);
  }

  /** The controller of the roadmap that is shown now. */
  #begin(): SearchController | undefined {
    const session = (this.#session = this.#actions.session());
    if (session) this.#notes = notesOf(session);
    if (session?.roadmap === this.#controller?.roadmap) return this.#controller;
    this.#controller?.dispose();
    this.#last = undefined;
    return (this.#controller = session && new SearchController(session.roadmap, this, this.#noteOf));
  }

  readonly #noteOf: NoteOf = (skill) => this.#notes.get(skill) ?? '';

  changed(): void {
    const {current, query} = this.#controller ?? {};
    this.#last = current ?? this.#last;
    this.#spoken = current || !this.isAsking ? '' : this.#host.t('noHits', {query: query?.trim() ?? ''});
    this.#highlight();
    this.#host.requestUpdate();
  }

  follow(skill: Skill): void {
    this.#spoken = this.#host.t('currentHit', {title: skill.title, ...this.#place()});
    this.#actions.follow(skill);
    this.#host.requestUpdate();
  }

  #highlight(): void {
    this.#actions.highlight(this.#controller?.hits, this.#controller?.current);
  }

  #place(): {n: number; total: number} {
    const {index = -1, results = []} = this.#controller ?? {};
    return {n: index + 1, total: results.length};
  }

  #renderSteps(): TemplateResult {
    const {t} = this.#host;
    const found = this.#place();
    const step = (by: 1 | -1, name: 'previousHit' | 'nextHit'): TemplateResult =>
      html`<button
        class="ib ${name}"
        part="${by > 0 ? 'next-hit' : 'previous-hit'}-button"
        aria-label=${t(name)}
        title=${t(name)}
        @click=${() => this.#controller?.step(by)}
      >
        ${partIcon('down')}
      </button>`;
    return html`${
        found.total
          ? html`<span class="sf-n" aria-hidden="true">${t('hitOf', found)}</span> ${step(-1, 'previousHit')}
              ${step(1, 'nextHit')}`
          : nothing
      }<button
        class="ib"
        part="clear-search-button"
        aria-label=${t('clearSearch')}
        title=${t('clearSearch')}
        @click=${this.#clearAndStay}
      >
        ${partIcon('close')}
      </button>`;
  }

  readonly #clearAndStay = (): void => {
    this.clear();
    this.#input()?.focus();
  };

  #renderNote(): TemplateResult | typeof nothing {
    const {t} = this.#host;
    const {current, query = ''} = this.#controller ?? {};
    if (!current)
      return html`<div class="sf-pop">
        <span aria-hidden="true">${t('noHits', {query: query.trim()})}</span
        ><button class="btn" part="clear-search-button" @click=${this.#clearAndStay}>
          ${t('clearSearch')}
        </button>
      </div>`;
    const reason = reasonOf(current, query, (skill) => this.#session?.keeper.noteOf(skill) ?? '');
    if (!reason) return nothing;
    return html`<div class="sf-pop">
      <b>${current.title}</b
      >${reason.in === 'tag' ? nothing : partIcon(reason.in === 'note' ? 'article' : 'link')}
      <span class="sf-in ${reason.in}">${marked(reason.text, reason.ranges)}</span>
    </div>`;
  }
}

/** Before the first mark, so much of a text is shown. */
const LEAD = 24;

/** A text with ranges marked; what is far before the first is left out. */
function marked(text: string, ranges: readonly TextRange[]): unknown {
  const first = ranges[0]?.[0] ?? 0;
  let at = first > 2 * LEAD ? first - LEAD : 0;
  const pieces: unknown[] = at ? ['…'] : [];
  for (const [start, end] of ranges) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
