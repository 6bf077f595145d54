import type {Translate} from '../../i18n/translate.js';
import type {Box} from '../../layout/scene.js';
import {PART_ICONS} from '../part-icons.js';
import type {DrawnBox} from './boxes.js';
import {make, makeSvg} from './dom.js';

const META_ROOM = {video: 60, minutes: 74, tag: 118};

const drawnIn = new WeakMap<Element, Translate>();

/** Gives chips their second line, if they lack it in this language. */
export function addMeta(boxes: Iterable<DrawnBox>, t: Translate): void {
  for (const {box, element} of boxes) {
    if (box.kind !== 'leaf' || drawnIn.get(element) === t) continue;
    drawnIn.set(element, t);
    element.querySelector('.meta')?.remove();
    const meta = drawMeta(box, t);
    if (meta) element.append(meta);
  }
}

/** The second line that a chip shows near by: resources, a video, minutes, a tag, as far as its width allows. */
function drawMeta({skill, w}: Box, t: Translate): HTMLElement | undefined {
  if (!skill) return undefined;
  const {resources, minutes, tags} = skill;
  const facts: Node[] = [];
  if (resources.length) facts.push(make('span', '', smallIcon('book'), t.number(resources.length)));
  if (w > META_ROOM.video && resources.some(({type}) => type === 'video'))
    facts.push(make('span', '', smallIcon('video')));
  if (w > META_ROOM.minutes && minutes) facts.push(make('span', '', t.duration(minutes)));
  if (w > META_ROOM.tag && tags[0]) facts.push(make('span', '', tags[0]));
  return facts.length ? make('span', 'meta', ...facts) : undefined;
}

function smallIcon(name: 'book' | 'video'): SVGElement {
  return makeSvg(
    'svg',
    {'viewBox': '0 0 16 16', 'aria-hidden': 'true'},
    makeSvg('path', {d: PART_ICONS[name]}),
  );
}
