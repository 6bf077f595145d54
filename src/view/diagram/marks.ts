import type {Skill} from '../../model/roadmap.js';

/** What is marked on top of the statuses. While something is looked for, all but the hits fade. */
export interface Marks {
  /** What was found; undefined while nothing is looked for. */
  readonly hits?: ReadonlySet<Skill> | undefined;
  /** The hit that is looked at. */
  readonly current?: Skill | undefined;
  /** What the reader wants to see; undefined for everything. */
  readonly kept?: ReadonlySet<Skill> | undefined;
}

/** The mark of a skill, if any. While something is looked for, hits stand out even of what is left out. */
export function markOf(skill: Skill, {hits, current, kept}: Marks): 'current' | 'hit' | 'out' | undefined {
  if (hits) return skill === current ? 'current' : hits.has(skill) ? 'hit' : undefined;
  return kept && !kept.has(skill) ? 'out' : undefined;
}
