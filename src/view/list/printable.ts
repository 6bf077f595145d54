import {plainText, readRichText} from '../../formats/rich-text.js';
import {stations} from '../../layout/stations.js';
import {isChoice, isLeaf, type Item, type Resource, type Roadmap, type Skill} from '../../model/roadmap.js';
import {choiceText, pickedOf} from '../../export/choice-text.js';
import {shownCount} from '../../progress/sum.js';
import {title} from '../diagram/boxes.js';
import {make} from '../diagram/dom.js';
import {kindName} from '../resource-words.js';
import type {Facts} from '../skills-view.js';

/**
 * A roadmap for paper: everything open, with texts, resources and their addresses written out, the statuses as
 * they are now. To be put into the shell before printing and taken out afterwards, whatever the view.
 */
export function printableList(roadmap: Roadmap, facts: Facts): HTMLElement {
  const numbers = new Map(stations(roadmap).map(({skill}, i) => [skill, i + 1]));
  return make(
    'article',
    'paper',
    make('h1', '', roadmap.title),
    ...(roadmap.url ? [make('p', 'address', roadmap.url)] : []),
    ...paragraphs(roadmap.description),
    ...sources(roadmap.resources, facts),
    list(roadmap.children, facts, numbers),
  );
}

type Numbers = ReadonlyMap<Skill | undefined, number>;

function list(items: readonly Item[], facts: Facts, numbers?: Numbers): HTMLElement {
  return make('ul', '', ...items.map((item) => listItem(item, facts, numbers)));
}

function listItem(item: Item, facts: Facts, numbers?: Numbers): HTMLElement {
  if (isChoice(item)) {
    const done = pickedOf(item, facts.count);
    return make('li', 'ways', make('small', '', choiceText(item, done, facts.t)), list(item.children, facts));
  }
  return make(
    'li',
    '',
    line(item, facts, numbers?.get(item)),
    ...(item.url ? [make('p', 'address', item.url)] : []),
    ...paragraphs(item.description),
    ...sources(item.resources, facts),
    ...(isLeaf(item) ? [] : [list(item.children, facts)]),
  );
}

function line(skill: Skill, facts: Facts, number: number | undefined): HTMLElement {
  const {t} = facts;
  const {status} = facts.count(skill);
  const isGroup = facts.outline.place(skill)?.level === 1;
  const name = title(skill);
  if (number) name.prepend(`${t.number(number)}. `);
  const words: string[] = [];
  if (skill.importance !== 'normal') words.push(t(skill.importance));
  if (!isLeaf(skill)) words.push(t('doneOf', shownCount(facts.count(skill))));
  else if (status !== 'todo') words.push(t(status));
  if (skill.minutes) words.push(t.duration(skill.minutes));
  return make(isGroup ? 'h2' : 'div', `said g ${status}`, name, make('small', '', words.join(', ')));
}

function paragraphs(description = ''): readonly HTMLElement[] {
  const text = plainText(readRichText(description));
  return text ? text.split('\n').map((words) => make('p', '', words)) : [];
}

function sources(resources: readonly Resource[], {t}: Facts): readonly HTMLElement[] {
  return resources.map((resource) => {
    const {title: name, url = '', minutes} = resource;
    const time = minutes ? ` (${t.duration(minutes)})` : '';
    return make('p', '', `${kindName(resource, t)}: ${name}${time} `, make('span', 'address', url));
  });
}
