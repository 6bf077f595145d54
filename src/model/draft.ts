import {namesOf, type Naming} from './former-names.js';
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
  /** By what its former names are found, as long as `names` lacks them. */
  naming: Naming | undefined;
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
  const draft: Draft = {skill, parent, path, step: '', names: NONE, naming: undefined};
  Object.defineProperty(skill, 'identities', IDENTITIES);
  Object.defineProperty(skill, DRAFT, {value: draft});
  return draft;
}
