import type {Claims} from './claims.js';
import {draftOf, type Draft} from './draft.js';
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

/** Skills of one step. */
const STEP = 500;

/**
 * Adds where they stand to the names of all skills directly below one, or below the roadmap; it is the key of who has no
 * other name. In steps, for there may be any number.
 */
export function* addPlaceNames(parent: Draft | undefined, naming: Naming): Generator<void, void, undefined> {
  const steps = new Map<string, number>();
  let left = STEP;
  for (const skill of childSkills(parent?.skill ?? naming.root)) {
    const draft = draftOf(skill);
    const isNameless = draft.names.length === 0;
    const place = takePlace(draft, naming, steps, isNameless);
    if (place !== undefined && !draft.names.includes(place)) draft.names = draft.names.concat(place);
    if (isNameless) draft.skill.key = draft.names[0] ?? '';
    if (left-- === 0) {
      left = STEP;
      yield;
    }
  }
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
    const place = `${above}/${draft.step}`;
    const owner = claims.ownerOfPlace(place, draft.step);
    if (owner === undefined || owner === draft) return place;
    if (!needed) return undefined;
  }
}
