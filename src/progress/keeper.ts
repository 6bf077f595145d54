import type {Skill} from '../model/roadmap.js';
import type {StatusOf} from './count.js';
import {noteEntry, noteIn, statusEntries, statusIn, type Setting} from './edit.js';
import {
  additions,
  adopt,
  mergeFields,
  recordOf,
  type OwnRecord,
  type Patch,
  type ProgressRecord,
  type RecordFault,
} from './record.js';
import {isStatus} from './status.js';
import type {FaultCode, ProgressStore} from './store.js';
import {StoreSync} from './sync.js';
import {UndoStack, type Concerned, type WayBack} from './undo.js';

/** What brought a change: the reader's hand, a script of the page, another tab or device, a file, the store. */
export type Cause = 'reader' | 'script' | 'tab' | 'import' | 'load';

/** What listeners are told. `fault`: no entry changed, but `keeper.fault` did. */
export interface News {
  readonly cause: Cause | 'fault';
  /** The keys whose entries changed. */
  readonly keys: ReadonlySet<string>;
}

export type Listener = (news: News) => void;

const everything = (): boolean => true;

/**
 * Owns a reader's progress while the page is open: the one way to change it, the one to hear of changes. It
 * saves each change at once, loses none to a store that fails, and never throws because of a store.
 */
export class ProgressKeeper {
  readonly #sync: StoreSync;
  readonly #now: () => number;
  readonly #undo = new UndoStack();
  readonly #listeners = new Set<Listener>();
  #record: OwnRecord = recordOf();
  #retired = false;

  /** Loads from the store, so that one which answers at once is known at once. `now`: ms since 1970. */
  constructor(store: ProgressStore, now: () => number = Date.now) {
    this.#now = now;
    this.#sync = new StoreSync(store, {
      record: () => this.#record,
      absorb: (record, cause) => this.#absorb(record, cause),
      faulted: () => this.#tell({cause: 'fault', keys: new Set()}),
    });
    this.#sync.exchange();
  }

  /** All that is known of the reader, as it is now: it changes with every tick. See `export` for a copy. */
  get record(): ProgressRecord {
    return this.#record;
  }

  /** The status of a leaf of any roadmap, by the record as it is when asked. */
  readonly statusOf: StatusOf = (leaf) => statusIn(this.#record, leaf);

  /** Settled once the store has answered for the first time, well or badly. */
  get ready(): Promise<void> {
    return this.#sync.ready;
  }

  /** What the reader should be told, once; `blocked`, `full` and `failed` pass when the store works again. */
  get fault(): FaultCode | undefined {
    return this.#sync.fault;
  }

  /** False while the store fails: progress is then kept for this visit only. */
  get persistent(): boolean {
    return this.#sync.working;
  }

  /** Whether a change is not stored yet. */
  get unsaved(): boolean {
    return this.#sync.unsaved;
  }

  /** Whether all who ever listened have left, with everything stored: nothing is lost by letting it go. */
  get retired(): boolean {
    return this.#retired && !this.unsaved;
  }

  /** Returns a way to stop. News from other tabs and devices come only while somebody listens. */
  subscribe(listener: Listener): () => void {
    if (!this.#listeners.size) this.#sync.listen();
    this.#listeners.add(listener);
    this.#retired = false;
    return () => {
      if (!this.#listeners.delete(listener) || this.#listeners.size) return;
      this.#retired = true;
      this.#sync.unlisten();
    };
  }

  /** Sets the status of leaves, as one undoable change; words that are no status are ignored. Returns the settings that changed something. */
  set(settings: Iterable<Setting>, cause: Cause = 'script'): readonly Setting[] {
    const real = [...settings].filter(({skill, to}) => isStatus(to) && this.statusOf(skill) !== to);
    const patch = statusEntries(this.#record, real, this.#now());
    this.remember(real, patch);
    this.#write(patch, cause);
    return real;
  }

  /** Lets `undo` take back what is about to be written about these leaves. */
  remember(leaves: readonly Concerned[], patch: Patch, wayBack?: WayBack): void {
    this.#undo.push(leaves, patch, this.#record, wayBack);
  }

  /** The reader's private note on a skill, leaf or branch; empty when there is none. */
  noteOf(skill: Skill): string {
    return noteIn(this.#record, skill);
  }

  /** Keeps a private note on a skill; an empty one removes it. Not undoable here: text fields are themselves. */
  note(skill: Skill, text: string, cause: Cause = 'script'): void {
    if (text !== this.noteOf(skill)) this.#write(noteEntry(this.#record, skill, text, this.#now()), cause);
  }

  /** Whether there is something to take back, among the skills with such keys. */
  canUndo(concerns: (key: string) => boolean = everything): boolean {
    return this.#undo.has(concerns, this.#record);
  }

  /**
   * Takes back the latest of the last 100 changes of this visit that concerns at least one such key, but for
   * leaves that another tab or device changed since. Returns the leaves with the statuses they had before;
   * undefined without such a change. An import is among them if `importUndoably` made it.
   */
  undo(
    concerns: (key: string) => boolean = everything,
    cause: Cause = 'script',
  ): readonly Setting[] | undefined {
    const steps = this.#undo.take(concerns, this.#record);
    if (!steps) return undefined;
    const patch = steps[0]?.wayBack?.(steps) ?? statusEntries(this.#record, steps, this.#now());
    this.#write(patch, cause);
    this.#undo.took(steps, this.#record);
    return steps.map(({skill, to}) => ({skill, to}));
  }

  /** Merges in a record, given as an object or as JSON text. Returns why it could not be read, if so. */
  import(data: unknown): RecordFault | undefined {
    const record = adopt(data);
    if (typeof record === 'string') return record;
    this.#absorb(record, 'import');
    this.#sync.save();
    return undefined;
  }

  /** A copy of the record, ready for JSON. */
  export(): ProgressRecord {
    return JSON.parse(JSON.stringify(this.#record)) as ProgressRecord;
  }

  /** Tries now to store what is not stored yet, as when the network is back. */
  retry(): void {
    this.#sync.exchange();
  }

  #write(patch: Patch, cause: Cause): void {
    if (!patch.size) return;
    this.#put(patch, cause);
    this.#sync.save();
  }

  #absorb(record: ProgressRecord, cause: Cause): void {
    const patch = additions(this.#record, record);
    this.#record = recordOf(mergeFields(this.#record, record), this.#record.skills);
    this.#put(patch, cause);
  }

  #put(patch: Patch, cause: Cause): void {
    for (const [key, entry] of patch) this.#record.skills[key] = entry;
    if (patch.size) this.#tell({cause, keys: new Set(patch.keys())});
  }

  #tell(news: News): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(news);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
