import type {ReadResult} from '../model/read.js';
import {Lazy} from './lazy.js';

/** Where a roadmap comes from. */
export type Source =
  | {readonly kind: 'url'; readonly url: string}
  | {readonly kind: 'text'; readonly text: string; readonly format?: 'json' | 'markdown'}
  | {readonly kind: 'value'; readonly value: unknown}
  | {readonly kind: 'list'; readonly list: Element};

/** What reads a roadmap; it loads while the data is on its way. */
export const reader = new Lazy<typeof import('./reader-part.js')>(() => import('./reader-part.js'));

/** Reads a source. Resolves always, with problems where there is nothing to show; rejects only when aborted. */
export async function readSource(source: Source, signal: AbortSignal): Promise<ReadResult> {
  const ready = reader.load();
  switch (source.kind) {
    case 'value':
      return typeof source.value === 'string' ? readText(source.value) : (await ready).read(source.value);
    case 'text':
      return readText(source.text, source.format);
    case 'list':
      return (await import('../formats/html-list.js')).readHtmlList(source.list);
    case 'url':
      return readUrl(source.url, signal);
  }
}

async function readText(text: string, format = guessFormat(text)): Promise<ReadResult> {
  if (format === 'markdown') {
    const {outdent, readMarkdown} = await import('../formats/markdown-part.js');
    return readMarkdown(outdent(text));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What is wrong, and where, is worked out by a part that loads only for that.
    return (await import('../model/read-json.js')).readJson(text);
  }
  return (await reader.load()).read(value);
}

/** A document that begins with a bracket is meant as JSON, however broken. */
export function guessFormat(text: string): 'json' | 'markdown' {
  return /^\s*[[{"]/.test(text) ? 'json' : 'markdown';
}

async function readUrl(url: string, signal: AbortSignal): Promise<ReadResult> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {signal});
    text = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    return (await reader.load()).failure('unreachable', url);
  }
  const {failure} = await reader.load();
  if (!response.ok) return failure('not-found', url, response.status);
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('html') && /^\s*</.test(text)) return failure('not-a-roadmap', url);
  return readText(text, type.includes('json') || url.endsWith('.json') ? 'json' : undefined);
}

/** What the author wrote inside the element: a data script, else the first list. The element only reads it. */
export function childSource(host: Element): Source | undefined {
  for (const child of host.children) {
    if (child.localName !== 'script' || !isWhole(child)) continue;
    const type = child.getAttribute('type') ?? '';
    const text = child.textContent;
    if (/json/i.test(type)) return {kind: 'text', text, format: 'json'};
    if (/markdown/i.test(type)) return {kind: 'text', text, format: 'markdown'};
  }
  const list = host.querySelector('ul, ol');
  return list && isWhole(list) ? {kind: 'list', list} : undefined;
}

/** Whether the parser is past a node: until then more of it may come. */
function isWhole(node: Node): boolean {
  let at: Node | null = node.ownerDocument?.readyState === 'loading' ? node : null;
  while (at && !at.nextSibling) {
    at = at.parentNode;
    if (!at) return false;
  }
  return true;
}
