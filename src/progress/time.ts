import {isLeaf, leavesOf, type Item, type Roadmap, type Skill} from '../model/roadmap.js';
import type {Counts} from './count.js';

/**
 * Estimated minutes for what is left: those of each leaf; where nothing within a branch has any, the branch's
 * own, in proportion to what is left of it. Undefined when the author gave none for what is left.
 */
export function minutesLeft(root: Roadmap | Skill, counts: Counts): number | undefined {
  const left = counts.remaining();
  let minutes = 0;
  for (const leaf of left) minutes += leaf.minutes ?? 0;
  for (const skill of untimedWithin(root)) minutes += shareOf(skill, left, counts);
  return minutes || undefined;
}

/** The branches with minutes of their own and none within. */
function untimedWithin(root: Roadmap | Skill): readonly Skill[] {
  const found: Skill[] = [];
  const isTimed = (item: Item | Roadmap): boolean => {
    let isWithin = false;
    for (const child of item.children) isWithin = isTimed(child) || isWithin;
    if (!('importance' in item)) return isWithin;
    if (!isWithin && item.minutes && !isLeaf(item)) found.push(item);
    return isWithin || item.minutes !== undefined;
  };
  isTimed(root);
  return found;
}

function shareOf(skill: Skill, left: readonly Skill[], counts: Counts): number {
  const within = new Set(leavesOf(skill));
  const open = left.filter((leaf) => within.has(leaf)).length;
  return open ? ((skill.minutes ?? 0) * open) / counts.of(skill).total : 0;
}
