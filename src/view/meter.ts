import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {wholePercent, type Translate} from '../i18n/translate.js';
import type {Count} from '../progress/count.js';
import {progressBar} from './toolbar.js';

export type MeterShape = 'ring' | 'bar';

/** From 0 to 1, as it may be rounded to whole percents: 0 only when nothing is done, 1 only when everything is. */
export function shownFraction({fraction}: Pick<Count, 'fraction'>): number {
  return fraction > 0 && fraction < 1 ? Math.min(0.99, Math.max(0.01, fraction)) : fraction;
}

/** How much is done. A meter and not a progress bar: those are read aloud, or beep, whenever they move. */
export function meter(shape: MeterShape, title: string, count: Count, t: Translate): TemplateResult {
  const {done, total, status} = count;
  const fraction = shownFraction(count);
  return html`<div
    class="meter"
    part="progress ${status}"
    role="meter"
    aria-label=${title}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${wholePercent(fraction)}
    aria-valuetext=${t('doneOfLong', {done, total})}
  >
    ${shape === 'bar' ? progressBar(count) : ring(fraction)}<b aria-hidden="true">${t.percent(fraction)}</b>
  </div>`;
}

/** A ring filled clockwise from the top. Decoration: what stands in its middle says the same. */
export function ring(fraction: number): SVGTemplateResult {
  // A round cap would draw a dot where there is nothing.
  const arc =
    fraction &&
    svg`<circle class="arc" cx="30" cy="30" r="25" pathLength="100" stroke-dasharray="${100 * fraction} 100" />`;
  return svg`<svg class="ring" viewBox="0 0 60 60" aria-hidden="true"><circle cx="30" cy="30" r="25" />${arc || ''}</svg>`;
}
