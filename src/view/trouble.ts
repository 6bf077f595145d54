import {html, type TemplateResult} from 'lit';
import type {Translate} from '../i18n/translate.js';
import type {Problem} from '../model/problem.js';

/** Why there is nothing to draw, in plain words. `isEmpty`: the roadmap was read but has no skills. */
export function trouble(problems: readonly Problem[], isEmpty: boolean, t: Translate): TemplateResult {
  const errors = problems.filter(({severity}) => severity === 'error');
  return html`<div class="message" part="message" role="alert">
    <h2>${t(isEmpty ? 'empty' : 'cannotShow')}</h2>
    <ul lang="en" dir="auto">
      ${errors.map(({path, message}) => html`<li>${path ? `${path}: ` : ''}${message}</li>`)}
    </ul>
  </div>`;
}
