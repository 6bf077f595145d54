import type {Skill} from '../model/roadmap.js';
import type {Status} from './status.js';

/** What is known of one branch or a whole roadmap, counted in leaves (see PRODUCT.md: done + left = total). */
export interface Count {
  readonly done: number;
  /** The fewest leaves that still have to be done to complete it. */
  readonly left: number;
  readonly total: number;
  /** done / total; 1 when there is nothing to do. */
  readonly fraction: number;
  readonly learning: number;
  readonly skipped: number;
  readonly optional: number;
  readonly optionalDone: number;
  /** Derived: `done` when nothing is left and something is done, `learning` when begun, `skipped` when all is. */
  readonly status: Status;
}

/** The status of a leaf. */
export type StatusOf = (leaf: Skill) => Status;
