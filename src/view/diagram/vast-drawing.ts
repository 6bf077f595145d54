import type {Box, Panel, Rect, Scene} from '../../layout/scene.js';
import type {Skill} from '../../model/roadmap.js';
import {inTurns} from '../../model/turns.js';
import {Slices, type Room} from '../slices.js';
import type {ViewFacts} from '../tree-item.js';
import {isName} from './boxes.js';
import {DrawingBar} from './drawing-bar.js';
import {focusedIn, refocus} from './drawing.js';
import {grown} from './framing.js';
import type {Eye} from './eye.js';
import {Hover} from './hover.js';
import {NAMES_FROM, showLevel, type LevelLook} from './level.js';
import type {Marks} from './marks.js';
import type {addMeta} from './near.js';
import {placeIn} from './panels.js';
import type {SceneDrawing} from './scene-drawing.js';
import {toneFacts, type ToneFacts} from './tone-facts.js';
import {Tones} from './tones.js';
import {VastGround} from './vast-ground.js';
import {SceneIndex, type Spot} from './vast-index.js';
import {plansFor, sizeOf, type Scope} from './vast-plan.js';
import {VastPanels} from './vast-panels.js';
import {boxesIn, covers, elementsAmong, nearby} from './vast-sight.js';
import {drawScope, type Canvas} from './vast-work.js';

/** Boxes drawn beyond the edges of the view, so that it may move a little without drawing. */
const AROUND = 250;
const MOST_PANELS = 100;
/** So many boxes are not painted anew in every frame of a zoom. */
const DENSE = 8000;
/** What is seen first may take so long: there is nothing to move yet. */
const FIRST: Room = {ms: 40, boxes: 600};
/** And what is drawn after it, as long as nobody moves. */
const AFTER: Room = {ms: 20, boxes: 300};
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
  readonly #bar: DrawingBar;
  /** The layout that is waited for. */
  #shares: Iterable<number> | undefined;
  readonly #panels: VastPanels;
  readonly #canvas: Canvas;
  #scene: Scene | undefined;
  #index: SceneIndex | undefined;
  #ground: VastGround | undefined;
  #scope: Scope | undefined;
  #under: Skill | undefined;
  /** Nothing of the scene is drawn yet. */
  #isNew = true;

  constructor(world: HTMLElement, eye: Eye) {
    this.#world = world;
    this.#eye = eye;
    world.classList.add('vast-world');
    this.#panels = new VastPanels(world, this.#tones.element);
    this.#canvas = {
      eye,
      panels: this.#panels,
      tones: this.#tones,
      kept: () => this.#kept(),
      toneFacts: this.#toneFacts,
    };
    this.#bar = new DrawingBar(world.parentElement ?? world);
    this.#hover = new Hover(world, eye, {
      scene: () => (this.#scope?.level === 'far' ? this.#scene : undefined),
      over: (skill) => {
        this.#point(skill);
      },
    });
  }

  prepare(shares: Iterable<number>): Promise<void> {
    this.#shares = shares;
    return inTurns(this.#laying(shares));
  }

  show(scene: Scene, heading: string, facts: ViewFacts): void {
    const {focused} = this;
    this.#slices.stop();
    this.#toning.stop();
    this.#scene = scene;
    this.#index = new SceneIndex(scene, facts.outline);
    this.#panels.keep(scene);
    this.#tones.keep(scene.panels);
    this.#scope = undefined;
    this.#isNew = !this.#panels.all.length;
    this.#ground = new VastGround(scene, heading, this.#world);
    if (this.#panels.look) this.#ground.zoomed(this.#panels.look);
    this.#world.style.width = `${scene.width}px`;
    this.#world.style.height = `${scene.height}px`;
    this.#world.classList.toggle('tree', scene.layout === 'tree');
    this.#world.replaceChildren(
      this.#ground.heading,
      ...this.#panels.all.map(({element}) => element),
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
    this.#panels.dress(facts);
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
    const boxes = new Map<Panel, (Box | undefined)[]>();
    for (const skill of changed) {
      const spot = this.#index?.spot(skill);
      if (!spot) continue;
      const choice = facts.outline.place(skill)?.choice;
      const choiceBox = choice && this.#index?.choiceBox(choice, spot.panel);
      boxes.set(spot.panel, [...(boxes.get(spot.panel) ?? []), spot.box, ...(choiceBox ? [choiceBox] : [])]);
    }
    this.#panels.dressSome(boxes, facts);
    for (const [panel, some] of boxes) this.#tones.touch(panel, some.filter(isBox), this.#toneFacts());
    if (changed.length) this.#ground?.dress(facts);
    this.#keepStop();
  }

  mark(marks: Marks): void {
    this.#panels.mark(marks);
    this.#world.classList.toggle('searching', marks.hits !== undefined);
    this.#retone();
  }

  zoomed(look: LevelLook): void {
    this.#panels.look = look;
    this.#ground?.zoomed(look);
    showLevel(this.#tones.element, [], look);
  }

  addMeta(facts: ViewFacts, add: typeof addMeta): void {
    this.#panels.addMeta(facts, add);
  }

  element(skill: Skill): HTMLElement | undefined {
    const spot = this.#index?.spot(skill);
    if (!spot || spot.box?.kind === 'tile') return undefined;
    const panel = this.#panels.draw(spot.panel);
    if (!panel || !spot.box) return panel?.header;
    const drawn = panel.box(spot.box);
    if (drawn) return drawn.element;
    if (this.#scope?.level !== 'far') this.#slices.finish();
    return panel.drawOne(spot.box, this.#panels.finish).element;
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
    if (!scope || scope.look !== this.#panels.look || !covers(scope.region, viewRect, scene)) this.#enter();
  }

  dispose(): void {
    this.#slices.stop();
    this.#toning.stop();
    this.#endBar();
    this.#world.classList.remove('vast-world', 'amid');
    this.#hover.dispose();
  }

  /** Draws what is near the eye now. */
  #enter(): void {
    const [scene, {facts, look}] = [this.#scene, this.#panels];
    if (!scene || !facts) return;
    const {viewRect, level, scale} = this.#eye;
    const {region, sights} = nearby(scene, viewRect, level === 'far' ? Infinity : AROUND);
    const isCrowded = level === 'far' && sights.length > MOST_PANELS;
    const hasNames = scale >= NAMES_FROM;
    const plans = plansFor(
      isCrowded ? [] : sights,
      (sight) => elementsAmong(sight, level, hasNames),
      this.#kept(),
    );
    const scope = {region, sights, plans, level, hasNames, isCrowded, look};
    this.#scope = scope;
    this.#world.classList.toggle('dense', boxesIn(sights) > DENSE);
    this.#ground?.show(
      sights.map(({panel}) => panel.number),
      facts,
    );
    const work = drawScope(this.#canvas, scope);
    if (this.#isNew) this.#slices.begin(this.#told(work, sizeOf(scope)), FIRST, AFTER);
    else {
      this.#endBar();
      this.#slices.begin(work);
    }
    this.#isNew = false;
  }

  /** The layout is half of what there is to wait for. */
  *#laying(shares: Iterable<number>): Generator<void, void, undefined> {
    for (const share of shares) {
      // Another layout, or a drawing, may have overtaken this one.
      if (shares === this.#shares) this.#bar.show(share / 2);
      yield;
    }
  }

  /** The first drawing is the other half. */
  *#told(work: Iterable<number>, size: number): Generator<number, void, undefined> {
    let done = 0;
    for (const cost of work) {
      done += cost;
      this.#bar.show(0.5 + Math.min(done / size, 1) / 2);
      yield cost;
    }
    this.#endBar();
  }

  #endBar(): void {
    this.#shares = undefined;
    this.#bar.end();
  }

  /** What has the focus, the tab stop, the pointer over it, or is the hit that is looked at. */
  #kept(): readonly Spot[] {
    const skills = [this.#panels.facts?.active, this.focused, this.#under, this.#panels.marks.current];
    return skills.flatMap((skill) => {
      const spot = skill && this.#index?.spot(skill);
      return spot && spot.box?.kind !== 'tile' ? [spot] : [];
    });
  }

  /** What is shown of all tones has changed. */
  #retone(): void {
    this.#toning.begin(this.#tones.refresh(this.#toneFacts));
  }

  readonly #toneFacts = (): ToneFacts =>
    toneFacts(this.#panels.facts, this.#panels.marks, this.#world.closest('.rtl') !== null);

  /** A tree has a tab stop, also where it is far from the eye. */
  #keepStop(): void {
    const {active} = this.#panels.facts ?? {};
    if (active) this.element(active);
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
    if (spot?.box && !isWanted && !isShownName) this.#panels.get(spot.panel)?.drop(spot.box);
  }
}

const isBox = (box: Box | undefined): box is Box => box !== undefined;
