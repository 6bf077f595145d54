import {leavesOf, type Roadmap, type Skill} from '../model/roadmap.js';
import {countAll, isLeafNode, type StatusOf} from './count.js';
import type {Setting} from './edit.js';
import type {Status} from './status.js';

/** One leaf that changes when a skill, a branch or everything is set. */
export interface StatusChange extends Setting {
  readonly from: Status;
}

/**
 * Which leaves change, in learning order, when a leaf, a branch or a whole roadmap is set.
 * - `todo`, `skipped`: all its leaves.
 * - `done`, `learning`: the leaves that make up what is left of it. Where nothing is left but it is not done,
 *   those that were skipped are wanted after all, else those that are optional. A branch that is done has
 *   nothing to change.
 *
 * A leaf that has the status already is not named.
 */
export function settingsFor(
  target: Skill | Roadmap,
  to: Status,
  statusOf: StatusOf,
): readonly StatusChange[] {
  return changes(affected(target, to, statusOf), to, statusOf);
}

function affected(target: Skill | Roadmap, to: Status, statusOf: StatusOf): readonly Skill[] {
  if (isLeafNode(target)) return [target];
  return to === 'todo' || to === 'skipped' ? leavesOf(target) : wanted(target, statusOf);
}

function wanted(target: Skill | Roadmap, statusOf: StatusOf): readonly Skill[] {
  const counts = countAll(target, statusOf);
  if (counts.of().left || counts.of().status === 'done') return counts.remaining();
  const unskipped: StatusOf = (leaf) => (statusOf(leaf) === 'skipped' ? 'todo' : statusOf(leaf));
  const left = countAll(target, unskipped).remaining();
  return left.length ? left : leavesOf(target).filter((leaf) => statusOf(leaf) !== 'done');
}

/** What changes when each of these leaves is set; those that have the status already are left out. */
export function changes(leaves: readonly Skill[], to: Status, statusOf: StatusOf): readonly StatusChange[] {
  return leaves.map((skill) => ({skill, from: statusOf(skill), to})).filter(({from}) => from !== to);
}
