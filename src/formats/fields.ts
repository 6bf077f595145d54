import type {Entry} from './entry-tree.js';

/** An object of a document, before anything is known of it. */
export type Fields = Readonly<Record<string, unknown>>;

/** An id as text; empty for what is none. */
export function nameOf(id: unknown): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without what is not there. */
export function compact(fields: Fields): Entry {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}
