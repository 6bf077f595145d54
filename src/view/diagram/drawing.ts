import type {Translate} from '../../i18n/translate.js';
import type {Panel, Rect, Scene} from '../../layout/scene.js';
import type {Choice, Skill} from '../../model/roadmap.js';
import type {Count} from '../../progress/count.js';
import {shownCount, sumCounts} from '../../progress/sum.js';
import {dressTreeItem, skillOf, type ViewFacts} from '../tree-item.js';
import {dressBox, drawBox, title, type DrawnBox} from './boxes.js';
import {aside, make, place, setAttribute} from './dom.js';
import {grown} from './framing.js';
import {DrawnGround} from './ground.js';
import {markOf, type Marks} from './marks.js';
import {DrawnWires} from './wires.js';

interface DrawnPanel {
  panel: Panel;
  readonly element: HTMLElement;
  readonly header: HTMLElement | undefined;
  readonly boxes: readonly DrawnBox[];
  readonly wires: DrawnWires;
}

/** Where a skill is drawn: a box of its own, or the header of its panel. */
interface Spot {
  readonly panel: DrawnPanel;
  readonly drawn: DrawnBox | undefined;
}

/** A scene as DOM inside the world, kept up to date with the least writing. */
export class Drawing {
  readonly #world: HTMLElement;
  #scene: Scene | undefined;
  #ground: DrawnGround | undefined;
  #panels: readonly DrawnPanel[] = [];
  #spots: ReadonlyMap<Skill, Spot> = new Map<Skill, Spot>();
  #choices: ReadonlyMap<Choice, DrawnBox> = new Map<Choice, DrawnBox>();
  #metaIn: Translate | undefined;
  #marks: Marks = {};

  constructor(world: HTMLElement) {
    this.#world = world;
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
    this.#world.style.width = `${scene.width}px`;
    this.#world.style.height = `${scene.height}px`;
    this.#world.classList.toggle('tree', scene.layout === 'tree');
    this.#index();
    this.#metaIn = undefined;
    this.dress(facts);
    if (this.#marks.hits ?? this.#marks.kept) this.mark({});
    const {focused} = this;
    this.#world.replaceChildren(
      this.#ground.element,
      drawHeading(scene, heading),
      ...this.#panels.map(({element}) => element),
    );
    // Elements that leave the page lose the focus, even if they come back at once.
    if (focused) this.element(focused)?.focus({preventScroll: true});
  }

  /** Brings everything up to date. */
  dress(facts: ViewFacts): void {
    for (const panel of this.#panels) this.#dressPanel(panel, facts);
    this.#dressGround(facts);
  }

  /** Brings up to date what shows these skills. */
  dressSkills(skills: Iterable<Skill>, facts: ViewFacts): void {
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
    for (const {wires} of panels) wires.update((skill) => facts.count(skill));
    if (panels.size) this.#dressGround(facts);
  }

  /** Changes some of the marks; the others stay, also for what is drawn later. */
  mark(marks: Marks): void {
    this.#marks = {...this.#marks, ...marks};
    this.#world.classList.toggle('searching', this.#marks.hits !== undefined);
    for (const [skill, {panel, drawn}] of this.#spots) {
      const element = drawn?.element ?? panel.header;
      if (element) setAttribute(element, 'data-mark', markOf(skill, this.#marks));
    }
  }

  /** Gives chips their second line. Done once for each language, when the reader comes near. */
  addMeta({t}: ViewFacts, addMeta: typeof import('./near.js').addMeta): void {
    if (this.#metaIn === t) return;
    this.#metaIn = t;
    for (const {boxes} of this.#panels) for (const drawn of boxes) addMeta(drawn, t);
  }

  /** The element of a skill, if it is drawn. */
  element(skill: Skill): HTMLElement | undefined {
    const spot = this.#spots.get(skill);
    return spot?.drawn ? spot.drawn.element : spot?.panel.header;
  }

  /** Where a skill is drawn, in the world. */
  rect(skill: Skill): Rect | undefined {
    const spot = this.#spots.get(skill);
    if (!spot) return undefined;
    const {panel} = spot.panel;
    if (!spot.drawn) return {x: panel.x, y: panel.y, w: panel.w, h: Math.min(panel.h, GROUP_HEADER)};
    const {x, y, w, h} = spot.drawn.box;
    return {x: panel.x + x, y: panel.y + y, w, h};
  }

  /** Where a group with all that is in it is drawn; undefined for other skills. */
  groupRect(skill: Skill): Rect | undefined {
    const spot = this.#spots.get(skill);
    return spot && !spot.drawn ? grown(spot.panel.panel) : undefined;
  }

  /** The skill that has the focus. */
  get focused(): Skill | undefined {
    const {activeElement} = this.#world.getRootNode() as Document | ShadowRoot;
    return activeElement && this.#world.contains(activeElement) ? skillOf(activeElement) : undefined;
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

  #dressPanel(drawn: DrawnPanel, facts: ViewFacts): void {
    dressHeader(drawn, facts);
    for (const box of drawn.boxes) dressBox(box, facts);
    drawn.wires.update((skill) => facts.count(skill));
  }

  #dressGround(facts: ViewFacts): void {
    if (!this.#scene) return;
    this.#ground?.update(
      this.#scene.panels.map((panel) => panelCount(panel, facts)),
      facts.t,
    );
  }
}

/** Height of a panel's header; agrees with layout/measures.ts. */
const GROUP_HEADER = 58;

/** The count of a panel's station; loose skills are added up. */
export function panelCount({skill, skills}: Panel, facts: ViewFacts): Count {
  if (skill) return facts.count(skill);
  return sumCounts(skills.map((loose) => facts.count(loose)));
}

function drawHeading({title: {x, y, align}}: Scene, text: string): HTMLElement {
  const heading = make('div', align === 'start' ? 'title start' : 'title', text);
  heading.setAttribute('part', 'title');
  heading.setAttribute('aria-hidden', 'true');
  heading.style.left = `${x}px`;
  heading.style.top = `${y}px`;
  return heading;
}

function drawPanel(panel: Panel): DrawnPanel {
  const boxes = panel.boxes.map((box) => ({box, element: drawBox(box)}));
  const wires = new DrawnWires(panel.wires);
  // In the tree a group is a node like any other.
  const header = panel.skill && panel.boxes[0]?.skill !== panel.skill ? drawHeader(panel.skill) : undefined;
  const rules = panel.rules.map((rule) => {
    const element = make('div', 'rule');
    place(element, rule);
    return element;
  });
  const element = make('div', '', ...rules, wires.element, ...boxes.map((drawn) => drawn.element));
  if (header) element.prepend(header);
  return moved({panel, element, header, boxes, wires}, panel);
}

function drawHeader(skill: Skill): HTMLElement {
  const count = aside('cnt', make('b', ''));
  const bar = make('span', 'bar', make('i', ''));
  const chevron = make('span', 'chevron');
  chevron.dataset['toggle'] = '';
  return make('div', '', title(skill), count, chevron, bar);
}

function moved(drawn: DrawnPanel, panel: Panel): DrawnPanel {
  place(drawn.element, panel);
  const closed = panel.closed ? ' closed' : '';
  drawn.element.className = `panel${closed}${panel.boxes.length ? '' : ' bare'}`;
  drawn.element.setAttribute('part', 'group');
  drawn.panel = panel;
  return drawn;
}

function dressHeader({header, panel}: DrawnPanel, facts: ViewFacts): void {
  const {skill, closed} = panel;
  if (!header || !skill) return;
  const count = facts.count(skill);
  const {done, total} = shownCount(count);
  const bare = skill.children.length === 0;
  header.className = `group${bare ? ' g' : ''} ${dressTreeItem(header, skill, facts)}`;
  const number = header.querySelector('.cnt');
  if (!number?.firstElementChild) return;
  if (bare) for (const part of header.querySelectorAll('.cnt, .chevron, .bar')) part.remove();
  else {
    const [before = '', after = ''] = facts
      .t(closed ? 'doneOfShort' : 'doneOf', {done: '\0', total})
      .split('\0');
    setAttribute(number.firstElementChild, 'data-n', before + facts.t.number(done));
    setAttribute(number, 'data-n', after);
  }
  const bar = header.querySelector<HTMLElement>('.bar > i');
  if (bar) bar.style.width = `${count.fraction * 100}%`;
}
