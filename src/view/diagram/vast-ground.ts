import type {Scene} from '../../layout/scene.js';
import type {ViewFacts} from '../tree-item.js';
import {countPanels, drawHeading} from './drawing.js';
import {DrawnGround} from './ground.js';
import {showLevel, type LevelLook} from './level.js';

/** More stations than this are not drawn: they would lie on each other. */
const MOST_STATIONS = 100;

/**
 * The part of a scene whose road and stations are drawn: all of it where there are few; else from a little before
 * the first of the panels in sight to a little after the last; without stations where too many are in sight.
 * `from`: the index of its first panel. `numbers`: those of the panels in sight.
 */
export function groundOf(scene: Scene, numbers: readonly number[]): {scene: Scene; from: number} {
  const {panels, road} = scene;
  if (panels.length <= MOST_STATIONS) return {scene, from: 0};
  const first = Math.max(0, Math.min(...numbers, panels.length) - 3);
  const last = Math.min(panels.length, Math.max(...numbers, 0) + 2);
  if (last - first > MOST_STATIONS) return {scene: {...scene, panels: [], road: thinned(scene)}, from: 0};
  const points = road.points.slice(first, last + 2);
  return {scene: {...scene, panels: panels.slice(first, last), road: {...road, points}}, from: first};
}

/** Every so many points of the road, with its ends. */
function thinned({road}: Scene): Scene['road'] {
  const {points} = road;
  const step = Math.ceil(points.length / MOST_STATIONS);
  return {...road, points: points.filter((_, i) => i % step === 0 || i === points.length - 1)};
}

/** The title, and the road and the stations of a very large scene, as far as they are near. */
export class VastGround {
  readonly heading: HTMLElement;
  readonly #whole: Scene;
  readonly #world: HTMLElement;
  #part: Scene | undefined;
  #from = 0;
  #drawn: DrawnGround | undefined;
  #look: LevelLook | undefined;

  constructor(scene: Scene, title: string, world: HTMLElement) {
    this.heading = drawHeading(scene, title);
    this.#whole = scene;
    this.#world = world;
  }

  /** Draws what belongs to the panels with these numbers, under everything else. */
  show(numbers: readonly number[], facts: ViewFacts): void {
    const {scene, from} = groundOf(this.#whole, numbers);
    if (this.#from === from && this.#part?.panels.length === scene.panels.length) return;
    this.#drawn?.element.remove();
    this.#part = scene;
    this.#from = from;
    this.#drawn = new DrawnGround(scene);
    // Where the reader stands is told by what comes before.
    this.#world.classList.toggle('amid', from > 0);
    if (this.#look) this.zoomed(this.#look);
    this.#world.prepend(this.#drawn.element);
    this.dress(facts);
  }

  zoomed(look: LevelLook): void {
    this.#look = look;
    for (const element of [this.#drawn?.element, this.heading]) {
      if (element) showLevel(element, [element], look);
    }
  }

  dress(facts: ViewFacts): void {
    this.#drawn?.update(countPanels(this.#part?.panels ?? [], facts), facts.t);
  }
}
