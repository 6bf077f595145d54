import {gatherProblems, type Report} from '../model/problem.js';
import {read, type ReadResult} from '../model/read.js';
import {toDocument} from './markdown-document.js';
import {readLines, type FrontMatter, type Line} from './markdown-lines.js';
import {withoutPictures} from './markdown-pictures.js';
import {MARKDOWN_WORDING, type MarkdownCode} from './markdown-problems.js';
import {tidyTree} from './markdown-tidy.js';
import {growTree, type Branch} from './markdown-tree.js';
import {readInline} from './rich-inline.js';
import {plainText} from './rich-node.js';

/** A first paragraph no longer than this may be the title of a document without headings. */
const TITLE_LENGTH = 80;

/**
 * A roadmap from Markdown: headings, lines that are all bold, and list items nest by level and indent; the only
 * heading of the highest level is the title.
 *
 * - `` `Kind` [title](url) `` is a resource of what it stands under.
 * - A heading, or an item with items below it, that is only a link is a skill with that `url`; an item without any
 *   is a skill with the link as its resource. So are links among other words. Lists called “Resources”, “Books”…
 *   belong to the skill above.
 * - A ticked task box is kept as `checked: true` among the skill's unknown properties.
 * - A comment that holds an object, beside a title, has further properties: `- JSON <!--{"minutes": 30}-->`.
 * - Other text is the description of what it stands under; code is not looked into.
 *
 * What was guessed is a problem of severity `info`. Never throws.
 */
export function readMarkdown(text: string): ReadResult {
  const {report, all} = gatherProblems(MARKDOWN_WORDING);
  const {lines, frontMatter, exact} = readLines(text);
  const body = withoutPictures(lines, exact, report);
  const tree = growTree(body, titleLine(body), exact, report);
  if (!exact) tidyTree(tree, report);
  nameRoot(tree.root, frontMatter, report);
  const ticked = tree.branches.filter(({checked}) => checked).length;
  if (ticked > 0) report('ticked-boxes', '', String(ticked));
  if (!tree.root.title && tree.root.children.length === 0) {
    report('no-list', '');
    return {roadmap: undefined, problems: all()};
  }
  const {value, lineAt} = toDocument(tree, frontMatter, exact);
  const {roadmap, problems} = read(value);
  const located = problems.map((problem) => ({...problem, ...lineAt(problem.path)}));
  return {roadmap, problems: [...all(), ...located]};
}

/** The heading above all others: by its level, or because only text stands between it and the next like it. */
function titleLine(lines: readonly Line[]): Line | undefined {
  const entries = lines.filter(
    ({kind}) => kind !== 'blank' && kind !== 'text' && kind !== 'code' && kind !== 'raw',
  );
  const levels = entries.map((line) => (line.kind === 'heading' ? line.level : Infinity));
  const highest = levels.reduce((least, level) => Math.min(least, level), 6);
  const first = levels.indexOf(highest);
  const second = levels.indexOf(highest, first + 1);
  return second < 0 || (first === 0 && second === 1) ? entries[first] : undefined;
}

/** A document that has no heading for it may have its title elsewhere. */
function nameRoot(root: Branch, frontMatter: FrontMatter, report: Report<MarkdownCode>): void {
  root.title ||= frontMatter['title'] ?? '';
  if (root.title || root.children.length === 0) return;
  const first = root.description.findIndex(Boolean);
  const line = root.description[first] ?? '';
  const [only] = root.children;
  if (line && line.length <= TITLE_LENGTH && !root.description[first + 1]) {
    root.title = plainText(readInline(line));
    root.description.splice(0, first + 1);
  } else if (only && root.children.length === 1 && only.children.length > 0) {
    const {title, loneUrl, resources, children, description} = only;
    Object.assign(root, {title, ...(loneUrl && {loneUrl}), children});
    root.resources.push(...resources);
    root.description.push('', ...description);
  }
  if (root.title) report('guessed-title', '', root.title);
}
