import type {Skill} from './roadmap.js';
import {NONE} from './value.js';

type Writable<T> = {-readonly [P in keyof T]: T[P]};

/** Where a skill keeps its draft, for the names that are worked out late. */
const DRAFT = Symbol('draft');

const IDENTITIES: PropertyDescriptor & ThisType<{[DRAFT]: Draft}> = {
  get() {
    return namesOf(this[DRAFT]);
  },
  enumerable: true,
  configurable: true,
};

/**
 * A skill that is being read, and what is known of it besides what it says: where it stands, and by which names.
 *
 * The `identities` of a skill are worked out when they are first asked for: a roadmap of fifty thousand skills has half
 * a million, and a drawing needs none. To who reads them they are a property like any other.
 */
export class Draft {
  readonly skill: Pick<Skill, 'identities'> & Writable<Omit<Skill, 'identities'>>;
  /** What it belongs to, as long as names are to be worked out by that. */
  parent: Draft | undefined;
  /** Where the source says it: `children[2].children[0]`. */
  readonly path: string;
  /** The last step of its place, once that is named. */
  step: string | undefined;
  /** What it is called, its key first. */
  names: readonly string[] = NONE;
  /** Adds the names that are not worked out yet. */
  addLateNames: ((draft: Draft) => void) | undefined;

  constructor(title: string, parent: Draft | undefined, path: string) {
    const skill: Writable<Omit<Skill, 'identities'>> = {
      title,
      key: '',
      aliases: NONE,
      importance: 'normal',
      recommended: false,
      tags: NONE,
      requires: NONE,
      resources: NONE,
      children: NONE,
    };
    Object.defineProperty(skill, 'identities', IDENTITIES);
    Object.defineProperty(skill, DRAFT, {value: this});
    this.skill = skill as Draft['skill'];
    this.parent = parent;
    this.path = path;
    this.step = undefined;
    this.addLateNames = undefined;
  }

  /** No plain object: libraries that make all they reach reactive leave it as it is. */
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- one for all, not a field of each
  get [Symbol.toStringTag](): string {
    return 'Draft';
  }
}

/** The draft of a skill that was read. */
export function draftOf(skill: Skill): Draft {
  return (skill as unknown as {[DRAFT]: Draft})[DRAFT];
}

/** All names of a skill, its key first. Once they are known it no longer holds on to what it belongs to. */
export function namesOf(draft: Draft): readonly string[] {
  const {addLateNames} = draft;
  if (addLateNames) {
    draft.addLateNames = undefined;
    addLateNames(draft);
    draft.parent = undefined;
  }
  return draft.names;
}
