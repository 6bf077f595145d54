import type {Report} from './problem.js';

/** More entries than this, in all lists of a document together, are not read: no document can go on for ever. */
export const MAX_ENTRIES = 1_000_000;

/** What all steps of reading one document share. */
export interface Reading {
  readonly report: Report;
  /** The containers around the present one. */
  readonly open: Set<object>;
  entriesLeft: number;
  extrasLeft: number;
}

/** A value and where it stands. */
export interface Entry {
  readonly value: unknown;
  readonly path: string;
}

/** An object of the document and where it stands. */
export interface Holder {
  readonly value: object;
  readonly path: string;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function isHolder(entry: Entry): entry is Holder {
  return isObject(entry.value);
}

/** `Array.isArray` throws for a revoked proxy. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

export function joined(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

/** The property as it is; `undefined` where reading it throws. */
export function peek({report}: Reading, {value, path}: Holder, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    report('unreadable', joined(path, key));
    return undefined;
  }
}

/** The property, or `undefined` where the document gives none, `null`, or throws. */
export function get(reading: Reading, holder: Holder, key: string): unknown {
  return peek(reading, holder, key) ?? undefined;
}

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (isList(value)) return 'a list';
  if (typeof value === 'string') return `the text “${value}”`;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Text without space around it; numbers and booleans as text; `undefined` for anything else and for nothing. */
export function getText(reading: Reading, holder: Holder, key: string): string | undefined {
  const value = get(reading, holder, key);
  if (typeof value === 'string') return value.trim() || undefined;
  return value === undefined ? undefined : asText(reading, value, joined(holder.path, key));
}

export function asText({report}: Reading, value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    report('used-as-text', path, String(value));
    return String(value);
  }
  report('not-text', path, kindOf(value));
  return undefined;
}

/** Text on one line. */
export function getLine(reading: Reading, holder: Holder, key: string): string | undefined {
  const text = getText(reading, holder, key);
  return text === undefined ? undefined : onOneLine(text);
}

export function onOneLine(text: string): string {
  return /\s{2}|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Shared by all that have none, which saves half of the memory of a large roadmap. */
export const NONE: readonly never[] = [];

/** The entries of a list; one value is taken for a list of one. */
export function getList(reading: Reading, holder: Holder, key: string): readonly Entry[] {
  const value = get(reading, holder, key);
  if (value === undefined) return NONE;
  const path = joined(holder.path, key);
  if (isList(value)) return entriesOf(reading, value, path);
  reading.report('not-a-list', path);
  return [{value, path}];
}

/** The entries of an array; one that cannot be read is left out. */
export function entriesOf(reading: Reading, list: readonly unknown[], path: string): readonly Entry[] {
  const entries: Entry[] = [];
  const holder = {value: list, path};
  const length = Number(get(reading, holder, 'length'));
  for (let index = 0; index < length; index++) {
    if (reading.entriesLeft-- <= 0) {
      reading.report('too-many', path, String(MAX_ENTRIES));
      break;
    }
    const key = String(index);
    entries.push({value: get(reading, holder, key), path: path + `[${key}]`});
  }
  return entries;
}

/** A list of texts, each once. */
export function getTexts(reading: Reading, holder: Holder, key: string): readonly string[] {
  const entries = getList(reading, holder, key);
  if (entries.length === 0) return NONE;
  const texts = new Set<string>();
  for (const {value, path} of entries) {
    const text = asText(reading, value, path);
    if (text) texts.add(text);
  }
  return [...texts];
}
