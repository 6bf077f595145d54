import {outline, type Outline} from '../model/outline.js';
import {leavesOf, type Roadmap, type Skill} from '../model/roadmap.js';
import {countAll, type Count, type Countable, type Counts} from '../progress/count.js';
import type {ProgressKeeper} from '../progress/keeper.js';
import type {Status} from '../progress/status.js';
import {summary, type Summary} from '../progress/summary.js';

/** Leaves of one step. */
const STEP = 500;

/** One roadmap under one reader's progress: what every view reads from. */
export class Session {
  readonly roadmap: Roadmap;
  readonly outline: Outline;
  readonly keeper: ProgressKeeper;
  readonly counts: Counts;
  readonly #byName = new Map<string, Skill[]>();
  readonly #naming = this.#nameAll();

  constructor(roadmap: Roadmap, keeper: ProgressKeeper) {
    this.roadmap = roadmap;
    this.outline = outline(roadmap);
    this.keeper = keeper;
    // To look up each of so many names takes long: not where none is known.
    let isBlank = !Object.keys(keeper.record.skills).length;
    this.counts = countAll(roadmap, (leaf) => (isBlank ? 'todo' : keeper.statusOf(leaf)));
    isBlank = false;
  }

  /** Of a skill, a choice, or the whole. */
  count(part?: Countable): Count {
    return this.counts.of(part);
  }

  /** Of a branch: the derived one. */
  status(skill: Skill): Status {
    return this.count(skill).status;
  }

  get summary(): Summary {
    return summary(this.roadmap, this.counts);
  }

  /** Whether a stored key is about this roadmap. */
  concerns(key: string): boolean {
    return this.#names().has(key);
  }

  /** Counts again what the record says under these keys; returns every skill whose count changed. */
  recount(keys: Iterable<string>): ReadonlySet<Skill> {
    const names = this.#names();
    return this.counts.recount([...keys].flatMap((key) => names.get(key) ?? []));
  }

  /** Makes ready for the first change, in steps: drawing need not wait for it, and the change need not either. */
  *prepare(): Generator<void, void, undefined> {
    while (!this.#naming.next().done) yield;
  }

  #names(): ReadonlyMap<string, readonly Skill[]> {
    while (!this.#naming.next().done);
    return this.#byName;
  }

  /** Every name of every leaf. */
  *#nameAll(): Generator<void, void, undefined> {
    let count = 0;
    for (const leaf of leavesOf(this.roadmap)) {
      for (const name of leaf.identities) {
        const known = this.#byName.get(name);
        if (known) known.push(leaf);
        else this.#byName.set(name, [leaf]);
      }
      if (++count % STEP === 0) yield;
    }
  }
}
