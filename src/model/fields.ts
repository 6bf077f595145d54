import {safeUrl, schemeOf} from './safe-url.js';
import {get, getText, joined, kindOf, type Holder, type Reading} from './value.js';

/** `true`, or `false` for anything else. */
export function getFlag(reading: Reading, holder: Holder, key: string): boolean {
  const value = get(reading, holder, key);
  if (value !== undefined && typeof value !== 'boolean') {
    reading.report('bad-flag', joined(holder.path, key), kindOf(value));
  }
  return value === true;
}

/** Minutes above 0; text such as `"30"` is understood. */
export function getMinutes(reading: Reading, holder: Holder): number | undefined {
  const value = get(reading, holder, 'minutes');
  if (value === undefined) return undefined;
  const minutes = toNumber(value);
  if (minutes > 0 && minutes < Infinity) return minutes;
  reading.report('bad-minutes', joined(holder.path, 'minutes'), kindOf(value));
  return undefined;
}

/** `NaN` for what is neither a number nor text that reads as one. */
export function toNumber(value: unknown): number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim()) ? Number(value) : NaN;
}

/** A link that may be followed. */
export function getUrl(reading: Reading, holder: Holder): string | undefined {
  const text = getText(reading, holder, 'url');
  if (text === undefined) return undefined;
  const url = safeUrl(text);
  if (url === undefined) reportLink(reading, text, joined(holder.path, 'url'));
  return url;
}

function reportLink({report}: Reading, text: string, path: string): void {
  const scheme = schemeOf(text);
  if (scheme === undefined) report('bad-link', path);
  else report('unsafe-link', path, scheme);
}

/** A BCP 47 tag in its canonical form. */
export function getLanguage(reading: Reading, holder: Holder): string | undefined {
  const text = getText(reading, holder, 'lang');
  if (text === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(text.replace(/_/g, '-'))[0];
  } catch {
    reading.report('bad-language', joined(holder.path, 'lang'), text);
    return undefined;
  }
}
