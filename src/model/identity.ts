import {Claims} from './claims.js';
import type {Draft} from './draft.js';
import {roadmapKeys, slug, urlKey} from './names.js';
import type {Report} from './problem.js';
import type {Roadmap} from './roadmap.js';

/** Former names are added up to this many identities in all, and only when no longer than MAX_LENGTH characters. */
export const MAX_IDENTITIES = 24;
const MAX_LENGTH = 1000;

interface Naming {
  readonly report: Report;
  readonly drafts: readonly Draft[];
  readonly key: string;
  readonly otherKeys: readonly string[];
  readonly claims: Claims;
}

/**
 * Gives each skill its key and identities, in the order of the contract: `sameAs`, url, id, place, aliases; then
 * the names it had while its ancestors or the roadmap went by another of their names. Drafts come parents first.
 */
export function* identify(
  drafts: readonly Draft[],
  roadmap: Pick<Roadmap, 'title' | 'id' | 'url'>,
  report: Report,
): Generator<void, void, undefined> {
  const keys = roadmapKeys(roadmap);
  const [key = '', ...otherKeys] = keys;
  const naming: Naming = {report, drafts, key, otherKeys, claims: new Claims(keys)};
  claimIdsAndUrls(naming);
  yield;
  yield* nameByContract(naming);
  claimDeclared(naming);
  nameByAliases(naming);
  yield;
  yield* inSteps(drafts, (draft) => {
    addFormerIds(draft, naming);
  });
  // parents come first: their names are complete
  yield* inSteps(drafts, (draft) => {
    addFormerPlaces(draft, naming);
  });
}

/** Drafts of one step. */
const STEP = 500;

function* inSteps(drafts: readonly Draft[], act: (draft: Draft) => void): Generator<void, void, undefined> {
  for (let i = 0; i < drafts.length; i++) {
    act(drafts[i] as Draft);
    if (i % STEP === STEP - 1) yield;
  }
}

function claimIdsAndUrls({drafts, claims, report}: Naming): void {
  for (const draft of drafts) {
    const {id} = draft.skill;
    if (id && !claims.claimId(id, draft)) report('duplicate-id', `${draft.path}.id`, id);
  }
  for (const draft of drafts) {
    const {url} = draft.skill;
    if (!url) continue;
    const name = urlKey(url);
    draft.skill.identities = [name];
    if (!claims.claim(name, draft)) report('duplicate-url', `${draft.path}.url`, url);
  }
}

function nameByContract(naming: Naming): Generator<void, void, undefined> {
  const siblings = new Map<Draft | undefined, Map<string, number>>();
  return inSteps(naming.drafts, (draft) => {
    const steps = siblings.get(draft.parent) ?? new Map<string, number>();
    if (!steps.size) siblings.set(draft.parent, steps);
    const names = ownNames(draft, naming);
    const place = takePlace(draft, naming, steps, names.length === 0);
    draft.skill.identities = place === undefined || names.includes(place) ? names : names.concat(place);
    draft.skill.key = draft.skill.identities[0] ?? '';
  });
}

/** What the author calls the skill. */
function ownNames(draft: Draft, {claims, key}: Naming): readonly string[] {
  const {sameAs, identities, id} = draft.skill;
  const urls = identities.filter((url) => claims.ownerOf(url) === draft);
  const ids = id && claims.ownerOfId(key, id) === draft ? [`${key}#${id}`] : [];
  if (!sameAs && !urls.length) return ids;
  return [...new Set([...(sameAs ? [urlKey(sameAs)] : []), ...urls, ...ids])];
}

/**
 * Where the skill stands: the parent's key and its own slug, numbered when siblings have the same. Where another
 * skill is called that, a skill without any other name takes the next number, and one with a name has no place.
 */
function takePlace(
  draft: Draft,
  {claims, key}: Naming,
  steps: Map<string, number>,
  needed: boolean,
): string | undefined {
  const above = draft.parent ? draft.parent.skill.key : key;
  const name = slug(draft.skill.title);
  for (;;) {
    const count = (steps.get(name) ?? 0) + 1;
    steps.set(name, count);
    draft.step = count > 1 ? `${name}~${String(count)}` : name;
    // Two pieces to join, not three: of some names there are a million.
    const place = above + `/${draft.step}`;
    const owner = claims.ownerOfPlace(place, draft.step);
    if (owner === undefined || owner === draft) return place;
    if (!needed) return undefined;
  }
}

/** What `sameAs` says may be a name of another skill on purpose: it takes nothing away. */
function claimDeclared({drafts, claims}: Naming): void {
  for (const draft of drafts) {
    const name = draft.skill.sameAs && urlKey(draft.skill.sameAs);
    if (name && claims.ownerOf(name) === undefined) claims.claim(name, draft);
  }
}

function nameByAliases(naming: Naming): void {
  const renamed = naming.drafts.filter(({skill}) => skill.aliases.length > 0);
  if (renamed.length === 0) return;
  const taken = new Set(naming.drafts.flatMap(({skill}) => skill.identities));
  const added = renamed.map((draft) => [draft, addAliases(draft, naming, taken)] as const);
  for (const [draft, names] of added) for (const name of names) naming.claims.claim(name, draft);
}

/** Several skills may come from the same former one, but none from one that is still there. */
function addAliases(draft: Draft, naming: Naming, taken: ReadonlySet<string>): ReadonlySet<string> {
  const own = new Set(draft.skill.identities);
  const added = new Set<string>();
  for (const alias of draft.skill.aliases) {
    for (const name of aliasNames(alias, naming.key)) {
      if (own.has(name)) continue;
      const isFree = !taken.has(name) && naming.claims.ownerOf(name) === undefined;
      if (isFree) added.add(name);
      else naming.report('taken-alias', `${draft.path}.aliases`, alias);
    }
  }
  draft.skill.identities = [...own, ...added];
  return added;
}

/** A former id; what looks like an address or a whole key is taken for that as well. */
function aliasNames(alias: string, key: string): readonly string[] {
  const id = `${key}#${alias}`;
  return /[/#]/.test(alias) ? [id, urlKey(alias)] : [id];
}

/** Ids and former ids, under the other names of the roadmap. */
function addFormerIds(draft: Draft, {key, otherKeys, claims}: Naming): void {
  const {id, aliases} = draft.skill;
  const former: string[] = [];
  for (const each of new Set(id ? [id, ...aliases] : aliases)) {
    if (claims.ownerOfId(key, each) !== draft) continue;
    for (const other of otherKeys) {
      const owner = claims.ownerOfId(other, each);
      if (owner === undefined || owner === draft) keep(former, `${other}#${each}`, draft);
    }
  }
  add(former, draft);
}

/** Places under the other names of what the skill belongs to. */
function addFormerPlaces(draft: Draft, naming: Naming): void {
  const step = `/${draft.step}`;
  const former: string[] = [];
  for (const above of namesAbove(draft, naming)) {
    const place = above + step;
    if (naming.claims.ownerOfPlace(place, draft.step) === undefined) keep(former, place, draft);
  }
  add(former, draft);
}

function keep(former: string[], name: string, {skill}: Draft): void {
  const hasRoom = skill.identities.length + former.length < MAX_IDENTITIES;
  if (hasRoom && name.length <= MAX_LENGTH) former.push(name);
}

/** A list of the right size takes less memory than one that grows, and there are many. */
function add(former: readonly string[], {skill}: Draft): void {
  if (former.length) skill.identities = skill.identities.concat(former);
}

/** Not those that the parent shares: they cannot say whose children they mean. */
function namesAbove({parent}: Draft, {claims, otherKeys}: Naming): readonly string[] {
  if (!parent) return otherKeys;
  const names = parent.skill.identities.slice(1);
  return parent.skill.aliases.length > 0 ? names.filter((name) => claims.ownerOf(name) !== null) : names;
}
