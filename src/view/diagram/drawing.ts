import type {Panel, Rect, Scene} from '../../layout/scene.js';
import type {Choice, Skill} from '../../model/roadmap.js';
import type {Count} from '../../progress/count.js';
import {sumCounts} from '../../progress/sum.js';
import {Slices} from '../slices.js';
import type {Facts} from '../skills-view.js';
import {skillOf, type ViewFacts} from '../tree-item.js';
import {seatOf} from '../tree-shape.js';
import {dressBox, type DrawnBox} from './boxes.js';
import {make, setAttribute} from './dom.js';
import {grown, meets} from './framing.js';
import type {Eye} from './eye.js';
import {DrawnGround} from './ground.js';
import {isFar, showLevel, type LevelLook} from './level.js';
import {markOf, type Marks} from './marks.js';
import type {addMeta} from './near.js';
import {dressHeader, drawPanel, fillPanel, moved, placeIn, zoomPanel, type DrawnPanel} from './panels.js';
import type {SceneDrawing} from './scene-drawing.js';

/** Where a skill is drawn: a box of its own, or the header of its panel. */
interface Spot {
  readonly panel: DrawnPanel;
  readonly drawn: DrawnBox | undefined;
}

/** A scene as DOM inside the world, kept up to date with the least writing. */
export class Drawing implements SceneDrawing {
  readonly #world: HTMLElement;
  readonly #eye: Eye;
  readonly #slices = new Slices();
  #look: LevelLook | undefined;
  /** Nothing of it has been painted yet. */
  #isUnseen = false;
  #heading: HTMLElement | undefined;
  #scene: Scene | undefined;
  #ground: DrawnGround | undefined;
  #panels: readonly DrawnPanel[] = [];
  #spots: ReadonlyMap<Skill, Spot> = new Map<Skill, Spot>();
  #choices: ReadonlyMap<Choice, DrawnBox> = new Map<Choice, DrawnBox>();
  #marks: Marks = {};
  /** As they were told last. */
  #facts: ViewFacts | undefined;

  constructor(world: HTMLElement, eye: Eye) {
    this.#world = world;
    this.#eye = eye;
  }

  /** Draws a scene. Panels of the last scene with the same boxes are moved, not drawn again. */
  show(scene: Scene, heading: string, facts: ViewFacts): void {
    const kept = new Map(this.#panels.map((drawn) => [drawn.panel.boxes, drawn]));
    this.#scene = scene;
    this.#panels = scene.panels.map((panel) => {
      const old = kept.get(panel.boxes);
      return old && panel.skill === old.panel.skill && panel.closed === old.panel.closed
        ? moved(old, panel)
        : drawPanel(panel);
    });
    this.#ground = new DrawnGround(scene);
    this.#heading = drawHeading(scene, heading);
    this.#world.style.width = `${scene.width}px`;
    this.#world.style.height = `${scene.height}px`;
    this.#world.classList.toggle('tree', scene.layout === 'tree');
    this.#index();
    this.dress(facts);
    this.mark(this.#marks);
    const {focused} = this;
    this.#world.replaceChildren(
      this.#ground.element,
      this.#heading,
      ...this.#panels.map(({element}) => element),
    );
    if (focused) refocus(this, facts);
    this.#isUnseen = true;
    if (this.#look) this.zoomed(this.#look);
    requestAnimationFrame(() => {
      this.#isUnseen = false;
    });
  }

  /** Brings everything up to date. */
  dress(facts: ViewFacts): void {
    this.#facts = facts;
    for (const panel of this.#panels) {
      dressHeader(panel, facts);
      for (const box of panel.boxes) dressBox(box, facts);
      panel.wires?.update(facts.count);
    }
    this.#dressGround(facts);
  }

  /** Brings up to date what shows these skills. */
  dressSkills(skills: Iterable<Skill>, facts: ViewFacts): void {
    this.#facts = facts;
    const panels = new Set<DrawnPanel>();
    for (const skill of skills) {
      const spot = this.#spots.get(skill);
      if (spot) {
        panels.add(spot.panel);
        if (spot.drawn) dressBox(spot.drawn, facts);
        else dressHeader(spot.panel, facts);
      }
      const choice = facts.outline.place(skill)?.choice;
      const drawnChoice = choice && this.#choices.get(choice);
      if (drawnChoice) dressBox(drawnChoice, facts);
    }
    for (const {wires} of panels) wires?.update(facts.count);
    if (panels.size) this.#dressGround(facts);
  }

  /** Shows these marks, also on what is drawn later. */
  mark(marks: Marks): void {
    const before = this.#marks;
    this.#marks = marks;
    if (![before, marks].some(({hits, kept}) => hits ?? kept)) return;
    this.#world.classList.toggle('searching', marks.hits !== undefined);
    for (const skill of this.#spots.keys()) {
      const element = this.element(skill);
      if (element) setAttribute(element, 'data-mark', markOf(skill, marks));
    }
  }

  zoomed(look: LevelLook): void {
    this.#look = look;
    this.#slices.begin(this.#zoom(look));
    if (this.#isUnseen) this.#slices.finish();
  }

  addMeta({t}: ViewFacts, add: typeof addMeta): void {
    for (const {boxes} of this.#panels) add(boxes, t);
  }

  /** The element of a skill, if it is drawn. */
  element(skill: Skill): HTMLElement | undefined {
    const spot = this.#spots.get(skill);
    return spot?.drawn?.element ?? spot?.panel.header;
  }

  /** Where a skill is drawn, in the world. */
  rect(skill: Skill): Rect | undefined {
    const spot = this.#spots.get(skill);
    if (!spot) return undefined;
    const {panel} = spot.panel;
    return placeIn(panel, spot.drawn?.box);
  }

  /** Where a group with all that is in it is drawn; undefined for other skills. */
  groupRect(skill: Skill): Rect | undefined {
    const spot = this.#spots.get(skill);
    return spot && !spot.drawn ? grown(spot.panel.panel) : undefined;
  }

  get focused(): Skill | undefined {
    return focusedIn(this.#world);
  }

  dispose(): void {
    this.#slices.stop();
  }

  *#zoom(look: LevelLook): Generator<number, void, undefined> {
    for (const element of [this.#ground?.element, this.#heading]) {
      if (element) showLevel(element, [element], look);
    }
    const inSight = (drawn: DrawnPanel): boolean => meets(drawn.panel, this.#eye.viewRect);
    for (const panel of this.#panels.toSorted((a, b) => Number(inSight(b)) - Number(inSight(a)))) {
      if (this.#facts && !isFar(look)) fillPanel(panel, this.#facts);
      zoomPanel(panel, panel.boxes, look);
      yield panel.boxes.length;
    }
  }

  #index(): void {
    const spots = new Map<Skill, Spot>();
    const choices = new Map<Choice, DrawnBox>();
    for (const panel of this.#panels) {
      if (panel.panel.skill) spots.set(panel.panel.skill, {panel, drawn: undefined});
      for (const drawn of panel.boxes) {
        const {skill, choice} = drawn.box;
        if (skill) spots.set(skill, {panel, drawn});
        else if (choice) choices.set(choice, drawn);
      }
    }
    this.#spots = spots;
    this.#choices = choices;
  }

  #dressGround(facts: ViewFacts): void {
    if (this.#scene) this.#ground?.update(countPanels(this.#scene.panels, facts), facts.t);
  }
}

/** The skill that has the focus. */
export function focusedIn(world: HTMLElement): Skill | undefined {
  const {activeElement} = world.getRootNode() as Document | ShadowRoot;
  return activeElement && world.contains(activeElement) ? skillOf(activeElement) : undefined;
}

/** Elements that leave the page lose the focus, even if they come back at once: this gives it to the tab stop. */
export function refocus(drawing: SceneDrawing, facts: ViewFacts): void {
  if (facts.active) drawing.element(seatOf(facts.active, facts))?.focus({preventScroll: true});
}

/** The counts of panels' stations; loose skills are added up. */
export function countPanels(panels: readonly Panel[], {count}: Pick<Facts, 'count'>): readonly Count[] {
  return panels.map(({skill, skills}) => (skill ? count(skill) : sumCounts(skills.map(count))));
}

/** The title of the roadmap. For the eye: the tree has it as its name. */
export function drawHeading({title: {x, y, align}}: Scene, text: string): HTMLElement {
  const heading = make('div', align === 'start' ? 'title start' : 'title', text);
  heading.setAttribute('part', 'title');
  heading.setAttribute('aria-hidden', 'true');
  heading.style.left = `${x}px`;
  heading.style.top = `${y}px`;
  return heading;
}
