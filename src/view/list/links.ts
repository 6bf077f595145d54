import type {Translate} from '../../i18n/translate.js';
import type {Resource, Roadmap, Skill} from '../../model/roadmap.js';
import {skillsOf} from '../../model/roadmap.js';
import {make, makeSvg} from '../diagram/dom.js';
import {PART_ICONS, resourceIcon} from '../part-icons.js';
import {hostName, kindName} from '../resource-words.js';
import {outLink} from './out-link.js';

/** How many resources a row has room for; the card shows all. */
const SHOWN = 2;

/** Which columns at the end of the rows have anything in them. */
export interface Columns {
  readonly more: boolean;
  readonly minutes: boolean;
}

export function columnsOf(roadmap: Roadmap): Columns {
  const skills = skillsOf(roadmap);
  return {
    more: skills.some(({resources}) => resources.length > SHOWN),
    minutes: skills.some(({minutes}) => minutes),
  };
}

/** The end of a row: resources by icon and host, how many more there are, minutes. Without `columns` only what is. */
export function drawLinks(
  {resources, minutes}: Skill,
  columns: Columns | undefined,
  t: Translate,
): HTMLElement | undefined {
  if (!resources.length && !minutes) return undefined;
  const links = firstByKind(resources).map((resource) => drawLink(resource, t));
  const hidden = resources.length - links.length;
  const more = make('span', 'more', hidden ? `+${t.number(hidden)}` : '');
  const time = make('span', 'time', minutes ? t.duration(minutes) : '');
  const {more: hasMore, minutes: hasMinutes} = columns ?? {more: hidden, minutes};
  const end = make('span', 'links', ...links, ...(hasMore ? [more] : []), ...(hasMinutes ? [time] : []));
  end.ariaHidden = 'true';
  return end;
}

/** The first one, and the next of another kind if there is any. */
function firstByKind(resources: readonly Resource[]): readonly Resource[] {
  const [first, second] = resources;
  const other = resources.find(({type}) => type !== first?.type) ?? second;
  return [first, other].filter((resource) => resource !== undefined);
}

/** Not for the keyboard or assistive technology: a tree has one tab stop, and the card has the same links. */
function drawLink(resource: Resource, t: Translate): HTMLElement {
  const {title, type, url, lang} = resource;
  const image = makeSvg('path', {d: PART_ICONS[resourceIcon(type)]});
  const icon = makeSvg('svg', {class: 'ic', viewBox: '0 0 16 16'}, image);
  const host = url ? hostName(url) : '';
  const words = host === '' ? kindName(resource, t) : host;
  const element = url ? outLink(url, icon, words) : make('span', '', icon, words);
  element.title = title;
  element.tabIndex = url ? -1 : element.tabIndex;
  if (lang) element.lang = lang;
  return element;
}
