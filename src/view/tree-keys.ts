import {childSkills, isLeaf, type Skill} from '../model/roadmap.js';
import {isVisible, type TreeShape} from './tree-shape.js';

/** What a key asks of the tree. Views carry it out. */
export type TreeCommand =
  | 'up'
  | 'down'
  | 'in'
  | 'out'
  | 'first'
  | 'last'
  | 'open'
  | 'cycle'
  | 'search'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'back'
  | 'undo'
  | 'help'
  | 'set-done'
  | 'set-learning'
  | 'set-skipped'
  | 'set-todo';

/** What of a keyboard event counts. */
export interface Keystroke {
  readonly key: string;
  /** The key by its place on a Latin keyboard; for readers whose letters are others. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** By the names of `KeyboardEvent.key`, letters in lower case; of several keys for one command the usual comes first. */
export const KEYS: Readonly<Record<string, TreeCommand>> = {
  'ArrowUp': 'up',
  'ArrowDown': 'down',
  'ArrowRight': 'in',
  'ArrowLeft': 'out',
  'Home': 'first',
  'End': 'last',
  'Enter': 'open',
  ' ': 'cycle',
  '/': 'search',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'fit',
  'Escape': 'back',
  '?': 'help',
  'd': 'set-done',
  'l': 'set-learning',
  's': 'set-skipped',
  'r': 'set-todo',
};

/** The key that does what another does where text runs the other way: in is away from the margin. */
export function mirrored(key: string): string {
  return key === 'ArrowRight' ? 'ArrowLeft' : key === 'ArrowLeft' ? 'ArrowRight' : key;
}

/** Letters of other scripts stand for the Latin ones of their keys, and a full stop on the key of the slash for that. */
function latin({key, code = ''}: Keystroke): string {
  if (key === '.' && code === 'Slash') return '/';
  return /^\P{ASCII}$/u.test(key) && code.startsWith('Key') ? code.slice(3).toLowerCase() : key;
}

/** The command of a keystroke on a tree item; undefined for keys that belong to the page or the browser. */
export function treeCommand(stroke: Keystroke, rtl: boolean): TreeCommand | undefined {
  const {ctrlKey, metaKey, altKey} = stroke;
  const key = latin(stroke);
  if (ctrlKey || metaKey || altKey)
    return (ctrlKey || metaKey) && !altKey && /^z$/i.test(key) ? 'undo' : undefined;
  const name = rtl ? mirrored(key) : key;
  return KEYS[name] ?? KEYS[name.toLowerCase()];
}

/** Where the focus goes, or what opens or closes. */
export type TreeMove =
  {readonly kind: 'focus'; readonly skill: Skill} | {readonly kind: 'open' | 'close'; readonly skill: Skill};

/** What an arrow or Home or End does from a skill; undefined where it leads nowhere. */
export function treeMove(from: Skill, command: TreeCommand, shape: TreeShape): TreeMove | undefined {
  const {outline} = shape;
  const to = (skill: Skill | undefined): TreeMove | undefined => skill && {kind: 'focus', skill};
  switch (command) {
    case 'down':
      return to(nearestVisible(from, 1, shape));
    case 'up':
      return to(nearestVisible(from, -1, shape));
    case 'first':
      return to(outline.places[0]?.skill);
    case 'last':
      return to(lastVisible(shape));
    case 'in':
      if (isLeaf(from)) return undefined;
      return shape.isOpen(from) ? to(childSkills(from)[0]) : {kind: 'open', skill: from};
    case 'out':
      if (!isLeaf(from) && shape.isOpen(from) && shape.canClose(from)) return {kind: 'close', skill: from};
      return to(outline.place(from)?.parent);
    default:
      return undefined;
  }
}

function nearestVisible(from: Skill, step: 1 | -1, shape: TreeShape): Skill | undefined {
  let skill = step > 0 ? shape.outline.next(from) : shape.outline.previous(from);
  while (skill && !isVisible(skill, shape)) {
    skill = step > 0 ? shape.outline.next(skill) : shape.outline.previous(skill);
  }
  return skill;
}

function lastVisible(shape: TreeShape): Skill | undefined {
  return shape.outline.places.findLast(({skill}) => isVisible(skill, shape))?.skill;
}
