import {problemsOf, type Problem} from './problem.js';
import {readInSteps} from './read-raw.js';
import type {Roadmap} from './roadmap.js';

/** `roadmap` is `undefined` only when there is nothing to show; `problems` then has an error that says why. */
export interface ReadResult {
  readonly roadmap: Roadmap | undefined;
  readonly problems: readonly Problem[];
}

/**
 * A roadmap from a plain value, whatever it is: what can be kept is kept, everything else is a problem that says
 * where and why. Never throws. The value is copied, not retained.
 */
export function read(value: unknown): ReadResult {
  const work = readInSteps(value);
  for (;;) {
    const step = work.next();
    if (step.done) return {roadmap: step.value.roadmap, problems: problemsOf(step.value.findings)};
  }
}
