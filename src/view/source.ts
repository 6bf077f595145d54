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

/** Takes how much of a file has come, from 0 to 1; not called where its length is not known. */
export type Told = (share: number) => void;

/** Reads a source. Resolves always, with problems where there is nothing to show; rejects only when aborted. */
export async function readSource(source: Source, signal: AbortSignal, told?: Told): Promise<ReadResult> {
  // begins to load beside the data
  reader.get();
  if (source.kind === 'url') return readUrl(source.url, signal, told);
  if (source.kind === 'list') return (await import('../formats/html-list.js')).readHtmlList(source.list);
  const {readText, readValue} = await reader.load();
  if (source.kind === 'text') return readText(source.text, source.format);
  return typeof source.value === 'string' ? readText(source.value) : readValue(source.value);
}

async function readUrl(url: string, signal: AbortSignal, told?: Told): Promise<ReadResult> {
  // A failure is dealt with where the answer is.
  const [{readAnswer}, response] = await Promise.all([
    reader.load(),
    fetch(url, {signal}).catch(() => undefined),
  ]);
  return readAnswer(response, url, signal, told);
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
