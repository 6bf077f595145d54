import {html, noChange, nothing, type ElementPart, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {DirectiveResult} from 'lit/directive.js';
import type {Skill} from '../../model/roadmap.js';
import type {ProgressKeeper} from '../../progress/keeper.js';
import type {CardState} from './card.js';

/** How long after the last key a note is kept. */
const PAUSE_MS = 500;

/** When a page goes, what was typed last is kept at once. */
const LEAVING = ['pagehide', 'visibilitychange'] as const;

/** The reader's own words about a skill. Where nothing may be changed, only a note that is there is shown. */
export function note(skill: Skill, {session, t, readonly}: CardState): TemplateResult | typeof nothing {
  if (readonly && !session.keeper.noteOf(skill)) return nothing;
  return html`<h3><label for="note">${t('note')}</label></h3>
    <textarea
      id="note"
      class="note"
      part="note"
      rows="2"
      placeholder=${t('noteHint')}
      ?readonly=${readonly}
      ${kept(skill, session.keeper)}
    ></textarea>`;
}

/** Ties a text area to the note on a skill: shows what is kept, and keeps what is typed. */
class KeptNote extends AsyncDirective {
  #area: HTMLTextAreaElement | undefined;
  #skill: Skill | undefined;
  #keeper: ProgressKeeper | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [skill, keeper]: [Skill, ProgressKeeper]): unknown {
    if (!this.#area) this.#begin(element as HTMLTextAreaElement);
    if (skill !== this.#skill || keeper !== this.#keeper) this.#keep();
    this.#skill = skill;
    this.#keeper = keeper;
    this.#show();
    return noChange;
  }

  override disconnected(): void {
    this.#keep();
    for (const name of LEAVING) window.removeEventListener(name, this.#keep, true);
  }

  override reconnected(): void {
    for (const name of LEAVING) window.addEventListener(name, this.#keep, true);
  }

  #begin(area: HTMLTextAreaElement): void {
    this.#area = area;
    area.addEventListener('input', this.#typed);
    area.addEventListener('blur', this.#keep);
    // A card that loads after its roadmap has left the page must not hold on to it.
    if (this.isConnected) this.reconnected();
  }

  /** What came from elsewhere never takes the place of what is being typed. */
  #show(): void {
    const {value} = this.#area ?? {};
    const text = this.#skill ? this.#keeper?.noteOf(this.#skill) : undefined;
    if (this.#area && this.#timer === undefined && text !== undefined && text !== value)
      this.#area.value = text;
  }

  readonly #typed = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#keep, PAUSE_MS);
  };

  readonly #keep = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#skill && this.#area) this.#keeper?.note(this.#skill, this.#area.value, 'reader');
  };
}

const kept: (skill: Skill, keeper: ProgressKeeper) => DirectiveResult = directive(KeptNote);
