import type {ReadResult} from '../../model/read.js';
import {safeUrl} from '../../model/safe-url.js';
import type {Source} from '../source.js';

/** A roadmap of a catalogue as its author lists it: written out, or somewhere to be fetched from. */
export interface Listing {
  readonly source: Source;
  /** What to call it until it is there. */
  readonly title: string;
  /** The page to go to, if that is known before the roadmap is. */
  readonly url: string | undefined;
}

/** What was read: nothing to list is an error. */
export interface CatalogueResult extends ReadResult {
  readonly listings: readonly Listing[];
  /** The author's heading. */
  readonly title?: string;
}

/**
 * A catalogue from a plain value: `{"roadmaps": […]}`, a list, or one roadmap. Each member is a roadmap, the URL of
 * one, or `{"src", "title", "url"}`; URLs count from `base`. Never throws: what is neither becomes a row that says so.
 */
export function readCatalogue(value: unknown, base: string): CatalogueResult {
  const {roadmaps, title} = (value ?? {}) as {readonly roadmaps?: unknown; readonly title?: unknown};
  const members = asList(roadmaps ?? value);
  if (!members.length)
    return noCatalogue('a catalogue is {"roadmaps": […]} with roadmaps or their URLs; nothing is shown');
  const listings = members.map((member, index) => listing(member, base, `#${index + 1}`));
  const heading = roadmaps && typeof title === 'string' ? {title} : {};
  return {roadmap: undefined, problems: [], listings, ...heading};
}

/** Why there is no catalogue. */
export function noCatalogue(message: string, code: string = 'not-a-catalogue'): CatalogueResult {
  return {roadmap: undefined, problems: [{code, path: '', message, severity: 'error'}], listings: []};
}

function asList(members: unknown): readonly unknown[] {
  if (Array.isArray(members)) return members;
  return typeof members === 'object' && members ? [members] : [];
}

function listing(member: unknown, base: string, nameless: string): Listing {
  const words = (typeof member === 'object' && member ? member : {src: member}) as Readonly<
    Record<string, unknown>
  >;
  const {src, title, url} = words;
  const address = typeof src === 'string' ? absolute(src, base) : undefined;
  return {
    source: address === undefined ? {kind: 'value', value: member} : {kind: 'url', url: address},
    title: (typeof title === 'string' && title) || fileName(address ?? '') || nameless,
    url: safeUrl(url),
  };
}

/** One that cannot be understood is left for the fetch to fail on. */
function absolute(src: string, base: string): string {
  return URL.canParse(src, base) ? new URL(src, base).href : src;
}

/** `https://example.org/maps/front%20end.json` is called “front end”. */
function fileName(url: string): string {
  const name = /([^/?#]*?)(\.\w+)?([?#].*)?$/.exec(url)?.[1] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
