import {plainText, readRichText} from '../../formats/rich-text.js';
import type {Roadmap} from '../../model/roadmap.js';
import {make} from '../diagram/dom.js';
import {outLink} from './out-link.js';

/** What the roadmap is about, above the rows, if it says so: title and first paragraph. The card has the rest. */
export function drawIntro({title, url, description = ''}: Roadmap): readonly HTMLElement[] {
  const first = readRichText(description).find(({kind}) => kind === 'paragraph');
  if (!first) return [];
  const heading = make('h2', '', url ? outLink(url, title) : title);
  return [make('div', 'intro', heading, make('p', '', plainText([first])))];
}
