import {adopt, merge, recordOf, type ProgressRecord} from './record.js';
import {StoreFault, type ProgressStore} from './store.js';
import {isThenable, StoreSync} from './sync.js';

/**
 * Puts a store nearby, such as `localStore()`, in front of a remote one, such as a server. Progress shows at
 * once and without a network; a tick is kept nearby the moment it is made and sent as soon as the remote store
 * works, on a later visit at the latest. What is kept nearby counts as kept, so the reader hears of a fault
 * only when neither works. Each save reads the remote record, merges and writes it: the back end need only
 * keep a document.
 */
export function offlineFirst(remote: ProgressStore, near: ProgressStore): ProgressStore {
  return new OfflineStore(mergingOnSave(remote), near);
}

class OfflineStore implements ProgressStore {
  readonly #remote: ProgressStore;
  readonly #near: ProgressStore;
  readonly #away: StoreSync;
  readonly #listeners = new Set<(record: unknown) => void>();
  #mine: ProgressRecord = recordOf();

  constructor(remote: ProgressStore, near: ProgressStore) {
    this.#remote = remote;
    this.#near = near;
    this.#away = new StoreSync(remote, {
      record: () => this.#mine,
      absorb: (record) => this.#receive(record),
      faulted: () => undefined,
    });
  }

  load(): unknown {
    const found = attempt(() => this.#near.load(), nothingIfBlocked);
    if (!isThenable(found)) return this.#remember(found);
    return found.then((later) => {
      this.#remember(later);
      this.#away.save();
      return later;
    });
  }

  save(record: ProgressRecord): unknown {
    // Whoever does not listen has not heard of what came from the remote store.
    const all = this.#listeners.size ? record : merge(record, this.#mine);
    this.#mine = all;
    const keep = (): unknown => {
      const kept = this.#near.save(all);
      this.#away.save();
      return kept;
    };
    return attempt(keep, () => this.#remote.save(all));
  }

  subscribe(listener: (record: unknown) => void): () => void {
    this.#listeners.add(listener);
    const stop = this.#near.subscribe?.(listener);
    if (this.#listeners.size === 1) this.#away.listen();
    return () => {
      stop?.();
      this.#listeners.delete(listener);
      if (!this.#listeners.size) this.#away.unlisten();
    };
  }

  #remember(found: unknown): unknown {
    const record = adopt(found);
    if (typeof record !== 'string') this.#mine = merge(this.#mine, record);
    return found;
  }

  #receive(record: ProgressRecord): void {
    this.#mine = merge(this.#mine, record);
    void attempt(
      () => this.#near.save(this.#mine),
      () => undefined,
    );
    for (const listener of this.#listeners) listener(record);
  }
}

/** Never takes a remote record of a later version, or an unreadable one, for none. */
function mergingOnSave(remote: ProgressStore): ProgressStore {
  const load = async (): Promise<ProgressRecord | undefined> => {
    const found = await remote.load();
    const record = found ? adopt(found) : undefined;
    if (typeof record === 'string') throw new StoreFault(record);
    return record;
  };
  const save = async (mine: ProgressRecord): Promise<ProgressRecord> => {
    const theirs = await load();
    const merged = theirs ? merge(theirs, mine) : mine;
    const answer = adopt(await remote.save(merged));
    return typeof answer === 'string' ? merged : merge(merged, answer);
  };
  const subscribe = (listener: (record: unknown) => void): (() => void) =>
    remote.subscribe?.(listener) ?? (() => undefined);
  return {load, save, subscribe};
}

/** Without anything nearby the remote store is all there is. */
function nothingIfBlocked(error: unknown): unknown {
  if (error instanceof StoreFault && error.code === 'blocked') return undefined;
  throw error;
}

/** What `act` gives, now or later, or what is made of its failure. */
function attempt(act: () => unknown, failed: (error: unknown) => unknown): unknown {
  try {
    const answer = act();
    return isThenable(answer) ? Promise.resolve(answer).catch(failed) : answer;
  } catch (error) {
    return failed(error);
  }
}
