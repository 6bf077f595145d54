import {expect} from '@open-wc/testing';
import '../../src/i18n/en-parts.js';
import {en} from '../../src/i18n/en.js';
import {languageFor, LANGUAGE_NAMES, loadLanguage, type LanguageName} from '../../src/i18n/languages.js';
import type {Messages, Plural} from '../../src/i18n/messages.js';
import {translator} from '../../src/i18n/translate.js';

type Message = string | Plural | Readonly<Record<string, string>>;

const TABLES = ['kinds', 'keyNames'];
const FOREIGN = LANGUAGE_NAMES.filter((name) => name !== 'en');

/** Texts that are the same word, or nothing but values, in these languages. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  '*': ['doneOfShort'],
  'de': ['status', 'optional', 'toolbar', 'zoom', 'alternative', 'video', 'tutorial', 'opensource', 'feed'],
  'fr': ['menu', 'zoom', 'alternative', 'alternatives', 'article', 'documentation', 'opensource'],
  'es': ['zoom', 'tutorial'],
  'pt': ['status', 'menu', 'zoom', 'tutorial', 'feed'],
  'zh-Hant': ['podcast'],
};
/** The same in every language that keeps it. */
const NAMES = ['podcast'];

const messagesOf = (messages: Messages): readonly (readonly [string, Message])[] =>
  Object.entries(messages as unknown as Record<string, Message>).filter(([key]) => !TABLES.includes(key));

const placeholders = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].sort((a, b) => a.localeCompare(b));

const formsOf = (message: Message): readonly (readonly [string, string])[] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);

const INTEGERS = [...Array.from({length: 301}, (_, i) => i), 1000, 1_000_000, 2_000_000];

/** How many of the integers that are asked of (nobody picks none) a form stands for. */
function reach(category: string, rules: Intl.PluralRules): number {
  return INTEGERS.filter((n) => n > 0 && rules.select(n) === category).length;
}

describe('The language for a tag', () => {
  const cases: Readonly<Record<string, LanguageName | undefined>> = {
    'de': 'de',
    'de-AT': 'de',
    'DE-at-1996': 'de',
    'pt-BR': 'pt',
    'pt-PT': 'pt',
    'es-419': 'es',
    'en-GB': 'en',
    'iw': 'he',
    'zh': 'zh',
    'zh-CN': 'zh',
    'zh-Hans': 'zh',
    'zh-Hans-HK': 'zh',
    'zh-TW': 'zh-Hant',
    'zh-HK': 'zh-Hant',
    'zh-Hant': 'zh-Hant',
    'ar-u-nu-arab': 'ar',
    'uk-Latn': undefined,
    'nl': undefined,
    'deu': 'de',
    'tlh': undefined,
    '': undefined,
    'de_AT': undefined,
    '!': undefined,
    'constructor': undefined,
  };
  for (const [tag, name] of Object.entries(cases)) {
    it(`is ${name ?? 'none'} for “${tag}”`, () => {
      expect(languageFor(tag)).to.equal(name);
    });
  }
});

for (const name of FOREIGN) {
  describe(`The language ${name}`, () => {
    const rules = new Intl.PluralRules(name);
    const english = new Map(messagesOf(en));
    let words: Messages;

    before(async () => {
      words = await loadLanguage(name);
    });

    it('has every message of English, and no other', () => {
      const keys = (messages: Messages): string[] => Object.keys(messages).sort((a, b) => a.localeCompare(b));
      expect(keys(words)).to.deep.equal(keys(en));
      expect(keys(words.kinds as never)).to.deep.equal(keys(en.kinds as never));
    });

    it('leaves no text empty, and none with a blank at its ends', () => {
      const texts = [
        ...messagesOf(words).flatMap(([, message]) => formsOf(message)),
        ...formsOf(words.kinds),
      ];
      for (const [form, text] of texts) expect(text, form).to.match(/^\S(.*\S)?$/u);
    });

    it('has a form for every plural category that a whole number can take', () => {
      const categories = new Set(INTEGERS.map((n) => rules.select(n)));
      for (const [key, message] of messagesOf(words)) {
        if (typeof message === 'string') continue;
        const forms = Object.keys(message);
        const isUniform = new Set(Object.values(message)).size === 1;
        if (!isUniform || forms.length > 1) expect(forms, key).to.include.members([...categories]);
      }
    });

    it('keeps the values of every message; a form that stands for one number may say it in words', () => {
      for (const [key, message] of messagesOf(words)) {
        const wanted = placeholders(formsOf(english.get(key)!).at(-1)![1]);
        for (const [category, text] of formsOf(message)) {
          const inWords = category !== '' && reach(category, rules) <= 1;
          const expected =
            inWords && !text.includes('{n}') ? wanted.filter((value) => value !== '{n}') : wanted;
          expect(placeholders(text), `${key} ${category}`).to.deep.equal(expected);
        }
      }
    });

    it('is translated', () => {
      const same = [...SAME_AS_ENGLISH['*']!, ...(SAME_AS_ENGLISH[name] ?? []), ...NAMES];
      const pairs = [
        ...messagesOf(words).map(([key, message]) => [key, message, english.get(key)] as const),
        ...Object.entries(words.kinds).map(([key, text]) => [key, text, en.kinds[key]] as const),
      ];
      const left = pairs.filter(
        ([, a, b]) => JSON.stringify(a).toLowerCase() === JSON.stringify(b).toLowerCase(),
      );
      const allowed = left.map(([key]) => key).filter((key) => !same.includes(key));
      expect(allowed).to.deep.equal([]);
    });
  });
}

describe('Plurals of languages', () => {
  const said = async (name: LanguageName, numbers: readonly number[]): Promise<readonly string[]> => {
    const t = translator(await loadLanguage(name), `${name}-u-nu-latn`);
    return numbers.map((n) => t('toGo', {n}));
  };

  it('are right in Ukrainian', async () => {
    expect(await said('uk', [1, 2, 5, 21])).to.deep.equal([
      'лишилася 1 навичка',
      'лишилося 2 навички',
      'лишилося 5 навичок',
      'лишилася 21 навичка',
    ]);
  });

  it('are right in Arabic and Hebrew, which have a dual', async () => {
    expect(await said('ar', [1, 2, 3, 11, 100])).to.deep.equal([
      'بقيت مهارة واحدة',
      'بقيت مهارتان',
      'بقيت 3 مهارات',
      'بقيت 11 مهارة',
      'بقيت 100 مهارة',
    ]);
    expect(await said('he', [1, 2, 3])).to.deep.equal([
      'נותרה מיומנות אחת',
      'נותרו שתי מיומנויות',
      'נותרו 3 מיומנויות',
    ]);
  });

  it('are right in French, where none is singular and a million takes “de”', async () => {
    const [none, two, million] = await said('fr', [0, 2, 1_000_000]);
    expect(none).to.equal('encore 0 compétence');
    expect(two).to.equal('encore 2 compétences');
    expect(million).to.match(/ de compétences$/);
  });
});
