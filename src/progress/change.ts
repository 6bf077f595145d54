import {childSkills, isChoice, isLeaf, leavesOf, type Roadmap, type Skill} from '../model/roadmap.js';
import {countAll, type StatusOf} from './count.js';
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

/**
 * Which leaves become done when the reader says "I know everything before this": what is left of the road
 * above the skill. Of a choice the skill belongs to, the other members are not before it but instead of it.
 */
export function settingsBefore(
  root: Roadmap | Skill,
  target: Skill,
  statusOf: StatusOf,
): readonly StatusChange[] {
  const before = new Set(leavesBefore(root, pathTo(root, target)));
  const left = countAll(root, statusOf).remaining();
  return changes(
    left.filter((leaf) => before.has(leaf)),
    'done',
    statusOf,
  );
}

function affected(target: Skill | Roadmap, to: Status, statusOf: StatusOf): readonly Skill[] {
  if ('importance' in target && isLeaf(target)) return [target];
  return to === 'todo' || to === 'skipped' ? leavesOf(target) : wanted(target, statusOf);
}

function wanted(target: Skill | Roadmap, statusOf: StatusOf): readonly Skill[] {
  const counts = countAll(target, statusOf);
  if (counts.of().left || counts.of().status === 'done') return counts.remaining();
  const unskipped: StatusOf = (leaf) => (statusOf(leaf) === 'skipped' ? 'todo' : statusOf(leaf));
  const left = countAll(target, unskipped).remaining();
  return left.length ? left : leavesOf(target).filter((leaf) => statusOf(leaf) !== 'done');
}

function changes(leaves: readonly Skill[], to: Status, statusOf: StatusOf): readonly StatusChange[] {
  return leaves.map((skill) => ({skill, from: statusOf(skill), to})).filter(({from}) => from !== to);
}

function pathTo(node: Roadmap | Skill, target: Skill): readonly Skill[] {
  for (const child of childSkills(node)) {
    const rest = child === target ? [] : pathTo(child, target);
    if (child === target || rest.length) return [child, ...rest];
  }
  return [];
}

function leavesBefore(node: Roadmap | Skill, [step, ...path]: readonly Skill[]): readonly Skill[] {
  const before: Skill[] = [];
  if (!step) return before;
  for (const item of node.children) {
    const members = isChoice(item) ? item.children : [item];
    if (members.includes(step)) break;
    for (const member of members) before.push(...leavesIn(member));
  }
  return [...before, ...leavesBefore(step, path)];
}

function leavesIn(skill: Skill): readonly Skill[] {
  return isLeaf(skill) ? [skill] : leavesOf(skill);
}
