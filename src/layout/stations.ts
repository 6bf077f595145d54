import {isChoice, isLeaf, type Choice, type Item, type Roadmap, type Skill} from '../model/roadmap.js';
import {unwrap} from './pack.js';

/** One stop of the road: a group, a choice of the top level, a leaf of it or a run of such leaves. */
export interface Station {
  readonly skill?: Skill;
  readonly choice?: Choice;
  /** The leaves counted when there is no skill. */
  readonly skills: readonly Skill[];
}

/** Up to this many leaves of the top level get a station each. */
const LONE_LEAVES = 24;
/** Most leaves gathered at one station. */
const RUN = 60;

const isLoneLeaf = (item: Item): item is Skill => !isChoice(item) && isLeaf(item);

/** The stops of a roadmap, in learning order. */
export function stations(roadmap: Roadmap): Station[] {
  const items = unwrap(roadmap.children);
  const gather = items.filter(isLoneLeaf).length > LONE_LEAVES;
  const found: Station[] = [];
  let run: Skill[] = [];
  for (const item of items) {
    if (!gather || !isLoneLeaf(item) || run.length === RUN) run = [];
    if (isChoice(item)) found.push({choice: item, skills: item.children.flatMap(leaves)});
    else if (!gather || !isLeaf(item)) found.push({skill: item, skills: []});
    else if (run.push(item) === 1) found.push({skills: run});
  }
  return found;
}

/** What a station's panel holds; nothing for a lone leaf. */
export function items({skill, choice, skills}: Station): readonly Item[] {
  return skill ? skill.children : choice ? [choice] : skills;
}

/** Every leaf at or below a skill, in learning order. */
export function leaves(skill: Skill): Skill[] {
  const found: Skill[] = [];
  const walk = (next: Item): void => {
    if (!isChoice(next) && isLeaf(next)) found.push(next);
    else next.children.forEach(walk);
  };
  walk(skill);
  return found;
}
