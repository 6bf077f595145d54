import {HEADER} from '../../layout/measures.js';
import type {Box, Panel, Rect} from '../../layout/scene.js';
import {isLeaf} from '../../model/roadmap.js';
import {shownCount} from '../../progress/sum.js';
import {dressTreeItem, type ViewFacts} from '../tree-item.js';
import {drawBox, fillBox, isName, nameOf, fillBar, title, type DrawnBox} from './boxes.js';
import {aside, make, place, setAttribute} from './dom.js';
import {showLevel, type LevelLook} from './level.js';
import {DrawnWires} from './wires.js';

/** A drawn group, whatever of its inside is drawn. */
export interface PanelFrame {
  panel: Panel;
  readonly element: HTMLElement;
  readonly header: HTMLElement | undefined;
  /** What it shows of the level. */
  look?: LevelLook | undefined;
}

/** A group with all its boxes. */
export interface DrawnPanel extends PanelFrame {
  readonly boxes: readonly DrawnBox[];
  /** Once it has been seen from near enough. */
  wires?: DrawnWires;
}

/** Where a box of a panel stands in the world; without a box, the panel's header. */
export function placeIn(panel: Panel, box: Box | undefined): Rect {
  if (!box) return {x: panel.x, y: panel.y, w: panel.w, h: Math.min(panel.h, HEADER)};
  const {x, y, w, h} = box;
  return {x: panel.x + x, y: panel.y + y, w, h};
}

/** A group as it is seen from far out. */
export function drawPanel(panel: Panel): DrawnPanel {
  const boxes = panel.boxes.map((box) => ({box, element: drawBox(box)}));
  const header = drawHeader(panel);
  const element = make('div', '', ...(header ? [header] : []), ...boxes.map((drawn) => drawn.element));
  return moved({panel, element, header, boxes}, panel);
}

/** Adds what shows from nearer, if it is not there: hairlines, wires, and what is in boxes. */
export function fillPanel(drawn: DrawnPanel, facts: ViewFacts): void {
  const {panel, boxes, element} = drawn;
  if (drawn.wires) return;
  drawn.wires = new DrawnWires(panel.wires);
  drawn.wires.update(facts.count);
  element.prepend(...panel.rules.map(drawRule), drawn.wires.element);
  for (const box of boxes) fillBox(box, facts);
}

/** A hairline. */
export function drawRule(rule: Rect): HTMLElement {
  const element = make('div', 'rule');
  place(element, rule);
  return element;
}

/** The header of a group; none in the tree, where a group is a node like any other. */
export function drawHeader({skill, boxes}: Panel): HTMLElement | undefined {
  if (!skill || boxes[0]?.skill === skill) return undefined;
  const header = make('div', '', title(skill));
  if (isLeaf(skill)) return header;
  const chevron = make('span', 'chevron');
  chevron.dataset['toggle'] = '';
  header.append(aside('cnt', make('b', '')), chevron, make('span', 'bar'));
  return header;
}

/** Puts a drawn panel where it stands now. */
export function moved<T extends PanelFrame>(drawn: T, panel: Panel): T {
  place(drawn.element, panel);
  const closed = panel.closed ? ' closed' : '';
  drawn.element.className = `panel${closed}${panel.boxes.length ? '' : ' bare'} ${drawn.look?.classes ?? ''}`;
  drawn.element.setAttribute('part', 'group');
  drawn.panel = panel;
  return drawn;
}

/** Shows a level on a group: its name, and those of its skills that are names from far out, keep their size. */
export function zoomPanel(drawn: PanelFrame, boxes: Iterable<DrawnBox>, look: LevelLook): void {
  if (drawn.look === look) return;
  drawn.look = look;
  const names = [...boxes].filter(({box}) => isName(box)).map(nameOf);
  showLevel(drawn.element, drawn.header ? [drawn.header, ...names] : names, look);
}

/** Brings the header of a group up to date with the facts. */
export function dressHeader({header, panel}: PanelFrame, facts: ViewFacts): void {
  const {skill, closed} = panel;
  if (!header || !skill) return;
  const {done, total, fraction} = shownCount(facts.count(skill));
  const count = header.querySelector('.cnt');
  header.className = `group${count ? '' : ' g'} ${dressTreeItem(header, skill, facts)}`;
  if (!count?.firstElementChild) return;
  const [before = '', after = ''] = facts
    .t(closed ? 'doneOfShort' : 'doneOf', {done: '\0', total})
    .split('\0');
  setAttribute(count.firstElementChild, 'data-n', before + facts.t.number(done));
  setAttribute(count, 'data-n', after);
  fillBar(header, fraction);
}
