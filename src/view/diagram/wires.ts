import type {Wire} from '../../layout/scene.js';
import {roundedPath} from '../../layout/strokes.js';
import type {Choice, Skill} from '../../model/roadmap.js';
import type {Count} from '../../progress/count.js';
import {isTravelled} from '../../progress/sum.js';
import {makeSvg, setAttribute} from './dom.js';

/** All wires of a panel as two paths: those still ahead, and those whose whole row is done. */
export class DrawnWires {
  readonly element: SVGElement;
  readonly #ahead: SVGElement = makeSvg('path', {class: 'wire'});
  readonly #done: SVGElement = makeSvg('path', {class: 'wire done'});
  readonly #wires: readonly {readonly path: string; readonly serves: Wire['serves']}[];

  constructor(wires: readonly Wire[]) {
    this.#wires = wires.map(({points, serves}) => ({path: roundedPath(points), serves}));
    this.element = makeSvg('svg', {'aria-hidden': 'true', 'width': 1, 'height': 1}, this.#ahead, this.#done);
  }

  update(count: (part: Skill | Choice) => Count): void {
    const paths = {ahead: '', done: ''};
    for (const {path, serves} of this.#wires) {
      const isDone = isTravelled(serves.map((part) => count(part).status));
      paths[isDone ? 'done' : 'ahead'] += path;
    }
    setAttribute(this.#ahead, 'd', paths.ahead);
    setAttribute(this.#done, 'd', paths.done);
  }
}
