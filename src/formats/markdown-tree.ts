import type {Report} from '../model/problem.js';
import type {Data} from './markdown-data.js';
import type {Line} from './markdown-lines.js';
import type {MarkdownCode} from './markdown-problems.js';
import {readItemWords, readWords, type Link, type Words} from './markdown-words.js';

/** A heading or list item on its way to a skill. */
export interface Branch {
  title: string;
  readonly line: number;
  readonly parent: Branch | undefined;
  children: Branch[];
  resources: Link[];
  readonly description: string[];
  /** The whole title is this link. */
  loneUrl?: string;
  checked?: boolean;
  /** What a comment beside the title says. */
  data?: Data;
  readonly isItem: boolean;
  /** Left out, with all below it. */
  dropped: boolean;
}

/** The root stands for the roadmap; `branches` has every other node, parents first. */
export interface Tree {
  readonly root: Branch;
  readonly branches: readonly Branch[];
}

/** Where in the nesting a node stands: headings 1 to 6, then bold lines, then items by their indent. */
const BOLD_SECTION = 7;
const BOLD = 8;
const ITEMS = 10;

type TitledLine = Exclude<Line, {kind: 'blank' | 'text' | 'code' | 'raw'}>;

interface Growth {
  readonly report: Report<MarkdownCode>;
  readonly root: Branch;
  readonly branches: Branch[];
  readonly open: {readonly rank: number; readonly branch: Branch}[];
  /** Bold links are sections in a document without headings below the title. */
  readonly boldSections: boolean;
  /** Nothing is to be guessed. */
  readonly exact: boolean;
}

/** Nests what the lines say; `title` is the heading that names the roadmap itself. */
export function growTree(
  lines: readonly Line[],
  title: Line | undefined,
  exact: boolean,
  report: Report<MarkdownCode>,
): Tree {
  const root = started('', 1, undefined, false);
  const boldSections = !lines.some((line) => line.kind === 'heading' && line !== title);
  const growth: Growth = {report, root, branches: [], open: [{rank: 0, branch: root}], boldSections, exact};
  let before: Line['kind'] = 'blank';
  for (const line of lines) {
    if (line === title && line.kind === 'heading') nameRoot(root, readWords(line.text, exact), line.data);
    else addLine(growth, line, before);
    before = line.kind;
  }
  return {root, branches: growth.branches};
}

function started(title: string, line: number, parent: Branch | undefined, isItem: boolean): Branch {
  return {title, line, parent, children: [], resources: [], description: [], isItem, dropped: false};
}

function nameRoot(root: Branch, {title, loneUrl, links}: Words, data: Data | undefined): void {
  root.title = title;
  if (data) root.data = data;
  root.resources.push(...links);
  if (loneUrl !== undefined) root.loneUrl = loneUrl;
}

function addLine(growth: Growth, line: Line, before: Line['kind']): void {
  if (line.kind === 'heading') add(growth, line.level, readWords(line.text, growth.exact), line);
  else if (line.kind === 'bold') addBold(growth, readWords(line.text, growth.exact), line);
  else if (line.kind === 'item') addItem(growth, readItemWords(line.text, growth.exact), line);
  else {
    // a paragraph belongs to the item that it is indented under; its further lines follow it
    if (isParagraph(line, before)) close(growth, ITEMS + line.indent);
    describe(growth, line.kind === 'blank' ? '' : line.text);
  }
}

function isParagraph(line: Line, before: Line['kind']): line is Line & {kind: 'text' | 'raw'} {
  return line.kind === 'text' ? before === 'blank' : line.kind === 'raw' && before !== 'raw';
}

/** Ends what stands at this rank or deeper; returns what goes on. */
function close({open, root}: Growth, rank: number): Branch {
  while ((open.at(-1)?.rank ?? 0) >= Math.max(rank, 1)) open.pop();
  return open.at(-1)?.branch ?? root;
}

function add(growth: Growth, rank: number, words: Words, line: TitledLine): void {
  const parent = close(growth, rank);
  checkLinks(growth, line);
  if (words.resource) {
    parent.resources.push({...words.resource, ...line.data});
    return;
  }
  // an empty item only makes what is below it deeper
  if (!words.title && !line.data) return;
  const branch = started(words.title, line.number, parent, rank >= ITEMS);
  branch.resources.push(...words.links);
  if (words.loneUrl !== undefined) branch.loneUrl = words.loneUrl;
  if (line.data) branch.data = line.data;
  if (words.checked !== undefined) branch.checked = words.checked;
  if (words.description) branch.description.push(words.description);
  parent.children.push(branch);
  growth.branches.push(branch);
  growth.open.push({rank, branch});
}

function addBold(growth: Growth, words: Words, line: TitledLine): void {
  const isSection = growth.boldSections && words.loneUrl !== undefined;
  add(growth, isSection ? BOLD_SECTION : BOLD, words, line);
}

/** A heading in a list is above the items beside it. */
function addItem(growth: Growth, words: Words, line: TitledLine & {kind: 'item'}): void {
  const lift = words.level === undefined ? 0 : 0.7 - words.level / 10;
  add(growth, ITEMS + line.indent - lift, words, line);
}

function describe({open}: Growth, text: string): void {
  open.at(-1)?.branch.description.push(text);
}

function checkLinks({report}: Growth, line: TitledLine): void {
  const scheme = /(?:\]\(|href=["']?)\s{0,9}((?:javascript|vbscript|data):)/i.exec(line.text)?.[1];
  if (scheme) report('unsafe-link', '', scheme.toLowerCase(), {line: line.number});
}
