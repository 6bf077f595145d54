import type {Claims} from './claims.js';
import {namesOf, type Draft} from './draft.js';
import {addPlaceNames, type Naming} from './place-names.js';

/** Former names are added up to this many identities in all, and only when no longer than MAX_LENGTH characters. */
const MAX_IDENTITIES = 24;
const MAX_LENGTH = 1000;

/**
 * Adds to a skill's names where it stands, if that is not known yet, and those it had while its ancestors or the roadmap
 * went by another of their names.
 */
export function addLateNames(draft: Draft, naming: Naming): void {
  if (draft.step === undefined) Array.from(addPlaceNames(draft.parent, naming));
  const former: string[] = [];
  for (const name of [...formerIds(draft, naming), ...formerPlaces(draft, naming)]) {
    const hasRoom = draft.names.length + former.length < MAX_IDENTITIES;
    if (hasRoom && name.length <= MAX_LENGTH) former.push(name);
  }
  draft.names = draft.names.concat(former);
}

/** Ids and former ids, under the other names of the roadmap. */
function* formerIds(draft: Draft, {key, otherKeys, claims}: Naming): Iterable<string> {
  const {id, aliases} = draft.skill;
  for (const each of new Set(id ? [id, ...aliases] : aliases)) {
    if (claims.ownerOfId(key, each) !== draft) continue;
    for (const other of otherKeys) {
      const owner = claims.ownerOfId(other, each);
      if (owner === undefined || owner === draft) yield `${other}#${each}`;
    }
  }
}

/** Places under the other names of what the skill belongs to. */
function* formerPlaces({parent, step = ''}: Draft, {otherKeys, claims}: Naming): Iterable<string> {
  for (const above of parent ? namesOfParent(parent, claims) : otherKeys) {
    const place = `${above}/${step}`;
    if (claims.ownerOfPlace(place, step) === undefined) yield place;
  }
}

/** Not those that the parent shares: they cannot say whose children they mean. */
function namesOfParent(parent: Draft, claims: Claims): readonly string[] {
  const names = namesOf(parent).slice(1);
  return parent.skill.aliases.length > 0 ? names.filter((name) => claims.ownerOf(name) !== null) : names;
}
