import type {Measure} from '../../layout/scene.js';

/** Letters of which a text is as wide as they are one by one, or a little narrower. */
const SIMPLE = /^[ -~\u00a0-\u024f\u0400-\u04ff]*$/;

/** Measures letters once, and adds them up where a script allows it: thousands of titles take long to measure. */
export function quick(measure: Measure): Measure {
  const known = new Map<string, Map<string, number>>();
  return (text, px, bold) => {
    if (!SIMPLE.test(text)) return measure(text, px, bold);
    const font = `${px} ${bold}`;
    let widths = known.get(font);
    if (!widths) known.set(font, (widths = new Map<string, number>()));
    let width = 0;
    for (const letter of text) {
      let own = widths.get(letter);
      if (own === undefined) widths.set(letter, (own = measure(letter, px, bold)));
      width += own;
    }
    return width;
  };
}
