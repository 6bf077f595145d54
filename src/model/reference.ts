import type {Draft} from './draft.js';
import {slug, urlKey} from './names.js';
import type {Report} from './problem.js';
import {childSkills, MAX_DEPTH, skillsOf, type Item, type Skill} from './roadmap.js';

/** Finds skills by name. */
export interface References {
  /** Every skill with this identity; several where they are the same. */
  named(name: string): readonly Skill[];
  /**
   * The skill that an author means by a name: by key, id, any identity, former id, url or, where only one skill has
   * it, the slug of the title; in this order. The first skill wins where several are the same skill.
   */
  resolve(name: string): Skill | undefined;
}

interface Node {
  readonly children: readonly Item[];
}

type Index = Map<string, Skill | Skill[]>;

/**
 * Of all skills below `root`. What an author declares is indexed when a name is first asked for; places are followed
 * step by step instead, for a large roadmap has several long ones for each skill and is asked for few.
 */
export function references(root: Node): References {
  let declared: Declared | undefined;
  let slugs: Index | undefined;
  const steps = new Map<Node, Index>();
  const names = (): Declared => (declared ??= declaredBelow(root));

  function stepsBelow(node: Node): Index {
    const known = steps.get(node) ?? indexed(childSkills(node), lastSteps);
    steps.set(node, known);
    return known;
  }

  function named(name: string, levels = MAX_DEPTH): readonly Skill[] {
    const {ids, formerIds, urls, lengths} = names();
    const found = all(urls, name);
    for (const length of lengths) {
      if (name.at(-length - 1) !== '#') continue;
      const id = name.slice(-length);
      found.push(...all(ids, id), ...all(formerIds, id));
    }
    const slash = name.lastIndexOf('/');
    if (slash >= 0 && levels > 0) {
      for (const node of [root, ...named(name.slice(0, slash), levels - 1)])
        found.push(...all(stepsBelow(node), name.slice(slash + 1)));
    }
    return [...new Set(found)].filter(({identities}) => identities.includes(name));
  }

  function first(found: readonly Skill[]): Skill | undefined {
    if (found.length < 2) return found[0];
    for (const skill of skillsOf(root)) if (found.includes(skill)) return skill;
    return undefined;
  }

  function find(name: string): Skill | undefined {
    const {ids, formerIds} = names();
    const skills = named(name);
    return (
      first(skills.filter(({key}) => key === name)) ??
      first(all(ids, name)) ??
      first([...skills, ...all(formerIds, name)])
    );
  }

  function titled(name: string): Skill | undefined {
    slugs ??= indexed(skillsOf(root), ({title}) => [slug(title)]);
    const found = all(slugs, name);
    return found.length === 1 ? found[0] : undefined;
  }

  return {
    named: (name) => named(name),
    resolve: (name) => find(name) ?? find(urlKey(name)) ?? titled(name),
  };
}

interface Declared {
  readonly ids: Index;
  readonly formerIds: Index;
  readonly urls: Index;
  /** Of all ids, present and former. */
  readonly lengths: ReadonlySet<number>;
}

function declaredBelow(root: Node): Declared {
  const skills = skillsOf(root);
  const ids = indexed(skills, ({id}) => (id === undefined ? [] : [id]));
  const formerIds = indexed(skills, ({aliases}) => aliases);
  const urls = indexed(skills, ({url, sameAs, aliases}) =>
    [url, sameAs, ...aliases].flatMap((each) => (each === undefined ? [] : urlKey(each))),
  );
  const lengths = new Set([...ids.keys(), ...formerIds.keys()].map((id) => id.length));
  return {ids, formerIds, urls, lengths};
}

function indexed(skills: Iterable<Skill>, namesOf: (skill: Skill) => Iterable<string>): Index {
  const index: Index = new Map();
  for (const skill of skills) {
    for (const name of namesOf(skill)) {
      const known = index.get(name);
      if (Array.isArray(known)) known.push(skill);
      else index.set(name, known ? [known, skill] : skill);
    }
  }
  return index;
}

function all(index: Index, name: string): Skill[] {
  return [index.get(name) ?? []].flat();
}

/** The last step of each name that may be a place. */
function lastSteps({identities}: Skill): ReadonlySet<string> {
  return new Set(identities.map((name) => name.slice(name.lastIndexOf('/') + 1)));
}

/** Requirements that name nothing are kept, for what they name may come back, but the author should know. */
export function reportUnknownRequirements(root: Node, drafts: readonly Draft[], report: Report): void {
  const {resolve} = references(root);
  for (const {skill, path} of drafts) {
    for (const [index, name] of skill.requires.entries()) {
      if (!resolve(name)) report('unknown-requirement', `${path}.requires[${String(index)}]`, name);
    }
  }
}
