import type {ReadResult} from '../model/read.js';
import {parsed, readValue} from './read-value.js';

export {readValue} from './read-value.js';

/** The formats of text that are read. */
export type Format = 'json' | 'markdown' | 'csv' | 'opml' | 'freemind' | 'html';

const ENDINGS: Readonly<Record<string, Format>> = {
  json: 'json',
  jsonc: 'json',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  tsv: 'csv',
  opml: 'opml',
  mm: 'freemind',
  html: 'html',
  htm: 'html',
};

/** The format that a file's name promises; undefined for other names. */
export function formatOfName(name: string): Format | undefined {
  return ENDINGS[/\.([a-z]+)(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** What a text is, by how it begins. One that begins with a bracket is meant as JSON, however broken. */
export function formatOf(text: string): Format {
  if (/^\s*[[{]/.test(text)) return 'json';
  const [, name = ''] =
    /^\s*(?:<\?[^<>]*>\s*|<!--[^]{0,2000}?-->\s*)*<([!?]?\w+)/.exec(text.slice(0, 4000)) ?? [];
  if (/^opml$/i.test(name)) return 'opml';
  if (/^map$/i.test(name) && /<node\b/i.test(text.slice(0, 4000))) return 'freemind';
  if (/^(?:!doctype|html|body|ul|ol)$/i.test(name)) return 'html';
  if (looksLikeTable(text)) return 'csv';
  return /^\s*"/.test(text) ? 'json' : 'markdown';
}

/** The first line has a title and an id or parent, between separators. */
function looksLikeTable(text: string): boolean {
  const line = text.slice(0, 2000).trimStart().split('\n', 1)[0] ?? '';
  const cells = line.split(/[\t;,]/).map((cell) => cell.replace(/["\s_-]/g, '').toLowerCase());
  return (
    cells.some((cell) => /^(?:title|name|label|skill|topic)$/.test(cell)) &&
    cells.some((cell) => /^(?:id|key|nodeid|parents?|parentids?|parentkeys?|under|childof)$/.test(cell))
  );
}

/** A roadmap from a text of any format that is read. Never rejects but where a part of the library is missing. */
export async function readText(text: string, format: Format = formatOf(text)): Promise<ReadResult> {
  switch (format) {
    case 'json':
      return readJsonText(text);
    case 'markdown': {
      const {outdent, readMarkdown} = await import('./markdown-part.js');
      return readMarkdown(outdent(text));
    }
    case 'csv':
      return (await import('./csv.js')).readCsv(text);
    case 'opml':
      return (await import('./opml.js')).readOpml(text);
    case 'freemind':
      return (await import('./freemind.js')).readFreeMind(text);
    case 'html':
      return (await import('./html-document.js')).readHtml(text);
  }
}

async function readJsonText(text: string): Promise<ReadResult> {
  const value = parsed(text);
  // What is wrong, and where, is worked out by a part that loads only for that.
  return value ? readValue(value.json) : (await import('../model/read-json.js')).readJson(text);
}
