import {childSkills, isLeaf, type Roadmap, type Skill} from '../../model/roadmap.js';
import type {Facts} from '../skills-view.js';

/** Longer lists begin with one group open. */
export const LONG = 1000;

/** Of lists longer than this only what is near is drawn: a row is some six elements. */
export const VAST = 600;

export function groupsOf(roadmap: Roadmap): readonly Skill[] {
  return childSkills(roadmap).filter((skill) => !isLeaf(skill));
}

/** What is closed at first: nothing; where room is short, all groups but the one where the reader goes on. */
export function firstClosed(roadmap: Roadmap, facts: Facts, isNarrow: boolean): readonly Skill[] {
  if (!isNarrow && facts.outline.places.length <= LONG) return [];
  const groups = groupsOf(roadmap);
  const current = groups.find((group) => facts.count(group).left > 0) ?? groups[0];
  return groups.filter((group) => group !== current);
}

/** What of a roadmap is closed that has taken the place of another, of which `closed` was. */
export function stillClosed({outline}: Facts, closed: Iterable<Skill>): readonly Skill[] {
  const keys = new Set([...closed].map(({key}) => key));
  return outline.places.filter(({leaf, skill}) => !leaf && keys.has(skill.key)).map(({skill}) => skill);
}
