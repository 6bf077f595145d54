import {
  css,
  html,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {baseStyles} from '../view/base.styles.js';
import {meter, type MeterShape} from '../view/meter.js';
import {meterStyles} from '../view/meter.styles.js';
import {noticeStyles} from '../view/notice.styles.js';
import {tokenStyles} from '../view/tokens.styles.js';
import {LinkedElement} from './linked-element.js';

const hostStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  :host([shape='bar']) {
    display: block;
  }
`;

/**
 * How far the reader has come on a roadmap or one of its branches: a ring or a bar.
 *
 * @summary Progress as a ring or a bar, live.
 * @slot - Shown while there is nothing to measure; may hold the data as `<script type="application/json">`.
 * @fires {CustomEvent<SkillProgressChangeDetail>} skill-progress-change - Progress has changed, by whatever cause;
 *   not told while it follows another element. Not cancelable.
 * @fires {CustomEvent<SkillRoadmapLoadDetail>} skill-roadmap-load - The source was read. Not cancelable.
 * @fires {CustomEvent<SkillRoadmapErrorDetail>} skill-roadmap-error - The source could not be read. Not cancelable.
 * @csspart progress - The ring or bar with its text; the derived status as a second token.
 * @csspart message - Why nothing can be shown.
 * @cssprop [--skill-progress-size=3.75em, of a bar 0.5em] - Width of the ring, or thickness of the bar.
 * @cssprop [--skill-font=system font] - Typeface; `inherit` takes that of the page.
 * @cssprop [--skill-ink=light-dark(#16191d, #eceef0)] - Text.
 * @cssprop [--skill-road=light-dark(#d9d9d2, #2f353b)] - Rings and bars, where they are still ahead.
 * @cssprop [--skill-done=light-dark(#0b7a5e, #3fcf9f)] - What is done.
 * @cssprop [--skill-learning=light-dark(#a35a00, #f3b34c)] - What is being learned.
 * @cssprop [--skill-slow=420ms] - Duration of rings and bars filling up; none where the reader wants less motion.
 * @cssprop [--skill-ease=cubic-bezier(0.2, 0.7, 0.2, 1)] - Course of every motion.
 */
export class SkillProgressElement extends LinkedElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, noticeStyles, meterStyles, hostStyles];
  static override properties: PropertyDeclarations = {shape: {}};

  /** `ring` (default) or `bar`; anything else is a ring. */
  shape: MeterShape = 'ring';

  #doubted = '';

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {session, skill} = this;
    if (session && skill && !this.named) this.#tellUnknown(skill, session.roadmap.title);
  }

  protected override render(): TemplateResult {
    const {session, t} = this;
    const about = this.skill ? this.named : session?.roadmap;
    return html`<div class=${this.rootClass}>
      ${session && about ? meter(this.shape, about.title, session.count(about), t) : this.renderMissing()}
    </div>`;
  }

  #tellUnknown(skill: string, roadmap: string): void {
    const message = `There is no skill “${skill}” in the roadmap “${roadmap}”, so no progress is shown.`;
    if (message !== this.#doubted) console.warn(`<${this.localName}>`, message);
    this.#doubted = message;
  }
}
