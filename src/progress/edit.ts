import type {Skill} from '../model/roadmap.js';
import {LONG_AGO, laterThan, mergeEntries, noteTimeOf, withNoteOf, type Entry} from './entry.js';
import type {Patch, ProgressRecord} from './record.js';
import {isStatus, type Status} from './status.js';

/** A new status for one skill. */
export interface Setting {
  readonly skill: Skill;
  readonly to: Status;
}

/** What the record says of a skill, under all its identities together: the latest status, the latest note. */
export function entryOf(skill: Skill, {skills}: ProgressRecord): Entry | undefined {
  let found: Entry | undefined;
  for (const name of skill.identities) {
    const entry = skills[name];
    if (entry) found = found ? mergeEntries(found, entry) : entry;
  }
  return found;
}

/** The status of a leaf; `todo` without an entry, or with one this version does not understand. */
export function statusIn(record: ProgressRecord, leaf: Skill): Status {
  const status = entryOf(leaf, record)?.status;
  return isStatus(status) ? status : 'todo';
}

/** The reader's note on a skill; empty when there is none. */
export function noteIn(record: ProgressRecord, skill: Skill): string {
  return entryOf(skill, record)?.note ?? '';
}

/**
 * The entries that give skills a status, each with all that was known of it under other names. `now` in ms since 1970; an entry is always later than what it replaces.
 */
export function statusEntries(record: ProgressRecord, settings: Iterable<Setting>, now: number): Patch {
  return new Map(
    [...settings].flatMap(({skill, to}) => named(skill, restated(entryOf(skill, record), to, now))),
  );
}

function restated(entry: Entry | undefined, status: Status, now: number): Entry {
  const next = {...entry, status, at: laterThan(entry?.at, now)};
  return entry?.note === undefined ? next : withNoteOf(next, entry.note, noteTimeOf(entry));
}

/** The entry for a note the reader wrote now; an empty text removes it. The status keeps its own time. */
export function noteEntry(record: ProgressRecord, skill: Skill, note: string, now: number): Patch {
  const entry = entryOf(skill, record) ?? {status: 'todo', at: LONG_AGO};
  return new Map(named(skill, withNoteOf(entry, note, laterThan(noteTimeOf(entry), now))));
}

/**
 * An entry under the names to write: the skill's key and, where that is an address, its id, so that either may change
 * later.
 */
export function named(
  {key, id = '', identities}: Skill,
  entry: Entry,
): readonly (readonly [string, Entry])[] {
  return [
    [key, entry],
    [identities.find((name) => name.endsWith(`#${id}`)) ?? key, entry],
  ];
}
