import type {Measure} from '../../layout/scene.js';
import {adopt} from '../lazy.js';
import type {Eye} from './eye.js';
import {VastDrawing} from './vast-drawing.js';
import {vastStyles} from './vast.styles.js';

/** A drawing for more than 900 skills. */
export function drawVast(world: HTMLElement, eye: Eye): VastDrawing {
  const root = world.getRootNode();
  if (root instanceof ShadowRoot) adopt(root, vastStyles);
  return new VastDrawing(world, eye);
}

export {aTurn, inTurns} from '../../model/turns.js';

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
