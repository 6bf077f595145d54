import {HEADER} from '../../layout/measures.js';
import type {Box, Panel, Rect} from '../../layout/scene.js';
import {shownCount} from '../../progress/sum.js';
import {dressTreeItem, type ViewFacts} from '../tree-item.js';
import {drawBox, fillBox, isName, nameOf, title, type DrawnBox} from './boxes.js';
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
  if (drawn.wires) return;
  const {panel, boxes, header, element} = drawn;
  drawn.wires = new DrawnWires(panel.wires);
  drawn.wires.update((part) => facts.count(part));
  const back = [...panel.rules.map(drawRule), drawn.wires.element];
  if (header) header.after(...back);
  else element.prepend(...back);
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
  const count = aside('cnt', make('b', ''));
  const bar = make('span', 'bar', make('i', ''));
  const chevron = make('span', 'chevron');
  chevron.dataset['toggle'] = '';
  return make('div', '', title(skill), count, chevron, bar);
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
  if (bar) bar.style.width = `${fraction * 100}%`;
}
