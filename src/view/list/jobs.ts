import {isChoice, type Item, type Skill} from '../../model/roadmap.js';

/** A place of the list that is still empty, and what draws it. */
export interface Job {
  /** The place. */
  readonly element: HTMLElement;
  /** What will stand directly in it. */
  readonly items: readonly Item[];
  draw(): void;
}

/** What of the list is still to be drawn: heads of sections first, what is below closed ones last. */
export class Jobs {
  readonly #heads: Job[] = [];
  readonly #open: Job[] = [];
  readonly #closed: Job[] = [];
  /** Each in learning order, the next one last. */
  readonly #queues: readonly Job[][] = [this.#heads, this.#open, this.#closed];

  get isEmpty(): boolean {
    return this.#queues.every(({length}) => length === 0);
  }

  /** The heads of sections, in learning order. */
  addHeads(jobs: readonly Job[]): void {
    this.#heads.unshift(...jobs.toReversed());
  }

  /** What is below the next section, open or closed. */
  addSection(jobs: readonly Job[], isOpen: boolean): void {
    (isOpen ? this.#open : this.#closed).unshift(...jobs.toReversed());
  }

  /** What is below a branch that has just been drawn: it comes next. */
  addNext(jobs: readonly Job[]): void {
    this.#open.push(...jobs.toReversed());
  }

  /** The next job, now its taker's to do. */
  take(): Job | undefined {
    return this.#queues.find(({length}) => length > 0)?.pop();
  }

  /** The job that draws this skill, now its taker's to do; undefined when it is drawn or not even planned. */
  takeWith(skill: Skill): Job | undefined {
    return this.#takeIf(({items}) => items.some((item) => isOrHolds(item, skill)));
  }

  /** The job of this place, now its taker's to do. */
  takeAt(element: Element): Job | undefined {
    return this.#takeIf((job) => job.element === element);
  }

  /** Jobs whose places are in an element that is given up are nobody's any more; returns them. */
  drop(from: Element): readonly Job[] {
    const dropped: Job[] = [];
    const isIn = ({element}: Job): boolean => element !== from && from.contains(element);
    for (let job = this.#takeIf(isIn); job; job = this.#takeIf(isIn)) dropped.push(job);
    return dropped;
  }

  /** All that are to be done. */
  get all(): readonly Job[] {
    return this.#queues.flat();
  }

  #takeIf(isWanted: (job: Job) => boolean): Job | undefined {
    for (const queue of this.#queues) {
      const at = queue.findLastIndex(isWanted);
      if (at >= 0) return queue.splice(at, 1)[0];
    }
    return undefined;
  }
}

function isOrHolds(item: Item, skill: Skill): boolean {
  return item === skill || (isChoice(item) && item.children.includes(skill));
}
