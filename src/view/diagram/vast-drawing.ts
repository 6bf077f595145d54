import type {Box, Panel, Rect, Scene} from '../../layout/scene.js';
import type {Skill} from '../../model/roadmap.js';
import {Slices, type Room} from '../slices.js';
import type {ViewFacts} from '../tree-item.js';
import {dressBox, isName, type DrawnBox} from './boxes.js';
import {setAttribute} from './dom.js';
import {focusedIn, refocus} from './drawing.js';
import {grown, meets} from './framing.js';
import type {Eye} from './eye.js';
import {Hover} from './hover.js';
import {keepSize, NAMES_FROM, showLevel, type LevelLook} from './level.js';
import {markOf, type Marks} from './marks.js';
import type {addMeta} from './near.js';
import {moved, placeIn, zoomPanel} from './panels.js';
import type {SceneDrawing} from './scene-drawing.js';
import {toneFacts, type ToneFacts} from './tone-facts.js';
import {Tones} from './tones.js';
import {VastGround} from './vast-ground.js';
import {SceneIndex, type Spot} from './vast-index.js';
import {plansFor, type Scope} from './vast-plan.js';
import {VastPanel} from './vast-panel.js';
import {covers, elementsAmong, nearby} from './vast-sight.js';

/** Boxes that are elements at once. A box is two or three of them. */
const MOST_BOXES = 1000;
const MOST_PANELS = 100;
/** What is seen first may take so long: there is nothing to move yet. */
const FIRST: Room = {ms: 40, boxes: 600};
/** What it takes to take out a box, of what it takes to draw one. */
const REMOVAL_COST = 0.25;
/** Changes of more skills than this are shown by dressing everything that is drawn. */
const MANY = 500;

/**
 * A scene of which only what is near is in the DOM. Far out, skills are tones. What has the focus or the
 * tab stop stays, and any skill is drawn when it is asked for.
 */
export class VastDrawing implements SceneDrawing {
  readonly #world: HTMLElement;
  readonly #eye: Eye;
  readonly #slices = new Slices();
  readonly #toning = new Slices();
  readonly #tones = new Tones();
  readonly #hover: Hover;
  #panels = new Map<Panel['boxes'], VastPanel>();
  #scene: Scene | undefined;
  #facts: ViewFacts | undefined;
  #index: SceneIndex | undefined;
  #ground: VastGround | undefined;
  #scope: Scope | undefined;
  #marks: Marks = {};
  #meta: typeof addMeta | undefined;
  #under: Skill | undefined;
  #look: LevelLook | undefined;
  /** Nothing of the scene is drawn yet. */
  #isNew = true;

  constructor(world: HTMLElement, eye: Eye) {
    this.#world = world;
    this.#eye = eye;
    world.classList.add('vast-world');
    this.#hover = new Hover(world, eye, {
      scene: () => (this.#scope?.level === 'far' ? this.#scene : undefined),
      over: (skill) => {
        this.#point(skill);
      },
    });
  }

  show(scene: Scene, heading: string, facts: ViewFacts): void {
    const {focused} = this;
    this.#slices.stop();
    this.#toning.stop();
    this.#scene = scene;
    this.#facts = facts;
    this.#index = new SceneIndex(scene, facts.outline);
    this.#keepPanels(scene);
    this.#scope = undefined;
    this.#isNew = !this.#panels.size;
    this.#ground = new VastGround(scene, heading, this.#world);
    if (this.#look) this.#ground.zoomed(this.#look);
    this.#world.style.width = `${scene.width}px`;
    this.#world.style.height = `${scene.height}px`;
    this.#world.classList.toggle('tree', scene.layout === 'tree');
    this.#world.replaceChildren(
      this.#ground.heading,
      ...[...this.#panels.values()].map(({element}) => element),
      this.#tones.element,
    );
    this.dress(facts);
    if (focused) refocus(this, facts);
    // The camera moves as a rule, and that draws; else this does.
    queueMicrotask(() => {
      if (!this.#scope) this.#enter();
    });
  }

  dress(facts: ViewFacts): void {
    this.#facts = facts;
    for (const panel of this.#panels.values()) panel.dress(facts);
    this.#ground?.dress(facts);
    this.#keepStop();
    this.#retone();
  }

  dressSkills(skills: Iterable<Skill>, facts: ViewFacts): void {
    const changed = [...skills];
    if (changed.length > MANY) {
      this.dress(facts);
      return;
    }
    this.#facts = facts;
    const panels = new Set<VastPanel>();
    const toned = new Map<Panel, Box[]>();
    for (const skill of changed) {
      const spot = this.#index?.spot(skill);
      if (!spot) continue;
      const panel = this.#panels.get(spot.panel.boxes);
      panel?.dressOne(spot.box, facts);
      if (panel) panels.add(panel);
      if (spot.box) toned.set(spot.panel, [...(toned.get(spot.panel) ?? []), spot.box]);
      const choice = facts.outline.place(skill)?.choice;
      const box = choice && this.#index?.choiceBox(choice, spot.panel);
      if (box) panel?.dressOne(box, facts);
    }
    for (const panel of panels) panel.dressWires(facts);
    for (const [panel, boxes] of toned) this.#tones.touch(panel, boxes, this.#toneFacts());
    if (changed.length) this.#ground?.dress(facts);
    this.#keepStop();
  }

  mark(marks: Marks): void {
    this.#marks = {...this.#marks, ...marks};
    this.#world.classList.toggle('searching', this.#marks.hits !== undefined);
    for (const panel of this.#panels.values()) {
      this.#markHeader(panel);
      for (const drawn of panel.drawn) this.#markBox(drawn);
    }
    this.#retone();
  }

  zoomed(look: LevelLook): void {
    // Groups take it over as they are drawn anew.
    this.#look = look;
    this.#ground?.zoomed(look);
    showLevel(this.#tones.element, [], look);
  }

  addMeta({t}: ViewFacts, add: typeof addMeta): void {
    this.#meta = add;
    for (const panel of this.#panels.values()) add(panel.drawn, t);
  }

  element(skill: Skill): HTMLElement | undefined {
    const spot = this.#index?.spot(skill);
    if (!spot || spot.box?.kind === 'tile') return undefined;
    const panel = this.#panel(spot.panel);
    if (!panel || !spot.box) return panel?.header;
    const drawn = panel.box(spot.box);
    if (drawn) return drawn.element;
    if (this.#scope?.level !== 'far') this.#slices.finish();
    return panel.drawOne(spot.box, this.#finish).element;
  }

  rect(skill: Skill): Rect | undefined {
    const spot = this.#index?.spot(skill);
    return spot && placeIn(spot.panel, spot.box);
  }

  groupRect(skill: Skill): Rect | undefined {
    const spot = this.#index?.spot(skill);
    return spot && !spot.box ? grown(spot.panel) : undefined;
  }

  get focused(): Skill | undefined {
    return focusedIn(this.#world);
  }

  moved(): void {
    const [scene, scope] = [this.#scene, this.#scope];
    if (!scene) return;
    const {viewRect} = this.#eye;
    if (!scope || scope.look !== this.#look || !covers(scope.region, viewRect, scene)) this.#enter();
  }

  dispose(): void {
    this.#slices.stop();
    this.#toning.stop();
    this.#world.classList.remove('vast-world', 'amid');
    this.#hover.dispose();
  }

  /** Panels of the last scene with the same boxes are moved, not drawn again. */
  #keepPanels({panels}: Scene): void {
    this.#tones.keep(panels);
    const before = this.#panels;
    this.#panels = new Map();
    for (const panel of panels) {
      const old = before.get(panel.boxes);
      if (old && panel.skill === old.panel.skill && panel.closed === old.panel.closed)
        this.#panels.set(panel.boxes, moved(old, panel));
    }
  }

  /** Draws what is near the eye now. */
  #enter(): void {
    const [scene, facts] = [this.#scene, this.#facts];
    if (!scene || !facts) return;
    const {viewRect, level, scale} = this.#eye;
    const {region, sights} = nearby(scene, viewRect, level === 'far' ? Infinity : MOST_BOXES);
    const isCrowded = level === 'far' && sights.length > MOST_PANELS;
    const hasNames = scale >= NAMES_FROM;
    const plans = plansFor(
      isCrowded ? [] : sights,
      (sight) => elementsAmong(sight, level, hasNames),
      this.#kept(),
    );
    this.#scope = {region, sights, plans, level, hasNames, isCrowded, look: this.#look};
    this.#ground?.show(
      sights.map(({panel}) => panel.number),
      facts,
    );
    this.#begin();
  }

  #begin(): void {
    if (this.#scope) this.#slices.begin(this.#work(this.#scope), this.#isNew ? FIRST : undefined);
    this.#isNew = false;
  }

  /** What has the focus, the tab stop, the pointer over it, or is the hit that is looked at. */
  #kept(): readonly Spot[] {
    const skills = [this.#facts?.active, this.focused, this.#under, this.#marks.current];
    return skills.flatMap((skill) => {
      const spot = skill && this.#index?.spot(skill);
      return spot && spot.box?.kind !== 'tile' ? [spot] : [];
    });
  }

  /** Draws in steps: groups, what is in view, what is around it. What it takes the place of stays until it is there. */
  *#work(scope: Scope): Generator<number, void, undefined> {
    for (const {sight} of scope.plans) {
      this.#panel(sight.panel);
      yield 1;
    }
    if (scope.level === 'far') yield* this.#drawFar(scope);
    else yield* this.#drawNear(scope);
    const plans = new Set(scope.plans.map(({sight}) => sight.panel.boxes));
    for (const [boxes, panel] of this.#panels) {
      if (plans.has(boxes) || this.#kept().some((spot) => spot.panel.boxes === boxes)) continue;
      panel.element.remove();
      this.#panels.delete(boxes);
      yield 1 + panel.size * REMOVAL_COST;
    }
  }

  *#drawFar(scope: Scope): Generator<number, void, undefined> {
    yield* this.#showTones(scope);
    for (const {sight, wanted} of scope.plans) {
      const panel = this.#panel(sight.panel);
      if (!panel || !this.#facts || !this.#look) continue;
      yield* this.#drop(panel, wanted);
      panel.drawBack(sight, undefined, this.#facts);
      zoomPanel(panel, panel.drawn, this.#look);
      yield 1;
      yield* panel.draw(wanted, this.#finish);
    }
  }

  *#drawNear(scope: Scope): Generator<number, void, undefined> {
    const view = this.#eye.viewRect;
    for (const {sight, wanted} of scope.plans) {
      const panel = this.#panel(sight.panel);
      if (!panel || !this.#facts || !this.#look) continue;
      zoomPanel(panel, panel.drawn, this.#look);
      yield panel.size;
      const seen = wanted.filter((box) => meets(placeIn(sight.panel, box), view));
      yield* panel.draw(seen, this.#finish);
      panel.drawBack(sight, scope.region, this.#facts);
      yield 2;
    }
    for (const {sight, wanted} of scope.plans) {
      const panel = this.#panel(sight.panel);
      if (panel) yield* panel.draw(wanted, this.#finish);
    }
    yield* this.#showTones(scope);
    for (const {sight, wanted} of scope.plans) {
      const panel = this.#panel(sight.panel);
      if (panel) yield* this.#drop(panel, wanted);
    }
  }

  /** Takes out what is not wanted, in steps; what has come into use meanwhile stays. */
  *#drop(panel: VastPanel, wanted: readonly Box[]): Generator<number, void, undefined> {
    const planned = new Set(wanted);
    for (const {box} of panel.drawn) {
      if (planned.has(box) || this.#kept().some((spot) => spot.box === box)) continue;
      panel.drop(box);
      yield REMOVAL_COST;
    }
  }

  /** Far out everything is a tone, near only what is in closed groups. */
  *#showTones({sights, level, isCrowded}: Scope): Generator<number, void, undefined> {
    const panels = sights.map(({panel}) => panel);
    const toned = level === 'far' ? panels : panels.filter(({closed}) => closed);
    yield* this.#tones.show(toned, isCrowded ? panels : [], this.#toneFacts);
  }

  /** What is shown of all tones has changed. */
  #retone(): void {
    this.#toning.begin(this.#tones.refresh(this.#toneFacts));
  }

  readonly #toneFacts = (): ToneFacts =>
    toneFacts(this.#facts, this.#marks, this.#world.closest('.rtl') !== null);

  /** The panel as it is drawn, drawn now if it was not. */
  #panel(panel: Panel): VastPanel | undefined {
    const [scene, facts] = [this.#scene, this.#facts];
    const known = this.#panels.get(panel.boxes);
    if (known || !scene || !facts) return known;
    const drawn = new VastPanel(panel, facts);
    if (this.#look) zoomPanel(drawn, [], this.#look);
    this.#markHeader(drawn);
    const next = scene.panels.slice(panel.number).find(({boxes}) => this.#panels.has(boxes));
    const before = next && this.#panels.get(next.boxes)?.element;
    this.#world.insertBefore(drawn.element, before ?? this.#tones.element);
    this.#panels.set(panel.boxes, drawn);
    return drawn;
  }

  /** A box has just been drawn. */
  readonly #finish = (drawn: DrawnBox): void => {
    if (this.#facts) dressBox(drawn, this.#facts);
    if (this.#look && isName(drawn.box)) keepSize(drawn.element, this.#look);
    this.#markBox(drawn);
    if (this.#eye.level === 'near' && this.#facts) this.#meta?.([drawn], this.#facts.t);
  };

  #markBox({box, element}: DrawnBox): void {
    if (box.skill) setAttribute(element, 'data-mark', markOf(box.skill, this.#marks));
  }

  #markHeader({header, panel}: VastPanel): void {
    if (header && panel.skill) setAttribute(header, 'data-mark', markOf(panel.skill, this.#marks));
  }

  /** A tree has a tab stop, also where it is far from the eye. */
  #keepStop(): void {
    if (this.#facts?.active) this.element(this.#facts.active);
  }

  /** What the pointer comes upon is drawn, so that it can be pressed like anything else. */
  #point(skill: Skill | undefined): void {
    const before = this.#under;
    this.#under = skill;
    if (skill) this.element(skill);
    if (before && before !== skill) this.#release(before);
  }

  #release(skill: Skill): void {
    const spot = this.#index?.spot(skill);
    const isWanted = this.#kept().some(({box}) => box === spot?.box);
    const isShownName = spot?.box && isName(spot.box) && this.#scope?.hasNames;
    if (spot?.box && !isWanted && !isShownName) this.#panels.get(spot.panel.boxes)?.drop(spot.box);
  }
}
