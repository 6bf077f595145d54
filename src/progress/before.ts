import {childSkills, isChoice, isLeaf, leavesOf, type Roadmap, type Skill} from '../model/roadmap.js';
import {changes, type StatusChange} from './change.js';
import {countAll, type StatusOf} from './count.js';

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

function pathTo(node: Roadmap | Skill, target: Skill): readonly Skill[] {
  for (const child of childSkills(node)) {
    const rest = child === target ? [] : pathTo(child, target);
    if (child === target || rest.length) return [child, ...rest];
  }
  return [];
}

function leavesBefore(node: Roadmap | Skill, [step, ...path]: readonly Skill[]): readonly Skill[] {
  if (!step) return [];
  const items = node.children.map((item) => (isChoice(item) ? item.children : [item]));
  const here = items.findIndex((members) => members.includes(step));
  const before = items.slice(0, here).flat();
  return [...before.flatMap(leavesIn), ...leavesBefore(step, path)];
}

function leavesIn(skill: Skill): readonly Skill[] {
  return isLeaf(skill) ? [skill] : leavesOf(skill);
}
