/** How much a skill matters on this roadmap. */
export type Importance = 'core' | 'normal' | 'optional';

/** Properties of the source document that this library does not know; written back by `toJSON()`. */
export type Extra = Readonly<Record<string, unknown>>;

/** Something to read, watch or do about a skill. */
export interface Resource {
  /** Free text, lower case: `article`, `book`, `video`… Unknown kinds get a neutral icon. */
  readonly type: string;
  readonly title: string;
  /** Absent when the source gave none, or one that must not be followed. */
  readonly url?: string;
  /** Estimated minutes, > 0. */
  readonly minutes?: number;
  /** BCP 47 language of the resource. */
  readonly lang?: string;
  readonly extra?: Extra;
}

/** One thing to learn. A leaf carries a status; a branch's status is derived from its leaves. */
export interface Skill {
  readonly title: string;
  /** First identity: progress is written under it. */
  readonly key: string;
  /** All names under which progress is found, the first one being `key`. */
  readonly identities: readonly string[];
  readonly id?: string;
  readonly url?: string;
  readonly sameAs?: string;
  /** Former ids. */
  readonly aliases: readonly string[];
  /** Markdown. */
  readonly description?: string;
  readonly importance: Importance;
  /** The author's pick among alternatives. */
  readonly recommended: boolean;
  readonly tags: readonly string[];
  /** Estimated minutes, > 0. */
  readonly minutes?: number;
  /** Ids or keys of skills to know first. */
  readonly requires: readonly string[];
  readonly resources: readonly Resource[];
  readonly children: readonly Item[];
  readonly extra?: Extra;
}

/** An item among siblings of whose members the reader needs `choose`. Not a skill: it enters no key. */
export interface Choice {
  /** Members needed: at least 1, at most `children.length`. */
  readonly choose: number;
  readonly title?: string;
  /** The members, at least one. */
  readonly children: readonly Skill[];
  readonly extra?: Extra;
}

export type Item = Skill | Choice;

/** A whole roadmap, as `read()` returns it: complete, safe to walk recursively, never cyclic. */
export interface Roadmap {
  readonly title: string;
  readonly key: string;
  readonly id?: string;
  readonly url?: string;
  /** Markdown. */
  readonly description?: string;
  readonly lang?: string;
  readonly resources: readonly Resource[];
  readonly children: readonly Item[];
  readonly extra?: Extra;
}

/** No skill lies deeper than this many levels below the roadmap: every walk may recurse. */
export const MAX_DEPTH = 100;

export function isChoice(item: Item): item is Choice {
  return 'choose' in item;
}

export function isLeaf(skill: Skill): boolean {
  return skill.children.length === 0;
}

/** The skills directly below, in order; the members of a choice stand in its place. */
export function childSkills({children}: {readonly children: readonly Item[]}): readonly Skill[] {
  if (!children.some(isChoice)) return children as readonly Skill[];
  return children.flatMap((item) => (isChoice(item) ? item.children : [item]));
}

/** Every skill below, in learning order (a branch before its children). */
export function skillsOf(node: {readonly children: readonly Item[]}): readonly Skill[] {
  return gather(node, []);
}

function gather(node: {readonly children: readonly Item[]}, found: Skill[]): readonly Skill[] {
  for (const skill of childSkills(node)) {
    found.push(skill);
    gather(skill, found);
  }
  return found;
}

/** Every leaf below, in learning order; none below a leaf. */
export function leavesOf(node: {readonly children: readonly Item[]}): readonly Skill[] {
  return skillsOf(node).filter(isLeaf);
}
