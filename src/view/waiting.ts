import {html, nothing, type TemplateResult} from 'lit';
import type {Translate} from '../i18n/translate.js';

/** Sides of the road on which the groups of the skeleton stand, and how many rows they seem to have. */
const GROUPS = [
  ['start', 2],
  ['end', 4],
  ['start', 4],
  ['end', 3],
  ['start', 1],
] as const;

/**
 * What is shown while a source takes long: the words, how much of it has come (from 0 to 1) where that is known, and
 * the shadow of a roadmap where the author left nothing else to look at.
 */
export function waiting({children}: Element, t: Translate, come: number | undefined): TemplateResult {
  const hasFallback = [...children].some(({localName}) => localName !== 'script');
  return html`<div class="waiting" part="message">
    <div role="status">${t('loading')}</div>
    ${come === undefined ? nothing : html`<progress aria-label=${t('loading')} .value=${come}></progress>`}
    ${hasFallback ? nothing : skeleton}
  </div>`;
}

const skeleton = html`<div class="skeleton" aria-hidden="true">
  ${GROUPS.map(([side, rows]) => html`<div class=${side}>${Array.from({length: rows}, () => html`<i></i>`)}</div>`)}
</div>`;
