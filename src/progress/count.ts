import type {Choice, Roadmap, Skill} from '../model/roadmap.js';
import type {Status} from './status.js';

/**
 * What is known of a skill, a choice or a whole roadmap, counted in leaves; `done + left = total`.
 *
 * A skipped leaf is neither done nor left. What is optional is counted apart from what it belongs to, so it
 * never holds that back; asked about itself, an optional skill counts in full. A choice of k leaves that of
 * the k members with the least left (on a tie the recommended one, then the first); what was done in the
 * others still counts. Members that ask for nothing, being skipped or optional, are picked only when done.
 */
export interface Count {
  readonly done: number;
  /** The fewest leaves that still have to be done to complete it. */
  readonly left: number;
  readonly total: number;
  /** done / total, from 0 to 1; 1 when there is nothing to do. */
  readonly fraction: number;
  readonly learning: number;
  readonly skipped: number;
  /** Optional leaves that are not skipped, done ones included. */
  readonly optional: number;
  readonly optionalDone: number;
  /** Derived: `done` when nothing is left and something is done, `learning` when begun, `skipped` when all is. */
  readonly status: Status;
}

/** The status of a leaf. */
export type StatusOf = (leaf: Skill) => Status;

/** Whatever has a count. */
export type Countable = Skill | Choice | Roadmap;

/** The counts of a roadmap, kept up to date leaf by leaf. */
export interface Counts {
  /** The count of a part, or of the whole when none is named; all zeros for a stranger. */
  of(part?: Countable): Count;
  /** The leaves that make up `left`, in learning order; none for a stranger. */
  remaining(part?: Countable): readonly Skill[];
  /** Asks anew for the status of these leaves; returns every skill, leaf or branch, whose count changed. */
  recount(leaves: Iterable<Skill>): ReadonlySet<Skill>;
}

interface Cell {
  readonly node: Countable;
  readonly parent: Cell | undefined;
  readonly optional: boolean;
  parts: readonly Cell[];
  leaves: number;
  count: Count;
}

type Cells = ReadonlyMap<Countable, Cell>;

const NO_PARTS: readonly Cell[] = [];
const NOTHING = count(0, 0, 0, 0, 0, 0, 'todo');

const LEAF: Readonly<Record<Status, Count>> = {
  todo: count(0, 1, 0, 0, 0, 0, 'todo'),
  learning: count(0, 1, 1, 0, 0, 0, 'learning'),
  done: count(1, 0, 0, 0, 0, 0, 'done'),
  skipped: count(0, 0, 0, 1, 0, 0, 'skipped'),
};

/**
 * Counts a roadmap, or one skill as if it were a roadmap of its own. `statusOf` is kept for recounting. `begun`: all
 * others are known to be `todo` now, and not asked for: in a large roadmap that takes long.
 */
export function countAll(root: Roadmap | Skill, statusOf: StatusOf, begun?: ReadonlySet<Skill>): Counts {
  const top = grow(root, undefined, (leaf) => (!begun || begun.has(leaf) ? statusOf(leaf) : 'todo'));
  let cells: Cells | undefined;
  const all = (): Cells => (cells ??= index(top, new Map()));
  const cellOf = (part: Countable = root): Cell | undefined => (part === root ? top : all().get(part));
  return {
    of: (part) => cellOf(part)?.count ?? NOTHING,
    remaining: (part) => unfinished(cellOf(part), []),
    recount: (leaves) => recount(top, changedLeaves(leaves, all(), statusOf)),
  };
}

/** The leaves that make up `left`, in learning order. */
export function remaining(root: Roadmap | Skill, statusOf: StatusOf): readonly Skill[] {
  return countAll(root, statusOf).remaining();
}

function grow(node: Countable, parent: Cell | undefined, statusOf: StatusOf): Cell {
  const optional = 'importance' in node && node.importance === 'optional';
  const cell: Cell = {node, parent, optional, parts: NO_PARTS, leaves: 1, count: NOTHING};
  if (isLeafNode(node)) {
    cell.count = LEAF[statusOf(node)];
    return cell;
  }
  cell.parts = node.children.map((child) => grow(child, cell, statusOf));
  cell.leaves = cell.parts.reduce((leaves, part) => leaves + part.leaves, 0);
  cell.count = sum(cell);
  return cell;
}

function index(cell: Cell, cells: Map<Countable, Cell>): Cells {
  cells.set(cell.node, cell);
  for (const part of cell.parts) index(part, cells);
  return cells;
}

/** Whether it carries a status of its own; an empty roadmap is no leaf. */
export function isLeafNode(node: Countable): node is Skill {
  return 'importance' in node && node.children.length === 0;
}

function sum(cell: Cell): Count {
  let done = 0;
  let left = 0;
  let learning = 0;
  let skipped = 0;
  let optional = 0;
  let optionalDone = 0;
  for (const {count: part, leaves, optional: apart} of cell.parts) {
    learning += part.learning;
    skipped += part.skipped;
    optional += apart ? leaves - part.skipped : part.optional;
    optionalDone += part.optionalDone + (apart ? part.done : 0);
    done += apart ? 0 : part.done;
  }
  for (const part of reliedOn(cell)) left += leftOf(part);
  let status: Status = done || optionalDone || learning ? 'learning' : 'todo';
  // Something is asked for that is neither left nor done: an optional member has met its choice.
  const isMet = done > 0 || cell.leaves > skipped + optional || (optional > 0 && optional === optionalDone);
  if (!left && isMet) status = 'done';
  else if (skipped && skipped === cell.leaves) status = 'skipped';
  return count(done, left, learning, skipped, optional, optionalDone, status);
}

function count(
  done: number,
  left: number,
  learning: number,
  skipped: number,
  optional: number,
  optionalDone: number,
  status: Status,
): Count {
  const total = done + left;
  const fraction = total ? done / total : 1;
  return {done, left, total, fraction, learning, skipped, optional, optionalDone, status};
}

function leftOf({optional, count}: Cell): number {
  return optional ? 0 : count.left;
}

/** The parts whose `left` makes up that of the whole, in learning order. */
function reliedOn({node, parts}: Cell): readonly Cell[] {
  if (!('choose' in node)) return parts;
  const able = parts.filter((part) => leftOf(part) > 0 || part.count.status === 'done');
  const picked = new Set(able.sort(byEase).slice(0, node.choose));
  return parts.filter((part) => picked.has(part));
}

function byEase(a: Cell, b: Cell): number {
  return leftOf(a) - leftOf(b) || Number(isRecommended(b)) - Number(isRecommended(a));
}

function isRecommended({node}: Cell): boolean {
  return 'recommended' in node && node.recommended;
}

function unfinished(cell: Cell | undefined, found: Skill[]): Skill[] {
  if (!cell?.count.left) return found;
  if (isLeafNode(cell.node)) found.push(cell.node);
  for (const part of reliedOn(cell)) if (!part.optional) unfinished(part, found);
  return found;
}

function changedLeaves(leaves: Iterable<Skill>, cells: Cells, statusOf: StatusOf): readonly Cell[] {
  const changed: Cell[] = [];
  for (const leaf of leaves) {
    const cell = cells.get(leaf);
    const count = LEAF[statusOf(leaf)];
    if (!cell || !isLeafNode(cell.node) || cell.count === count) continue;
    cell.count = count;
    changed.push(cell);
  }
  return changed;
}

function recount(top: Cell, leaves: readonly Cell[]): ReadonlySet<Skill> {
  const stale = new Set<Cell>(leaves);
  for (const leaf of leaves) {
    for (let up = leaf.parent; up && !stale.has(up); up = up.parent) stale.add(up);
  }
  const changed = new Set<Skill>();
  if (leaves.length) settle(top, stale, changed);
  return changed;
}

/** Counts stale cells again, parts before wholes. */
function settle(cell: Cell, stale: ReadonlySet<Cell>, changed: Set<Skill>): void {
  for (const part of cell.parts) if (stale.has(part)) settle(part, stale, changed);
  const before = cell.count;
  if (!isLeafNode(cell.node)) cell.count = sum(cell);
  if ('importance' in cell.node && (isLeafNode(cell.node) || !same(before, cell.count)))
    changed.add(cell.node);
}

function same(a: Count, b: Count): boolean {
  return (Object.keys(a) as (keyof Count)[]).every((name) => a[name] === b[name]);
}
