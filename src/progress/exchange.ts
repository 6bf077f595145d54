import type {Skill} from '../model/roadmap.js';
import type {StatusChange} from './change.js';
import {statusIn} from './edit.js';
import {LONG_AGO, laterThan, withNoteOf, type Entry} from './entry.js';
import {withEntries, type ProgressRecord} from './record.js';

/**
 * A record which, merged into `mine`, leaves what `theirs` says and nothing else: what they lack goes back to
 * `todo` and loses its note. `now` in ms since 1970.
 */
export function replacement(mine: ProgressRecord, theirs: ProgressRecord, now: number): ProgressRecord {
  const patch = new Map<string, Entry>();
  for (const key of new Set([...Object.keys(mine.skills), ...Object.keys(theirs.skills)])) {
    const their = theirs.skills[key] ?? {status: 'todo', at: LONG_AGO};
    patch.set(key, replaced(mine.skills[key], their, now));
  }
  return withEntries(theirs, patch);
}

function replaced(my: Entry | undefined, their: Entry, now: number): Entry {
  if (my?.status === their.status && (my.note ?? '') === (their.note ?? '')) return my;
  const newest = [my?.at, my?.noteAt, their.at].reduce((a = '', b = '') => (a < b ? b : a));
  const at = laterThan(newest, now);
  const note = their.note ?? (my?.note === undefined ? undefined : '');
  const entry = {...their, at};
  return note === undefined ? entry : withNoteOf(entry, note, at);
}

/** Whose status differs between two records, for a preview of an import. */
export function differences(
  leaves: readonly Skill[],
  before: ProgressRecord,
  after: ProgressRecord,
): readonly StatusChange[] {
  return leaves
    .map((skill) => ({skill, from: statusIn(before, skill), to: statusIn(after, skill)}))
    .filter(({from, to}) => from !== to);
}
