import {inView, type Sight} from '../../layout/in-view.js';
import type {Box, Panel, Rect, Scene} from '../../layout/scene.js';
import {isName} from './boxes.js';
import type {Level} from './level.js';

/** What is near the eye: where, and what of the scene. */
export interface Nearby {
  readonly region: Rect;
  readonly sights: readonly Sight[];
}

/** Beyond each edge of the view, in views. */
const MARGINS = [0.5, 0.25, 0.1, 0.05];

/** All of a scene that is in a view, and what is around it, as far as at most so many boxes reach. */
export function nearby(scene: Scene, view: Rect, around: number): Nearby {
  const inside = inView(scene, view);
  const most = boxesIn(inside) + around;
  for (const margin of MARGINS) {
    const region = widened(view, margin);
    const sights = inView(scene, region);
    if (boxesIn(sights) <= most) return {region, sights};
  }
  return {region: view, sights: inside};
}

export function boxesIn(sights: readonly Sight[]): number {
  return sights.reduce((sum, {boxes}) => sum + boxes.length, 0);
}

function widened({x, y, w, h}: Rect, margin: number): Rect {
  return {x: x - w * margin, y: y - h * margin, w: w * (1 + 2 * margin), h: h * (1 + 2 * margin)};
}

/** Whether all of the scene that is in a view is in a region, too. */
export function covers(region: Rect, view: Rect, {width, height}: Scene): boolean {
  const spans = (from: number, length: number, start: number, size: number, end: number): boolean =>
    Math.max(from, 0) >= start - 0.5 && Math.min(from + length, end) <= start + size + 0.5;
  return (
    spans(view.x, view.w, region.x, region.w, width) && spans(view.y, view.h, region.y, region.h, height)
  );
}

const names = new WeakMap<Panel['boxes'], readonly Box[]>();

/** Boxes that are elements at a level and not tones: tiles never are, far out only names. In the panel's order. */
export function elementsAmong({panel, boxes}: Sight, level: Level, hasNames: boolean): readonly Box[] {
  if (level !== 'far') return boxes.filter(({kind}) => kind !== 'tile');
  // The tree has no headers: its groups are boxes.
  if (!hasNames) return boxes.filter(({skill}) => skill && skill === panel.skill);
  if (boxes !== panel.boxes) return boxes.filter(isName);
  let found = names.get(boxes);
  if (!found) names.set(boxes, (found = boxes.filter(isName)));
  return found;
}

/** What stands at a point of the world, topmost first; tiles and frames do not count. */
export function boxAt(scene: Scene, x: number, y: number): {panel: Panel; box: Box} | undefined {
  for (const {panel, boxes} of inView(scene, {x, y, w: 0, h: 0})) {
    const box = boxes.findLast(({kind, skill}) => skill && kind !== 'tile');
    if (box) return {panel, box};
  }
  return undefined;
}
