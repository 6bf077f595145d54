import type {ZoomTransform} from 'd3-zoom';
import type {Layout} from '../../layout/by-group.js';
import {planRoad, type RoadPlan} from '../../layout/plan.js';
import {roadLayout} from '../../layout/road.js';
import type {Point, Rect, Scene} from '../../layout/scene.js';
import type {Outline} from '../../model/outline.js';
import {childSkills, isLeaf, type Roadmap, type Skill} from '../../model/roadmap.js';
import type {Gestures, Insets} from '../camera.js';
import {adopt, Lazy} from '../lazy.js';
import type {Facts, SkillsView} from '../skills-view.js';
import type {ViewFacts} from '../tree-item.js';
import {detailAt, type Detail} from './detail.js';
import {isDrawnInPart, mirrorPart, treePart, vastPart} from './diagram-parts.js';
import {Drawing} from './drawing.js';
import {alike, NO_FRAME, type DiagramFrame} from './framing.js';
import type {Level} from './level.js';
import type {Marks} from './marks.js';
import type {SceneDrawing} from './scene-drawing.js';
import {Viewpoint} from './viewpoint.js';

export type LayoutName = 'road' | 'tree';

/** What the diagram tells the element around it. */
export interface DiagramEvents {
  zoomed(scale: number): void;
  /** The reader turned the plain wheel over the map. */
  refused(): void;
  /** Another part of the scene is in sight, or the scene is another. Once a frame while the camera moves. */
  moved?(): void;
}

/** Layouts to plans that are alike are the same. */
type Plan = RoadPlan & Pick<DiagramFrame, 'measure'>;

/** The diagram: a scene laid out for the stage, drawn, under a camera. */
export class DiagramView implements SkillsView {
  readonly #stage: HTMLElement;
  readonly #world: HTMLElement;
  #drawing: SceneDrawing;
  readonly #viewpoint: Viewpoint;
  readonly #events: DiagramEvents;
  #roadmap: Roadmap | undefined;
  #facts: ViewFacts | undefined;
  #layout: LayoutName = 'road';
  /** What was drawn last, and to which plan; undefined before anything of this roadmap and layout is. */
  #laid: {readonly plan: Plan; readonly lay: Layout} | undefined;
  #scene: Scene | undefined;
  #mirror: ((scene: Scene) => Scene) | undefined;
  /** Groups that are open; undefined before it is known how much room there is. */
  #open: ReadonlySet<Skill> | undefined;
  #frame = NO_FRAME;
  #marks: Marks = {};
  #afterwards: (() => void) | undefined;
  /** Of what was shown last: settled once it is drawn, or cannot be. */
  drawn: Promise<void> | undefined;
  readonly #near = new Lazy(() => import('./near-part.js'));
  #detail: Detail = {level: undefined, look: {classes: '', z: 0}};

  /** `stage`: the viewport. `world`: the layer in it that is moved and scaled. */
  constructor(stage: HTMLElement, world: HTMLElement, events: DiagramEvents) {
    this.#stage = stage;
    this.#world = world;
    this.#events = events;
    this.#drawing = new Drawing(world, this);
    this.#viewpoint = new Viewpoint(stage, {
      moved: (transform) => {
        this.#place(transform);
      },
      moving: (active) => {
        stage.classList.toggle('moving', active);
        if (active) return;
        this.#showScale(this.scale);
        this.#drawing.moved?.();
      },
      refused: () => {
        events.refused();
      },
    });
  }

  /** Whether this view draws on that stage. */
  isOn(stage: HTMLElement): boolean {
    return this.#stage === stage;
  }

  set gestures(gestures: Gestures) {
    this.#viewpoint.gestures = gestures;
    this.#stage.classList.toggle('greedy', gestures === 'greedy');
  }

  /** Lays out and draws, now or later, as soon as the stage has a size; false where all of that is as it was. */
  show(roadmap: Roadmap, facts: Facts, frame: DiagramFrame, layout: LayoutName): boolean {
    const isNew = roadmap !== this.#roadmap || layout !== this.#layout;
    const resized = !alike(frame, this.#frame);
    this.#facts = this.#seen(facts);
    if (!isNew && !resized) return false;
    if (isNew) this.#laid = undefined;
    if (roadmap !== this.#roadmap) this.#open = this.#afterwards = undefined;
    this.#roadmap = roadmap;
    this.#frame = frame;
    this.#layout = layout;
    if (frame.width >= 1 && frame.height >= 1) this.drawn = this.#relay(roadmap, frame, facts.outline);
    return true;
  }

  /** Does this as soon as something is drawn, and whenever it is laid out anew; in place of what was to be done so far. */
  whenDrawn(act: () => void): void {
    this.#afterwards = act;
    if (this.#laid) act();
  }

  async #relay(roadmap: Roadmap, frame: DiagramFrame, outline: Outline): Promise<void> {
    const mirror = frame.rtl ? (await mirrorPart(this.#stage))?.mirror : undefined;
    const vast = isDrawnInPart(outline) ? await vastPart() : undefined;
    if (vast) await vast.aTurn();
    // Overtaken by another roadmap, layout or frame while it waited, or given up.
    if (frame !== this.#frame) return;
    this.#mirror = mirror;
    if (!vast !== !this.#drawing.moved) {
      this.#drawing.dispose?.();
      this.#drawing = vast ? vast.drawVast(this.#world, this) : new Drawing(this.#world, this);
      this.#drawing.zoomed(this.#detail.look);
      this.#drawing.mark(this.#marks);
    }
    const {measure} = frame;
    let laid = this.#laid;
    const plan = {...planRoad(roadmap, frame, measure), measure};
    // Nothing of it has been laid out yet, however often its room has changed.
    if (!laid) this.#viewpoint.isHome = true;
    else if (plan.compact !== laid.plan.compact) this.#open = undefined;
    const open = this.#open ?? new Set(plan.compact ? this.#groupInUse() : childSkills(roadmap));
    if (!laid || !alike(plan, laid.plan)) {
      const tree = this.#layout === 'tree' ? await treePart(this.#stage) : undefined;
      const lay = tree?.treeLayout(roadmap, frame, measure) ?? roadLayout(roadmap, plan, measure);
      if (vast) await this.#drawing.prepare?.(lay.prepare((group) => open.has(group)));
      laid = {plan, lay};
    }
    if (frame !== this.#frame) return;
    this.#laid = laid;
    this.#open ??= open;
    const {x, y, w, h} = this.viewRect;
    const {scale} = this;
    this.#draw();
    this.#world.classList.toggle('coarse', frame.coarse);
    if (this.atHome) this.fit(false);
    else this.lookAt([x + w / 2, y + h / 2], scale);
    this.#afterwards?.();
  }

  dress(facts: Facts): void {
    this.#facts = this.#seen(facts);
    if (!this.#scene) return;
    this.#drawing.dress(this.#facts);
    if (this.level === 'near') this.#showNear();
  }

  dressSkills(skills: Iterable<Skill>, facts: Facts): void {
    this.#facts = this.#seen(facts);
    if (this.#scene) this.#drawing.dressSkills(skills, this.#facts);
  }

  #seen(facts: Facts): ViewFacts {
    return {...facts, isOpen: (skill) => this.isOpen(skill)};
  }

  get scale(): number {
    return this.#viewpoint.scale;
  }

  get pixels(): number {
    return this.#viewpoint.pixels;
  }

  get level(): Level {
    return this.#detail.level ?? 'mid';
  }

  /** Whether the view is where it was at first, and not where the reader took it. */
  get atHome(): boolean {
    return this.#viewpoint.isHome;
  }

  /** What is drawn; undefined before the stage has a size. */
  get scene(): Scene | undefined {
    return this.#scene;
  }

  /** The part of the scene in sight; it may reach beyond its edges. */
  get viewRect(): Rect {
    return this.#viewpoint.view;
  }

  /** Shows a point of the scene in the middle, at the present zoom. */
  lookAt(point: Point, scale = this.scale): void {
    this.#viewpoint.lookAt(point, scale);
  }

  zoom(direction: 1 | -1): void {
    this.#viewpoint.zoom(direction);
  }

  /** Shows the whole roadmap, or its start where the whole would be too small to read. */
  fit(flight = true): void {
    this.#viewpoint.fit(flight);
  }

  isOpen(skill: Skill): boolean {
    return !this.canClose(skill) || (this.#open?.has(skill) ?? true);
  }

  canClose(skill: Skill): boolean {
    return this.#facts?.outline.place(skill)?.level === 1 && !isLeaf(skill);
  }

  /** Opens or closes a group; its header stays where it is on the screen. */
  setOpen(group: Skill, open: boolean): void {
    if (!this.#open || !this.canClose(group) || this.#open.has(group) === open) return;
    const groups = new Set(this.#open);
    if (open) groups.add(group);
    else groups.delete(group);
    this.#reopen(groups, group);
  }

  openGroups(groups: ReadonlySet<Skill>): void {
    this.#reopen(groups, undefined);
  }

  takePress(skill: Skill): boolean {
    if (!this.isOpen(skill)) this.setOpen(skill, true);
    else if (this.level === 'far') this.reveal(skill);
    else return false;
    return true;
  }

  /** The element of a skill, if it is drawn: its group may be closed. */
  element(skill: Skill): HTMLElement | undefined {
    return this.#drawing.element(skill);
  }

  /** Brings a skill into sight: opens its group, comes in if it is too far out to read. */
  reveal(skill: Skill, insets?: Insets): void {
    const group = this.#facts?.outline.path(skill)[0];
    if (group) this.setOpen(group, true);
    const rect = this.#drawing.rect(skill);
    if (!rect) return;
    if (this.level === 'far') this.#viewpoint.comeIn(this.#drawing.groupRect(skill) ?? rect, insets);
    else this.#viewpoint.bring(rect, insets);
  }

  /** Pans only as far as it takes to see a skill; used as the focus moves. */
  follow(skill: Skill, insets?: Insets): void {
    const rect = this.#drawing.rect(skill);
    if (rect) this.#viewpoint.follow(rect, insets);
  }

  mark(marks: Marks): void {
    this.#marks = marks;
    this.#drawing.mark(marks);
  }

  /** What is filtered out only fades here. */
  leavesOut(): boolean {
    return false;
  }

  dispose(): void {
    this.#frame = NO_FRAME;
    this.#viewpoint.dispose();
    this.#drawing.dispose?.();
  }

  /** The group that has the focus: it stays open where room becomes short. */
  #groupInUse(): readonly Skill[] {
    const {focused} = this.#drawing;
    return focused ? [this.#facts?.outline.path(focused)[0] ?? focused] : [];
  }

  #reopen(groups: ReadonlySet<Skill>, anchor: Skill | undefined): void {
    const before = anchor && this.#drawing.rect(anchor);
    this.#open = groups;
    this.#draw();
    const after = anchor && this.#drawing.rect(anchor);
    if (this.atHome && !anchor) this.fit();
    else if (before && after) this.#viewpoint.panBy(before.x - after.x, before.y - after.y);
    if (anchor) this.#viewpoint.isHome = false;
  }

  #draw(): void {
    if (!this.#laid || !this.#facts || !this.#roadmap) return;
    const scene = this.#laid.lay((group) => this.isOpen(group));
    this.#scene = this.#mirror?.(scene) ?? scene;
    this.#viewpoint.show(this.#scene, this.#frame);
    this.#drawing.show(this.#scene, this.#roadmap.title, this.#facts);
    if (this.level === 'near') this.#showNear();
  }

  /** What only shows near loads when the reader first comes near. */
  #showNear(): void {
    this.#near.use(({nearStyles, addMeta}) => {
      adopt(this.#stage.getRootNode(), nearStyles);
      if (this.#facts) this.#drawing.addMeta(this.#facts, addMeta);
    });
  }

  #place({x, y, k}: ZoomTransform): void {
    this.#world.style.transform = `translate(${x}px,${y}px) scale(${k})`;
    this.#showScale(this.scale);
    this.#drawing.moved?.();
    this.#events.zoomed(this.scale);
    this.#events.moved?.();
  }

  #showScale(z: number): void {
    const {classList} = this.#stage;
    const before = this.#detail;
    const {level, look} = (this.#detail = detailAt(z, before, classList.contains('moving')));
    if (look !== before.look) this.#drawing.zoomed(look);
    if (level === before.level) return;
    this.#world.dataset['level'] = level;
    classList.toggle('overview', level === 'far');
    if (level === 'near') this.#showNear();
  }
}
