export {roadmapKeys, slug, urlKey} from './names.js';
export {outline, type Outline, type Place} from './outline.js';
export type {Problem, Severity} from './problem.js';
export {read, type ReadResult} from './read.js';
export {readJson} from './read-json.js';
export {
  MAX_DEPTH,
  childSkills,
  isChoice,
  isLeaf,
  leavesOf,
  skillsOf,
  type Choice,
  type Extra,
  type Importance,
  type Item,
  type Resource,
  type Roadmap,
  type Skill,
} from './roadmap.js';
export {safeUrl} from './safe-url.js';
export {toJson} from './write.js';
