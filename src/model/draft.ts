import type {Skill} from './roadmap.js';

/** A skill while a document is being read: where it stands, and the skill it belongs to. */
export interface Draft {
  readonly skill: {-readonly [P in keyof Skill]: Skill[P]};
  readonly parent: Draft | undefined;
  /** Where the source says it: `children[2].children[0]`. */
  readonly path: string;
  /** The last step of its place, once it is named. */
  step: string;
}
