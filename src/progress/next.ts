import {references} from '../model/reference.js';
import {childSkills, isLeaf, skillsOf, type Roadmap, type Skill} from '../model/roadmap.js';
import type {Counts} from './count.js';

type Prerequisites = ReadonlyMap<Skill, readonly Skill[]>;

const known = new WeakMap<Roadmap | Skill, Prerequisites>();

/**
 * What to do next: of the leaves that are left, in learning order, the first one with nothing left in what it
 * and the branches around it require. As what is left of a choice is the easiest pick, and among equals the
 * recommended one, that is the member named. When all wait for each other, or for something the road does not
 * ask for, the first of them; undefined when nothing is left.
 */
export function nextOf(
  root: Roadmap | Skill,
  counts: Counts,
  left: readonly Skill[] = counts.remaining(),
): Skill | undefined {
  const needs = prerequisites(root);
  const isReady = (leaf: Skill): boolean => !needs.get(leaf)?.some((skill) => counts.of(skill).left);
  return left.find(isReady) ?? left[0];
}

/** For each leaf that waits for something: all that it and the branches around it require. */
function prerequisites(root: Roadmap | Skill): Prerequisites {
  let needs = known.get(root);
  if (!needs) known.set(root, (needs = gather(root)));
  return needs;
}

function gather(root: Roadmap | Skill): Prerequisites {
  const needs = new Map<Skill, readonly Skill[]>();
  if (!skillsOf(root).some((skill) => skill.requires.length)) return needs;
  const {resolve} = references(root);
  const visit = (skill: Skill, inherited: readonly Skill[]): void => {
    const own = skill.requires.flatMap((name) => resolve(name) ?? []);
    const all = own.length ? [...inherited, ...own] : inherited;
    if (all.length && isLeaf(skill)) needs.set(skill, all);
    for (const child of childSkills(skill)) visit(child, all);
  };
  for (const child of childSkills(root)) visit(child, []);
  return needs;
}
