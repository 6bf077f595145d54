import type {Sight} from '../../layout/in-view.js';
import type {Box, Panel, Rect} from '../../layout/scene.js';
import type {ViewFacts} from '../tree-item.js';
import {dressBox, drawBox, type DrawnBox} from './boxes.js';
import {make} from './dom.js';
import {meets} from './framing.js';
import type {LevelLook} from './level.js';
import {drawHeader, drawRule, dressHeader, moved, type PanelFrame} from './panels.js';
import {DrawnWires} from './wires.js';

/** A group of which only what is near is drawn. Boxes stand in learning order, whenever they were drawn. */
export class VastPanel implements PanelFrame {
  panel: Panel;
  readonly element: HTMLElement;
  readonly header: HTMLElement | undefined;
  look: LevelLook | undefined;
  readonly #back: HTMLElement = make('div', '');
  readonly #boxes = new Map<Box, DrawnBox>();
  readonly #places = new Map<Box, number>();
  #wires: DrawnWires | undefined;

  constructor(panel: Panel, facts: ViewFacts) {
    this.panel = panel;
    panel.boxes.forEach((box, place) => this.#places.set(box, place));
    this.header = drawHeader(panel);
    this.element = make('div', '', this.#back);
    if (this.header) this.element.prepend(this.header);
    moved(this, panel);
    dressHeader(this, facts);
  }

  /** What of it is drawn. */
  get drawn(): Iterable<DrawnBox> {
    return this.#boxes.values();
  }

  /** How many boxes are drawn. */
  get size(): number {
    return this.#boxes.size;
  }

  box(box: Box): DrawnBox | undefined {
    return this.#boxes.get(box);
  }

  /** Everything that is drawn, as it is now. */
  dress(facts: ViewFacts): void {
    dressHeader(this, facts);
    for (const drawn of this.#boxes.values()) dressBox(drawn, facts);
    this.dressWires(facts);
  }

  dressWires(facts: ViewFacts): void {
    this.#wires?.update(facts.count);
  }

  /** The header, or one of the boxes if it is drawn. */
  dressOne(box: Box | undefined, facts: ViewFacts): void {
    const drawn = box && this.#boxes.get(box);
    if (drawn) dressBox(drawn, facts);
    else if (!box) dressHeader(this, facts);
  }

  /** Hairlines and wires that meet a region; none without one. */
  drawBack({wires}: Sight, region: Rect | undefined, facts: ViewFacts): void {
    const {x, y, rules} = this.panel;
    this.#wires = region && wires.length ? new DrawnWires(wires) : undefined;
    const near = rules.filter((rule) => region && meets({...rule, x: rule.x + x, y: rule.y + y}, region));
    this.#back.replaceChildren(...near.map(drawRule), ...(this.#wires ? [this.#wires.element] : []));
    this.dressWires(facts);
  }

  drop(box: Box): void {
    this.#boxes.get(box)?.element.remove();
    this.#boxes.delete(box);
  }

  /** Draws what is wanted and not drawn yet, one box at each step. */
  *draw(wanted: readonly Box[], finish: (drawn: DrawnBox) => void): Generator<number, void, undefined> {
    for (const box of wanted) {
      if (this.#boxes.has(box)) continue;
      this.drawOne(box, finish);
      yield 1;
    }
  }

  /** Draws one box now, if it is not drawn yet. */
  drawOne(box: Box, finish: (drawn: DrawnBox) => void): DrawnBox {
    const known = this.#boxes.get(box);
    if (known) return known;
    const drawn = {box, element: drawBox(box)};
    finish(drawn);
    this.#before(box).after(drawn.element);
    this.#boxes.set(box, drawn);
    return drawn;
  }

  /** The last that is drawn of the boxes before this one, whatever else is drawn meanwhile. */
  #before(box: Box): Element {
    const {boxes} = this.panel;
    for (let i = (this.#places.get(box) ?? 0) - 1; i >= 0; i--) {
      const drawn = this.#boxes.get(boxes[i] as Box);
      if (drawn) return drawn.element;
    }
    return this.#back;
  }
}
