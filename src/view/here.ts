import type {Translate} from '../i18n/translate.js';
import {HERE_GAP, roomAtHere} from '../layout/here.js';
import type {Scene} from '../layout/scene.js';
import {makeSvg, setAttribute, setText} from './diagram/dom.js';

/** About as wide as a letter of the words is, so that they need not be measured. */
const LETTER = 6.5;

/** Puts the words to the mark on the road, on the side where they have room. */
export function labelHere(ground: Element, scene: Scene, t: Translate): void {
  const mark = ground.querySelector('.here');
  const at = /translate\((\S+?),(\S+?)\)/.exec(mark?.parentElement?.getAttribute('transform') ?? '');
  if (!mark || !at) return;
  const words = t('here');
  const isColumn = scene.compact && scene.title.align === 'start';
  const side = roomAtHere([Number(at[1]), Number(at[2])], words.length * LETTER, scene.panels);
  const text = mark.querySelector('text') ?? makeSvg('text', {y: 4});
  if (!text.parentElement) mark.append(text);
  setAttribute(text, 'x', String(side * HERE_GAP));
  setAttribute(text, 'text-anchor', side < 0 ? 'end' : 'start');
  setText(text, side && !isColumn ? words : '');
}
