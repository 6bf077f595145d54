import {canonical, mergeEntries, mergeValues, readEntry, type Entry} from './entry.js';

/** The format this library writes. */
export const FORMAT = 'skill-progress/1';

/**
 * All that is stored of one reader. A skill put back to `todo` keeps its entry, with that status and its time:
 * if it went, an older record of another tab or file would bring the old status back.
 */
export interface ProgressRecord {
  readonly format: string;
  /** By key; without prototype, so that a key like `__proto__` is one like any other. */
  readonly skills: Readonly<Record<string, Entry>>;
  /** Fields this library does not know are kept. */
  readonly [field: string]: unknown;
}

/** Entries to write, by key. */
export type Patch = ReadonlyMap<string, Entry>;

/** Why a text is no record: made by a later version of the library, or not understood at all. */
export type RecordFault = 'newer' | 'unreadable';

/** Made here, hence known to be sound: need not be read again. */
const sound = new WeakSet<object>();

/** A record whose entries its maker may replace. */
export interface OwnRecord extends ProgressRecord {
  readonly skills: Record<string, Entry>;
}

/** A record of these fields and entries; the latter are not copied. */
export function recordOf(fields: object = {}, skills: Record<string, Entry> = noEntries()): OwnRecord {
  const record = {...fields, format: FORMAT, skills};
  sound.add(record);
  return record;
}

function noEntries(): Record<string, Entry> {
  return Object.create(null) as Record<string, Entry>;
}

/**
 * Reads a stored text. Never throws, keeps fields it does not know, and gives entries it cannot use the status
 * `todo` of 1970, so that they are kept and anything real wins over them.
 */
export function parse(text: string): ProgressRecord | RecordFault {
  try {
    const {format, skills = {}, ...fields} = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const version = Number(/^skill-progress\/([1-9]\d*)$/.exec(String(format))?.[1]);
    if (version > 1) return 'newer';
    if (version !== 1 || typeof skills !== 'object' || Array.isArray(skills)) return 'unreadable';
    const record = recordOf(fields);
    for (const [key, entry] of Object.entries(skills ?? {})) record.skills[key] = readEntry(entry);
    return record;
  } catch {
    return 'unreadable';
  }
}

/** A record from outside, as text or as an object: checked and copied unless it was made here. Never throws. */
export function adopt(value: unknown): ProgressRecord | RecordFault {
  try {
    if (sound.has(value as object)) return value as ProgressRecord;
    // Written anew, so that what is too deep to be stored is refused here rather than on every save.
    return parse(canonical(typeof value === 'string' ? JSON.parse(value) : value));
  } catch {
    return 'unreadable';
  }
}

/** The text of a record, its entries in the order of their keys: the same record always gives the same text. */
export function serialise(record: ProgressRecord): string {
  const entries = Object.entries(record.skills).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({...record, skills: Object.fromEntries(entries)});
}

/** What `theirs` adds to `mine`: for each skill with a later status or note there, the entry of both in one. */
export function additions(mine: ProgressRecord, theirs: ProgressRecord): Patch {
  const patch = new Map<string, Entry>();
  if (mine.skills === theirs.skills) return patch;
  for (const [key, their] of Object.entries(theirs.skills)) {
    const my = mine.skills[key];
    const both = my ? mergeEntries(my, their) : their;
    if (both !== my) patch.set(key, both);
  }
  return patch;
}

/**
 * Both in one: for each skill the later status and the later note. The order of merging never matters, nor
 * does merging twice. `a` itself when `b` adds nothing to it.
 */
export function merge(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  const patch = additions(a, b);
  const fields = mergeFields(a, b);
  return patch.size || fields !== a ? recordOf(fields, patched(a, patch)) : a;
}

/** The fields of both but for the entries, which are those of `a`; `a` itself when `b` adds nothing to it. */
export function mergeFields(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  return mergeValues(a, {...b, skills: a.skills}) as ProgressRecord;
}

function patched(record: ProgressRecord, patch: Patch): Record<string, Entry> {
  const skills = Object.assign(noEntries(), record.skills);
  for (const [key, entry] of patch) skills[key] = entry;
  return skills;
}
