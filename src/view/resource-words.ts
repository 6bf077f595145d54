import type {Translate} from '../i18n/translate.js';
import type {Resource} from '../model/roadmap.js';

/** Where an address leads, for people: `docs.example.org`; empty when it is none. */
export function hostName(url: string): string {
  try {
    return new URL(url, document.baseURI).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** The kind of a resource, in words. Kinds without a message are said as the author wrote them. */
export function kindName({type}: Resource, {messages: {kinds}}: Translate): string {
  const known = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return known ?? type.charAt(0).toLocaleUpperCase() + type.slice(1);
}
