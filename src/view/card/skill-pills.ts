import {html, nothing, type TemplateResult} from 'lit';
import type {Skill} from '../../model/roadmap.js';
import type {CardActions, CardState} from './card.js';

type Drawn = TemplateResult | typeof nothing;

/** What to know first, as far as it is on this roadmap. */
export function prerequisites(skill: Skill, state: CardState, actions: CardActions): Drawn {
  const {session, t} = state;
  const known = skill.requires.flatMap((name) => session.outline.find(name)?.skill ?? []);
  return pills(t('requires'), known, state, actions);
}

/** The other members of the choice that the skill belongs to. */
export function alternatives(skill: Skill, state: CardState, actions: CardActions): Drawn {
  const {session, t} = state;
  const choice = session.outline.place(skill)?.choice;
  if (!choice) return nothing;
  const others = session.outline.alternatives(skill);
  return pills(t('orInstead', {n: choice.choose}), others, state, actions);
}

function pills(heading: string, skills: readonly Skill[], state: CardState, actions: CardActions): Drawn {
  if (!skills.length) return nothing;
  return html`<h3>${heading}</h3>
    <ul class="alts">
      ${skills.map((skill) => html`<li>${pill(skill, state, actions)}</li>`)}
    </ul>`;
}

function pill(skill: Skill, {session, t}: CardState, {select}: CardActions): TemplateResult {
  const status = session.status(skill);
  return html`<button
    class="pill g ${status}"
    part="skill-button ${status}"
    @click=${() => {
      select(skill);
    }}
  >
    <span
      >${skill.title}<span class="vh"
        >, ${t(status)}${skill.recommended ? `, ${t('recommended')}` : ''}</span
      ></span
    >${skill.recommended ? html`<i class="star"></i>` : nothing}
  </button>`;
}
