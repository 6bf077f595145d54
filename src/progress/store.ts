import type {ProgressRecord} from './record.js';

/**
 * Where progress is kept. Each method may answer at once or with a promise.
 *
 * A store need not merge, queue or retry: what it gets to save already contains what it last loaded or told,
 * one call is made at a time, and a save that fails is tried again, less and less often, together with what
 * was ticked meanwhile. To let several devices change progress at the same time, merge on the back end (with
 * `merge`) and answer with the result, or wrap the store in `offlineFirst`, which merges here. The same store
 * object given to several elements is loaded once and shared by them.
 */
export interface ProgressStore {
  /**
   * What is stored: the record as an object (or its JSON text), or null or undefined when there is none yet.
   * Nothing is saved before this has succeeded once.
   */
  load(): unknown;
  /** Keeps the record. May answer with what is now stored, if that is more: it is shown to the reader. */
  save(record: ProgressRecord): unknown;
  /** Calls the listener with a record whenever another page or device changed it; returns a way to stop. */
  subscribe?(listener: (record: unknown) => void): () => void;
}

/**
 * Why progress is not kept, or not where it was.
 * - `blocked`: the browser gives no storage to this page; `full`: storage has no room left;
 *   `failed`: the store did not answer, or with an error. All three: kept for the visit only, tried again.
 * - `unreadable`, `newer`: what was stored could not be read, or was written by a later version; it was kept
 *   untouched and progress is stored beside it.
 */
export type FaultCode = 'blocked' | 'full' | 'failed' | 'unreadable' | 'newer';

/** What a store throws, or rejects with, to say more than `failed`. */
export class StoreFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, options?: ErrorOptions) {
    super(`progress: ${code}`, options);
    this.name = 'StoreFault';
    this.code = code;
  }
}

/** Keeps progress for as long as the page is open. */
export function memoryStore(): ProgressStore {
  let kept: ProgressRecord | null = null;
  return {load: () => kept, save: (record) => void (kept = record)};
}
