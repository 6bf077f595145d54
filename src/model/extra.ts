import type {Extra} from './roadmap.js';
import {entriesOf, isList, isObject, joined, peek, type Holder, type Reading} from './value.js';

/** Deeper than this, properties that this library does not know are left out. */
const MAX_DEPTH = 100;

/**
 * The properties that are not among those known, or `undefined` when there are none: a copy of what JSON can say,
 * so that nobody can change it later and it can always be written back. Functions, cycles and the like are left out.
 */
export function getExtra(reading: Reading, holder: Holder, known: ReadonlySet<string>): Extra | undefined {
  const all = keysOf(reading, holder);
  if (all.every((key) => known.has(key))) return undefined;
  const keys = all.filter((key) => !known.has(key));
  const copy = copyObject(reading, holder, keys, 0);
  return Object.keys(copy).length ? copy : undefined;
}

function keysOf(reading: Reading, {value, path}: Holder): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    reading.report('unreadable', path);
    return [];
  }
}

// `fromEntries` defines properties, so that one named `__proto__` stays a property
function copyObject(reading: Reading, holder: Holder, keys: readonly string[], depth: number): Extra {
  const copies = keys.map((key) => [
    key,
    copyProperty(reading, holder, key, joined(holder.path, key), depth),
  ]);
  return Object.fromEntries(copies.filter(([, copy]) => copy !== undefined)) as Extra;
}

function copyList(reading: Reading, holder: Holder, depth: number): readonly unknown[] {
  return entriesOf(reading, holder.value as unknown[], holder.path).map(({value, path}) =>
    value === undefined ? null : (copyValue(reading, value, path, depth) ?? null),
  );
}

function copyProperty(reading: Reading, holder: Holder, key: string, path: string, depth: number): unknown {
  const value = peek(reading, holder, key);
  return value === undefined ? undefined : copyValue(reading, value, path, depth);
}

function copyValue(reading: Reading, value: unknown, path: string, depth: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return value;
  }
  if (isObject(value) && mayEnter(reading, value, depth))
    return copyInside(reading, {value, path}, depth + 1);
  reading.report('not-json', path);
  return undefined;
}

function mayEnter(reading: Reading, value: object, depth: number): boolean {
  return depth < MAX_DEPTH && !reading.open.has(value) && reading.extrasLeft-- > 0;
}

function copyInside(reading: Reading, holder: Holder, depth: number): unknown {
  reading.open.add(holder.value);
  const copy = isList(holder.value)
    ? copyList(reading, holder, depth)
    : copyObject(reading, holder, keysOf(reading, holder), depth);
  reading.open.delete(holder.value);
  return copy;
}
