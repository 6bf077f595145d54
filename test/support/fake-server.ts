import {StoreFault, type ProgressStore} from '../../src/progress/store.js';
import {merge, parse, serialise, type ProgressRecord} from '../../src/progress/record.js';

/** A back end that merges, and answers when the test says so. */
export class FakeServer implements ProgressStore {
  /** JSON text, as a server has it. */
  text = '';
  saves = 0;
  loads = 0;
  #failure: Error | undefined;
  readonly #pending: (() => void)[] = [];
  readonly #listeners = new Set<(record: unknown) => void>();

  load(): Promise<unknown> {
    this.loads++;
    return this.#later(() => JSON.parse(this.text || 'null'));
  }

  save(record: ProgressRecord): Promise<unknown> {
    this.saves++;
    const sent = serialise(record);
    return this.#later(() => this.put(sent));
  }

  subscribe(listener: (record: unknown) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Merges a text in; returns what is stored then. */
  put(sent: string): unknown {
    const record = parse(sent) as ProgressRecord;
    const stored = this.text && parse(this.text);
    this.text = serialise(stored && typeof stored !== 'string' ? merge(stored, record) : record);
    return JSON.parse(this.text);
  }

  /** Another device did this: those that listen are told. */
  push(text: string): void {
    const record = this.put(text);
    for (const listener of this.#listeners) listener(record);
  }

  /** Answers everything that waits. */
  answer(): Promise<void> {
    for (const act of this.#pending.splice(0)) act();
    return new Promise((resolve) => setTimeout(resolve));
  }

  /** Lets everything that waits fail. */
  async fail(error: Error = new StoreFault('failed')): Promise<void> {
    this.#failure = error;
    await this.answer();
    this.#failure = undefined;
  }

  #later(act: () => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#pending.push(() => {
        if (this.#failure) reject(this.#failure);
        else resolve(act());
      });
    });
  }
}
