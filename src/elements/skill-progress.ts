import {css, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
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

/** How far the reader has come on a roadmap or one of its branches: a ring or a bar. */
export class SkillProgressElement extends LinkedElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, noticeStyles, meterStyles, hostStyles];
  static override properties: PropertyDeclarations = {shape: {}};

  /** `ring` (default) or `bar`; anything else is a ring. */
  shape: MeterShape = 'ring';

  protected override render(): TemplateResult {
    const {session, t} = this;
    const about = this.named ?? session?.roadmap;
    return html`<div class=${this.rootClass}>
      ${session && about ? meter(this.shape, about.title, session.count(about), t) : this.renderMissing()}
    </div>`;
  }
}
