import {roadmapKeys, slug, urlKey} from './names.js';
import type {Report} from './problem.js';
import type {Roadmap, Skill} from './roadmap.js';

/** Former names are added up to this many identities in all, and only when no longer than MAX_LENGTH characters. */
export const MAX_IDENTITIES = 24;
const MAX_LENGTH = 1000;

/** While a document is being read: a skill, where it stands, and the skill it belongs to. */
export interface Draft {
  readonly skill: {-readonly [P in keyof Skill]: Skill[P]};
  readonly parent: Draft | undefined;
  /** Where the source says it: `children[2].children[0]`. */
  readonly path: string;
  /** The last step of its place, once it is named. */
  step: string;
}

/** Whose a name is; `undefined` when several skills claim it. */
type Claims = Map<string, Draft | undefined>;

interface Naming {
  readonly report: Report;
  readonly drafts: readonly Draft[];
  readonly key: string;
  readonly otherKeys: readonly string[];
  /** All names but places. */
  readonly claims: Claims;
  /** How the claimed names end: a place that ends otherwise needs no look at them, which saves most of the time. */
  readonly endings: Set<string>;
}

/**
 * Gives each skill its key and identities, in the order of the contract: `sameAs`, url, id, place, aliases; then
 * the names it had while its ancestors or the roadmap went by another of their names. Drafts come parents first.
 */
export function identify(
  drafts: readonly Draft[],
  roadmap: Pick<Roadmap, 'title' | 'id' | 'url'>,
  report: Report,
): void {
  const [key = '', ...otherKeys] = roadmapKeys(roadmap);
  const naming: Naming = {report, drafts, key, otherKeys, claims: new Map(), endings: new Set()};
  claimUrlsAndIds(naming);
  nameByContract(naming);
  claimDeclared(naming);
  nameByAliases(naming);
  nameByFormerIds(naming);
  nameByFormerPlaces(naming);
}

/** False when another skill has claimed the name: then it is nobody's. */
function claim(claims: Claims, name: string, draft: Draft): boolean {
  const free = !claims.has(name) || claims.get(name) === draft;
  claims.set(name, free ? draft : undefined);
  return free;
}

function addEnding({endings}: Naming, name: string): void {
  const slash = name.lastIndexOf('/');
  if (!name.includes('#', slash)) endings.add(name.slice(slash + 1));
}

/** Whether the place, with this last step, is a name of another skill. */
function isClaimed({endings, claims}: Naming, place: string, draft: Draft): boolean {
  return endings.has(draft.step) && claims.has(place) && claims.get(place) !== draft;
}

function claimUrlsAndIds(naming: Naming): void {
  const {drafts, claims, key, report} = naming;
  for (const draft of drafts) {
    const {id, url} = draft.skill;
    if (url && !claim(claims, urlKey(url), draft)) report('duplicate-url', `${draft.path}.url`, url);
    if (id && !claim(claims, `${key}#${id}`, draft)) report('duplicate-id', `${draft.path}.id`, id);
  }
  for (const name of claims.keys()) addEnding(naming, name);
}

function nameByContract(naming: Naming): void {
  const siblings = new Map<Draft | undefined, Map<string, number>>();
  for (const draft of naming.drafts) {
    const steps = siblings.get(draft.parent) ?? new Map<string, number>();
    siblings.set(draft.parent, steps);
    const names = ownNames(draft, naming);
    const place = takePlace(draft, naming, steps, names.length === 0);
    if (place !== undefined && !names.includes(place)) names.push(place);
    draft.skill.identities = names;
    draft.skill.key = names[0] ?? '';
  }
}

/** What the author calls the skill. */
function ownNames(draft: Draft, {claims, key}: Naming): string[] {
  const {sameAs, url, id} = draft.skill;
  const names = sameAs ? [urlKey(sameAs)] : [];
  for (const name of [url && urlKey(url), id && `${key}#${id}`]) {
    if (name && claims.get(name) === draft && !names.includes(name)) names.push(name);
  }
  return names;
}

/**
 * Where the skill stands: the parent's key and its own slug, numbered when siblings have the same. Where another
 * skill is called that, a skill without any other name takes the next number, and one with a name has no place.
 */
function takePlace(
  draft: Draft,
  naming: Naming,
  steps: Map<string, number>,
  needed: boolean,
): string | undefined {
  const above = draft.parent ? draft.parent.skill.key : naming.key;
  const name = slug(draft.skill.title);
  for (;;) {
    const count = (steps.get(name) ?? 0) + 1;
    steps.set(name, count);
    draft.step = count > 1 ? `${name}~${String(count)}` : name;
    const place = `${above}/${draft.step}`;
    if (!isClaimed(naming, place, draft)) return place;
    if (!needed) return undefined;
  }
}

/** What `sameAs` says may be a name of another skill on purpose: it takes nothing away. */
function claimDeclared(naming: Naming): void {
  for (const draft of naming.drafts) {
    const name = draft.skill.sameAs && urlKey(draft.skill.sameAs);
    if (!name || naming.claims.has(name)) continue;
    naming.claims.set(name, draft);
    addEnding(naming, name);
  }
}

function nameByAliases(naming: Naming): void {
  const renamed = naming.drafts.filter(({skill}) => skill.aliases.length > 0);
  if (renamed.length === 0) return;
  const taken = new Set(naming.drafts.flatMap(({skill}) => skill.identities));
  const former: Claims = new Map();
  for (const draft of renamed) addAliases(draft, naming, taken, former);
  claimAll(naming, former);
}

/** Several skills may come from the same former one, but none from one that is still there. */
function addAliases(draft: Draft, naming: Naming, taken: ReadonlySet<string>, former: Claims): void {
  const names = new Set(draft.skill.identities);
  for (const alias of draft.skill.aliases) {
    for (const name of aliasNames(alias, naming.key)) {
      if (names.has(name)) continue;
      if (taken.has(name) || naming.claims.has(name)) {
        naming.report('taken-alias', `${draft.path}.aliases`, alias);
      } else {
        names.add(name);
        claim(former, name, draft);
      }
    }
  }
  draft.skill.identities = [...names];
}

/** A former id; what looks like an address or a whole key is taken for that as well. */
function aliasNames(alias: string, key: string): readonly string[] {
  const id = `${key}#${alias}`;
  return /[/#]/.test(alias) ? [id, urlKey(alias)] : [id];
}

function claimAll(naming: Naming, names: Claims): void {
  for (const [name, draft] of names) {
    naming.claims.set(name, draft);
    addEnding(naming, name);
  }
}

/** Ids and former ids below the other names of the roadmap. */
function nameByFormerIds(naming: Naming): void {
  const former: Claims = new Map();
  for (const draft of naming.drafts) {
    for (const name of formerIds(draft, naming)) if (!naming.claims.has(name)) claim(former, name, draft);
  }
  for (const [name, draft] of former) if (draft) addFormer(draft, name);
  claimAll(naming, former);
}

function formerIds(draft: Draft, {key, otherKeys, claims}: Naming): readonly string[] {
  const {id, aliases} = draft.skill;
  const ids = [...(id ? [id] : []), ...aliases].filter((each) => claims.get(`${key}#${each}`) === draft);
  return ids.length ? otherKeys.flatMap((key) => ids.map((each) => `${key}#${each}`)) : [];
}

function addFormer({skill}: Draft, name: string): void {
  if (skill.identities.length < MAX_IDENTITIES && name.length <= MAX_LENGTH) {
    (skill.identities as string[]).push(name);
  }
}

/** Places below the other names of what the skill belongs to. Parents come first: their names are complete. */
function nameByFormerPlaces(naming: Naming): void {
  for (const draft of naming.drafts) {
    for (const above of namesAbove(draft, naming)) {
      if (draft.skill.identities.length >= MAX_IDENTITIES) break;
      const place = `${above}/${draft.step}`;
      if (!naming.endings.has(draft.step) || !naming.claims.has(place)) addFormer(draft, place);
    }
  }
}

/** Not those that the parent shares: they cannot say whose children they mean. */
function namesAbove({parent}: Draft, {claims, otherKeys}: Naming): readonly string[] {
  if (!parent) return otherKeys;
  const names = parent.skill.identities.slice(1);
  return parent.skill.aliases.length ? names.filter((name) => !claims.has(name) || claims.get(name)) : names;
}
