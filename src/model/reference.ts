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

interface Parent {
  readonly children: readonly Item[];
}

/** The skills that go by a name, in learning order. */
type Lookup = (name: string) => readonly Skill[];
type NamesOf = (skill: Skill) => string | readonly string[];

/**
 * Of all skills below `root`. What an author declares is indexed when a name is first asked for; places are followed
 * step by step instead, for a large roadmap has several long ones for each skill and is asked for few.
 */
export function references(root: Parent): References {
  const lookUp = (namesOf: NamesOf): Lookup => {
    let index: Lookup | undefined;
    return (name) => (index ??= indexed(skillsOf(root), namesOf))(name);
  };
  const byId = lookUp(({id}) => id ?? []);
  const byFormerId = lookUp(({aliases}) => aliases);
  const byUrl = lookUp(({url = '', sameAs = '', aliases}) =>
    [url, sameAs, ...aliases].filter(Boolean).map(urlKey),
  );
  const bySlug = lookUp(titleSlug);
  const byParent = new Map<Parent, Lookup>();
  let lengths: ReadonlySet<number> | undefined;
  let order: ReadonlyMap<Skill, number> | undefined;

  /** Siblings with the same title have a number after it. */
  function below(parent: Parent, step: string): readonly Skill[] {
    const lookup = byParent.get(parent) ?? indexed(childSkills(parent), titleSlug);
    byParent.set(parent, lookup);
    return lookup(step.replace(/~.*/, ''));
  }

  function named(name: string, levels = MAX_DEPTH): readonly Skill[] {
    const found = [...byUrl(name)];
    lengths ??= new Set(
      skillsOf(root).flatMap(({id = '', aliases}) => [id, ...aliases].map(({length}) => length)),
    );
    for (const length of lengths) {
      const id = name.slice(-length);
      if (name.at(-length - 1) === '#') found.push(...byId(id), ...byFormerId(id));
    }
    const slash = name.lastIndexOf('/');
    const above = slash < 0 || !levels ? [] : [root, ...named(name.slice(0, slash), levels - 1)];
    for (const parent of above) found.push(...below(parent, name.slice(slash + 1)));
    return [...new Set(found)].filter(({identities}) => identities.includes(name));
  }

  function first(found: readonly Skill[]): Skill | undefined {
    if (found.length < 2) return found[0];
    order ??= new Map(skillsOf(root).map((skill, at) => [skill, at]));
    return found.toSorted((a, b) => (order?.get(a) ?? 0) - (order?.get(b) ?? 0))[0];
  }

  function find(name: string): Skill | undefined {
    const skills = named(name);
    const keyed = skills.filter(({key}) => key === name);
    return first(keyed) ?? byId(name)[0] ?? first([...skills, ...byFormerId(name)]);
  }

  function resolve(name: string): Skill | undefined {
    const skill = find(name) ?? find(urlKey(name));
    const [only, other] = skill ? [skill] : bySlug(name);
    return other ? undefined : only;
  }

  return {named, resolve};
}

function indexed(skills: Iterable<Skill>, namesOf: NamesOf): Lookup {
  const index = new Map<string, Skill[]>();
  for (const skill of skills) {
    for (const name of [namesOf(skill)].flat().filter(Boolean)) {
      const known = index.get(name);
      if (known) known.push(skill);
      else index.set(name, [skill]);
    }
  }
  return (name) => index.get(name) ?? [];
}

const titleSlug = ({title}: Skill): string => slug(title);

/** Requirements that name nothing are kept, for what they name may come back, but the author should know. */
export function reportUnknownRequirements(root: Parent, drafts: readonly Draft[], report: Report): void {
  const {resolve} = references(root);
  for (const {skill, path} of drafts) {
    if (skill.requires.length === 0) continue;
    for (const [index, name] of skill.requires.entries()) {
      if (!resolve(name)) report('unknown-requirement', `${path}.requires[${String(index)}]`, name);
    }
  }
}
