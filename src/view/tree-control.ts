import {isLeaf, type Skill} from '../model/roadmap.js';
import {nextStatus, type Status} from '../progress/status.js';
import {itemAt, skillAt} from './tree-item.js';
import {treeCommand, treeMove, type TreeCommand} from './tree-keys.js';
import type {TreeShape} from './tree-shape.js';

/** What keys and clicks on a tree of skills ask of the element around it. */
export interface TreeActions {
  focus(skill: Skill): void;
  setOpen(skill: Skill, open: boolean): void;
  /** The reader wants to read about a skill. */
  choose(skill: Skill): void;
  /** A click on a skill, beside its glyph: the view may take it for opening or coming in. */
  press(skill: Skill): void;
  setStatus(skill: Skill, status: Status): void;
  /** Commands that are not about one skill. */
  run(command: TreeCommand): void;
}

export interface TreeControlState extends TreeShape {
  readonly rtl: boolean;
  status(skill: Skill): Status;
}

const SET: Partial<Readonly<Record<TreeCommand, Status>>> = {
  'set-done': 'done',
  'set-learning': 'learning',
  'set-skipped': 'skipped',
  'set-todo': 'todo',
};

/** Handles a key on a tree item; leaves alone what is not the tree's, Tab above all. */
export function handleTreeKey(event: KeyboardEvent, state: TreeControlState, actions: TreeActions): void {
  const command = event.defaultPrevented ? undefined : treeCommand(event, state.rtl);
  const skill = skillIn(state, event);
  if (!command || !skill) return;
  event.preventDefault();
  event.stopPropagation();
  const to = SET[command] ?? (command === 'cycle' ? nextStatus(state.status(skill)) : undefined);
  if (to) {
    actions.setStatus(skill, to);
    return;
  }
  if (command === 'open') {
    actions.choose(skill);
    return;
  }
  const move = treeMove(skill, command, state);
  if (move?.kind === 'focus') actions.focus(move.skill);
  else if (move) actions.setOpen(move.skill, move.kind === 'open');
  else actions.run(command);
}

/** The skill of the tree that an event happened on: what stood there before may still be drawn. */
function skillIn({outline}: TreeShape, event: Event): Skill | undefined {
  const skill = skillAt(event);
  return skill && outline.place(skill) && skill;
}

/** A click on the box of a skill ticks it; a click elsewhere on it is for reading about it. */
export function handleTreeClick(event: MouseEvent, state: TreeControlState, actions: TreeActions): void {
  const skill = skillIn(state, event);
  const element = itemAt(event);
  if (!skill || !element) return;
  actions.focus(skill);
  if (isOnBox(event, element, skill)) {
    actions.setStatus(skill, state.status(skill) === 'done' ? 'todo' : 'done');
  } else if (isOn(event, 'toggle')) {
    actions.setOpen(skill, !state.isOpen(skill));
  } else actions.press(skill);
}

/** Where a drawn skill says what ticks it (`data-tick`), only that; else the glyph of a leaf. */
function isOnBox(event: MouseEvent, element: HTMLElement, skill: Skill): boolean {
  if (element.querySelector('[data-tick]')) return isOn(event, 'tick');
  return isLeaf(skill) && isOnGlyph(event, element);
}

function isOn(event: Event, target: 'tick' | 'toggle'): boolean {
  return event.composedPath().some((element) => element instanceof HTMLElement && target in element.dataset);
}

/** Glyphs stand first in their box; 24 px is the least a target should measure. */
const GLYPH_TARGET = 24;

function isOnGlyph({clientX}: MouseEvent, element: HTMLElement): boolean {
  // Far out there are tones instead of glyphs.
  if (getComputedStyle(element, '::before').content !== '""') return false;
  const {left, right} = element.getBoundingClientRect();
  const rtl = getComputedStyle(element).direction === 'rtl';
  return (rtl ? right - clientX : clientX - left) <= Math.min(GLYPH_TARGET, (right - left) / 2);
}
