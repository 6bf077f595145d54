import {isChoice, type Item, type Roadmap, type Skill} from '../model/roadmap.js';
import type {Count, Countable} from '../progress/count.js';
import type {Status} from '../progress/status.js';

/** What a reader may want to see of a roadmap: everything, what is left, what is core, skills of one status. */
export type FilterName = 'all' | 'left' | 'core' | 'new' | Exclude<Status, 'todo'>;

/** In the order in which a menu offers them; `new` where there is something new. */
export const FILTERS: readonly FilterName[] = ['all', 'left', 'core', 'new', 'learning', 'done', 'skipped'];

const NONE: ReadonlySet<Skill> = new Set();

/** Of a skill, a choice or a roadmap. */
export type CountOf = (part: Countable) => Count;

/**
 * The skills that pass a filter, with every branch above them; undefined for all.
 * - `left`: unfinished leaves of what is still to be completed, so neither optional ones nor the other members of
 *   a choice that is made.
 * - `core`: core skills; of a core branch without core skills in it, everything but the optional.
 * - `new`: what is in `fresh`.
 * - a status: the leaves that have it.
 */
export function keptBy(
  filter: FilterName,
  roadmap: Roadmap,
  count: CountOf,
  fresh: ReadonlySet<Skill> = NONE,
): ReadonlySet<Skill> | undefined {
  if (filter === 'all') return undefined;
  const kept = new Set<Skill>();
  for (const item of roadmap.children) keep(item, ruleOf(filter, count, fresh), kept);
  return kept;
}

interface Rule {
  /** Out, with everything below. */
  readonly out?: (item: Item) => boolean;
  readonly leaf: (skill: Skill) => boolean;
  /** A branch that is wanted for itself, even when nothing below it is. */
  readonly branch?: (skill: Skill) => boolean;
}

function ruleOf(filter: Exclude<FilterName, 'all'>, count: CountOf, fresh: ReadonlySet<Skill>): Rule {
  const isFresh = (skill: Skill): boolean => fresh.has(skill);
  if (filter === 'new') return {leaf: isFresh, branch: isFresh};
  if (filter === 'core') return {leaf: isCore, branch: isCore};
  if (filter === 'left') return {out: (item) => isOptional(item) || count(item).left === 0, leaf: () => true};
  return {leaf: (skill) => count(skill).status === filter};
}

const isCore = ({importance}: Skill): boolean => importance === 'core';
const isOptional = (item: Item): boolean => !isChoice(item) && item.importance === 'optional';
const EVERYTHING_NEEDED: Rule = {out: isOptional, leaf: () => true};

/** Adds what is kept of an item; returns whether something is. */
function keep(item: Item, rule: Rule, kept: Set<Skill>): boolean {
  if (rule.out?.(item)) return false;
  const some = isChoice(item) || item.children.length ? keepBelow(item, rule, kept) : rule.leaf(item);
  if (some && !isChoice(item)) kept.add(item);
  return some;
}

function keepBelow(node: Item, rule: Rule, kept: Set<Skill>): boolean {
  const keepAll = (by: Rule): boolean => node.children.filter((child) => keep(child, by, kept)).length > 0;
  if (keepAll(rule)) return true;
  return !isChoice(node) && rule.branch?.(node) === true && (keepAll(EVERYTHING_NEEDED) || true);
}
