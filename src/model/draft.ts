import type {Skill} from './roadmap.js';
import {NONE} from './value.js';

type Writable<T> = {-readonly [P in keyof T]: T[P]};

/** A skill while a document is being read: where it stands, and the skill it belongs to. */
export interface Draft {
  readonly skill: Pick<Skill, 'identities'> & Writable<Omit<Skill, 'identities'>>;
  readonly parent: Draft | undefined;
  /** Where the source says it: `children[2].children[0]`. */
  readonly path: string;
  /** The last step of its place, once it is named. */
  step: string;
  /** What it is called, its key first. */
  names: readonly string[];
  /** Adds the names that are not worked out yet. */
  complete: ((draft: Draft) => void) | undefined;
}

/** Where a skill keeps its draft, for the names that are worked out late. */
const DRAFT = Symbol('draft');

const IDENTITIES: PropertyDescriptor & ThisType<{[DRAFT]: Draft}> = {
  get() {
    return namesOf(this[DRAFT]);
  },
  enumerable: true,
  configurable: true,
};

/** The draft of a skill that was read. */
export function draftFor(skill: Skill): Draft {
  return (skill as unknown as {[DRAFT]: Draft})[DRAFT];
}

/** All names of a skill, its key first. */
export function namesOf(draft: Draft): readonly string[] {
  const {complete} = draft;
  draft.complete = undefined;
  complete?.(draft);
  return draft.names;
}

/**
 * A skill with a title and nothing else. Its `identities` are worked out when they are first asked for: a roadmap of fifty
 * thousand skills has half a million, and a drawing needs none. To all others they are a property like any other.
 */
export function draftOf(title: string, parent: Draft | undefined, path: string): Draft {
  const skill = {
    title,
    key: '',
    aliases: NONE,
    importance: 'normal',
    recommended: false,
    tags: NONE,
    requires: NONE,
    resources: NONE,
    children: NONE,
  } as unknown as Draft['skill'];
  const draft: Draft = {skill, parent, path, step: '', names: NONE, complete: undefined};
  Object.defineProperty(skill, 'identities', IDENTITIES);
  Object.defineProperty(skill, DRAFT, {value: draft});
  return draft;
}
