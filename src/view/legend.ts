import {html, type TemplateResult} from 'lit';
import type {Translate} from '../i18n/translate.js';
import {STATUSES} from '../progress/status.js';

/** What the glyphs and edges mean. */
export function legend(t: Translate): TemplateResult {
  return html`<div class="float legend" part="legend" role="note" aria-label=${t('legend')}>
    ${STATUSES.map((status) => html`<span class="g ${status}">${t(status)}</span>`)}
    <span class="first"><i class="lg-core"></i>${capital(t('core'))}</span>
    <span><i class="star"></i>${t('recommended')}</span>
    <span><i class="lg-optional"></i>${capital(t('optional'))}</span>
    <span><i class="lg-choice">${t('pick', {n: 1})}</i>${t('alternatives')}</span>
  </div>`;
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

const onMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/** How to zoom, for who turned the plain wheel over the map. */
export function wheelHint(shown: boolean, t: Translate): TemplateResult {
  const [before, after] = t('hintWheel', {key: '\0'}).split('\0');
  return html`<div class="float hint ${shown ? 'shown' : ''}" aria-hidden="true">
    ${before}<kbd>${onMac() ? '⌘' : t.messages.keyNames['Control']}</kbd>${after}
  </div>`;
}
