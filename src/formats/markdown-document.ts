import type {FrontMatter} from './markdown-lines.js';
import type {Branch, Tree} from './markdown-tree.js';

/** A skill or choice as a document has it. */
interface Entry {
  readonly children?: Entry[];
  readonly [property: string]: unknown;
}

/** A document for `read()`, and on which line of the Markdown a path of it stands. */
export interface MarkdownDocument {
  readonly value: object;
  lineAt(path: string): {readonly line?: number};
}

/** `exact`: links to anchors are addresses like others. */
export function toDocument(
  {root, branches}: Tree,
  {lang, id, url}: FrontMatter,
  exact: boolean,
): MarkdownDocument {
  const lines = new Map<object, number>();
  const entries = new Map<Branch, Entry>();
  for (const branch of [root, ...branches]) {
    const entry = toEntry(branch, exact);
    entries.set(branch, entry);
    lines.set(entry, branch.line);
  }
  for (const [branch, entry] of entries) {
    for (const child of branch.children) entry.children?.push(entries.get(child) as Entry);
  }
  const value = {...(url && {url}), ...(id && {id}), ...(lang && {lang}), ...entries.get(root)};
  return {value, lineAt: (path) => lineAt(value, path, lines)};
}

function toEntry(branch: Branch, exact: boolean): Entry {
  const {title, loneUrl, resources, children, checked} = branch;
  // the title and what is below stand in the document itself
  const {children: _, ...data} = branch.data ?? {};
  const text = branch.description.join('\n').trim();
  return {
    ...(title && {title}),
    ...(loneUrl !== undefined && (exact || !loneUrl.startsWith('#')) && {url: loneUrl}),
    ...(text && {description: text}),
    ...(resources.length > 0 && {resources}),
    ...(checked && {checked}),
    ...data,
    ...(children.length > 0 && {children: []}),
  };
}

/** The line of the innermost skill on the path. */
function lineAt(value: object, path: string, lines: ReadonlyMap<object, number>): {readonly line?: number} {
  let line: number | undefined;
  let at: unknown = value;
  for (const [step] of path.matchAll(/\w+/g)) {
    at = (at as Readonly<Record<string, unknown>>)[step];
    if (typeof at !== 'object' || at === null) break;
    line = lines.get(at) ?? line;
  }
  return line === undefined ? {} : {line};
}
