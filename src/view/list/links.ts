import type {Translate} from '../../i18n/translate.js';
import type {Resource, Roadmap, Skill} from '../../model/roadmap.js';
import {skillsOf} from '../../model/roadmap.js';
import {make, makeSvg} from '../diagram/dom.js';
import {ICONS, resourceIcon} from '../icons.js';
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
  const skills = [...skillsOf(roadmap)];
  return {
    more: skills.some(({resources}) => resources.length > SHOWN),
    minutes: skills.some(({minutes}) => minutes),
  };
}

/** The end of a row: resources by icon and host, how many more there are, minutes. */
export function drawLinks(
  {resources, minutes}: Skill,
  columns: Columns,
  t: Translate,
): HTMLElement | undefined {
  if (!resources.length && !minutes) return undefined;
  const links = firstByKind(resources).map((resource) => drawLink(resource, t));
  const hidden = resources.length - links.length;
  const more = make('span', 'more', hidden ? `+${t.number(hidden)}` : '');
  const time = make('span', 'time', minutes ? t.duration(minutes) : '');
  return make('span', 'links', ...links, ...(columns.more ? [more] : []), ...(columns.minutes ? [time] : []));
}

/** The first one, and the next of another kind if there is any. */
function firstByKind(resources: readonly Resource[]): readonly Resource[] {
  const [first, second] = resources;
  const other = resources.find(({type}) => type !== first?.type) ?? second;
  return [first, other].filter((resource) => resource !== undefined);
}

/** No tab stop of its own: a tree has only one, and the card has the links for the keyboard. */
function drawLink(resource: Resource, t: Translate): HTMLElement {
  const {title, type, url, lang} = resource;
  const host = url ? hostName(url) : '';
  const kind = kindName(resource, t);
  const image = makeSvg('path', {d: ICONS[resourceIcon(type)]});
  const icon = makeSvg('svg', {'class': 'ic', 'viewBox': '0 0 16 16', 'aria-hidden': 'true'}, image);
  const element = url ? outLink(url, icon, host || kind) : make('span', '', icon, kind);
  element.title = title;
  if (url) element.ariaLabel = `${title}, ${host ? t('kindOnHost', {kind, host}) : kind}`;
  if (lang) element.lang = lang;
  if (url) element.tabIndex = -1;
  return element;
}
