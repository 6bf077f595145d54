import {getExtra} from './extra.js';
import {getFlag, getMinutes, getUrl, toNumber} from './fields.js';
import {Draft} from './draft.js';
import {urlKey} from './names.js';
import {readResources} from './read-resources.js';
import {MAX_DEPTH, type Choice, type Importance, type Item, type Skill} from './roadmap.js';
import {
  NONE,
  asText,
  get,
  getLine,
  getList,
  getText,
  getTexts,
  entriesOf,
  isList,
  isHolder,
  joined,
  kindOf,
  onOneLine,
  type Entry,
  type Holder,
  type Reading,
} from './value.js';

/** Reading that gathers each skill it meets, parents first. */
export interface Walk extends Reading {
  readonly drafts: Draft[];
}

/** Where items are being read. */
export interface Spot {
  /** 1 = directly below the roadmap. */
  readonly level: number;
  readonly parent: Draft | undefined;
  readonly inChoice: boolean;
}

const SKILL_KEYS = new Set(
  (
    'title id url sameAs aliases description importance recommended tags minutes requires resources children ' +
    'choose'
  ).split(' '),
);
const CHOICE_KEYS = new Set(['choose', 'title', 'children']);

/** Sets what was found, and leaves the property away otherwise. */
export function setIf<T, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value;
}

/**
 * Reads entries into `items`. Returns the entries that have no room here: what lies below the deepest level, where
 * the items are members of a choice.
 */
export function readItems(
  walk: Walk,
  entries: readonly Entry[],
  spot: Spot,
  items: Item[],
): readonly Entry[] {
  const pending: Entry[] = [];
  const rest: Entry[] = [];
  for (const next of entries) {
    for (let entry: Entry | undefined = next; entry; entry = pending.pop()) {
      const instead = lifted(walk, entry, spot);
      const below = instead ?? readItem(walk, entry, spot, items);
      if (below.length === 0) continue;
      const target = spot.inChoice && !instead ? rest : pending;
      for (const each of target === rest ? below : below.toReversed()) target.push(each);
    }
  }
  return rest;
}

/** The entries of what only groups: a list in a list, a choice in a choice. */
function lifted(walk: Walk, entry: Entry, {inChoice}: Spot): readonly Entry[] | undefined {
  const {value, path} = entry;
  if (isList(value)) return enter(walk, value, path, 'nested-list') ? entriesOf(walk, value, path) : [];
  if (!inChoice || !isHolder(entry)) return undefined;
  const members = isChoiceLike(walk, entry) ? getList(walk, entry, 'children') : NONE;
  if (members.length === 0) return undefined;
  return enter(walk, entry.value, path, 'nested-choice') ? members : [];
}

/** False, with a problem, where the object contains itself. What is lifted is never left again: it has no inside. */
function enter(walk: Walk, value: object, path: string, code?: 'nested-list' | 'nested-choice'): boolean {
  const isNew = !walk.open.has(value);
  if (isNew) walk.open.add(value);
  const problem = isNew ? code : 'cycle';
  if (problem) walk.report(problem, path);
  return isNew;
}

/** Adds the item; returns the entries below it that would lie too deep. */
function readItem(walk: Walk, entry: Entry, spot: Spot, items: Item[]): readonly Entry[] {
  if (!isHolder(entry)) {
    readTitle(walk, entry, spot, items);
    return NONE;
  }
  if (!enter(walk, entry.value, entry.path)) return NONE;
  const rest = isChoiceLike(walk, entry)
    ? readChoice(walk, entry, spot, items)
    : readSkill(walk, entry, spot, items);
  if (spot.level < MAX_DEPTH) walk.open.delete(entry.value);
  return rest;
}

function isChoiceLike(walk: Walk, holder: Holder): boolean {
  return get(walk, holder, 'choose') !== undefined;
}

/** A bare title is a skill. */
function readTitle(walk: Walk, {value, path}: Entry, {parent}: Spot, items: Item[]): void {
  const isTitle = /^(?:string|number|bigint|boolean)$/.test(typeof value);
  const title = isTitle ? asText(walk, value, path) : undefined;
  if (title) items.push(addDraft(walk, onOneLine(title), parent, path).skill);
  else walk.report('not-a-skill', path, kindOf(value));
}

function addDraft(walk: Walk, title: string, parent: Draft | undefined, path: string): Draft {
  const draft = new Draft(title, parent, path);
  walk.drafts.push(draft);
  return draft;
}

function readSkill(walk: Walk, holder: Holder, {level, parent}: Spot, items: Item[]): readonly Entry[] {
  const draft = addDraft(walk, '', parent, holder.path);
  const {skill} = draft;
  fill(walk, holder, skill);
  items.push(skill);
  const below = getList(walk, holder, 'children');
  if (below.length === 0) return NONE;
  if (level < MAX_DEPTH) {
    const children: Item[] = [];
    skill.children = children;
    return readItems(walk, below, {level: level + 1, parent: draft, inChoice: false}, children);
  }
  walk.report('too-deep', holder.path, String(MAX_DEPTH));
  return below;
}

function fill(walk: Walk, holder: Holder, skill: Draft['skill']): void {
  setIf(skill, 'id', getLine(walk, holder, 'id'));
  setIf(skill, 'url', getUrl(walk, holder));
  setIf(skill, 'sameAs', getLine(walk, holder, 'sameAs'));
  setIf(skill, 'description', getText(walk, holder, 'description'));
  setIf(skill, 'minutes', getMinutes(walk, holder));
  skill.title = getLine(walk, holder, 'title') ?? placeholder(walk, holder, skill);
  skill.importance = getImportance(walk, holder);
  skill.recommended = getFlag(walk, holder, 'recommended');
  skill.aliases = getTexts(walk, holder, 'aliases');
  skill.tags = getTexts(walk, holder, 'tags');
  skill.requires = getTexts(walk, holder, 'requires');
  skill.resources = readResources(walk, holder);
  setIf(skill, 'extra', getExtra(walk, holder, SKILL_KEYS));
}

function placeholder(walk: Walk, {path}: Holder, {id, url}: Draft['skill']): string {
  const title = id ?? (url && onOneLine(urlKey(url))) ?? 'Untitled';
  walk.report('missing-title', joined(path, 'title'), title);
  return title;
}

function getImportance(walk: Walk, holder: Holder): Importance {
  const text = getLine(walk, holder, 'importance')?.toLowerCase() ?? 'normal';
  if (text === 'core' || text === 'normal' || text === 'optional') return text;
  walk.report('bad-importance', joined(holder.path, 'importance'), text);
  return 'normal';
}

function readChoice(walk: Walk, holder: Holder, spot: Spot, items: Item[]): readonly Entry[] {
  const members: Item[] = [];
  const rest = readItems(walk, getList(walk, holder, 'children'), {...spot, inChoice: true}, members);
  const title = getLine(walk, holder, 'title');
  if (members.length > 0) items.push(choiceOf(walk, holder, title, members as Skill[]));
  else if (title === undefined) walk.report('empty-choice', holder.path);
  else {
    walk.report('childless-choice', holder.path);
    readSkill(walk, holder, spot, items);
  }
  return rest;
}

function choiceOf(walk: Walk, holder: Holder, title: string | undefined, children: readonly Skill[]): Choice {
  const choice: {-readonly [P in keyof Choice]: Choice[P]} = {
    choose: getChoose(walk, holder, children.length),
    children,
  };
  setIf(choice, 'title', title);
  setIf(choice, 'extra', getExtra(walk, holder, CHOICE_KEYS));
  return choice;
}

/** The number nearest to what the document says that the members can satisfy. */
function getChoose(walk: Walk, holder: Holder, members: number): number {
  const value = get(walk, holder, 'choose');
  const number = toNumber(value);
  const choose = Math.min(Math.max(Math.floor(number) || 1, 1), members);
  if (choose !== number)
    walk.report(
      'bad-choose',
      joined(holder.path, 'choose'),
      `${String(choose)} is used instead of ${kindOf(value)}`,
    );
  return choose;
}
