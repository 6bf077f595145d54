import {MAX_NESTING, attributeOf, isList, nameOf, wordsOf, type HtmlNode} from './html-node.js';

/** What a list item holds besides the lists in it. */
export interface OwnText {
  /** Its paragraphs; the first is the title. */
  readonly paragraphs: readonly string[];
  readonly links: readonly {readonly title: string; readonly url: string}[];
  readonly lists: readonly HtmlNode[];
  /** Whether there is a ticked checkbox. */
  readonly checked: boolean;
}

const SILENT = /^(?:script|style|template|select|svg|button)$/;
const BLOCK =
  /^(?:p|div|br|hr|h[1-6]|blockquote|pre|details|summary|section|article|table|tr|dl|dt|dd|figure)$/;

/** Reads an item up to the lists in it, wherever in the item they stand. */
export function readOwnText(item: HtmlNode): OwnText {
  const found: Found = {paragraphs: [''], links: [], lists: [], checked: false};
  for (const node of Array.from(item.childNodes)) visit(node, found, 1);
  const paragraphs = found.paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return {...found, paragraphs};
}

interface Found {
  readonly paragraphs: string[];
  readonly links: {title: string; url: string}[];
  readonly lists: HtmlNode[];
  checked: boolean;
}

function visit(node: HtmlNode, found: Found, depth: number): void {
  if (node.nodeType === 3) addText(found, node.textContent ?? '');
  if (node.nodeType !== 1) return;
  const name = nameOf(node);
  if (isList(node)) found.lists.push(node);
  else if (depth > MAX_NESTING) addText(found, wordsOf(node));
  else if (!SILENT.test(name)) visitElement(node, name, found, depth);
}

function visitElement(node: HtmlNode, name: string, found: Found, depth: number): void {
  const url = name === 'a' ? attributeOf(node, 'href') : undefined;
  if (url !== undefined) found.links.push({title: wordsOf(node) || url, url});
  if (name === 'input') found.checked ||= node.getAttribute?.('checked') != null;
  if (BLOCK.test(name)) found.paragraphs.push('');
  for (const child of Array.from(node.childNodes)) visit(child, found, depth + 1);
  if (BLOCK.test(name)) found.paragraphs.push('');
}

function addText({paragraphs}: Found, text: string): void {
  paragraphs.push((paragraphs.pop() ?? '') + text);
}
