import {formatOfName, readText, type Format} from '../formats/read-text.js';
import type {ReadResult} from '../model/read.js';
import {failure} from './source-failure.js';

/** What a server answered, as a roadmap; no answer, or a page in place of a file, is a failure. */
export async function readAnswer(
  response: Response | undefined,
  text: string | undefined,
  url: string,
): Promise<ReadResult> {
  if (!response || text === undefined) return failure('unreachable', url);
  if (!response.ok) return failure('not-found', url, response.status);
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('html') && /^\s*</.test(text)) return failure('not-a-roadmap', url);
  return readText(text, promised(type, url));
}

/** Some servers call every text `text/plain`; what a text is then shows in how it begins. */
function promised(type: string, url: string): Format | undefined {
  if (type.includes('json')) return 'json';
  const format = formatOfName(url);
  return format === 'json' || format === 'csv' ? format : undefined;
}
