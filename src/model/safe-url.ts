/** What a browser drops or ignores inside an address, and what can hide in one. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\u202a-\u202e]/;
const SCHEME = /^[^/?#\\]*?:/;
const ALLOWED = /^(?:https?:\/\/[^\s/?#]|mailto:\S)/i;
const DISGUISED = /^\W*(javascript|data|vbscript):/i;

/**
 * The address, trimmed, when it may be followed: `http:`, `https:`, `mailto:` or relative.
 * `undefined` for everything else: other schemes in any case or encoding, control characters, wrong types.
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const url = value.trim();
  if (!url || HIDDEN.test(url)) return undefined;
  // Most are: nothing is disguised behind such a beginning, and to decode takes long.
  if (ALLOWED.test(url)) return url;
  return SCHEME.test(url) || DISGUISED.test(decoded(url)) ? undefined : url;
}

/** The scheme as an author would recognise it (`javascript:`), or `undefined` when there is none. */
export function schemeOf(url: string): string | undefined {
  return DISGUISED.exec(decoded(url))?.[1]?.concat(':').toLowerCase() ?? SCHEME.exec(url.trim())?.[0];
}

/** The beginning of the address with every disguise taken off; only good for recognising a scheme. */
function decoded(url: string): string {
  return url
    .slice(0, 400)
    .replace(/&(?:#(x[\da-f]+|\d+)|colon|tab|newline);?/gi, (entity, code?: string) =>
      character(entity, code),
    )
    .replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .normalize('NFKC')
    .replace(/[\s\p{C}]/gu, '');
}

function character(entity: string, code: string | undefined): string {
  if (code === undefined) return /colon/i.test(entity) ? ':' : '';
  const point = /^x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
