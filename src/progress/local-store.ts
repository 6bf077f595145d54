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
  const {storage = () => localStorage, events = globalThis, now = Date.now} = surroundings;
  let key = storageKey(profile);
  let text: string | null = null;
  let record: ProgressRecord | RecordFault | null = null;

  const look = (): typeof record => {
    const found = guard('blocked', () => storage().getItem(key));
    if (found !== text) record = found === null ? null : parse(found);
    text = found;
    return record;
  };

  const read = (): ProgressRecord | null => {
    const found = look();
    if (typeof found !== 'string') return found;
    if (found === 'newer') key += ':format-1';
    else guard('full', () => setAside(storage(), key, text ?? '', now()));
    throw new StoreFault(found);
  };

  const save = (mine: ProgressRecord): ProgressRecord => {
    const before = text;
    const stored = read();
    const merged = stored && text !== before ? merge(stored, mine) : mine;
    const next = JSON.stringify(merged);
    guard('full', () => storage().setItem(key, next));
    text = next;
    record = merged;
    return merged;
  };

  const subscribe = (listener: (record: unknown) => void): (() => void) => {
    const tell = (event: Event): void => {
      const before = text;
      const changed = (event as StorageEvent).key ?? key;
      const found = changed === key ? attempt(look) : null;
      if (!found || text === before) return;
      // What replaced ours cannot be read: an empty record makes the listener save again, beside it.
      listener(typeof found === 'string' ? recordOf() : found);
    };
    const types = ['storage', 'pageshow'];
    for (const type of types) events.addEventListener(type, tell);
    return () => types.forEach((type) => events.removeEventListener(type, tell));
  };

  return {load: read, save, subscribe};
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
