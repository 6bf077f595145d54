import type {ReadResult} from '../../model/read.js';
import {failure} from '../source-failure.js';
import type {Source} from '../source.js';
import {noCatalogue, readCatalogue, type CatalogueResult} from './catalogue.js';

/** Reads a catalogue from where it is; addresses in it count from there. Rejects only when aborted. */
export async function openCatalogue(source: Source, signal: AbortSignal): Promise<CatalogueResult> {
  if (source.kind === 'url') return fetchCatalogue(source.url, signal);
  if (source.kind === 'text') return readText(source.text, document.baseURI);
  if (source.kind === 'list') return noCatalogue('');
  const {value} = source;
  return typeof value === 'string'
    ? readText(value, document.baseURI)
    : readCatalogue(value, document.baseURI);
}

async function fetchCatalogue(url: string, signal: AbortSignal): Promise<CatalogueResult> {
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(url, {signal});
    text = await answer.text();
  } catch (error) {
    if (signal.aborted) throw error;
    return without(failure('unreachable', url));
  }
  return answer.ok ? readText(text, answer.url) : without(failure('not-found', url, answer.status));
}

async function readText(text: string, base: string): Promise<CatalogueResult> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return without((await import('../../model/read-json.js')).readJson(text));
  }
  return readCatalogue(value, base);
}

const without = (result: ReadResult): CatalogueResult => ({...result, listings: []});
