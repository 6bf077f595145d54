import {greater, mergeEntries, readEntry, type Entry} from './entry.js';

/** The format this library writes. */
export const FORMAT = 'skill-progress/1';

type Fields = Readonly<Record<string, unknown>>;

/**
 * All that is stored of one reader: an immutable value. A skill put back to `todo` keeps its entry, with that
 * status and its time: if it went, an older record of another tab or file would bring the old status back.
 */
export interface ProgressRecord extends Fields {
  readonly format: string;
  /** By key; without prototype, so that a key like `__proto__` is one like any other. */
  readonly skills: Readonly<Record<string, Entry>>;
}

/** Why a text is no record: made by a later version of the library, or not understood at all. */
export type RecordFault = 'newer' | 'unreadable';

/** Made here, hence known to be sound: saves reading it again. */
const sound = new WeakSet<object>();

function make(fields: Fields, skills: Readonly<Record<string, Entry>>): ProgressRecord {
  const record = {...fields, format: FORMAT, skills};
  sound.add(record);
  return record;
}

function bare(): Record<string, never> {
  return Object.create(null) as Record<string, never>;
}

export const EMPTY: ProgressRecord = make({}, bare());

/**
 * Reads a stored text. Never throws, keeps fields it does not know, and gives entries it cannot use the status
 * `todo` of 1970, so that they are kept and anything real wins over them.
 */
export function parse(text: string): ProgressRecord | RecordFault {
  try {
    const value = JSON.parse(text) as Fields;
    const version = Number(/^skill-progress\/([1-9]\d*)$/.exec(String(value['format']))?.[1]);
    if (version > 1) return 'newer';
    const given: unknown = value['skills'] ?? {};
    if (version !== 1 || typeof given !== 'object' || Array.isArray(given)) return 'unreadable';
    const skills: Record<string, Entry> = bare();
    for (const [key, entry] of Object.entries(given as Fields)) skills[key] = readEntry(entry);
    return make(value, skills);
  } catch {
    return 'unreadable';
  }
}

/** A record from outside, as text or as an object: checked and copied unless it was made here. Never throws. */
export function adopt(value: unknown): ProgressRecord | RecordFault {
  if (typeof value === 'object' && value && sound.has(value)) return value as ProgressRecord;
  try {
    return parse(typeof value === 'string' ? value : JSON.stringify(value));
  } catch {
    return 'unreadable';
  }
}

/** The record with these entries in place of what it had under their keys. */
export function withEntries(
  record: ProgressRecord,
  entries: Iterable<readonly [key: string, entry: Entry]>,
): ProgressRecord {
  const skills: Record<string, Entry> = Object.assign(bare(), record.skills);
  for (const [key, entry] of entries) skills[key] = entry;
  return make(record, skills);
}

/** The keys whose entries differ. */
export function changedKeys(before: ProgressRecord, after: ProgressRecord): ReadonlySet<string> {
  const keys = Object.keys({...before.skills, ...after.skills});
  return new Set(keys.filter((key) => before.skills[key] !== after.skills[key]));
}

/** The text to store: the same record always gives the same text, entries in the order of their keys. */
export function serialise(record: ProgressRecord): string {
  const entries = Object.entries(record.skills).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({...record, skills: Object.fromEntries(entries)});
}

/**
 * Both in one; for each skill the later status and the later note. The order of merging never matters, nor
 * does merging twice. Returns one of the arguments itself when the other adds nothing to it.
 */
export function merge(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  if (a === b) return a;
  const skills = mergeMaps(a.skills, b.skills, mergeEntries);
  const {skills: _a, ...fieldsA} = a;
  const {skills: _b, ...fieldsB} = b;
  const fields = mergeMaps<unknown>(fieldsA, fieldsB, greater);
  if (skills === a.skills && fields === fieldsA) return a;
  if (skills === b.skills && fields === fieldsB) return b;
  return make(fields, skills);
}

type Values<T> = Readonly<Record<string, T>>;

function mergeMaps<T>(a: Values<T>, b: Values<T>, join: (a: T, b: T) => T): Values<T> {
  const merged: Record<string, T> = Object.assign(bare(), a);
  let [isA, isB] = [true, true];
  for (const key of Object.keys(b)) {
    const [old, other] = [merged[key], b[key] as T];
    const joined = key in merged ? join(old as T, other) : other;
    isA &&= key in merged && joined === old;
    isB &&= joined === other;
    merged[key] = joined;
  }
  isB &&= Object.keys(merged).length === Object.keys(b).length;
  return isA ? a : isB ? b : merged;
}
