import type {Messages, Plural} from './messages.js';

export type Values = Readonly<Record<string, string | number>>;

/** The keys of messages that are text, as against tables of texts. */
export type MessageKey = {
  [K in keyof Messages]: Messages[K] extends string | Plural ? K : never;
}[keyof Messages];

/** Says a message in the language of its messages. */
export interface Translate {
  (key: MessageKey, values?: Values): string;
  readonly locale: string;
  readonly messages: Messages;
  /** A number as this language writes it. */
  number(value: number): string;
  percent(fraction: number): string;
  /** Whole hours and minutes, rounded for reading: `45 min`, `2 h`, `1.5 h`. */
  duration(minutes: number): string;
}

/** A locale the platform knows; bad tags fall back to English. */
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function withUnit(locale: string, unit: 'minute' | 'hour', n: number): string {
  const style = {style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1} as const;
  return new Intl.NumberFormat(locale, style).format(n);
}

const HOUR = 60;
const LONGEST_IN_MINUTES = 100;

/** Where small numbers are written as scripts write them: the first format of a page takes some 15 ms to make. */
const PLAIN = /^en(-(US|GB))?$/;

/** Of a part of 1, halves upwards: 0.575 is 58, though a hundred times it is a little less than 57.5. */
export function wholePercent(fraction: number): number {
  return Math.round(100 * fraction + 1e-9);
}

export function translator(messages: Messages, language: string): Translate {
  const locale = knownLocale(language);
  const isPlain = PLAIN.test(locale);
  let numbers: Intl.NumberFormat | undefined;
  let percents: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;

  const number = (n: number): string =>
    isPlain && n >= 0 && n < 1000 && n % 1 === 0
      ? `${n}`
      : (numbers ??= new Intl.NumberFormat(locale)).format(n);
  const percent = (fraction: number): string =>
    isPlain
      ? `${number(wholePercent(fraction))}%`
      : (percents ??= new Intl.NumberFormat(locale, {style: 'percent'})).format(fraction);
  const kind = (n: number): Intl.LDMLPluralRule =>
    isPlain ? (n === 1 ? 'one' : 'other') : (rules ??= new Intl.PluralRules(locale)).select(n);
  const form = (plural: Plural, n: number): string => plural[kind(n)] ?? plural.other;
  const shown = (value: string | number | undefined, name: string): string =>
    typeof value === 'number' ? number(value) : (value ?? `{${name}}`);

  const translate = (key: MessageKey, values: Values = {}): string => {
    // Texts of a part that is still on its way are not there yet.
    const message = (messages[key] as string | Plural | undefined) ?? '';
    const text = typeof message === 'string' ? message : form(message, Number(values['n']));
    return text.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name], name));
  };
  return Object.assign(translate, {
    locale,
    messages,
    number,
    percent,
    duration: (minutes: number) =>
      minutes < LONGEST_IN_MINUTES
        ? withUnit(locale, 'minute', Math.round(minutes))
        : withUnit(locale, 'hour', minutes / HOUR),
  });
}
