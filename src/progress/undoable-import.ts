import type {Skill} from '../model/roadmap.js';
import {entryOf} from './edit.js';
import type {Entry} from './entry.js';
import {combined, takenBack, withSkills} from './exchange.js';
import type {ProgressKeeper} from './keeper.js';
import {additions, type ProgressRecord} from './record.js';

let imports = 0;

/**
 * Merges a record in as one change: `undo` takes it back where one of these leaves is of concern, with notes and other
 * roadmaps, but for what was changed since, here or elsewhere. Returns a way to take back this very change, whatever
 * came after it; that does nothing a second time. `now`: ms since 1970.
 */
export function importUndoably(
  keeper: ProgressKeeper,
  leaves: readonly Skill[],
  record: ProgressRecord,
  now: () => number = Date.now,
): () => void {
  const before = withSkills(keeper.record, keeper.record.skills);
  const after = combined(before, record);
  const sign = signOf(++imports);
  const concerned = [...leaves, sign];
  keeper.remember(
    concerned.map((skill) => ({skill})),
    new Map(concerned.flatMap((skill) => latest(skill, after))),
    (steps) => {
      const untouched = new Set(steps.flatMap(({skill}) => skill.identities));
      const patch = additions(keeper.record, takenBack(keeper.record, {before, after, untouched}, now()));
      return new Map([...patch].filter(([key, entry]) => !saysSame(entry, keeper.record.skills[key])));
    },
  );
  keeper.import(record);
  return () => {
    keeper.undo((key) => key === sign.key, 'reader');
  };
}

/** What stays as it is keeps its time: else changes made since could not be taken back any more. */
function saysSame(a: Entry, b: Entry | undefined): boolean {
  return a.status === b?.status && (a.note ?? '') === (b.note ?? '');
}

/** Stands for an import among the skills that it concerns, so that it can be told from other changes. */
function signOf(n: number): Skill {
  const sign: Pick<Skill, 'key' | 'identities'> = {key: `\0import ${n}`, identities: []};
  return sign as Skill;
}

function latest(skill: Skill, record: ProgressRecord): readonly (readonly [string, Entry])[] {
  const entry = entryOf(skill, record);
  return entry ? [[skill.key, entry]] : [];
}
