import {getExtra} from './extra.js';
import {getLanguage, getMinutes, getUrl} from './fields.js';
import {urlKey} from './names.js';
import type {Resource} from './roadmap.js';
import {safeUrl} from './safe-url.js';
import {
  NONE,
  asText,
  getLine,
  getList,
  isObject,
  onOneLine,
  type Entry,
  type Holder,
  type Reading,
} from './value.js';

/** The type of a resource that says none. */
export const DEFAULT_TYPE = 'link';

const KNOWN = new Set(['type', 'title', 'url', 'minutes', 'lang']);

/** The resources of a skill or roadmap. A bare text is a link when it begins like one, a title otherwise. */
export function readResources(reading: Reading, holder: Holder): readonly Resource[] {
  const entries = getList(reading, holder, 'resources');
  if (entries.length === 0) return NONE;
  const resources: Resource[] = [];
  for (const entry of entries) {
    const resource = readResource(reading, entry);
    if (resource) resources.push(resource);
  }
  return resources;
}

function readResource(reading: Reading, {value, path}: Entry): Resource | undefined {
  if (isObject(value)) return fromObject(reading, {value, path});
  const text = value === undefined || value === null ? undefined : asText(reading, value, path);
  if (text === undefined) {
    reading.report('empty-resource', path);
    return undefined;
  }
  const isLink = /^https?:\/\//i.test(text) && safeUrl(text);
  return isLink
    ? {type: DEFAULT_TYPE, title: onOneLine(urlKey(text)), url: text}
    : {type: DEFAULT_TYPE, title: onOneLine(text)};
}

function fromObject(reading: Reading, holder: Holder): Resource | undefined {
  const title = getLine(reading, holder, 'title');
  const url = getUrl(reading, holder);
  if (title === undefined && url === undefined) {
    reading.report('empty-resource', holder.path);
    return undefined;
  }
  const minutes = getMinutes(reading, holder);
  const lang = getLanguage(reading, holder);
  const extra = getExtra(reading, holder, KNOWN);
  return {
    type: getLine(reading, holder, 'type')?.toLowerCase() ?? DEFAULT_TYPE,
    title: title ?? onOneLine(urlKey(url ?? '')),
    ...(url !== undefined && {url}),
    ...(minutes !== undefined && {minutes}),
    ...(lang !== undefined && {lang}),
    ...(extra && {extra}),
  };
}
