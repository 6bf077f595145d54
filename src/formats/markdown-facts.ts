import type {Choice, Resource, Roadmap, Skill} from '../model/roadmap.js';
import type {Data} from './markdown-data.js';

/** What Markdown has no words for; each function gives the properties that go into the comment beside a title. */
export function roadmapData({id, lang, description, extra}: Roadmap): Data {
  return compact({...textOf(description), id, lang, ...extra});
}

export function skillData(skill: Skill): Data {
  const {id, sameAs, aliases, importance, recommended, tags, minutes, requires, description, extra} = skill;
  return compact({
    id,
    sameAs,
    aliases,
    importance: importance === 'normal' ? undefined : importance,
    recommended: recommended || undefined,
    tags,
    minutes,
    requires,
    ...textOf(description),
    ...extra,
  });
}

export function choiceData({choose, extra}: Choice): Data {
  return {choose, ...extra};
}

export function resourceData({minutes, lang, extra}: Resource): Data {
  return compact({minutes, lang, ...extra});
}

/** Whether it can stand in a document at all; else it is part of the data. */
export function canStand(description: string): boolean {
  return !/\r|^[^\S\n]+$|<!--\/?text-->/m.test(description) && !/^\s|\s$|\ufeff/.test(description);
}

function textOf(description: string | undefined): Data {
  return description === undefined || canStand(description) ? {} : {description};
}

function compact(data: Data): Data {
  const entries = Object.entries(data).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return Object.fromEntries(entries);
}
