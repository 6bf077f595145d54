import {slug} from '../model/names.js';
import type {Report} from '../model/problem.js';
import type {MarkdownCode} from './markdown-problems.js';
import type {Branch, Tree} from './markdown-tree.js';
import type {Link} from './markdown-words.js';

type Tell = Report<MarkdownCode>;

/** Names of lists that hold what to read, not what to learn. */
const SHELF =
  /^(?:resource|link|reference|(?:(?:further|recommended) )?reading|see also|book|article|video|course|tutorial|documentation|podcast|paper)s?:?$/i;
const KIND = /^(book|article|video|course|tutorial|documentation|podcast|paper)s?:?$/i;

/** Puts where it belongs what the document repeats, or says only for its own use. */
export function tidyTree({root, branches}: Tree, report: Tell): void {
  const upward = branches.toReversed();
  dropContents(root, upward, report);
  for (const branch of upward) clearShelf(branch, report);
  for (const branch of upward) {
    branch.children = branch.children.filter(({dropped}) => !dropped);
    if (branch.isItem && branch.children.length === 0) linkToResource(branch);
    shareResources(branch, report);
  }
  root.children = root.children.filter(({dropped}) => !dropped);
}

/** Links to headings of the document are a table of contents. `upward`: children before their parents. */
function dropContents(root: Branch, upward: readonly Branch[], report: Tell): void {
  const entries = new Set<Branch>();
  const names = new Set(
    [root, ...upward].filter((branch) => !isAnchor(branch)).map(({title}) => bare(title)),
  );
  for (const branch of upward) {
    const isEntry = isAnchor(branch) && names.has(bare(anchorOf(branch)));
    if (isEntry && branch.children.every((child) => entries.has(child))) entries.add(branch);
  }
  for (const branch of upward) branch.dropped = entries.has(branch) || isEmptied(branch);
  const first = upward.findLast((branch) => entries.has(branch));
  if (first) report('table-of-contents', '', String(entries.size), {line: first.line});
}

function isAnchor({isItem, loneUrl}: Branch): boolean {
  return isItem && (loneUrl?.startsWith('#') ?? false);
}

function anchorOf({loneUrl = ''}: Branch): string {
  try {
    return decodeURIComponent(loneUrl);
  } catch {
    return loneUrl;
  }
}

/** Letters and digits alone: sites make anchors from titles in different ways. */
function bare(title: string): string {
  return slug(title.replace(/-\d+$/, '')).replaceAll('-', '');
}

/** A heading over nothing but a table of contents. */
function isEmptied({children, description, resources}: Branch): boolean {
  const isBare = description.every((line) => !line) && resources.length === 0;
  return isBare && children.length > 0 && children.every(({dropped}) => dropped);
}

/** A list called “Resources” and the like holds links, not skills. */
function clearShelf(branch: Branch, report: Tell): void {
  const {parent, title, line, children, description, resources} = branch;
  if (!parent || !SHELF.test(title) || description.some(Boolean)) return;
  const links = children.map(bookOf);
  if (links.length + resources.length === 0 || !links.every((link) => link !== undefined)) return;
  const type = KIND.exec(title)?.[1]?.toLowerCase();
  parent.resources.push(...resources, ...links.map((link) => ({...(type && {type}), ...link})));
  branch.dropped = true;
  report('links-as-resources', '', title, {line});
}

/** A leaf that is a link, perhaps with words about it. */
function bookOf({title, loneUrl, checked, children, resources, description}: Branch): Link | undefined {
  if (checked !== undefined || children.length > 0) return undefined;
  if (loneUrl !== undefined) return loneUrl.startsWith('#') ? undefined : {title, url: loneUrl};
  const [only] = resources;
  if (resources.length !== 1 || only?.title !== title) return undefined;
  const about = description.join('\n').trim();
  return {...only, ...(about && {description: about})};
}

/** A leaf that is only a link is a skill to learn there; with something below it, the link is its page. */
function linkToResource(leaf: Branch): void {
  const {title, loneUrl: url} = leaf;
  if (url !== undefined && !url.startsWith('#')) leaf.resources.push({title, url});
  delete leaf.loneUrl;
}

/** A list that several skills of a section repeat is the section's. */
function shareResources(section: Branch, report: Tell): void {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of section.children.map(listOf)) {
    if (key && seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  if (repeated.size === 0) return;
  for (const key of repeated) section.resources.push(...(JSON.parse(key) as Link[]));
  for (const child of section.children) if (repeated.has(listOf(child))) child.resources = [];
  report('shared-resources', '', section.title, {line: section.line});
}

function listOf({resources}: Branch): string {
  return resources.length > 0 ? JSON.stringify(resources) : '';
}
