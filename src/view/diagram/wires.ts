import type {Point, Wire} from '../../layout/scene.js';
import type {Skill} from '../../model/roadmap.js';
import type {Count} from '../../progress/count.js';
import {makeSvg, setAttribute} from './dom.js';

const ELBOW = 7;

/** A polyline with rounded corners, as SVG path data. */
export function roundedPath(points: readonly Point[]): string {
  return points.map((point, i) => pathStep(point, points[i - 1], points[i + 1])).join('');
}

function pathStep(point: Point, before: Point | undefined, after: Point | undefined): string {
  if (!before) return `M${point.join(' ')}`;
  if (!after) return `L${point.join(' ')}`;
  const radius = Math.min(ELBOW, distance(point, before) / 2, distance(point, after) / 2);
  return `L${towards(point, before, radius)}Q${point.join(' ')} ${towards(point, after, radius)}`;
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

function towards(from: Point, to: Point, length: number): string {
  const share = length / (distance(from, to) || 1);
  return `${round(from[0] + (to[0] - from[0]) * share)} ${round(from[1] + (to[1] - from[1]) * share)}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** All wires of a panel as two paths: those still ahead, and those whose whole row is done. */
export class DrawnWires {
  readonly element: SVGElement;
  readonly #ahead: SVGElement = makeSvg('path', {class: 'wire'});
  readonly #done: SVGElement = makeSvg('path', {class: 'wire done'});
  readonly #wires: readonly {readonly path: string; readonly serves: readonly Skill[]}[];

  constructor(wires: readonly Wire[]) {
    this.#wires = wires.map(({points, serves}) => ({path: roundedPath(points), serves}));
    this.element = makeSvg('svg', {'aria-hidden': 'true', 'width': 1, 'height': 1}, this.#ahead, this.#done);
  }

  update(count: (skill: Skill) => Count): void {
    const paths = {ahead: '', done: ''};
    for (const {path, serves} of this.#wires) paths[isTravelled(serves, count) ? 'done' : 'ahead'] += path;
    setAttribute(this.#ahead, 'd', paths.ahead);
    setAttribute(this.#done, 'd', paths.done);
  }
}

/** Every skill of the row is done or skipped, and at least one is done. */
function isTravelled(serves: readonly Skill[], count: (skill: Skill) => Count): boolean {
  const statuses = serves.map((skill) => count(skill).status);
  return statuses.includes('done') && statuses.every((status) => status === 'done' || status === 'skipped');
}
