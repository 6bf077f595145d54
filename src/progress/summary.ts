import type {Roadmap, Skill} from '../model/roadmap.js';
import type {Count, Counts} from './count.js';
import {nextOf} from './next.js';

/** The state of a whole roadmap in numbers and keys: the `progress` property and the detail of its event. */
export interface Summary extends Omit<Count, 'status'> {
  /** Keys of the leaves that make up `left`, in learning order. */
  readonly remaining: readonly string[];
  /** Key of the leaf to do next; undefined when nothing is left. */
  readonly next: string | undefined;
}

/** A snapshot: later changes do not show in it. */
export function summary(root: Roadmap | Skill, counts: Counts): Summary {
  const {status: _, ...numbers} = counts.of();
  const left = counts.remaining();
  return {
    ...numbers,
    remaining: left.map((leaf) => leaf.key),
    next: nextOf(root, counts, left)?.key,
  };
}
