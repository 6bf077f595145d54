import {references, type References} from './reference.js';
import {childSkills, isChoice, isLeaf, type Choice, type Item, type Roadmap, type Skill} from './roadmap.js';

/** Where a skill stands in its roadmap. */
export interface Place {
  readonly skill: Skill;
  /** `undefined` directly below the roadmap. */
  readonly parent: Skill | undefined;
  /** The choice it is a member of. */
  readonly choice: Choice | undefined;
  /** 1 = directly below the roadmap. */
  readonly level: number;
  /** 1-based, among the skills of the same parent; members of a choice count one by one. */
  readonly position: number;
  /** How many skills the same parent has. */
  readonly size: number;
  /** 0-based, among all skills in learning order. */
  readonly order: number;
  readonly leaf: boolean;
}

/**
 * An index of a roadmap: what is asked of a skill is answered in constant time, what is asked by name nearly so. It holds
 * for this one roadmap value.
 */
export interface Outline {
  readonly roadmap: Roadmap;
  /** In learning order: a branch before what is below it. */
  readonly places: readonly Place[];
  /** `undefined` for a skill of another roadmap. */
  place(skill: Skill): Place | undefined;
  /** By key, id, any identity, former id, or a title's slug that only one skill has. */
  find(name: string): Place | undefined;
  /** Every skill with this identity; several where they are the same. */
  named(name: string): readonly Skill[];
  /** The skills above, outermost first. */
  path(skill: Skill): readonly Skill[];
  next(skill: Skill): Skill | undefined;
  previous(skill: Skill): Skill | undefined;
  /** The other members of its choice. */
  alternatives(skill: Skill): readonly Skill[];
}

export function outline(roadmap: Roadmap): Outline {
  const places: Place[] = [];
  addPlaces(roadmap, undefined, 1, places);
  const bySkill = new Map<Skill, Place>();
  for (const each of places) bySkill.set(each.skill, each);
  let names: References | undefined;
  // Made when first asked for: drawing needs no names.
  const known = (): References => (names ??= references(roadmap));
  const place = (skill: Skill): Place | undefined => bySkill.get(skill);
  const step = (skill: Skill, by: number): Skill | undefined =>
    places[(place(skill)?.order ?? NaN) + by]?.skill;
  return {
    roadmap,
    places,
    place,
    find(name) {
      const skill = known().resolve(name);
      return skill && place(skill);
    },
    named: (name) => known().named(name),
    path: (skill) => pathTo(place(skill), place),
    next: (skill) => step(skill, 1),
    previous: (skill) => step(skill, -1),
    alternatives: (skill) => place(skill)?.choice?.children.filter((member) => member !== skill) ?? [],
  };
}

function addPlaces(
  node: {readonly children: readonly Item[]},
  parent: Skill | undefined,
  level: number,
  places: Place[],
): void {
  const size = childSkills(node).length;
  let position = 0;
  const add = (skill: Skill, choice?: Choice): void => {
    position++;
    places.push({skill, parent, choice, level, position, size, order: places.length, leaf: isLeaf(skill)});
    if (skill.children.length) addPlaces(skill, skill, level + 1, places);
  };
  for (const item of node.children) {
    if (!isChoice(item)) add(item);
    else for (const skill of item.children) add(skill, item);
  }
}

function pathTo(place: Place | undefined, placeOf: (skill: Skill) => Place | undefined): readonly Skill[] {
  const above: Skill[] = [];
  for (let parent = place?.parent; parent; parent = placeOf(parent)?.parent) above.unshift(parent);
  return above;
}
