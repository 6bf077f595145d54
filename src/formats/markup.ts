import {decodeEntities} from './entities.js';
import type {HtmlNode} from './html-node.js';

/** An element of a text, as readers of lists and outlines take it. */
export interface MarkupNode extends HtmlNode {
  readonly childNodes: MarkupNode[];
  getAttribute(name: string): string | null;
}

const TOKEN =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<[!?][^<>]*>|<(\/?)([a-z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const RAW = /^(?:script|style|textarea|title)$/;
/** Deeper than this, elements stand beside each other: no roadmap is so deep, and a list takes two levels for one. */
const MAX_DEPTH = 250;
/** Elements that end where the next of them begins. */
const CLOSED_BY: Readonly<Record<string, RegExp>> = {
  li: /^li$/,
  p: /^(?:p|div|ul|ol|li|h[1-6]|section|article|table|blockquote|pre)$/,
  dt: /^d[td]$/,
  dd: /^d[td]$/,
};

/** The elements of HTML or XML, whatever is not closed. There is no script in it, and nothing is ever run. */
export function parseMarkup(source: string, kind: 'html' | 'xml'): MarkupNode {
  const root = element('#root', '');
  const open = [root];
  let at = 0;
  const token = new RegExp(TOKEN);
  for (let match = token.exec(source); match; match = token.exec(source)) {
    addText(open, source.slice(at, match.index));
    at = token.lastIndex;
    const [whole, data, slash, tagName, attributes = ''] = match;
    if (data !== undefined) addText(open, data, false);
    if (tagName === undefined) continue;
    const name = tagName.toLowerCase();
    if (slash) close(open, name);
    else {
      start(open, name, attributes, kind === 'html', whole.endsWith('/>'));
      if (kind === 'html' && RAW.test(name)) at = token.lastIndex = skipRaw(open, source, name, at);
    }
  }
  addText(open, source.slice(at));
  return root;
}

function start(
  open: MarkupNode[],
  name: string,
  attributes: string,
  isHtml: boolean,
  isEmpty: boolean,
): void {
  const last = open.at(-1);
  if (isHtml && last && CLOSED_BY[last.nodeName]?.test(name)) open.pop();
  const node = element(name, attributes);
  open.at(-1)?.childNodes.push(node);
  const isLeaf = isEmpty || (isHtml && VOID.test(name));
  if (!isLeaf && open.length < MAX_DEPTH) open.push(node);
}

function close(open: MarkupNode[], name: string): void {
  const at = open.findLastIndex(({nodeName}) => nodeName === name);
  if (at > 0) open.length = at;
}

/** The text of a script or title is no markup; returns where it ends. */
function skipRaw(open: MarkupNode[], source: string, name: string, from: number): number {
  const closer = new RegExp(`</${name}\\s*>`, 'gi');
  closer.lastIndex = from;
  const end = closer.exec(source)?.index ?? source.length;
  addText(open, source.slice(from, end));
  return end;
}

function addText(open: MarkupNode[], text: string, isEncoded = true): void {
  if (!text) return;
  const words = isEncoded ? decodeEntities(text) : text;
  const none: MarkupNode[] = [];
  open.at(-1)?.childNodes.push({
    nodeType: 3,
    nodeName: '#text',
    textContent: words,
    childNodes: none,
    getAttribute: () => null,
  });
}

function element(nodeName: string, source: string): MarkupNode {
  const childNodes: MarkupNode[] = [];
  let attributes: ReadonlyMap<string, string> | undefined;
  return {
    nodeType: 1,
    nodeName,
    childNodes,
    get textContent() {
      return childNodes.map((node) => node.textContent ?? '').join('');
    },
    getAttribute: (name) => (attributes ??= attributesOf(source)).get(name.toLowerCase()) ?? null,
  };
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(source.matchAll(ATTRIBUTE), ([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** The first element of this name, in the order of the text. */
export function findElement(root: MarkupNode, name: RegExp): MarkupNode | undefined {
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (name.test(node.nodeName)) return node;
    for (const child of node.childNodes.toReversed()) pending.push(child);
  }
  return undefined;
}
