import type {ZoomTransform} from 'd3-zoom';
import {planRoad, type RoadPlan} from '../../layout/plan.js';
import {roadLayout} from '../../layout/road.js';
import type {Measure, Point, Rect, Scene} from '../../layout/scene.js';
import type {Outline} from '../../model/outline.js';
import {childSkills, isLeaf, type Roadmap, type Skill} from '../../model/roadmap.js';
import type {Gestures, Insets} from '../camera.js';
import {adopt, Lazy} from '../lazy.js';
import type {Facts, SkillsView} from '../skills-view.js';
import type {ViewFacts} from '../tree-item.js';
import {detailAt, type Detail} from './detail.js';
import {isDrawnInPart, mirrorPart, treePart, vastPart} from './diagram-parts.js';
import {Drawing} from './drawing.js';
import {NO_FRAME, sameFrame, type DiagramFrame} from './framing.js';
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

type Lay = (open: (group: Skill) => boolean) => Scene;

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
  #plan: RoadPlan | undefined;
  #lay: Lay | undefined;
  #scene: Scene | undefined;
  #mirror: ((scene: Scene) => Scene) | undefined;
  #open: ReadonlySet<Skill> = new Set<Skill>();
  #frame = NO_FRAME;
  #marks: Marks = {};
  /** Brings into sight what was asked for before anything was laid out. */
  #bring: (() => void) | undefined;
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
    const resized = !sameFrame(frame, this.#frame);
    this.#facts = this.#seen(facts);
    if (!isNew && !resized) return false;
    if (isNew) this.#lay = undefined;
    this.#roadmap = roadmap;
    this.#frame = frame;
    this.#layout = layout;
    if (frame.width >= 1 && frame.height >= 1) this.drawn = this.#relay(roadmap, facts.outline);
    return true;
  }

  async #relay(roadmap: Roadmap, outline: Outline): Promise<void> {
    const mirror = this.#frame.rtl ? (await mirrorPart(this.#stage))?.mirror : undefined;
    const vast = isDrawnInPart(outline) ? await vastPart() : undefined;
    if (vast) await vast.aTurn();
    if (roadmap !== this.#roadmap) return;
    // It may run from left to right by now.
    this.#mirror = this.#frame.rtl ? mirror : undefined;
    if (!vast !== !this.#drawing.moved) {
      this.#drawing.dispose?.();
      this.#drawing = vast ? vast.drawVast(this.#world, this) : new Drawing(this.#world, this);
      this.#drawing.zoomed(this.#detail.look);
      this.#drawing.mark(this.#marks);
    }
    const {measure} = this.#frame;
    // Nothing of it has been laid out yet, however often its room has changed.
    const isNew = !this.#lay;
    const plan = planRoad(roadmap, this.#frame, measure);
    const wasCompact = this.#plan?.compact;
    this.#plan = plan;
    if (isNew || plan.compact !== wasCompact)
      this.#open = new Set(plan.compact ? this.#groupInUse() : childSkills(roadmap));
    if (isNew) this.#viewpoint.isHome = true;
    let lay = this.#layout === 'tree' ? await this.#layTree(roadmap, measure) : undefined;
    if (!lay) {
      const road = roadLayout(roadmap, plan, measure);
      if (vast) await this.#drawing.prepare?.(road.prepare((group) => this.#open.has(group)));
      lay = road;
    }
    // Overtaken by another roadmap, layout or frame while it waited, or given up.
    if (plan !== this.#plan) return;
    this.#lay = lay;
    const {x, y, w, h} = this.viewRect;
    const {scale} = this;
    this.#draw();
    this.#world.classList.toggle('coarse', this.#frame.coarse);
    if (this.atHome) this.fit(false);
    else this.lookAt([x + w / 2, y + h / 2], scale);
    this.#bring?.();
    this.#bring = undefined;
  }

  async #layTree(roadmap: Roadmap, measure: Measure): Promise<Lay | undefined> {
    const part = await treePart(this.#stage);
    return part && ((open) => part.layoutTree(roadmap, this.#frame, open, measure));
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
    return !this.canClose(skill) || this.#open.has(skill);
  }

  canClose(skill: Skill): boolean {
    return this.#facts?.outline.place(skill)?.level === 1 && !isLeaf(skill);
  }

  /** Opens or closes a group; its header stays where it is on the screen. */
  setOpen(group: Skill, open: boolean): void {
    if (!this.canClose(group) || this.#open.has(group) === open) return;
    const groups = new Set(this.#open);
    if (open) groups.add(group);
    else groups.delete(group);
    this.#reopen(groups, group);
  }

  setAllOpen(open: boolean): void {
    if (this.#roadmap) this.#reopen(new Set(open ? childSkills(this.#roadmap) : []), undefined);
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
    if (!this.#lay) {
      this.#bring = () => {
        this.reveal(skill, insets);
      };
      return;
    }
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

  highlight(hits: ReadonlySet<Skill> | undefined, current: Skill | undefined): void {
    this.#mark({hits, current});
  }

  filter(kept: ReadonlySet<Skill> | undefined): void {
    this.#mark({kept});
  }

  /** Changes some of the marks; the others stay. */
  #mark(marks: Marks): void {
    this.#marks = {...this.#marks, ...marks};
    this.#drawing.mark(this.#marks);
  }

  /** What is filtered out only fades here. */
  leavesOut(): boolean {
    return false;
  }

  dispose(): void {
    this.#roadmap = undefined;
    this.#plan = undefined;
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
    if (!this.#lay || !this.#facts || !this.#roadmap) return;
    const scene = this.#lay((group) => this.#open.has(group));
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
