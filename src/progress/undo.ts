import type {Skill} from '../model/roadmap.js';
import {entryOf, type Setting} from './edit.js';
import type {Patch, ProgressRecord} from './record.js';

/** One leaf of a change, and the status to give it to take that back. */
interface Step extends Setting {
  /** Times of the entry that the change replaced, if any, and of the one it wrote. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const MOST = 100;

/** The last 100 changes, each of any number of leaves, any of which can be taken back. */
export class UndoStack {
  readonly #changes: (readonly Step[])[] = [];
  /** What was put back is as good as the entry it restores, though later: by key and time, that entry's time. */
  readonly #restored = new Map<string, string | undefined>();

  /** Remembers a change about to be made: what to set to take it back, what will be written, and into what. */
  push(back: readonly Setting[], patch: Patch, record: ProgressRecord): void {
    const steps = back.map(({skill, to}) => ({
      skill,
      to,
      before: this.#timeOf(skill, record),
      after: patch.get(skill.key)?.at,
    }));
    if (steps.length) this.#changes.push(steps);
    if (this.#changes.length > MOST) this.#changes.shift();
  }

  /** Whether there is a change to take back that concerns such a key. */
  has(concerns: (key: string) => boolean, record: ProgressRecord): boolean {
    return this.#find(concerns, record) >= 0;
  }

  /**
   * Takes out the latest change that concerns such a key: what to set so that it never was, but for leaves
   * that were changed again since, here or elsewhere. Undefined when there is no such change.
   */
  take(concerns: (key: string) => boolean, record: ProgressRecord): readonly Step[] | undefined {
    const index = this.#find(concerns, record);
    const steps = index < 0 ? undefined : this.#changes.splice(index, 1)[0];
    return steps?.filter((step) => this.#isLast(step, record));
  }

  /** These steps were taken back by writing this, so that the changes before them can be taken back too. */
  took(steps: readonly Step[], patch: Patch): void {
    for (const {skill, before} of steps)
      this.#restored.set(`${skill.key} ${patch.get(skill.key)?.at}`, before);
  }

  #timeOf(skill: Skill, record: ProgressRecord): string | undefined {
    const at = entryOf(skill, record)?.at;
    const name = `${skill.key} ${at}`;
    return this.#restored.has(name) ? this.#restored.get(name) : at;
  }

  #isLast({skill, after}: Step, record: ProgressRecord): boolean {
    return this.#timeOf(skill, record) === after;
  }

  #find(concerns: (key: string) => boolean, record: ProgressRecord): number {
    return this.#changes.findLastIndex(
      (steps) =>
        steps.some(({skill}) => concerns(skill.key)) && steps.some((step) => this.#isLast(step, record)),
    );
  }
}
