import type {Box, Panel, Scene} from '../../layout/scene.js';
import type {ViewFacts} from '../tree-item.js';
import {dressBox, fillBox, isName, nameOf, type DrawnBox} from './boxes.js';
import {setAttribute} from './dom.js';
import {keepSize, type LevelLook} from './level.js';
import {markOf, type Marks} from './marks.js';
import type {addMeta} from './near.js';
import {moved, zoomPanel} from './panels.js';
import {VastPanel} from './vast-panel.js';

/** The groups of a scene that are drawn, each made when it is first wanted, and what all of them show. */
export class VastPanels {
  readonly #world: HTMLElement;
  /** Stands after them. */
  readonly #end: Element;
  #scene: Scene | undefined;
  #drawn = new Map<Panel['boxes'], VastPanel>();
  #facts: ViewFacts | undefined;
  #marks: Marks = {};
  /** Groups take it over as they are drawn anew. */
  look: LevelLook | undefined;
  #meta: typeof addMeta | undefined;

  constructor(world: HTMLElement, end: Element) {
    this.#world = world;
    this.#end = end;
  }

  get facts(): ViewFacts | undefined {
    return this.#facts;
  }

  get marks(): Marks {
    return this.#marks;
  }

  /** All that are drawn. */
  get all(): readonly VastPanel[] {
    return [...this.#drawn.values()];
  }

  /** Goes over to a scene. Panels of the last one with the same boxes are moved, not drawn again. */
  keep(scene: Scene): void {
    const before = this.#drawn;
    this.#scene = scene;
    this.#drawn = new Map();
    for (const panel of scene.panels) {
      const old = before.get(panel.boxes);
      if (old && panel.skill === old.panel.skill && panel.closed === old.panel.closed)
        this.#drawn.set(panel.boxes, moved(old, panel));
    }
  }

  /** Undefined if it is not drawn. */
  get({boxes}: Panel): VastPanel | undefined {
    return this.#drawn.get(boxes);
  }

  /** The panel as it is drawn, drawn now if it was not; undefined before there are facts. */
  draw(panel: Panel): VastPanel | undefined {
    const known = this.get(panel);
    if (known || !this.#scene || !this.#facts) return known;
    const drawn = new VastPanel(panel, this.#facts);
    if (this.look) zoomPanel(drawn, [], this.look);
    this.#markHeader(drawn);
    const next = this.#scene.panels.slice(panel.number).find(({boxes}) => this.#drawn.has(boxes));
    this.#world.insertBefore(drawn.element, (next && this.get(next)?.element) ?? this.#end);
    this.#drawn.set(panel.boxes, drawn);
    return drawn;
  }

  remove({panel, element}: VastPanel): void {
    element.remove();
    this.#drawn.delete(panel.boxes);
  }

  /** Brings what is drawn up to date, and is what is drawn from now on. */
  dress(facts: ViewFacts): void {
    this.#facts = facts;
    for (const panel of this.#drawn.values()) panel.dress(facts);
  }

  /** As `dress`, but that little has changed: of each panel these boxes, or its header. */
  dressSome(changed: ReadonlyMap<Panel, readonly (Box | undefined)[]>, facts: ViewFacts): void {
    this.#facts = facts;
    for (const [panel, boxes] of changed) {
      const drawn = this.get(panel);
      for (const box of boxes) drawn?.dressOne(box, facts);
      drawn?.dressWires(facts);
    }
  }

  mark(marks: Marks): void {
    this.#marks = marks;
    for (const panel of this.#drawn.values()) {
      this.#markHeader(panel);
      for (const drawn of panel.drawn) this.#markBox(drawn);
    }
  }

  /** Gives chips their second line, also those that are drawn later while the view is near. */
  addMeta({t}: ViewFacts, add: typeof addMeta): void {
    this.#meta = add;
    for (const panel of this.#drawn.values()) add(panel.drawn, t);
  }

  /** A box has just been drawn. */
  readonly finish = (drawn: DrawnBox): void => {
    const [facts, look] = [this.#facts, this.look];
    if (!facts) return;
    dressBox(drawn, facts);
    fillBox(drawn, facts);
    this.#markBox(drawn);
    if (look && isName(drawn.box)) keepSize(nameOf(drawn), look);
    if (look?.classes === 'near') this.#meta?.([drawn], facts.t);
  };

  #markBox({box, element}: DrawnBox): void {
    if (box.skill) setAttribute(element, 'data-mark', markOf(box.skill, this.#marks));
  }

  #markHeader({header, panel}: VastPanel): void {
    if (header && panel.skill) setAttribute(header, 'data-mark', markOf(panel.skill, this.#marks));
  }
}
