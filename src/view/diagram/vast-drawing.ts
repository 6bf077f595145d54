import type {Box, Panel, Rect, Scene} from '../../layout/scene.js';
import type {Skill} from '../../model/roadmap.js';
import {Slices} from '../slices.js';
import type {ViewFacts} from '../tree-item.js';
import {dressBox, type DrawnBox} from './boxes.js';
import {setAttribute} from './dom.js';
import {drawHeading, focusedIn, refocus} from './drawing.js';
import {grown} from './framing.js';
import type {Eye} from './eye.js';
import {Hover} from './hover.js';
import {NAMES_FROM} from './level.js';
import {markOf, type Marks} from './marks.js';
import type {addMeta} from './near.js';
import {moved, placeIn} from './panels.js';
import type {SceneDrawing} from './scene-drawing.js';
import {Tiles, type Look} from './tiles.js';
import {Tones} from './tones.js';
import {VastGround} from './vast-ground.js';
import {SceneIndex, type Spot} from './vast-index.js';
import {plansFor, type Plan, type Scope} from './vast-plan.js';
import {VastPanel} from './vast-panel.js';
import {covers, isElement, meets, nearby, within} from './vast-sight.js';

/** Boxes that are elements at once. A box is two or three of them. */
const MOST_BOXES = 1000;
const MOST_PANELS = 100;
/** Skills that are drawn over their tones before all tones are painted anew. */
const MOST_OVER = 60;
/** So much blur of the tiles is not seen while the view moves. */
const BLUR = 1.3;
const REST_MS = 160;
/** For so long drawing may hold up the frame in which the view comes to a new place. */
const FIRST_MS = 14;
/** Changes of more skills than this are shown by dressing everything that is drawn. */
const MANY = 500;

/**
 * A scene of which only what is near is in the DOM. Far out, skills are tones on a canvas. What has the focus or the
 * tab stop stays, and any skill is drawn when it is asked for.
 */
export class VastDrawing implements SceneDrawing {
  readonly #world: HTMLElement;
  readonly #eye: Eye;
  readonly #slices = new Slices();
  readonly #tones: Tones;
  readonly #tiles: Tiles;
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
  /** Skills drawn over their tones since these were painted. */
  #over = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(world: HTMLElement, eye: Eye) {
    this.#world = world;
    this.#eye = eye;
    this.#tones = new Tones(() => {
      this.#repaint();
    });
    world.classList.add('vast-world');
    world.append(this.#tones.element);
    this.#tiles = new Tiles(this.#tones.palette);
    this.#hover = new Hover(world, eye, {
      scene: () => (this.#scope?.level === 'far' ? this.#scene : undefined),
      over: (skill) => {
        this.#point(skill);
      },
    });
  }

  show(scene: Scene, heading: string, facts: ViewFacts): void {
    const {focused} = this;
    this.#scene = scene;
    this.#facts = facts;
    this.#index = new SceneIndex(scene, facts.outline);
    this.#keepPanels(scene);
    this.#scope = undefined;
    this.#ground = new VastGround(scene, this.#world);
    this.#world.style.width = `${scene.width}px`;
    this.#world.style.height = `${scene.height}px`;
    this.#world.classList.toggle('tree', scene.layout === 'tree');
    this.#world.replaceChildren(
      this.#tones.element,
      drawHeading(scene, heading),
      ...[...this.#panels.values()].map(({element}) => element),
      this.#tiles.element,
    );
    this.dress(facts);
    if (focused) refocus(this, facts);
    // The camera moves as a rule, and that draws; else this does.
    this.#later();
  }

  dress(facts: ViewFacts): void {
    this.#facts = facts;
    for (const panel of this.#panels.values()) panel.dress(facts);
    this.#ground?.dress(facts);
    this.#keepStop();
    this.#repaint();
  }

  dressSkills(skills: Iterable<Skill>, facts: ViewFacts): void {
    const changed = [...skills];
    if (changed.length > MANY) {
      this.dress(facts);
      return;
    }
    this.#facts = facts;
    const panels = new Set<VastPanel>();
    for (const skill of changed) {
      const spot = this.#index?.spot(skill);
      if (!spot) continue;
      const panel = this.#panels.get(spot.panel.boxes);
      panel?.dressOne(spot.box, facts);
      if (panel) panels.add(panel);
      if (spot.box) this.#show(skill, spot.panel, spot.box);
      const choice = facts.outline.place(skill)?.choice;
      const box = choice && this.#index?.choiceBox(choice, spot.panel);
      if (box) panel?.dressOne(box, facts);
    }
    for (const panel of panels) panel.dressWires(facts);
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
    this.#repaint();
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
    const {viewRect, level, scale} = this.#eye;
    const isSame = scope?.level === level && scope.hasNames === scale >= NAMES_FROM;
    if (!isSame || !covers(scope.region, viewRect, scene) || this.#isBlurred(BLUR)) this.#enter();
    this.#later();
  }

  dispose(): void {
    clearTimeout(this.#rest);
    this.#slices.stop();
    this.#world.classList.remove('vast-world', 'amid');
    this.#hover.dispose();
  }

  #later(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      if (!this.#scope || this.#isBlurred(1.01)) this.#enter();
    }, REST_MS);
  }

  #isBlurred(limit: number): boolean {
    const ratio = this.#eye.scale / this.#tiles.scale;
    return this.#scope?.level === 'far' && !this.#slices.isBusy && Math.max(ratio, 1 / ratio) > limit;
  }

  /** Panels of the last scene with the same boxes are moved, not drawn again. */
  #keepPanels({panels}: Scene): void {
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
    const before = this.#scope?.level;
    const {region, sights} = nearby(scene, viewRect, level === 'far' ? Infinity : MOST_BOXES);
    const isCrowded = level === 'far' && sights.length > MOST_PANELS;
    const hasNames = scale >= NAMES_FROM;
    const plans = plansFor(isCrowded ? [] : sights, (box) => isElement(box, level, hasNames), this.#kept());
    this.#scope = {region, sights, plans, level, hasNames, isCrowded};
    this.#ground?.show(
      sights.map(({panel}) => panel.number),
      facts,
    );
    // Elements make way for tones only when these are painted.
    if (level !== 'far' || before === 'far') this.#clear(plans);
    this.#begin();
  }

  #begin(): void {
    this.#over = 0;
    if (this.#scope) this.#slices.begin(this.#work(this.#scope), FIRST_MS);
  }

  /** What has the focus, the tab stop, the pointer over it, or is the hit that is looked at. */
  #kept(): readonly Spot[] {
    const skills = [this.#facts?.active, this.focused, this.#under, this.#marks.current];
    return skills.flatMap((skill) => {
      const spot = skill && this.#index?.spot(skill);
      return spot && spot.box?.kind !== 'tile' ? [spot] : [];
    });
  }

  #clear(plans: readonly Plan[]): void {
    const wanted = new Map(plans.map((plan) => [plan.sight.panel.boxes, plan.wanted]));
    for (const [boxes, panel] of this.#panels) {
      const kept = wanted.get(boxes);
      if (kept) panel.keep(new Set(kept));
      else {
        panel.element.remove();
        this.#panels.delete(boxes);
      }
    }
  }

  /** Draws in steps: groups, what is in view, tones, what is around it. */
  *#work(scope: Scope): Generator<void, void, undefined> {
    const {plans, level} = scope;
    const isFar = level === 'far';
    for (const {sight} of plans) {
      this.#panel(sight.panel);
      yield;
    }
    if (isFar) yield* this.#paint(scope);
    const view = this.#eye.viewRect;
    for (const {sight, wanted} of plans) {
      const {panel} = sight;
      const seen = wanted.filter((box) => meets(placeIn(panel, box), view));
      yield* this.#panel(panel)?.draw(seen, this.#finish) ?? [];
      if (!isFar && this.#facts) this.#panel(panel)?.drawBack(sight, scope.region, this.#facts);
    }
    for (const {sight, wanted} of plans) yield* this.#panel(sight.panel)?.draw(wanted, this.#finish) ?? [];
    if (!isFar) yield* this.#paint(scope);
    this.#clear(plans);
  }

  /** Far out everything is a tone, near only what is in closed groups. */
  *#paint({region, sights, level, isCrowded}: Scope): Generator<void, void, undefined> {
    const isFar = level === 'far';
    const painted = isFar ? sights : sights.filter(({panel}) => panel.closed);
    if (painted.length && this.#scene) {
      yield* this.#tiles.paint(
        {
          region: within(region, this.#scene),
          sights: painted,
          scale: this.#eye.scale,
          paints: ({kind, prominent}) =>
            kind === 'tile' ||
            (isFar &&
              (kind === 'leaf' || kind === 'node' || kind === 'capsule' || (kind === 'head' && !prominent))),
          look: (box) => this.#look(box),
          panels: isCrowded ? sights.map(({panel}) => panel) : [],
          rtl: this.#world.closest('.rtl') !== null,
        },
        this.#tones.palette,
      );
    }
    this.#tiles.element.hidden = !painted.length;
  }

  #repaint(): void {
    if (this.#scope) this.#begin();
  }

  #look({skill}: Box): Look {
    if (!skill || !this.#facts) return {status: 'todo', emphasis: undefined};
    const mark = markOf(skill, this.#marks);
    const emphasis = mark === 'out' ? 'fainter' : (mark ?? (this.#marks.hits ? 'faint' : undefined));
    return {status: this.#facts.count(skill).status, emphasis};
  }

  /** The panel as it is drawn, drawn now if it was not. */
  #panel(panel: Panel): VastPanel | undefined {
    const [scene, facts] = [this.#scene, this.#facts];
    const known = this.#panels.get(panel.boxes);
    if (known || !scene || !facts) return known;
    const drawn = new VastPanel(panel, facts);
    this.#markHeader(drawn);
    const next = scene.panels.slice(panel.number).find(({boxes}) => this.#panels.has(boxes));
    const before = next && this.#panels.get(next.boxes)?.element;
    this.#world.insertBefore(drawn.element, before ?? this.#tiles.element);
    this.#panels.set(panel.boxes, drawn);
    return drawn;
  }

  /** A box has just been drawn. */
  readonly #finish = (drawn: DrawnBox): void => {
    if (this.#facts) dressBox(drawn, this.#facts);
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

  /** Over its tone, the skill itself: painting all tones anew for one would take longer. */
  #show(skill: Skill, panel: Panel, box: Box): void {
    if (
      this.#scope?.level === 'far' &&
      box.kind !== 'tile' &&
      meets(placeIn(panel, box), this.#eye.viewRect)
    ) {
      if (this.#over++ < MOST_OVER) this.element(skill);
      else this.#repaint();
    } else if (box.kind === 'tile') this.#tiles.touch(panel, box);
  }

  /** What the pointer comes upon is drawn, so that it can be pressed like anything else. */
  #point(skill: Skill | undefined): void {
    const before = this.#under;
    if (skill === before) return;
    this.#under = skill;
    if (skill) this.element(skill);
    if (before) this.#release(before);
  }

  #release(skill: Skill): void {
    const spot = this.#index?.spot(skill);
    const isWanted = this.#kept().some(({box}) => box === spot?.box);
    const isName = spot?.box && isElement(spot.box, 'far', this.#scope?.hasNames ?? false);
    if (spot?.box && !isWanted && !isName) this.#panels.get(spot.panel.boxes)?.drop(spot.box);
  }
}
