import {html, type TemplateResult} from 'lit';
import type {Skill} from '../../model/roadmap.js';
import {STATUSES, type Status} from '../../progress/status.js';
import type {CardActions, CardState} from './card.js';

/** Radio buttons: arrows move within them, Tab leaves. */
export function statusControl(
  skill: Skill,
  {t, readonly, session}: CardState,
  {setStatus}: CardActions,
): TemplateResult {
  const status = session.status(skill);
  const choose = (event: Event, each: Status): void => {
    setStatus(skill, each);
    showChecked(event.target as HTMLInputElement, session.status(skill));
  };
  return html`<fieldset class="seg4" part="status" aria-label=${t('status')} ?disabled=${readonly}>
    ${STATUSES.map(
      (each) =>
        html`<label class="g ${each}" part="status-button ${each}"
          ><input
            type="radio"
            name="status"
            value=${each}
            .checked=${each === status}
            @change=${(event: Event) => {
              choose(event, each);
            }}
          />${t(each === 'skipped' ? 'skip' : each)}</label
        >`,
    )}
  </fieldset>`;
}

/** A page may have refused the change: the buttons show what holds. */
function showChecked(button: HTMLInputElement, status: Status): void {
  const all = button.closest('fieldset')?.querySelectorAll('input') ?? [];
  for (const each of all) each.checked = each.value === status;
}
