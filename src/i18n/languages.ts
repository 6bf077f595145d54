import {en} from './en.js';
import type {Messages} from './messages.js';

/** The languages there are, each in a file of its own that loads when it is wanted. English is always there. */
const LANGUAGES = {
  'ar': async () => (await import('./languages/ar.js')).ar,
  'de': async () => (await import('./languages/de.js')).de,
  'en': () => Promise.resolve(en),
  'es': async () => (await import('./languages/es.js')).es,
  'fr': async () => (await import('./languages/fr.js')).fr,
  'he': async () => (await import('./languages/he.js')).he,
  'hi': async () => (await import('./languages/hi.js')).hi,
  'ja': async () => (await import('./languages/ja.js')).ja,
  'pt': async () => (await import('./languages/pt.js')).pt,
  'uk': async () => (await import('./languages/uk.js')).uk,
  'zh': async () => (await import('./languages/zh.js')).zh,
  'zh-Hant': async () => (await import('./languages/zh-hant.js')).zhHant,
} satisfies Readonly<Record<string, () => Promise<Messages>>>;

export type LanguageName = keyof typeof LANGUAGES;

/** BCP 47 tags of the languages there are. */
export const LANGUAGE_NAMES: readonly LanguageName[] = Object.keys(LANGUAGES) as LanguageName[];

/**
 * The language to use for a BCP 47 tag: `de-AT` is `de`, `zh-TW` is `zh-Hant`. Undefined for languages that are not
 * there, for known ones in another script (`uk-Latn`), and for what is no tag.
 */
export function languageFor(tag: string): LanguageName | undefined {
  const wanted = inScript(tag);
  return wanted === undefined ? undefined : LANGUAGE_NAMES.find((name) => inScript(name) === wanted);
}

/** The texts of a language. Rejects when its file cannot be loaded; the next call asks for it again. */
export function loadLanguage(name: LanguageName): Promise<Messages> {
  return LANGUAGES[name]();
}

/** Language and script, the likely one where the tag does not say. */
function inScript(tag: string): string | undefined {
  try {
    const {language, script = ''} = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
