import {make} from '../diagram/dom.js';

/** A link that opens beside the page: the reader is in the middle of the list. */
export function outLink(url: string, ...children: readonly (Node | string)[]): HTMLElement {
  const link = make('a', '', ...children);
  const attributes = {href: url, part: 'link', target: '_blank', rel: 'noopener'};
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  return link;
}
