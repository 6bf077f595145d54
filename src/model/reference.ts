import type {Draft} from './draft.js';
import {slug, urlKey} from './names.js';
import type {Report} from './problem.js';
import type {Skill} from './roadmap.js';

/** The skill that a name means, or `undefined`. */
export type Resolve = (name: string) => Skill | undefined;

/**
 * How authors name skills of one roadmap: by key, id, any identity, former id, url or, where only one skill has it,
 * the slug of the title; in this order. The first skill wins where several are the same skill.
 */
export function resolver(skills: Iterable<Skill>): Resolve {
  const names = [new Map<string, Skill>(), new Map<string, Skill>(), new Map<string, Skill>()] as const;
  const slugs = new Map<string, Skill | undefined>();
  for (const skill of skills) addNames(skill, names, slugs);
  const find = (name: string): Skill | undefined =>
    names[0].get(name) ?? names[1].get(name) ?? names[2].get(name);
  return (name) => find(name) ?? find(urlKey(name)) ?? slugs.get(name);
}

type Names = Map<string, Skill>;

function addNames(skill: Skill, [keys, ids, others]: readonly [Names, Names, Names], slugs: Slugs): void {
  add(keys, skill.key, skill);
  if (skill.id !== undefined) add(ids, skill.id, skill);
  for (const name of skill.identities) add(others, name, skill);
  for (const name of skill.aliases) add(others, name, skill);
  const name = slug(skill.title);
  slugs.set(name, slugs.has(name) ? undefined : skill);
}

type Slugs = Map<string, Skill | undefined>;

function add(names: Names, name: string, skill: Skill): void {
  if (!names.has(name)) names.set(name, skill);
}

/** Requirements that name nothing are kept, for what they name may come back, but the author should know. */
export function reportUnknownRequirements(drafts: readonly Draft[], report: Report): void {
  if (drafts.every(({skill}) => skill.requires.length === 0)) return;
  const resolve = resolver(drafts.map(({skill}) => skill));
  for (const {skill, path} of drafts) {
    for (const [index, name] of skill.requires.entries()) {
      if (!resolve(name)) report('unknown-requirement', `${path}.requires[${String(index)}]`, name);
    }
  }
}
