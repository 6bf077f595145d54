import type {ReadResult} from '../model/read.js';
import {readHtmlList} from './html-list.js';
import {findElement, parseMarkup} from './markup.js';

/** A roadmap from the nested lists of an HTML text; its first heading, else its title, names it. Never throws. */
export function readHtml(text: string): ReadResult {
  const root = parseMarkup(text, 'html');
  const body = findElement(root, /^body$/) ?? root;
  const heading = findElement(body, /^h[1-6]$/) ?? findElement(root, /^title$/);
  return readHtmlList(findElement(body, /^(?:main|article|skill-roadmap)$/) ?? body, heading);
}
