import {formatOfName, readText, type Format} from '../formats/read-text.js';
import type {ReadResult} from '../model/read.js';
import {failure} from './source-failure.js';
import type {Told} from './source.js';

/**
 * What a server answered, as a roadmap; no answer, or a page in place of a file, is a failure. Rejects only when
 * aborted.
 */
export async function readAnswer(
  response: Response | undefined,
  url: string,
  signal: AbortSignal,
  told?: Told,
): Promise<ReadResult> {
  const text = response && (await textOf(response, told).catch(() => undefined));
  signal.throwIfAborted();
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

/** The text of an answer, telling how much of it has come. The length of what is sent packed says nothing of that. */
async function textOf(response: Response, told: Told | undefined): Promise<string> {
  const total = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'));
  if (!told || !response.body || !total) return response.text();
  let text = '';
  let come = 0;
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, {stream: true});
    come += value.length;
    // From another site, what was packed does not say so.
    if (come <= total) told(come / total);
  }
}
