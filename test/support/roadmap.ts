import type {Choice, Item, Roadmap, Skill} from '../../src/model/roadmap.js';

type SkillWords = Partial<Omit<Skill, 'title' | 'children'>>;

/** A roadmap called "Road" of these items. */
export function roadmap(...children: Item[]): Roadmap {
  return {title: 'Road', key: 'road', resources: [], children};
}

/** A leaf; its key is `road/` and its title. */
export function leaf(title: string, words: SkillWords = {}): Skill {
  return branch(title, [], words);
}

export function branch(title: string, children: readonly Item[], words: SkillWords = {}): Skill {
  const key = words.key ?? `road/${title}`;
  return {
    title,
    key,
    identities: [key],
    // It has no other reason to be called that: its place would be another.
    sameAs: key,
    aliases: [],
    importance: 'normal',
    recommended: false,
    tags: [],
    requires: [],
    resources: [],
    children,
    ...words,
  };
}

export function optional(title: string, children: readonly Item[] = []): Skill {
  return branch(title, children, {importance: 'optional'});
}

export function recommended(title: string, children: readonly Item[] = []): Skill {
  return branch(title, children, {recommended: true});
}

export function choice(choose: number, ...children: Skill[]): Choice {
  return {choose, children};
}
