import type {Problem} from '../model/problem.js';
import {read, readJson, type ReadResult} from '../model/read.js';

/** Where a roadmap comes from. */
export type Source =
  | {readonly kind: 'url'; readonly url: string}
  | {readonly kind: 'text'; readonly text: string; readonly format?: 'json' | 'markdown'}
  | {readonly kind: 'value'; readonly value: unknown}
  | {readonly kind: 'list'; readonly list: Element};

/** Reads a source. Resolves always, with problems where there is nothing to show; rejects only when aborted. */
export async function readSource(source: Source, signal: AbortSignal): Promise<ReadResult> {
  switch (source.kind) {
    case 'value':
      return typeof source.value === 'string' ? readText(source.value) : read(source.value);
    case 'text':
      return readText(source.text, source.format);
    case 'list':
      return (await import('../formats/html-list.js')).readHtmlList(source.list);
    case 'url':
      return readUrl(source.url, signal);
  }
}

async function readText(text: string, format = guessFormat(text)): Promise<ReadResult> {
  if (format === 'json') return readJson(text);
  return (await import('../formats/markdown.js')).readMarkdown(text);
}

/** A document that begins with a bracket is meant as JSON, however broken. */
export function guessFormat(text: string): 'json' | 'markdown' {
  return /^\s*[[{"]/.test(text) ? 'json' : 'markdown';
}

async function readUrl(url: string, signal: AbortSignal): Promise<ReadResult> {
  const shown = `“${url}”`;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {signal});
    text = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    return failure(
      'unreachable',
      `${shown} cannot be loaded: there is no answer, or it may not be read from this page.`,
    );
  }
  if (!response.ok)
    return failure('not-found', `${shown} cannot be loaded: the server answers ${response.status}.`);
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('html') && /^\s*</.test(text)) {
    return failure('not-a-roadmap', `${shown} is a web page, not a roadmap in JSON or Markdown.`);
  }
  if (type.includes('json') || url.endsWith('.json')) return readText(text, 'json');
  return readText(text);
}

function failure(code: string, message: string): ReadResult {
  const problem: Problem = {code, path: '', message, severity: 'error'};
  return {roadmap: undefined, problems: [problem]};
}

/** What the author wrote inside the element: a data script, else the first list. The element only reads it. */
export function childSource(host: Element): Source | undefined {
  for (const child of host.children) {
    if (child.localName !== 'script') continue;
    const type = child.getAttribute('type') ?? '';
    const text = child.textContent;
    if (/json/i.test(type)) return {kind: 'text', text, format: 'json'};
    if (/markdown/i.test(type)) return {kind: 'text', text: outdent(text), format: 'markdown'};
  }
  const list = host.querySelector('ul, ol');
  return list ? {kind: 'list', list} : undefined;
}

/** Markdown in a page is indented with the page; four spaces would make it code. */
export function outdent(text: string): string {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents, Infinity);
  return Number.isFinite(common) ? lines.map((line) => line.slice(common)).join('\n') : text;
}
