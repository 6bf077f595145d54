import {merge, parse, recordOf, type ProgressRecord, type RecordFault} from './record.js';
import {StoreFault, type FaultCode, type ProgressStore} from './store.js';

/** What a local store takes from its surroundings; tests bring their own. */
export interface LocalSurroundings {
  /** May throw, as reading `localStorage` does where it is blocked. */
  readonly storage?: () => Storage;
  /** Tells of `storage` events, and of `pageshow` when the page returns from the back/forward cache. */
  readonly events?: EventTarget;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The key in localStorage under which a profile's progress is kept. */
export function storageKey(profile?: string): string {
  return `skill-roadmap:progress${profile ? `:${profile}` : ''}`;
}

/**
 * Progress in `localStorage`, merged with what is there on every save, so that tabs never undo each other.
 *
 * A text that cannot be read is moved to `<key>:unreadable-<ms since 1970>`; a record of a later version stays
 * where it is and ours is kept under `<key>:format-1`. Both are thrown once as a `StoreFault`, after which
 * loading or saving again works. Storage that is blocked or full throws a `StoreFault` every time.
 */
export function localStore(profile?: string, surroundings: LocalSurroundings = {}): ProgressStore {
  return new LocalStore(storageKey(profile), surroundings);
}

class LocalStore implements ProgressStore {
  #key: string;
  readonly #storage: () => Storage;
  readonly #events: EventTarget;
  readonly #now: () => number;
  /** What was last found or written under the key, and the record that it is. */
  #text: string | null = null;
  #record: ProgressRecord | RecordFault | null = null;

  constructor(key: string, surroundings: LocalSurroundings) {
    this.#key = key;
    this.#storage = surroundings.storage ?? (() => localStorage);
    this.#events = surroundings.events ?? globalThis;
    this.#now = surroundings.now ?? Date.now;
  }

  load(): ProgressRecord | null {
    const found = this.#look();
    if (typeof found !== 'string') return found;
    if (found === 'newer') this.#key += ':format-1';
    else guard('full', () => setAside(this.#storage(), this.#key, this.#text ?? '', this.#now()));
    throw new StoreFault(found);
  }

  save(mine: ProgressRecord): ProgressRecord {
    const stored = this.load();
    // Also where it was seen before: a save that failed has seen it, and nobody took it in.
    const merged = stored ? merge(stored, mine) : mine;
    const text = JSON.stringify(merged);
    guard('full', () => this.#storage().setItem(this.#key, text));
    this.#text = text;
    this.#record = merged;
    return merged;
  }

  subscribe(listener: (record: unknown) => void): () => void {
    const tell = (event: Event): void => {
      const before = this.#text;
      const changed = (event as StorageEvent).key ?? this.#key;
      const found = changed === this.#key ? attempt(() => this.#look()) : null;
      if (!found || this.#text === before) return;
      // What replaced ours cannot be read: an empty record makes the listener save again, beside it.
      listener(typeof found === 'string' ? recordOf() : found);
    };
    const types = ['storage', 'pageshow'];
    for (const type of types) this.#events.addEventListener(type, tell);
    return () => types.forEach((type) => this.#events.removeEventListener(type, tell));
  }

  #look(): ProgressRecord | RecordFault | null {
    const found = guard('blocked', () => this.#storage().getItem(this.#key));
    if (found !== this.#text) this.#record = found === null ? null : parse(found);
    this.#text = found;
    return this.#record;
  }
}

/** Nothing is removed before its copy is there. */
function setAside(storage: Storage, key: string, text: string, now: number): void {
  const name = (): string => `${key}:unreadable-${now}`;
  while (storage.getItem(name()) !== null) now++;
  storage.setItem(name(), text);
  storage.removeItem(key);
}

function guard<T>(code: FaultCode, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new StoreFault(code, {cause});
  }
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
