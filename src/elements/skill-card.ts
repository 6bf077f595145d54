import {
  css,
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {ReadResult} from '../model/read.js';
import type {Skill} from '../model/roadmap.js';
import type {Status} from '../progress/status.js';
import {changeSentence} from '../view/announcer.js';
import {baseStyles} from '../view/base.styles.js';
import {adopt, Lazy} from '../view/lazy.js';
import {noticeStyles} from '../view/notice.styles.js';
import type {Session} from '../view/session.js';
import type {Source} from '../view/source.js';
import {tokenStyles} from '../view/tokens.styles.js';
import {changeStatus} from './change-status.js';
import {naming, tell, type SkillSelectDetail} from './events.js';
import {LinkedElement} from './linked-element.js';
import type {ProgressElement} from './progress-element.js';

type Part = typeof import('../view/card/card-part.js');

/** What a roadmap may know of the skill that its reader looks at. */
interface Leader extends ProgressElement {
  readonly selectedSkill?: Skill | undefined;
  readonly skill?: string | undefined;
  select?(name?: string): void;
}

const hostStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
`;

/**
 * One skill to read about: where it stands, its status, text, resources, prerequisites, alternatives, the other
 * roadmaps of a catalogue that have it, a private note, and the way to the skills before and after it.
 *
 * @summary One skill to read about, alone or beside a roadmap.
 * @slot - Shown while there is no skill to show; may hold the data as `<script type="application/json">`.
 * @fires {CustomEvent<SkillSelectDetail>} skill-select - The reader goes to another skill. Cancelable: then the card
 *   stays.
 * @fires {CustomEvent<SkillStatusChangeDetail>} skill-status-change - The reader sets a status. Cancelable: then it
 *   stays as it was.
 * @fires {CustomEvent<SkillProgressChangeDetail>} skill-progress-change - Progress has changed, by whatever cause;
 *   not told while it follows another element. Not cancelable.
 * @fires {CustomEvent<SkillRoadmapLoadDetail>} skill-roadmap-load - The source was read. Not cancelable.
 * @fires {CustomEvent<SkillRoadmapErrorDetail>} skill-roadmap-error - The source could not be read. Not cancelable.
 * @csspart card - The whole card.
 * @csspart status - The group of status buttons.
 * @csspart status-button - One of them, with its status as a second token.
 * @csspart skill-button - Another skill, with its status as a second token.
 * @csspart link - A link to a resource or another page.
 * @csspart note - The reader's note.
 * @csspart previous-button - To the skill before.
 * @csspart next-button - To the skill after.
 * @csspart message - Why nothing can be shown.
 * @cssprop [--skill-font=system font] - Typeface; `inherit` takes that of the page.
 * @cssprop [--skill-surface=light-dark(#fff, #181b1e)] - Surfaces.
 * @cssprop [--skill-surface-2=light-dark(#f2f2ee, #202428)] - Surfaces set off from others.
 * @cssprop [--skill-ink=light-dark(#16191d, #eceef0)] - Text.
 * @cssprop [--skill-ink-2=light-dark(#4d545c, #b0b7bf)] - Text of second rank.
 * @cssprop [--skill-ink-3=light-dark(#646b74, #949ca5)] - Text of third rank: hints, counts.
 * @cssprop [--skill-accent=light-dark(#1f5fd0, #7fb0ff)] - Links, and what is selected.
 * @cssprop [--skill-focus=light-dark(#1f5fd0, #9cc2ff)] - The ring around what has the focus.
 * @cssprop [--skill-line=light-dark(#e2e2dc, #2c3136)] - Thin lines that only divide.
 * @cssprop [--skill-line-strong=light-dark(#868b92, #747c85)] - Edges that a reader has to see.
 * @cssprop [--skill-todo=light-dark(#868b92, #747c85)] - Sign of what is to do.
 * @cssprop [--skill-learning=light-dark(#a35a00, #f3b34c)] - What is being learned.
 * @cssprop [--skill-learning-tint=light-dark(#fdf0d9, #3a2b10)] - Ground of what is being learned.
 * @cssprop [--skill-learning-edge=light-dark(#ecc88a, #6b4f1d)] - Edge of what is being learned.
 * @cssprop [--skill-done=light-dark(#0b7a5e, #3fcf9f)] - What is done.
 * @cssprop [--skill-done-tint=light-dark(#dcf2e9, #14342b)] - Ground of what is done.
 * @cssprop [--skill-done-edge=light-dark(#9ed8c3, #245c4a)] - Edge of what is done.
 * @cssprop [--skill-skip=light-dark(#646b74, #949ca5)] - Sign of what is skipped.
 * @cssprop [--skill-road=light-dark(#d9d9d2, #2f353b)] - Rings and bars, where they are still ahead.
 * @cssprop [--skill-radius=8px] - Corners of buttons and fields.
 * @cssprop [--skill-radius-l=14px] - Corners of cards.
 * @cssprop [--skill-shadow=0 1px 2px var(--skill-shade)] - Shadow of what stands out.
 * @cssprop [--skill-mid=220ms] - Duration of what opens and closes; none where the reader wants less motion.
 * @cssprop [--skill-slow=420ms] - Duration of rings and bars filling up; none where the reader wants less motion.
 * @cssprop [--skill-ease=cubic-bezier(0.2, 0.7, 0.2, 1)] - Course of every motion.
 */
export class SkillCardElement extends LinkedElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, noticeStyles, hostStyles];
  static override properties: PropertyDeclarations = {readonly: {type: Boolean}, announcement: {state: true}};

  /** Progress and note are shown, not changed. */
  readonly = false;

  private announcement = '';

  #session: Session | undefined;
  #selected: Skill | undefined;
  #leader: Leader | undefined;
  #followed: Skill | undefined;
  readonly #part = new Lazy<Part>(
    () => import('../view/card/card-part.js'),
    () => {
      this.requestUpdate();
    },
  );

  /** The skill that is shown; undefined when the card is about the roadmap, or there is none. */
  get selectedSkill(): Skill | undefined {
    return this.#selected;
  }

  /** Shows a skill, by key or id; without a name, or with an unknown one, the roadmap as a whole. */
  select(name?: string): void {
    this.#turn(name === undefined ? undefined : this.session?.outline.find(name)?.skill);
  }

  protected override async read(source: Source, signal: AbortSignal): Promise<ReadResult> {
    const [result, {asSkill}] = await Promise.all([super.read(source, signal), this.#part.load()]);
    return asSkill(result);
  }

  protected override led(): void {
    super.led();
    this.#listenTo(this.follower.target);
    const selected = this.#leader && selectedIn(this.#leader);
    if (selected === this.#followed) return;
    this.#followed = selected;
    this.#show(selected);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.session !== this.#session || (changed.has('skill') && this.skill !== this.#selected?.key)) {
      this.#session = this.session;
      this.#selected = this.named ?? this.#only();
    }
  }

  protected override render(): TemplateResult {
    const part = this.session && this.#part.get();
    return html`<div class=${this.rootClass}>
      ${part && this.session ? this.#renderCard(part, this.session) : this.renderMissing()}
      <div class="vh" aria-live="polite">${this.announcement}</div>
    </div>`;
  }

  #renderCard(part: Part, session: Session): TemplateResult {
    if (this.shadowRoot) adopt(this.shadowRoot, part.cardStyles);
    const {t} = this;
    const readonly = this.#isReadonly;
    return part.card(
      {session, skill: this.#selected, t, readonly, closable: false},
      {
        select: (skill) => {
          this.#go(skill);
        },
        setStatus: (skill, status) => {
          this.#setStatus(skill, status, session);
        },
        close: () => undefined,
      },
    );
  }

  /** The reader turns to another skill, or to the roadmap, unless the page refuses. */
  #go(skill: Skill | undefined): void {
    if (skill && !tell(this, 'skill-select', naming(skill), true)) return;
    this.#turn(skill);
    this.announcement = skill ? this.t('opened', {title: skill.title}) : '';
  }

  #turn(skill: Skill | undefined): void {
    this.#leader?.select?.(skill?.key);
    this.#show(skill);
  }

  #show(skill: Skill | undefined): void {
    this.#selected = skill;
    this.skill = skill?.key;
    this.requestUpdate();
  }

  /** Also while the roadmap that it follows shows progress that is not to be changed. */
  get #isReadonly(): boolean {
    return this.readonly || Boolean(this.#leader && 'readonly' in this.#leader && this.#leader.readonly);
  }

  #setStatus(skill: Skill, status: Status, session: Session): void {
    if (this.#isReadonly || !changeStatus(this, session, skill, status, 'reader')) return;
    this.announcement = changeSentence(skill, session, this.t);
  }

  /** A document about one skill needs nobody to say which. */
  #only(): Skill | undefined {
    const places = this.session?.outline.places;
    return places?.length === 1 ? places[0]?.skill : undefined;
  }

  #listenTo(leader: Leader | undefined): void {
    if (leader === this.#leader) return;
    this.#leader?.removeEventListener('skill-select', this.#onSelect);
    this.#leader = leader;
    this.#followed = undefined;
    leader?.addEventListener('skill-select', this.#onSelect);
  }

  readonly #onSelect = (event: Event): void => {
    const {skill} = (event as CustomEvent<SkillSelectDetail>).detail;
    // A listener after this one may still refuse.
    queueMicrotask(() => {
      if (event.target === this.#leader && !event.defaultPrevented) this.#show(skill);
    });
  };
}

function selectedIn(leader: Leader): Skill | undefined {
  if ('selectedSkill' in leader) return leader.selectedSkill;
  return leader.skill === undefined ? undefined : leader.session?.outline.find(leader.skill)?.skill;
}
