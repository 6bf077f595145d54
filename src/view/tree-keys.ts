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
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const COMMANDS: Readonly<Record<string, TreeCommand>> = {
  'ArrowUp': 'up',
  'ArrowDown': 'down',
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

/** The command of a keystroke on a tree item; undefined for keys that belong to the page or the browser. */
export function treeCommand(stroke: Keystroke, rtl: boolean): TreeCommand | undefined {
  const {key, ctrlKey, metaKey, altKey} = stroke;
  if (ctrlKey || metaKey || altKey)
    return (ctrlKey || metaKey) && !altKey && /^z$/i.test(key) ? 'undo' : undefined;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return (key === 'ArrowRight') !== rtl ? 'in' : 'out';
  return COMMANDS[key] ?? COMMANDS[key.toLowerCase()];
}
