import {childSkills, isLeaf, type Roadmap, type Skill} from '../model/roadmap.js';
import type {Counts} from './count.js';

/** What is still to be done below some place: leaves, minutes, and whether anybody gave minutes there. */
type Rest = readonly [leaves: number, minutes: number, given: boolean];

/**
 * Estimated minutes for what is left: those of each leaf; where none of a branch's leaves has any, the
 * branch's own, in proportion to what is left of it. Undefined when the author gave none for what is left.
 */
export function minutesLeft(root: Roadmap | Skill, counts: Counts): number | undefined {
  const left = new Set(counts.remaining());
  const restOf = (skill: Skill): Rest => {
    const {minutes = 0} = skill;
    if (isLeaf(skill)) return left.has(skill) ? [1, minutes, minutes > 0] : [0, 0, minutes > 0];
    const rest = add(childSkills(skill).map(restOf));
    const share = rest[0] && minutes ? (minutes * rest[0]) / counts.of(skill).total : 0;
    return rest[2] || !minutes ? rest : [rest[0], share, true];
  };
  const [, minutes] = add(childSkills(root).map(restOf));
  return minutes || undefined;
}

function add(rests: readonly Rest[]): Rest {
  return rests.reduce((sum, rest) => [sum[0] + rest[0], sum[1] + rest[1], sum[2] || rest[2]], [0, 0, false]);
}
