import {parsed, readValue} from '../formats/read-value.js';
import type {ReadResult} from '../model/read.js';
import type {Told} from './answer-text.js';

/** Where a roadmap comes from. */
export type Source =
  | {readonly kind: 'url'; readonly url: string}
  | {readonly kind: 'text'; readonly text: string; readonly format?: 'json' | 'markdown'}
  | {readonly kind: 'value'; readonly value: unknown}
  | {readonly kind: 'list'; readonly list: Element};

/** Reads what is not JSON, and says why something cannot be had; it loads when it is first wanted. */
const texts = (): Promise<typeof import('./texts-part.js')> => import('./texts-part.js');

/** Answers of more bytes tell how much of them has come. */
const LONG = 200_000;

/** Reads a source. Resolves always, with problems where there is nothing to show; rejects only when aborted. */
export async function readSource(source: Source, signal: AbortSignal, told?: Told): Promise<ReadResult> {
  if (source.kind === 'url') return readUrl(source.url, signal, told);
  if (source.kind === 'list') return (await import('../formats/html-list.js')).readHtmlList(source.list);
  if (source.kind === 'text') return readText(source.text, source.format);
  return typeof source.value === 'string' ? readText(source.value) : readValue(source.value);
}

async function readUrl(url: string, signal: AbortSignal, told?: Told): Promise<ReadResult> {
  // Beside the data, where its name promises something else than JSON; a failure is dealt with where it is needed.
  if (/\.(?!json)[a-z]+$/i.test(url)) texts().catch(() => undefined);
  const response = await fetch(url, {signal}).catch(() => undefined);
  const text = response && (await textOf(response, told).catch(() => undefined));
  signal.throwIfAborted();
  const value = response?.ok && text !== undefined && jsonIn(text);
  return value ? readValue(value.json) : (await texts()).readAnswer(response, text, url);
}

async function textOf(response: Response, told?: Told): Promise<string> {
  const isLong = told && Number(response.headers.get('content-length')) > LONG;
  const part = isLong && (await texts().catch(() => undefined));
  return part ? part.textOf(response, told) : response.text();
}

async function readText(text: string, format?: 'json' | 'markdown'): Promise<ReadResult> {
  const value = format !== 'markdown' && jsonIn(text);
  return value ? readValue(value.json) : (await texts()).readText(text, format);
}

/** What begins as a roadmap in JSON does, and is one. */
function jsonIn(text: string): {readonly json: unknown} | undefined {
  return /^\s*[[{]/.test(text) ? parsed(text) : undefined;
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
