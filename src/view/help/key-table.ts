import type {MessageKey} from '../../i18n/translate.js';
import {KEYS, mirrored, type TreeCommand} from '../tree-keys.js';

/** Keys pressed together, by their `KeyboardEvent.key` names. */
export type Stroke = readonly string[];

/** What keys do, and the strokes that do it. */
export interface KeyLine {
  readonly message: MessageKey;
  readonly strokes: readonly Stroke[];
}

/** Commands in the order in which they are explained, those of a line together. */
const LINES: readonly (readonly [MessageKey, ...TreeCommand[]])[] = [
  ['keyMove', 'up', 'down'],
  ['keyIn', 'in'],
  ['keyOut', 'out'],
  ['keyEnds', 'first', 'last'],
  ['keyOpen', 'open'],
  ['keyBack', 'back'],
  ['keyCycle', 'cycle'],
  ['done', 'set-done'],
  ['learning', 'set-learning'],
  ['skip', 'set-skipped'],
  ['todo', 'set-todo'],
  ['undo', 'undo'],
  ['find', 'search'],
  ['zoomIn', 'zoom-in'],
  ['zoomOut', 'zoom-out'],
  ['fit', 'fit'],
  ['keyboard', 'help'],
];

/** What the browser or the search field brings, not the tree. */
const OTHERS: readonly KeyLine[] = [
  {message: 'keyMenu', strokes: [['Shift', 'F10']]},
  {message: 'nextHit', strokes: [['Enter']]},
  {message: 'previousHit', strokes: [['Shift', 'Enter']]},
];

/** All keys, from the table that the tree itself goes by. `mac`: with ⌘ in place of Ctrl. */
export function keyLines(rtl: boolean, mac: boolean): readonly KeyLine[] {
  const lines = LINES.map(([message, ...commands]) => ({
    message,
    strokes: commands.map((command) => strokeOf(command, rtl, mac)),
  }));
  return [...lines, ...OTHERS];
}

function strokeOf(command: TreeCommand, rtl: boolean, mac: boolean): Stroke {
  if (command === 'undo') return [mac ? '⌘' : 'Control', 'z'];
  const key = Object.keys(KEYS).find((name) => KEYS[name] === command) ?? '';
  return [rtl ? mirrored(key) : key];
}
