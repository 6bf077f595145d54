import {isChoice, type Item, type Resource, type Roadmap} from '../model/roadmap.js';
import {safeUrl} from '../model/safe-url.js';
import {escapeXml, tag, type Xml} from './xml.js';

/** A roadmap as nested lists: what a page shows without scripts, and what `readHtmlList` reads back. */
export function listHtml({children}: Pick<Roadmap, 'children'>): string {
  return listOf(children, '  ');
}

function listOf(items: readonly Item[], indent: string): string {
  if (items.length === 0) return '';
  return `\n${indent}<ul>\n${items.map((item) => itemOf(item, `${indent}  `)).join('')}${indent}</ul>\n${indent.slice(2)}`;
}

function itemOf(item: Item, indent: string): string {
  const below = listOf(item.children, `${indent}  `);
  if (isChoice(item)) {
    const words =
      item.title === undefined ? `pick ${item.choose} of ${item.children.length}` : escapeXml(item.title);
    return `${indent}<li data-choose="${item.choose}">${words}${below}</li>\n`;
  }
  const {id, importance, minutes, recommended, resources} = item;
  const facts = {
    'data-id': id,
    'data-importance': importance === 'normal' ? undefined : importance,
    'data-minutes': minutes,
    'data-recommended': recommended ? 'true' : undefined,
  };
  const words = [named(item), ...resources.map((resource) => `<div>${named(resource)}</div>`)].join('');
  return `${indent}${tag('li', facts, words + below)}\n`;
}

function named({title, url}: {readonly title: string; readonly url?: string} | Resource): Xml {
  const href = safeUrl(url);
  return href === undefined ? escapeXml(title) : tag('a', {href}, escapeXml(title));
}
