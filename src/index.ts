/** What the package offers to programs. Nothing is registered: see `skill-roadmap/define`. */
export * from './model/index.js';

export {SkillCardElement} from './elements/skill-card.js';
export {SkillPathsElement} from './elements/skill-paths.js';
export {SkillProgressElement} from './elements/skill-progress.js';
export {SkillRoadmapElement, type View} from './elements/skill-roadmap.js';
export type {
  SkillEventDetails,
  SkillPathSelectDetail,
  SkillProgressChangeDetail,
  SkillRoadmapErrorDetail,
  SkillRoadmapLoadDetail,
  SkillSelectDetail,
  SkillStatusChangeDetail,
  SkillViewChangeDetail,
} from './elements/events.js';
export type {Theme} from './elements/roadmap-element.js';
export type {Language, Messages, Plural} from './i18n/messages.js';
export {writeBadge, type Badge} from './export/badge.js';
export {readText, readValue, type Format} from './formats/read-text.js';
export {writeMarkdown, type MarkdownOptions} from './formats/write-markdown.js';
export {VERSION} from './model/version.js';
export {settingsFor, type StatusChange} from './progress/change.js';
export {
  countAll,
  remaining,
  type Count,
  type Countable,
  type Counts,
  type StatusOf,
} from './progress/count.js';
export type {Cause} from './progress/keeper.js';
export {compareMatches, match, type Match} from './progress/match.js';
export * from './progress/index.js';
export {nextOf} from './progress/next.js';
export {STATUSES, isStatus, type Status} from './progress/status.js';
export {summary, type Summary} from './progress/summary.js';
