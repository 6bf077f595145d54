import type {Rect} from '../layout/scene.js';
import type {Status} from '../progress/status.js';
import {across, moved} from './pen.js';
import {tag, type Xml} from './xml.js';

/** The signs of view/base.styles.ts, drawn about their middle: 15 px wide with the space around them. */
const DISC = 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z';
const CHECK = 'M-3.71.65L-2.54-.59-.88 1.04 2.42-2.6 3.71-1.43-.83 3.51z';
const STAR = 'M0-5.28L1.56-1.8 5.28-1.32 2.64 1.32 3.24 5.04 0 3.24-3.36 5.04-2.64 1.32-5.28-1.32-1.56-1.8z';

/** The sign of a status about a point. */
export function glyph(status: Status, x: number, y: number, rtl: boolean): Xml {
  const at = `${moved(x, y)}${rtl && status === 'learning' ? ' scale(-1 1)' : ''}`;
  return tag('g', {transform: at}, ...shapes(status));
}

function shapes(status: Status): readonly Xml[] {
  if (status === 'done') return [tag('path', {'class': 'f-done', 'd': DISC + CHECK, 'fill-rule': 'evenodd'})];
  if (status === 'learning')
    return [
      ring('s-learning', 1.25),
      tag('path', {class: 'f-learning', d: 'M0-3.88a3.88 3.88 0 0 1 0 7.76z'}),
    ];
  if (status === 'skipped')
    return [ring('s-skip', 1.35, '2.7 2.05'), tag('path', {class: 'f-skip', d: 'M-2.5-.83h5v1.66h-5z'})];
  return [ring('s-todo', 1.25)];
}

function ring(role: string, width: number, dashes?: string): Xml {
  return tag('circle', {
    'class': `no ${role}`,
    'r': 6.5 - width / 2,
    'stroke-width': width,
    'stroke-dasharray': dashes,
  });
}

/** The sign of a status in a box, `start` px from its edge in reading direction. */
export function glyphIn(
  box: Rect,
  start: number,
  status: Status,
  rtl: boolean,
  middle: number = box.h / 2,
): Xml {
  return glyph(status, across(box, start, 15, rtl) + 7.5, box.y + middle, rtl);
}

/** The author's pick: a star after a title. */
export function star(box: Rect, start: number, middle: number, rtl: boolean): Xml {
  const x = across(box, start, 12, rtl) + 6;
  return tag('path', {
    class: 'f-ink',
    d: STAR,
    transform: moved(x, box.y + middle),
  });
}
