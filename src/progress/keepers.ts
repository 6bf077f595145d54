import {ProgressKeeper} from './keeper.js';
import {localStore} from './local-store.js';
import {memoryStore, type ProgressStore} from './store.js';

/** Where an element wants progress kept. */
export interface Keeping {
  /** Used instead of the browser's storage. */
  readonly store?: ProgressStore | undefined;
  /** `local` (default): the browser's storage; `none`: kept while the page is open. */
  readonly storage?: 'local' | 'none' | undefined;
  /** Whose progress. */
  readonly profile?: string | undefined;
}

const byPlace = new Map<string, ProgressKeeper>();
const byStore = new WeakMap<ProgressStore, ProgressKeeper>();

/**
 * The keeper that everything on the page with the same store, or the same storage and profile, shares. Ask
 * again on every connection to the page: once all its listeners left, a keeper gives way to a fresh one.
 */
export function sharedKeeper({store, storage = 'local', profile = ''}: Keeping): ProgressKeeper {
  if (store) return remember(byStore, store, () => store);
  return remember(byPlace, `${storage}:${profile}`, () =>
    storage === 'none' ? memoryStore() : localStore(profile),
  );
}

interface Memory<K> {
  get(key: K): ProgressKeeper | undefined;
  set(key: K, keeper: ProgressKeeper): unknown;
}

function remember<K>(memory: Memory<K>, key: K, store: () => ProgressStore): ProgressKeeper {
  const present = memory.get(key);
  if (present && !present.retired) return present;
  const keeper = new ProgressKeeper(store());
  memory.set(key, keeper);
  return keeper;
}
