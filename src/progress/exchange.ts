import type {Skill} from '../model/roadmap.js';
import type {StatusChange} from './change.js';
import {entryOf, statusIn, type Setting} from './edit.js';
import {BY_STRENGTH, canonical, LONG_AGO, laterThan, noteTimeOf, withNoteOf, type Entry} from './entry.js';
import {additions, withEntries, type ProgressRecord} from './record.js';

const NOTHING: Entry = {status: 'todo', at: LONG_AGO};

/**
 * A record which, merged into `mine`, leaves what `theirs` says and nothing else: what they lack goes back to
 * `todo` and loses its note. `now` in ms since 1970.
 *
 * All entries get new times, later than any of mine, in the order of their old ones: a skill may be in the records
 * under several names, and what they say of it under the latest has to stay the latest.
 */
export function replacement(mine: ProgressRecord, theirs: ProgressRecord, now: number): ProgressRecord {
  const times = timesOf(theirs);
  const newest = timesOf(mine).at(-1);
  const start = Date.parse(laterThan(newest, now - times.length));
  const ranks = new Map(times.map((time, n) => [time, new Date(start + 1 + n).toISOString()]));
  const timeOf = (old: string): string => ranks.get(old) ?? new Date(start).toISOString();
  const patch = new Map<string, Entry>();
  for (const key of new Set([...Object.keys(mine.skills), ...Object.keys(theirs.skills)]))
    patch.set(key, retimed(theirs.skills[key], mine.skills[key], timeOf));
  return withEntries(theirs, patch);
}

/** All times of a record, each once, the earliest first. */
function timesOf({skills}: ProgressRecord): readonly string[] {
  const all = Object.values(skills).flatMap((entry) => [entry.at, noteTimeOf(entry)]);
  return [...new Set(all)].filter(Boolean).sort();
}

function retimed(their: Entry | undefined, my: Entry | undefined, timeOf: (old: string) => string): Entry {
  const entry = {...(their ?? {status: 'todo'}), at: timeOf(their?.at ?? '')} as Entry;
  if (their?.note !== undefined) return withNoteOf(entry, their.note, timeOf(noteTimeOf(their)));
  return my?.note === undefined ? entry : withNoteOf(entry, '', timeOf(''));
}

/**
 * A record which, merged into `mine`, takes an import back: all is as it was `before`, but for what was changed since
 * it was as it is in `after`, right after the import.
 */
export function takenBack(
  mine: ProgressRecord,
  {before, after}: {readonly before: ProgressRecord; readonly after: ProgressRecord},
  now: number,
): ProgressRecord {
  const since = new Map<string, Entry>();
  for (const [key, entry] of additions(after, mine))
    since.set(key, changedSince(entry, before.skills[key] ?? NOTHING, after.skills[key] ?? NOTHING));
  return replacement(mine, withEntries(before, since), now);
}

/** Status and note each: as they are now if they have changed since, else as they were. */
function changedSince(now: Entry, before: Entry, after: Entry): Entry {
  const {note: _note, noteAt: _noteAt, ...top} = now.at === after.at ? before : now;
  const noted = noteTimeOf(now) === noteTimeOf(after) ? before : now;
  return noted.note === undefined ? top : withNoteOf(top, noted.note, noteTimeOf(noted));
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

/** How many entries say something else in two records, besides the statuses of these leaves. */
export function otherDifferences(
  leaves: readonly Skill[],
  before: ProgressRecord,
  after: ProgressRecord,
): number {
  const known = new Map(leaves.flatMap((leaf) => leaf.identities.map((name) => [name, leaf] as const)));
  const notes = leaves.filter((leaf) => noteOf(entryOf(leaf, before)) !== noteOf(entryOf(leaf, after)));
  const keys = new Set([...Object.keys(before.skills), ...Object.keys(after.skills)]);
  const others = [...keys].filter(
    (key) => !known.has(key) && meaning(before.skills[key]) !== meaning(after.skills[key]),
  );
  return notes.length + others.length;
}

const noteOf = (entry: Entry | undefined): string => entry?.note ?? '';

function meaning(entry: Entry | undefined): string {
  return canonical([entry?.status ?? 'todo', noteOf(entry)]);
}

/** Those of the settings that say more than what is known already: nobody loses a tick to them. */
export function gains(settings: readonly Setting[], record: ProgressRecord): readonly Setting[] {
  return settings.filter(
    ({skill, to}) => BY_STRENGTH.indexOf(to) > BY_STRENGTH.indexOf(statusIn(record, skill)),
  );
}
