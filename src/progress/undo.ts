import type {Skill} from '../model/roadmap.js';
import {entryOf, type Setting} from './edit.js';
import type {Patch, ProgressRecord} from './record.js';
import type {Status} from './status.js';

/** One leaf as a change found it and left it. */
interface Step {
  readonly skill: Skill;
  readonly from: Status;
  /** The time of the entry written. */
  readonly at: string | undefined;
}

const MOST = 100;

/** The last 100 changes, each of any number of leaves, any of which can be taken back. */
export class UndoStack {
  readonly #changes: (readonly Step[])[] = [];

  /** Remembers a change: the leaves with the status they had, and what is written. */
  push(before: readonly Setting[], patch: Patch): void {
    const steps = before.map(({skill, to}) => ({skill, from: to, at: patch.get(skill.key)?.at}));
    if (steps.length) this.#changes.push(steps);
    if (this.#changes.length > MOST) this.#changes.shift();
  }

  /** Whether some change concerns such a key. */
  has(concerns: (key: string) => boolean): boolean {
    return this.#find(concerns) >= 0;
  }

  /**
   * Takes out the latest change that concerns such a key: what to set so that it never was, but for leaves
   * that were changed again since, here or elsewhere. Undefined when there is no such change.
   */
  take(concerns: (key: string) => boolean, record: ProgressRecord): readonly Setting[] | undefined {
    const [steps] = this.#changes.splice(this.#find(concerns), 1);
    return steps
      ?.filter(({skill, at}) => entryOf(skill, record)?.at === at)
      .map(({skill, from}) => ({skill, to: from}));
  }

  #find(concerns: (key: string) => boolean): number {
    return this.#changes.findLastIndex((steps) => steps.some(({skill}) => concerns(skill.key)));
  }
}
