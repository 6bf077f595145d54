import {Claims} from './claims.js';
import type {Draft} from './draft.js';
import {addLateNames} from './late-names.js';
import {roadmapKeys, urlKey} from './names.js';
import {addPlaceNames, type Naming} from './place-names.js';
import type {Report} from './problem.js';
import type {Roadmap} from './roadmap.js';

interface Work extends Naming {
  readonly report: Report;
  readonly drafts: readonly Draft[];
}

/**
 * Gives each skill its key and identities, in the order of the contract: `sameAs`, url, id, place, aliases; then its
 * former names. Drafts come parents first. What no key depends on is found when it is asked for.
 */
export function* identify(
  drafts: readonly Draft[],
  roadmap: Pick<Roadmap, 'title' | 'id' | 'url' | 'children'>,
  report: Report,
): Generator<void, void, undefined> {
  const keys = roadmapKeys(roadmap);
  const [key = '', ...otherKeys] = keys;
  const naming: Naming = {root: roadmap, key, otherKeys, claims: new Claims(keys)};
  const work: Work = {...naming, report, drafts};
  claimIdsAndUrls(work);
  yield;
  yield* nameByContract(work);
  claimDeclared(work);
  nameByAliases(work);
  const add = (draft: Draft): void => {
    addLateNames(draft, naming);
  };
  for (const draft of drafts) draft.addLateNames = add;
}

/** Drafts of one step. */
const STEP = 500;

function* inSteps(drafts: readonly Draft[], act: (draft: Draft) => void): Generator<void, void, undefined> {
  for (let i = 0; i < drafts.length; i++) {
    act(drafts[i] as Draft);
    if (i % STEP === STEP - 1) yield;
  }
}

function claimIdsAndUrls({drafts, claims, report}: Work): void {
  for (const draft of drafts) {
    const {id} = draft.skill;
    if (id && !claims.claimId(id, draft)) report('duplicate-id', `${draft.path}.id`, id);
  }
  for (const draft of drafts) {
    const {url} = draft.skill;
    if (!url) continue;
    const name = urlKey(url);
    draft.names = [name];
    if (!claims.claim(name, draft)) report('duplicate-url', `${draft.path}.url`, url);
  }
}

function* nameByContract(work: Work): Generator<void, void, undefined> {
  const {drafts} = work;
  yield* inSteps(drafts, (draft) => {
    draft.names = ownNames(draft, work);
    draft.skill.key = draft.names[0] ?? '';
  });
  // Names that are claimed after places must not take them.
  const mayWait = drafts.every(({skill}) => skill.sameAs === undefined && skill.aliases.length === 0);
  for (const draft of drafts) {
    const isDue = draft.names.length === 0 || !mayWait;
    if (isDue && draft.step === undefined) yield* addPlaceNames(draft.parent, work);
  }
}

/** What the author calls the skill. */
function ownNames(draft: Draft, {claims, key}: Naming): readonly string[] {
  const {sameAs, id} = draft.skill;
  const urls = draft.names.filter((url) => claims.ownerOf(url) === draft);
  const ids = id && claims.ownsId(key, id, draft) ? [`${key}#${id}`] : [];
  if (!sameAs && !urls.length) return ids;
  return [...new Set([...(sameAs ? [urlKey(sameAs)] : []), ...urls, ...ids])];
}

/** What `sameAs` says may be a name of another skill on purpose: it takes nothing away. */
function claimDeclared({drafts, claims}: Work): void {
  for (const draft of drafts) {
    const name = draft.skill.sameAs && urlKey(draft.skill.sameAs);
    if (name && claims.ownerOf(name) === undefined) claims.claim(name, draft);
  }
}

function nameByAliases(work: Work): void {
  const renamed = work.drafts.filter(({skill}) => skill.aliases.length > 0);
  if (renamed.length === 0) return;
  const taken = new Set(work.drafts.flatMap(({names}) => names));
  const added = renamed.map((draft) => [draft, addAliases(draft, work, taken)] as const);
  for (const [draft, names] of added) for (const name of names) work.claims.claim(name, draft);
}

/** Several skills may come from the same former one, but none from one that is still there. */
function addAliases(draft: Draft, work: Work, taken: ReadonlySet<string>): ReadonlySet<string> {
  const own = new Set(draft.names);
  const added = new Set<string>();
  for (const alias of draft.skill.aliases) {
    for (const name of aliasNames(alias, work.key)) {
      if (own.has(name)) continue;
      const isFree = !taken.has(name) && work.claims.ownerOf(name) === undefined;
      if (isFree) added.add(name);
      else work.report('taken-alias', `${draft.path}.aliases`, alias);
    }
  }
  draft.names = [...own, ...added];
  return added;
}

/** A former id; what looks like an address or a whole key is taken for that as well. */
function aliasNames(alias: string, key: string): readonly string[] {
  const id = `${key}#${alias}`;
  return /[/#]/.test(alias) ? [id, urlKey(alias)] : [id];
}
