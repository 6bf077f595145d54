import type {Report} from '../model/problem.js';
import type {ImportCode} from './import-problems.js';

/** A skill, choice or roadmap as a document for `read()` has it. */
export interface Entry {
  children?: Entry[];
  [property: string]: unknown;
}

/** A skill of a flat list, and what it stands under. */
export interface Row {
  readonly id: string;
  /** The first is taken. */
  readonly parents: readonly string[];
  readonly entry: Entry;
  /** 1-based, where the source has lines. */
  readonly line?: number;
}

/** Nests rows under their parents, in their order; returns those without one. */
export function nested(rows: readonly Row[], report: Report<ImportCode>): Entry[] {
  const byId = new Map<string, Row>();
  for (const row of rows) {
    if (!row.id) continue;
    if (byId.has(row.id)) report('repeated-id', '', row.id, lineOf(row));
    else byId.set(row.id, row);
  }
  const parents = new Map(rows.map((row) => [row, parentOf(row, byId, report)]));
  breakCircles(rows, parents, report);
  const tops: Entry[] = [];
  for (const row of rows) {
    const parent = parents.get(row);
    if (parent) (parent.entry.children ??= []).push(row.entry);
    else tops.push(row.entry);
  }
  return tops;
}

const lineOf = ({line}: Row): {line?: number} => (line === undefined ? {} : {line});

function parentOf(row: Row, byId: ReadonlyMap<string, Row>, report: Report<ImportCode>): Row | undefined {
  const [first, ...others] = row.parents;
  if (first === undefined) return undefined;
  if (others.length > 0) report('several-parents', '', first, lineOf(row));
  const parent = byId.get(first);
  if (!parent) report('unknown-parent', '', first, lineOf(row));
  return parent;
}

function titleOf({entry: {title}, id}: Row): string {
  return typeof title === 'string' ? title : id;
}

/** Follows each row upwards once; what comes back to itself is put at the top. */
function breakCircles(
  rows: readonly Row[],
  parents: Map<Row, Row | undefined>,
  report: Report<ImportCode>,
): void {
  const safe = new Set<Row>();
  for (const row of rows) {
    const way = new Set<Row>();
    let at: Row | undefined = row;
    while (at && !safe.has(at) && !way.has(at)) {
      way.add(at);
      at = parents.get(at);
    }
    if (at && way.has(at)) {
      report('parent-circle', '', titleOf(at), lineOf(at));
      parents.set(at, undefined);
    }
    for (const each of way) safe.add(each);
  }
}

/** What a node of another program's tree is, and what is below it. */
export interface Converted {
  readonly entry: Entry;
  readonly below: readonly unknown[];
}

/** A tree of any depth, without recursion; what contains itself is not entered again. */
export function converted(root: unknown, convert: (node: object) => Converted): Entry {
  const tops: Entry[] = [];
  const seen = new Set<object>();
  const pending: {node: unknown; into: Entry[]}[] = [{node: root, into: tops}];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {node, into} = next;
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    const {entry, below} = convert(node);
    into.push(entry);
    if (below.length === 0) continue;
    const children: Entry[] = (entry.children ??= []);
    for (const child of below.toReversed()) pending.push({node: child, into: children});
  }
  return tops[0] ?? {};
}

/** The only top is the roadmap itself when something is below it. */
export function rooted(tops: readonly Entry[], title?: string): Entry {
  const [only] = tops;
  if (only && tops.length === 1 && only.children?.length && title === undefined) return only;
  return {...(title !== undefined && {title}), children: [...tops]};
}
