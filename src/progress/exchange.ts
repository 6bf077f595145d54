import type {Skill} from '../model/roadmap.js';
import type {StatusChange} from './change.js';
import {entryOf, type Setting} from './edit.js';
import {LONG_AGO, type Entry} from './entry.js';
import {additions, adopt, type ProgressRecord} from './record.js';
import {STATUSES, type Status} from './status.js';

type Entries = Readonly<Record<string, Entry>>;

/** A sound record with the fields of this one and these entries, all in the order of their names. */
export function withSkills(record: ProgressRecord, skills: Entries): ProgressRecord {
  const made = adopt({...record, skills});
  // What was read once can be read again.
  return typeof made === 'string' ? record : made;
}

/** What `mine` becomes when `theirs` is merged in: a copy. */
export function combined(mine: ProgressRecord, theirs: ProgressRecord): ProgressRecord {
  return withSkills(mine, {...mine.skills, ...Object.fromEntries(additions(mine, theirs))});
}

/**
 * A record which, merged into `mine`, leaves what `theirs` says and nothing else: what they lack goes back to
 * `todo` and loses its note. `now` in ms since 1970.
 *
 * All entries get new times, later than any of mine, in the order of their old ones: a skill may be in the records
 * under several names, and what they say of it under the latest has to stay the latest.
 */
export function replacement(mine: ProgressRecord, theirs: ProgressRecord, now: number): ProgressRecord {
  const times = timesOf(theirs);
  const start = Math.max(Date.parse(timesOf(mine).at(-1) ?? '') + 1 || 0, now - times.length);
  const ranks = new Map(times.map((time, n) => [time, n + 1]));
  const timeOf = (old: string): string => new Date(start + (ranks.get(old) ?? 0)).toISOString();
  const keys = new Set([...Object.keys(mine.skills), ...Object.keys(theirs.skills)]);
  const skills = [...keys].map(
    (key) => [key, retimed(theirs.skills[key], mine.skills[key], timeOf)] as const,
  );
  return withSkills(theirs, Object.fromEntries(skills));
}

/** All times of a record, each once, the earliest first. */
function timesOf({skills}: ProgressRecord): readonly string[] {
  const all = Object.values(skills).flatMap((entry) => [entry.at, noteTime(entry)]);
  return [...new Set(all)].sort();
}

const noteTime = ({at, noteAt = at}: Entry): string => noteAt;

function retimed(their: Entry | undefined, my: Entry | undefined, timeOf: (old: string) => string): Entry {
  const entry = {...their, status: their?.status ?? 'todo', at: timeOf(their?.at ?? '')};
  if (their?.note !== undefined) return {...entry, noteAt: timeOf(noteTime(their))};
  return my?.note === undefined ? entry : {...entry, note: '', noteAt: timeOf('')};
}

/** What an import did, to take it back. */
export interface ImportTrace {
  readonly before: ProgressRecord;
  /** Right after it. */
  readonly after: ProgressRecord;
  /** Names of skills whose status was changed since, but put back to what it was right after it. */
  readonly untouched?: ReadonlySet<string>;
}

/**
 * A record which, merged into `mine`, takes an import back: all is as it was before, but for what was changed since.
 */
export function takenBack(
  mine: ProgressRecord,
  {before, after, untouched = new Set()}: ImportTrace,
  now: number,
): ProgressRecord {
  const since = [...additions(after, mine)].map(([key, entry]) => {
    const [was, left] = [before.skills[key], after.skills[key]];
    const isStatusSame = entry.at === left?.at || untouched.has(key);
    return [
      key,
      {...(isStatusSame ? statusOnly(was) : statusOnly(entry)), ...noteSince(entry, was, left)},
    ] as const;
  });
  const target = withSkills(before, {...before.skills, ...Object.fromEntries(since)});
  return replacement(mine, target, now);
}

function statusOnly(entry: Entry = {status: 'todo', at: LONG_AGO}): Entry {
  const {note: _note, noteAt: _noteAt, ...top} = entry;
  return top;
}

/** The note as it is now if it has changed since, else as it was. */
function noteSince(now: Entry, was: Entry | undefined, left: Entry | undefined): Partial<Entry> {
  const isSame = left !== undefined && noteTime(now) === noteTime(left);
  const noted = isSame || now.note === left?.note ? was : now;
  return noted?.note === undefined ? {} : {note: noted.note, noteAt: noteTime(noted)};
}

/** Whose status differs between two records, for a preview of an import. */
export function differences(
  leaves: readonly Skill[],
  before: ProgressRecord,
  after: ProgressRecord,
): readonly StatusChange[] {
  return leaves
    .map((skill) => ({skill, from: statusOf(skill, before), to: statusOf(skill, after)}))
    .filter(({from, to}) => from !== to);
}

/** How many entries say something else in two records, besides the statuses of these leaves. */
export function otherDifferences(
  leaves: readonly Skill[],
  before: ProgressRecord,
  after: ProgressRecord,
): number {
  const known = new Set(leaves.flatMap(({identities}) => identities));
  const notes = leaves.filter((leaf) => noteOf(entryOf(leaf, before)) !== noteOf(entryOf(leaf, after)));
  const keys = new Set([...Object.keys(before.skills), ...Object.keys(after.skills)]);
  const others = [...keys].filter(
    (key) => !known.has(key) && meaning(before.skills[key]) !== meaning(after.skills[key]),
  );
  return notes.length + others.length;
}

const noteOf = (entry: Entry | undefined): string => entry?.note ?? '';

const meaning = (entry: Entry | undefined): string =>
  JSON.stringify([entry?.status ?? 'todo', noteOf(entry)]);

function statusOf(leaf: Skill, record: ProgressRecord): Status {
  const status = entryOf(leaf, record)?.status;
  return STATUSES.find((known) => known === status) ?? 'todo';
}

const STRENGTH: Readonly<Record<Status, number>> = {todo: 0, learning: 1, skipped: 2, done: 3};

/** Those of the settings that say more than what is known already: nobody loses a tick to them. */
export function gains(settings: readonly Setting[], record: ProgressRecord): readonly Setting[] {
  return settings.filter(({skill, to}) => STRENGTH[to] > STRENGTH[statusOf(skill, record)]);
}
