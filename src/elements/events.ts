import type {Problem} from '../model/problem.js';
import type {Roadmap, Skill} from '../model/roadmap.js';
import type {Cause} from '../progress/keeper.js';
import type {Status} from '../progress/status.js';
import type {Summary} from '../progress/summary.js';
import type {ViewName} from '../view/toolbar.js';

/** `detail` of `skill-select`. */
export interface SkillSelectDetail {
  /** The author's id of the skill, else its key. */
  readonly id: string;
  readonly skill: Skill;
}

/** `detail` of `skill-status-change`; for a branch, the statuses derived before and asked for. */
export interface SkillStatusChangeDetail extends SkillSelectDetail {
  readonly from: Status;
  readonly to: Status;
}

/** `detail` of `skill-progress-change`. */
export interface SkillProgressChangeDetail {
  readonly progress: Summary;
  readonly cause: Cause;
}

/** `detail` of `skill-view-change`. */
export interface SkillViewChangeDetail {
  readonly view: ViewName;
}

/** `detail` of `skill-roadmap-load`. */
export interface SkillRoadmapLoadDetail {
  readonly roadmap: Roadmap;
  readonly problems: readonly Problem[];
}

/** `detail` of `skill-roadmap-error`. */
export interface SkillRoadmapErrorDetail {
  readonly problems: readonly Problem[];
}

/** `detail` of `skill-path-select`. */
export interface SkillPathSelectDetail {
  /** Undefined while it is on its way, or could not be read. */
  readonly roadmap: Roadmap | undefined;
  /** Where the link leads, if it does. */
  readonly url: string | undefined;
}

/** The events of the elements, with their details. All bubble and cross shadow roots. */
export interface SkillEventDetails {
  'skill-select': SkillSelectDetail;
  'skill-status-change': SkillStatusChangeDetail;
  'skill-progress-change': SkillProgressChangeDetail;
  'skill-view-change': SkillViewChangeDetail;
  'skill-roadmap-load': SkillRoadmapLoadDetail;
  'skill-roadmap-error': SkillRoadmapErrorDetail;
  'skill-path-select': SkillPathSelectDetail;
}

/** Dispatches at once, inside the reader's gesture; returns false when a cancelable event was refused. */
export function tell<Name extends keyof SkillEventDetails>(
  host: HTMLElement,
  name: Name,
  detail: SkillEventDetails[Name],
  cancelable = false,
): boolean {
  return host.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable}));
}

export function naming(skill: Skill): SkillSelectDetail {
  return {id: skill.id ?? skill.key, skill};
}
