/**
 * The title as a step of a key: letters, marks and digits of every script, lower case, joined by `-`.
 * A title without any becomes its code points, so that it still has a name of its own.
 */
export function slug(title: string): string {
  const name = isAscii(title) ? title.toLowerCase() : title.normalize('NFKC').toLowerCase().normalize('NFKC');
  const words = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  if (words === '-' || !words) return Array.from(name, codePoint).join('-');
  return words.startsWith('-') || words.endsWith('-') ? words.replace(/^-|-$/g, '') : words;
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/**
 * The url as an identity: `https://Example.org:443/path/?q#part` and `http://example.org/path?q#part` are both
 * `example.org/path?q#part`. Addresses of other kinds (`mailto:`, relative) stay as they are.
 */
export function urlKey(url: string): string {
  const [, site = '', path = '', rest = ''] =
    /^((?:https?:)?\/\/[^/?#]*)?([^?#]*)(.*)$/is.exec(url.trim()) ?? [];
  return hostOf(site) + withoutTrailingSlash(path) + rest;
}

function hostOf(site: string): string {
  return site
    .replace(/^(?:https?:)?\/\//i, '')
    .toLowerCase()
    .replace(/:(?:80|443)?$/, '');
}

function withoutTrailingSlash(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Every name of the roadmap; the first is its key: its url, else its id, else the slug of its title. */
export function roadmapKeys(roadmap: {title: string; id?: string; url?: string}): readonly string[] {
  const {title, id, url} = roadmap;
  const keys = [url && urlKey(url), id, slug(title)];
  return [...new Set(keys.filter((key): key is string => Boolean(key)))];
}
