import type {Report} from './problem.js';
import type {Skill} from './roadmap.js';

/** Former names are added up to this many identities in all, and only when no longer than MAX_LENGTH characters. */
export const MAX_IDENTITIES = 24;
const MAX_LENGTH = 1000;

/** While a document is being read: a skill, where it stands, and the skill it belongs to. */
export interface Draft {
  readonly skill: {-readonly [P in keyof Skill]: Skill[P]};
  readonly parent: Draft | undefined;
  /** Where the source says it: `children[2].children[0]`. */
  readonly path: string;
}

/** `undefined`: several skills claim it. */
type Claims = Map<string, Draft | undefined>;

interface Identifying {
  readonly roadmapKeys: readonly string[];
  readonly report: Report;
  /** Urls and ids. */
  readonly explicit: Claims;
  /** Places: parent's key and slug. */
  readonly places: Map<string, Draft>;
  readonly shared: Set<string>;
  /** The last step of each draft's place. */
  readonly steps: Map<Draft, string>;
}

/**
 * The title as a step of a key: letters, marks and digits of every script, lower case, joined by `-`.
 * A title without any becomes its code points, so that it still has a name of its own.
 */
export function slug(title: string): string {
  const name = title.normalize('NFKC').toLowerCase().normalize('NFKC');
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? Array.from(name, codePoint);
  return words.join('-');
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/**
 * The url as an identity: `https://Example.org:443/path/?q#part` and `http://example.org/path?q#part` are both
 * `example.org/path?q#part`. Addresses of other kinds (`mailto:`, relative) stay as they are.
 */
export function urlKey(url: string): string {
  const [, site = '', path = '', rest = ''] =
    /^((?:https?:)?\/\/[^/?#]*)?([^?#]*)(.*)$/is.exec(url.trim()) ?? [];
  return hostOf(site) + withoutTrailingSlash(path) + rest;
}

function hostOf(site: string): string {
  return site
    .replace(/^(?:https?:)?\/\//i, '')
    .toLowerCase()
    .replace(/:(?:80|443)?$/, '');
}

function withoutTrailingSlash(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Every name of the roadmap; the first is its key: its url, else its id, else the slug of its title. */
export function roadmapKeys(roadmap: {title: string; id?: string; url?: string}): readonly string[] {
  const {title, id, url} = roadmap;
  const keys = [url && urlKey(url), id, slug(title)];
  return [...new Set(keys.filter((key): key is string => Boolean(key)))];
}

/**
 * Gives each skill its key and identities, in the order of the contract: `sameAs`, url, id, place, aliases; then
 * the names it had while its ancestors or the roadmap had fewer or other names. Drafts come parents first.
 */
export function identify(drafts: readonly Draft[], keys: readonly string[], report: Report): void {
  const work: Identifying = {
    roadmapKeys: keys,
    report,
    explicit: claimed(drafts, keys[0] ?? '', report),
    places: new Map(),
    shared: new Set(drafts.map(({skill}) => skill.sameAs && urlKey(skill.sameAs)).filter(isText)),
    steps: siblingSteps(drafts),
  };
  for (const draft of drafts) nameByContract(draft, work);
  const former: Claims = new Map();
  for (const draft of drafts) nameByFormer(draft, work, former);
  for (const draft of drafts) dropShared(draft, former);
}

/** A former name of several skills cannot say whose progress it holds. */
function dropShared({skill}: Draft, former: Claims): void {
  const isShared = (name: string): boolean => former.has(name) && !former.get(name);
  if (skill.identities.some(isShared)) skill.identities = skill.identities.filter((name) => !isShared(name));
}

function isText(value: string | undefined): value is string {
  return Boolean(value);
}

/** Urls and ids with the one skill that carries each. */
function claimed(drafts: readonly Draft[], roadmapKey: string, report: Report): Claims {
  const claims: Claims = new Map();
  for (const draft of drafts) {
    const {id, url} = draft.skill;
    if (url && !claim(claims, urlKey(url), draft)) report('duplicate-url', `${draft.path}.url`, url);
    if (id && !claim(claims, `${roadmapKey}#${id}`, draft)) report('duplicate-id', `${draft.path}.id`, id);
  }
  return claims;
}

function claim(claims: Claims, identity: string, draft: Draft): boolean {
  const free = !claims.has(identity) || claims.get(identity) === draft;
  claims.set(identity, free ? draft : undefined);
  return free;
}

/** The slug of each skill among its siblings: equal ones get `~2`, `~3`. */
function siblingSteps(drafts: readonly Draft[]): Map<Draft, string> {
  const steps = new Map<Draft, string>();
  const seen = new Map<Draft | undefined, Map<string, number>>();
  for (const draft of drafts) {
    const siblings = seen.get(draft.parent) ?? new Map<string, number>();
    seen.set(draft.parent, siblings);
    const name = slug(draft.skill.title);
    const count = (siblings.get(name) ?? 0) + 1;
    siblings.set(name, count);
    steps.set(draft, count > 1 ? `${name}~${String(count)}` : name);
  }
  return steps;
}

function nameByContract(draft: Draft, work: Identifying): void {
  const {skill} = draft;
  const [roadmapKey = ''] = work.roadmapKeys;
  const own = [skill.url && urlKey(skill.url), skill.id && `${roadmapKey}#${skill.id}`]
    .filter(isText)
    .filter((identity) => work.explicit.get(identity) === draft);
  if (skill.sameAs) own.unshift(urlKey(skill.sameAs));
  const place = freePlace(draft, work, own.length === 0);
  const identities = [...new Set(place === undefined ? own : [...own, place])];
  skill.identities = identities;
  skill.key = identities[0] ?? '';
}

/** A skill that has no other name needs a place of its own: the next free number is taken. */
function freePlace(draft: Draft, work: Identifying, needed: boolean): string | undefined {
  const parentKey = draft.parent ? draft.parent.skill.key : work.roadmapKeys[0];
  const place = `${parentKey ?? ''}/${work.steps.get(draft) ?? ''}`;
  let free = place;
  for (let count = 2; isTaken(free, draft, work); count++) {
    if (!needed) return undefined;
    free = `${place}~${String(count)}`;
  }
  work.places.set(free, draft);
  return free;
}

/** Children of two skills declared the same may share a place: they are the same skill, too. */
function isTaken(place: string, draft: Draft, work: Identifying): boolean {
  const holder = work.places.get(place);
  if (holder && holder !== draft && holder.parent === draft.parent) return true;
  return work.explicit.has(place) && work.explicit.get(place) !== draft;
}

function nameByFormer(draft: Draft, work: Identifying, former: Claims): void {
  const identities = new Set(draft.skill.identities);
  for (const alias of draft.skill.aliases) {
    for (const name of aliasNames(alias, work.roadmapKeys)) {
      if (identities.has(name)) continue;
      if (isForeign(name, draft, work)) work.report('taken-alias', `${draft.path}.aliases`, alias);
      else identities.add(name);
    }
  }
  for (const name of formerNames(draft, work)) {
    if (identities.size >= MAX_IDENTITIES) break;
    if (identities.has(name) || name.length > MAX_LENGTH || isForeign(name, draft, work)) continue;
    if (claim(former, name, draft)) identities.add(name);
  }
  draft.skill.identities = [...identities];
}

/** A former id; what looks like an address or a whole key is taken for that as well. */
function aliasNames(alias: string, [roadmapKey = '']: readonly string[]): readonly string[] {
  const id = `${roadmapKey}#${alias}`;
  return /[/#]/.test(alias) ? [id, urlKey(alias)] : [id];
}

function isForeign(name: string, draft: Draft, {explicit, places, shared}: Identifying): boolean {
  if (explicit.has(name)) return explicit.get(name) !== draft;
  const holder = places.get(name);
  return shared.has(name) || (holder !== undefined && holder !== draft);
}

/** The names that the skill would have if the roadmap, or what it belongs to, went by another of its names. */
function* formerNames(draft: Draft, {roadmapKeys: [key = '', ...otherKeys], steps, explicit}: Identifying) {
  const {id, aliases} = draft.skill;
  const ids = id && explicit.get(`${key}#${id}`) === draft ? [id, ...aliases] : aliases;
  for (const other of otherKeys) for (const each of ids) yield `${other}#${each}`;
  const above = draft.parent ? draft.parent.skill.identities.slice(1) : otherKeys;
  for (const other of above) yield `${other}/${steps.get(draft) ?? ''}`;
}
