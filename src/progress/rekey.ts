import type {Skill} from '../model/roadmap.js';
import {entryOf, named} from './edit.js';
import type {ProgressKeeper} from './keeper.js';
import {additions, recordOf} from './record.js';

/**
 * A roadmap is shown: what is known of its skills under former names is kept under their present ones too. Then an
 * author may change names again and again, as long as the reader comes by in between. Changes no status and no time.
 */
export function rekey(keeper: ProgressKeeper, skills: Iterable<Skill>): void {
  const present = recordOf();
  for (const skill of skills) {
    const entry = entryOf(skill, keeper.record);
    if (entry) Object.assign(present.skills, Object.fromEntries(named(skill, entry)));
  }
  if (additions(keeper.record, present).size) keeper.import(present);
}
