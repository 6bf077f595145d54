import type {Skill} from '../model/roadmap.js';
import {entryOf, statusIn, type Setting} from './edit.js';
import type {Patch, ProgressRecord} from './record.js';

/** What to write now to take back a change of more than statuses. `steps`: the leaves that are as it left them. */
export type WayBack = (steps: readonly Setting[]) => Patch;

/** Whatever names a leaf. */
export type Concerned = Pick<Setting, 'skill'>;

/** One leaf of a change, and the status to give it to take that back. */
interface Step extends Setting {
  /** Times of the entry that the change replaced and of the one it left; empty where there is none. */
  readonly before: string;
  readonly after: string;
  /** Takes the whole change back; undefined where the statuses of its leaves are all there is. */
  readonly wayBack: WayBack | undefined;
}

const MOST = 100;

/** The last 100 changes, each of any number of leaves, any of which can be taken back. */
export class UndoStack {
  #changes: (readonly Step[])[] = [];
  /** What was put back is as good as the entry it restores, though later: by key and time, that entry's time. */
  readonly #restored = new Map<string, string>();

  /** Remembers a change about to be made: to which leaves, what will be written, and into what. */
  push(leaves: readonly Concerned[], patch: Patch, record: ProgressRecord, wayBack?: WayBack): void {
    const steps = leaves.map(({skill}) => ({
      skill,
      to: statusIn(record, skill),
      before: this.#timeOf(skill, record),
      after: patch.get(skill.key)?.at ?? '',
      wayBack,
    }));
    if (steps.length) this.#changes = [...this.#changes, steps].slice(-MOST);
  }

  /** Whether there is a change to take back that concerns such a key. */
  has(concerns: (key: string) => boolean, record: ProgressRecord): boolean {
    return this.#find(concerns, record) !== undefined;
  }

  /**
   * Takes out the latest change that concerns such a key: what to set so that it never was, but for leaves
   * that were changed again since, here or elsewhere. Undefined when there is no such change.
   */
  take(concerns: (key: string) => boolean, record: ProgressRecord): readonly Step[] | undefined {
    const found = this.#find(concerns, record);
    this.#changes = this.#changes.filter((steps) => steps !== found);
    return found?.filter((step) => this.#isLast(step, record));
  }

  /** These steps were taken back by what was written now, so that the changes before them can be taken back too. */
  took(steps: readonly Step[], record: ProgressRecord): void {
    for (const {skill, before} of steps)
      this.#restored.set(`${skill.key} ${entryOf(skill, record)?.at ?? ''}`, before);
  }

  #timeOf(skill: Skill, record: ProgressRecord): string {
    const at = entryOf(skill, record)?.at ?? '';
    return this.#restored.get(`${skill.key} ${at}`) ?? at;
  }

  #isLast({skill, after}: Step, record: ProgressRecord): boolean {
    return this.#timeOf(skill, record) === after;
  }

  #find(concerns: (key: string) => boolean, record: ProgressRecord): readonly Step[] | undefined {
    return this.#changes.findLast(
      (steps) =>
        steps.some(({skill}) => concerns(skill.key)) && steps.some((step) => this.#isLast(step, record)),
    );
  }
}
