import type {Measure} from '../../layout/scene.js';
import {adopt} from '../lazy.js';
import type {Eye} from './eye.js';
import {VastDrawing} from './vast-drawing.js';
import {vastStyles} from './vast.styles.js';

/** A drawing for more than some thousand boxes. */
export function drawVast(world: HTMLElement, eye: Eye): VastDrawing {
  const root = world.getRootNode();
  if (root instanceof ShadowRoot) adopt(root, vastStyles);
  return new VastDrawing(world, eye);
}

/** For so long work may hold up the page, in ms. */
const TURN_MS = 16;

/** Does work in steps, and lets the page have its turn every few steps; settled when all is done. */
export async function inTurns(work: Iterator<unknown>): Promise<void> {
  let end = performance.now() + TURN_MS;
  while (!work.next().done) {
    if (performance.now() < end) continue;
    await aTurn();
    end = performance.now() + TURN_MS;
  }
}

/** A message comes sooner than a timer. */
function aTurn(): Promise<void> {
  return new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

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
