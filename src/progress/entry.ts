import {isStatus} from './status.js';

/** What is stored of one skill. Fields this library does not know are kept. */
export interface Entry {
  /** A `Status`; any other word counts as `todo` and is kept. */
  readonly status: string;
  /** When the status was set: ISO 8601, UTC, with milliseconds, so that texts compare like times. */
  readonly at: string;
  /** The reader's own words; empty once removed. */
  readonly note?: string;
  /** When the note was written, if not at `at`: a status set elsewhere meanwhile must not cost the note. */
  readonly noteAt?: string;
  readonly [field: string]: unknown;
}

/** Earlier than anything a reader did. */
export const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** From the weakest claim to the strongest: of two statuses set in the same millisecond the stronger one wins. */
const BY_STRENGTH: readonly string[] = ['todo', 'learning', 'skipped', 'done'];

/** Makes an entry of anything; what cannot be used as an entry is kept in a field of one. */
export function readEntry(value: unknown): Entry {
  if (typeof value !== 'object' || !value) {
    return isStatus(value) ? {status: value, at: LONG_AGO} : {status: 'todo', at: LONG_AGO, value};
  }
  const {status, at, note, noteAt, ...rest} = value as Readonly<Record<string, unknown>>;
  const entry: Entry = {status: typeof status === 'string' ? status : 'todo', at: readTime(at), ...rest};
  if (note === undefined || note === null) return entry;
  return withNoteOf(entry, asText(note), noteAt === undefined ? entry.at : readTime(noteAt));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Years before 1970 or beyond 9999 are no times at which a reader did something. */
function readTime(value: unknown): string {
  const text =
    new Date(value as string | number).getTime() >= 0 ? new Date(value as string).toISOString() : '';
  return text.length === LONG_AGO.length ? text : LONG_AGO;
}

/** `now`, in ms since 1970, as text; but always later than `before`, even when the clock was put back. */
export function laterThan(before: string | undefined, now: number): string {
  return new Date(Math.max(now, before ? Date.parse(before) + 1 : 0)).toISOString();
}

/** When the note was written; empty, hence before everything, when there is none. */
export function noteTimeOf({note, noteAt, at}: Entry): string {
  return note === undefined ? '' : (noteAt ?? at);
}

/** The same entry with this note, written at this time. */
export function withNoteOf(entry: Entry, note: string, noteAt: string): Entry {
  const {noteAt: _, ...rest} = entry;
  return noteAt === entry.at ? {...rest, note} : {...rest, note, noteAt};
}

/**
 * The later status with its fields, and the later note. Commutative, associative and idempotent; returns one
 * of the arguments itself when the other adds nothing, the first one when they are equal.
 */
export function mergeEntries(a: Entry, b: Entry): Entry {
  if (a === b) return a;
  const top = compareStatus(a, b) < 0 ? b : a;
  const order = compareNotes(a, b);
  const noted = order < 0 ? b : order > 0 ? a : top;
  return noted === top ? top : withNoteOf(top, noted.note ?? '', noteTimeOf(noted));
}

function compareStatus(a: Entry, b: Entry): number {
  return (
    compare(a.at, b.at) ||
    BY_STRENGTH.indexOf(a.status) - BY_STRENGTH.indexOf(b.status) ||
    compare(canonical(unnoted(a)), canonical(unnoted(b)))
  );
}

function compareNotes(a: Entry, b: Entry): number {
  return compare(noteTimeOf(a), noteTimeOf(b)) || compare(a.note ?? '', b.note ?? '');
}

function unnoted({note: _note, noteAt: _noteAt, ...rest}: Entry): object {
  return rest;
}

/**
 * Two values of an unknown field in one: objects field by field, else always the same one of the two. In the
 * order of their texts an object comes after everything else, which makes this associative.
 */
export function mergeValues(a: unknown, b: unknown): unknown {
  if (a === b) return a;
  if (!isFields(a) || !isFields(b)) return compare(canonical(a), canonical(b)) < 0 ? b : a;
  let merged = a;
  for (const [name, value] of Object.entries(b)) {
    const both = Object.hasOwn(a, name) ? mergeValues(a[name], value) : value;
    if (!Object.hasOwn(a, name) || both !== a[name]) merged = {...merged, [name]: both};
  }
  return merged;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** JSON, the same for the same content, in whatever order its fields were written. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isFields(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b))) : part,
  );
}
