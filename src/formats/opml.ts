import {gatherProblems} from '../model/problem.js';
import {read, type ReadResult} from '../model/read.js';
import {converted, rooted, type Converted, type Entry} from './entry-tree.js';
import {wordsOf} from './html-node.js';
import {IMPORT_WORDING} from './import-problems.js';
import {findElement, parseMarkup, type MarkupNode} from './markup.js';
import {compact} from './fields.js';

/** A roadmap from OPML, the format of outliners: nested `<outline text="…">`. Never throws. */
export function readOpml(text: string): ReadResult {
  const root = parseMarkup(text, 'xml');
  const body = findElement(root, /^body$/);
  const head = findElement(root, /^head$/);
  const named = head && findElement(head, /^title$/);
  const {children = []}: Entry = body ? converted(body, fromOutline) : {};
  if (children.length === 0) {
    const {report, all} = gatherProblems(IMPORT_WORDING);
    report('no-outline', '');
    return {roadmap: undefined, problems: all()};
  }
  const title = named ? wordsOf(named) : '';
  return read(rooted(children, title === '' ? undefined : title));
}

function fromOutline(node: object): Converted {
  const outline = node as MarkupNode;
  const given = (name: string): string | undefined => outline.getAttribute(name)?.trim();
  const url = given('htmlurl') ?? given('url') ?? given('xmlurl');
  const entry = compact({
    title: given('text') ?? given('title'),
    id: given('id'),
    url,
    description: given('_note') ?? given('description'),
  });
  return {entry, below: outline.childNodes.filter(({nodeName}) => nodeName === 'outline')};
}
