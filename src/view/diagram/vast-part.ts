import {adopt} from '../lazy.js';
import type {Eye} from './eye.js';
import {VastDrawing} from './vast-drawing.js';
import {vastStyles} from './vast.styles.js';

/** A drawing for more than 900 skills. */
export function drawVast(world: HTMLElement, eye: Eye): VastDrawing {
  adopt(world.getRootNode(), vastStyles);
  return new VastDrawing(world, eye);
}

export {aTurn} from '../../model/turns.js';
