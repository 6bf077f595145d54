import {DEFAULT_TYPE} from './read-resources.js';
import {
  isChoice,
  type Choice,
  type Extra,
  type Item,
  type Resource,
  type Roadmap,
  type Skill,
} from './roadmap.js';

/**
 * The roadmap as a document that `read()` reads back: properties in the order of the schema, defaults left out,
 * properties that this library does not know at the end (but for `$schema`, which editors look for at the top).
 */
export function toJson(roadmap: Roadmap): unknown {
  const {$schema, ...extra} = {$schema: undefined, ...roadmap.extra};
  const {title, id, url, description, lang, resources, children} = roadmap;
  return compact(
    {
      $schema,
      title,
      id,
      url,
      description,
      lang,
      resources: resources.map(ofResource),
      children: children.map(ofItem),
    },
    extra,
  );
}

function ofItem(item: Item): unknown {
  return isChoice(item) ? ofChoice(item) : ofSkill(item);
}

function ofChoice({choose, title, children, extra}: Choice): unknown {
  return compact({choose, title, children: children.map(ofSkill)}, extra);
}

function ofSkill(skill: Skill): unknown {
  const {title, id, url, sameAs, aliases, description, importance, recommended, tags, minutes, requires} =
    skill;
  return compact(
    {
      title,
      id,
      url,
      sameAs,
      aliases,
      description,
      importance: importance === 'normal' ? undefined : importance,
      recommended: recommended || undefined,
      tags,
      minutes,
      requires,
      resources: skill.resources.map(ofResource),
      children: skill.children.map(ofItem),
    },
    skill.extra,
  );
}

function ofResource({type, title, url, minutes, lang, extra}: Resource): unknown {
  return compact({type: type === DEFAULT_TYPE ? undefined : type, title, url, minutes, lang}, extra);
}

/** Without empty lists and what is not there. `fromEntries` keeps a property named `__proto__` a property. */
function compact(known: Readonly<Record<string, unknown>>, extra: Extra = {}): unknown {
  const entries = Object.entries(known).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return Object.fromEntries([...entries, ...Object.entries(extra)]);
}
