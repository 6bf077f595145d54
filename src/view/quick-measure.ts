import type {Measure} from '../layout/scene.js';
import {asCached, cached} from '../layout/text.js';

/** Letters of which a text is as wide as they are one by one, or a little narrower: Latin and Cyrillic. */
const isSimple = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x250) || (code >= 0x400 && code < CODES);
/** One more than the last code of them. */
const CODES = 0x500;

/** Measures letters once, and adds them up where a script allows it: titles take long to measure. */
export function quick(measure: Measure): Measure {
  const whole = cached(measure);
  const fonts = new Map<number, Float64Array>();
  return asCached((text, px, bold) => {
    const font = bold ? -px : px;
    let widths = fonts.get(font);
    if (!widths) fonts.set(font, (widths = new Float64Array(CODES).fill(NaN)));
    const width = sum(text, widths);
    if (!Number.isNaN(width)) return width;
    for (const letter of text) {
      const code = letter.charCodeAt(0);
      if (!isSimple(code)) return whole(text, px, bold);
      if (Number.isNaN(widths[code])) widths[code] = measure(letter, px, bold);
    }
    return sum(text, widths);
  });
}

/** Of the widths of its letters; `NaN` where one is not known. */
function sum(text: string, widths: Float64Array): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += widths[text.charCodeAt(i)] ?? NaN;
  return width;
}
