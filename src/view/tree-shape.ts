import type {Outline} from '../model/outline.js';
import type {Skill} from '../model/roadmap.js';

/** What can be seen of a tree. */
export interface TreeShape {
  readonly outline: Outline;
  isOpen(skill: Skill): boolean;
  /** Whether a branch can be closed in this view. */
  canClose(skill: Skill): boolean;
  /** Whether a filter hides a skill. */
  leavesOut(skill: Skill): boolean;
}

/** Whether all branches above are open and no filter hides the skill. */
export function isVisible(skill: Skill, {outline, isOpen, leavesOut}: TreeShape): boolean {
  return !leavesOut(skill) && outline.path(skill).every(isOpen);
}

/** The skill itself, or the outermost closed branch around it, which takes the focus for it. */
export function seatOf(skill: Skill, {outline, isOpen}: Pick<TreeShape, 'outline' | 'isOpen'>): Skill {
  return outline.path(skill).find((above) => !isOpen(above)) ?? skill;
}
