import type {Count} from './count.js';
import type {Status} from './status.js';

/** What several counts come to together. */
export function sumCounts(counts: readonly Count[]): Count {
  const sum = (of: (count: Count) => number): number => counts.reduce((total, count) => total + of(count), 0);
  const done = sum((count) => count.done);
  const left = sum((count) => count.left);
  const total = done + left;
  return {
    done,
    left,
    total,
    fraction: total ? done / total : 1,
    learning: sum((count) => count.learning),
    skipped: sum((count) => count.skipped),
    optional: sum((count) => count.optional),
    optionalDone: sum((count) => count.optionalDone),
    status: left === 0 && done > 0 ? 'done' : done > 0 ? 'learning' : 'todo',
  };
}

/** Of a branch of nothing but optional skills, they are what there is to count. */
export function shownCount({
  done,
  total,
  fraction,
  optional,
  optionalDone,
}: Count): Pick<Count, 'done' | 'total' | 'fraction'> {
  return total || !optional
    ? {done, total, fraction}
    : {done: optionalDone, total: optional, fraction: optionalDone / optional};
}

/** Whether a way to these was travelled: all are done or skipped, and at least one is done. */
export function isTravelled(statuses: readonly Status[]): boolean {
  return statuses.includes('done') && statuses.every((status) => status === 'done' || status === 'skipped');
}
