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

/** The skills that go by a name. */
type Lookup = (name: string) => readonly Skill[];
type NamesOf = (skill: Skill) => string | readonly string[];

/**
 * Of all skills below `root`. What an author declares is indexed when a name is first asked for; places are followed
 * step by step instead, for a large roadmap has several long ones for each skill and is asked for few.
 */
export function references(root: Node): References {
  const lookUp = (namesOf: NamesOf): Lookup => {
    let index: Lookup | undefined;
    return (name) => (index ??= indexed(skillsOf(root), namesOf))(name);
  };
  const byId = lookUp(({id}) => id ?? []);
  const byFormerId = lookUp(({aliases}) => aliases);
  const byUrl = lookUp(({url = '', sameAs = '', aliases}) => [url, sameAs, ...aliases].map(urlKey));
  const bySlug = lookUp(({title}) => slug(title));
  const bySteps = new Map<Node, Lookup>();
  let lengths: ReadonlySet<number> | undefined;

  function below(node: Node, step: string): readonly Skill[] {
    const lookup = bySteps.get(node) ?? indexed(childSkills(node), lastSteps);
    bySteps.set(node, lookup);
    return lookup(step);
  }

  function named(name: string, levels = MAX_DEPTH): readonly Skill[] {
    const found = [...byUrl(name)];
    lengths ??= new Set(
      skillsOf(root).flatMap(({id = '', aliases}) => [id, ...aliases].map(({length}) => length)),
    );
    for (const length of lengths) {
      if (name.at(-length - 1) !== '#') continue;
      const id = name.slice(-length);
      found.push(...byId(id), ...byFormerId(id));
    }
    const slash = name.lastIndexOf('/');
    const above = slash < 0 || !levels ? [] : [root, ...named(name.slice(0, slash), levels - 1)];
    for (const node of above) found.push(...below(node, name.slice(slash + 1)));
    return [...new Set(found)].filter(({identities}) => identities.includes(name));
  }

  function first(found: readonly Skill[]): Skill | undefined {
    return found.length < 2 ? found[0] : skillsOf(root).find((skill) => found.includes(skill));
  }

  function find(name: string): Skill | undefined {
    const skills = named(name);
    const keyed = skills.filter(({key}) => key === name);
    return first(keyed) ?? first(byId(name)) ?? first([...skills, ...byFormerId(name)]);
  }

  return {
    named: (name) => named(name),
    resolve(name) {
      const skill = find(name) ?? find(urlKey(name));
      const [only, other] = skill ? [skill] : bySlug(name);
      return other ? undefined : only;
    },
  };
}

function indexed(skills: Iterable<Skill>, namesOf: NamesOf): Lookup {
  const index = new Map<string, Skill | Skill[]>();
  for (const skill of skills) {
    for (const name of [namesOf(skill)].flat()) {
      const known = index.get(name);
      if (Array.isArray(known)) known.push(skill);
      else index.set(name, known ? [known, skill] : skill);
    }
  }
  return (name) => [index.get(name) ?? []].flat();
}

/** The last step of each name that may be a place. */
function lastSteps({identities}: Skill): readonly string[] {
  return [...new Set(identities.map((name) => name.slice(name.lastIndexOf('/') + 1)))];
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
