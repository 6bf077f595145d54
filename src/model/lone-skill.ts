import {read, type ReadResult} from './read.js';
import {toJson} from './write.js';

/**
 * A document without children is taken for one skill: it becomes a roadmap of that skill alone, so that what only
 * a skill can have (`importance`, `minutes`, `sameAs`…) is read, too. Any other result is returned as it is.
 */
export function asSkill(result: ReadResult): ReadResult {
  const {roadmap, problems} = result;
  if (!roadmap || roadmap.children.length) return result;
  const {title, lang} = roadmap;
  const inner = read({title, lang, children: [toJson(roadmap)]});
  const more = inner.problems.map((problem) => ({
    ...problem,
    path: problem.path.replace(/^children\[0\]\.?/, ''),
  }));
  return {roadmap: inner.roadmap, problems: [...problems, ...more]};
}
