import {svg, type SVGTemplateResult} from 'lit';

/** The icons of a first drawing, drawn in a 16 x 16 box with a stroke of 1.6; one path each. */
export const ICONS = {
  diagram:
    'M5.8 3.4a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0M13.8 8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0M5.8 12.6a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0M5.6 4.4 10.4 7m0 2-4.8 2.6',
  list: 'M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  fit: 'M2 6V2.8a.8.8 0 0 1 .8-.8H6M10 2h3.2a.8.8 0 0 1 .8.8V6M14 10v3.2a.8.8 0 0 1-.8.8H10M6 14H2.8a.8.8 0 0 1-.8-.8V10',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
} as const;

export type IconName = keyof typeof ICONS;

/** An icon for Lit templates; decoration only, so name its button in words. */
export function icon(name: IconName): SVGTemplateResult {
  return iconOf(ICONS[name]);
}

/** Draws the path of an icon. */
export function iconOf(path: string): SVGTemplateResult {
  return svg`<svg class="ic" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
}
