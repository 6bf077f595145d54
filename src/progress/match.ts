import type {Roadmap, Skill} from '../model/roadmap.js';
import {countAll, type Counts} from './count.js';
import {statusIn} from './edit.js';
import type {ProgressRecord} from './record.js';
import {minutesLeft} from './time.js';

/** How much of a roadmap a reader knows already, and what it would still take. */
export interface Match {
  /** Leaves that are done, wherever they were ticked. */
  readonly known: number;
  /** Those and the fewest that would complete it. */
  readonly total: number;
  /** known / total, from 0 to 1; 1 when there is nothing to do. */
  readonly fraction: number;
  /** The leaves still to do, in learning order. */
  readonly missing: readonly Skill[];
  /** Estimated minutes for them; undefined when the author gave none. */
  readonly minutesLeft: number | undefined;
}

/** Holds a roadmap against what the reader has done on any roadmap. */
export function match(roadmap: Roadmap, record: ProgressRecord): Match {
  return matchOf(
    roadmap,
    countAll(roadmap, (leaf) => statusIn(record, leaf)),
  );
}

/** The same of counts that are kept up to date. */
export function matchOf(roadmap: Roadmap, counts: Counts): Match {
  const {done, total, fraction} = counts.of();
  const missing = counts.remaining();
  return {known: done, total, fraction, missing, minutesLeft: minutesLeft(roadmap, counts)};
}

/** Orders the best known first and, of equals, the one with the least missing. */
export function compareMatches(a: Match, b: Match): number {
  return b.fraction - a.fraction || a.missing.length - b.missing.length;
}
