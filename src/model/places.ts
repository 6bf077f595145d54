import type {Claims} from './claims.js';
import {draftFor, type Draft} from './draft.js';
import {slug} from './names.js';
import {childSkills, type Item} from './roadmap.js';

/** By what the skills of a roadmap are named. */
export interface Naming {
  readonly root: {readonly children: readonly Item[]};
  /** The first name of the roadmap. */
  readonly key: string;
  readonly otherKeys: readonly string[];
  readonly claims: Claims;
}

/** Adds to the names of all skills directly below one, or below the roadmap, where they stand: the key of who has no other. */
export function namePlaces(parent: Draft | undefined, naming: Naming): void {
  const steps = new Map<string, number>();
  for (const skill of childSkills(parent?.skill ?? naming.root)) {
    const draft = draftFor(skill);
    const place = takePlace(draft, naming, steps);
    if (place === undefined || draft.names.includes(place)) continue;
    draft.names = draft.names.concat(place);
    draft.skill.key ||= place;
  }
}

/**
 * Where the skill stands: the parent's key and its own slug, numbered when siblings have the same. Where another
 * skill is called that, a skill without any other name takes the next number, and one with a name has no place.
 */
function takePlace(draft: Draft, {claims, key}: Naming, steps: Map<string, number>): string | undefined {
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
    if (draft.names.length > 0) return undefined;
  }
}
