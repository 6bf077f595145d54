import {additions, adopt, recordOf, type ProgressRecord} from './record.js';
import {StoreFault, type FaultCode, type ProgressStore} from './store.js';

/** Who holds the record that is to be kept. */
export interface Holder {
  record(): ProgressRecord;
  /** Merges in what the store knows. */
  absorb(record: ProgressRecord, cause: 'load' | 'tab'): void;
  /** `fault` has changed. */
  faulted(): void;
}

const LONGEST_WAIT = 300_000;

/**
 * Keeps a store and a holder in step: loads before it saves, one exchange at a time, the latest record next,
 * and tries again after a failure, 1 s later at first, at most 5 minutes later. Never throws.
 */
export class StoreSync {
  /** Why progress is not kept, or not where it was; passing faults go when the store works again. */
  fault: FaultCode | undefined;
  /** Settled once the store has answered for the first time, well or badly. */
  readonly ready: Promise<void>;

  readonly #store: ProgressStore;
  readonly #holder: Holder;
  #upToDate = false;
  #hasLeft = false;
  #dirty = false;
  #busy = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;
  #settle: () => void = () => undefined;

  constructor(store: ProgressStore, holder: Holder) {
    this.#store = store;
    this.#holder = holder;
    this.ready = new Promise((resolve) => (this.#settle = resolve));
  }

  /** Whether the store answered well when last asked. */
  get working(): boolean {
    return this.#failures === 0;
  }

  /** Whether the holder may have something that the store does not have yet. */
  get unsaved(): boolean {
    return this.#dirty || this.#busy;
  }

  /** The holder's record has changed. */
  save(): void {
    this.#dirty = true;
    this.exchange();
  }

  /** Loads if that is due, then saves if that is. */
  exchange(): void {
    if (this.#busy || (this.#upToDate && !this.#dirty)) return;
    const isLoad = !this.#upToDate;
    this.#busy = true;
    this.#dirty &&= isLoad;
    clearTimeout(this.#timer);
    try {
      const answer = isLoad ? this.#store.load() : this.#store.save(this.#holder.record());
      if (isThenable(answer)) this.#await(answer, isLoad);
      else this.#done(answer, isLoad);
    } catch (error) {
      this.#failed(error, isLoad);
    }
  }

  /** Hears of other tabs and devices from now on, beginning with what they did while nobody listened. */
  listen(): void {
    try {
      this.#unsubscribe = this.#store.subscribe?.((record) => this.#hear(record));
    } catch {
      // Without news from elsewhere progress is still loaded and saved.
    }
    if (this.#hasLeft) this.#upToDate = false;
    this.exchange();
  }

  unlisten(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#hasLeft = true;
  }

  #await(answer: PromiseLike<unknown>, isLoad: boolean): void {
    Promise.resolve(answer)
      .then((stored) => this.#done(stored, isLoad))
      .catch((error: unknown) => this.#failed(error, isLoad));
  }

  #done(answer: unknown, isLoad: boolean): void {
    const stored = answer ? adopt(answer) : undefined;
    if (isLoad && typeof stored === 'string') throw new StoreFault(stored);
    // What a save answers may be anything, such as the response of a server.
    const record = typeof stored === 'string' ? undefined : stored;
    if (isLoad) {
      this.#dirty ||= additions(record ?? recordOf(), this.#holder.record()).size > 0;
      this.#upToDate = true;
    }
    this.#busy = false;
    this.#failures = 0;
    if (this.fault !== 'unreadable' && this.fault !== 'newer') this.#report(undefined);
    if (record) this.#holder.absorb(record, isLoad ? 'load' : 'tab');
    this.#settle();
    this.exchange();
  }

  #failed(error: unknown, isLoad: boolean): void {
    const code = error instanceof StoreFault ? error.code : 'failed';
    const isSetAside = code === 'unreadable' || code === 'newer';
    this.#busy = false;
    this.#dirty ||= !isLoad;
    this.#failures++;
    this.#report(code);
    if (isSetAside && this.#failures === 1) {
      this.exchange();
      return;
    }
    this.#timer = setTimeout(() => this.exchange(), Math.min(500 * 2 ** this.#failures, LONGEST_WAIT));
    this.#settle();
  }

  #report(fault: FaultCode | undefined): void {
    if (fault === this.fault) return;
    this.fault = fault;
    this.#holder.faulted();
  }

  #hear(news: unknown): void {
    const record = adopt(news);
    if (typeof record === 'string') return;
    this.#dirty ||= additions(record, this.#holder.record()).size > 0;
    this.#holder.absorb(record, 'tab');
    this.exchange();
  }
}

/** Whether the answer comes later. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';
}
