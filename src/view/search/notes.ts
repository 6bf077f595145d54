import type {Skill} from '../../model/roadmap.js';
import type {Session} from '../session.js';

/** The reader's notes on the skills of a roadmap. Only skills with a note are asked for all their names. */
export function notesOf({outline, keeper}: Session): ReadonlyMap<Skill, string> {
  const {skills} = keeper.record;
  const keys = Object.keys(skills).filter((key) => skills[key]?.note);
  return new Map(keys.flatMap((key) => outline.named(key)).map((skill) => [skill, keeper.noteOf(skill)]));
}
