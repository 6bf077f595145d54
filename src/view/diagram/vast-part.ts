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
