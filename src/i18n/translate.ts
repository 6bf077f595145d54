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

function unitFormat(locale: string, unit: 'minute' | 'hour'): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
}

const HOUR = 60;
const LONGEST_IN_MINUTES = 100;

export function translator(messages: Messages, language: string): Translate {
  const locale = knownLocale(language);
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, {style: 'percent'});
  let rules: Intl.PluralRules | undefined;

  const form = (plural: Plural, n: number): string =>
    plural[(rules ??= new Intl.PluralRules(locale)).select(n)] ?? plural.other;
  const shown = (value: string | number | undefined, name: string): string =>
    typeof value === 'number' ? numbers.format(value) : (value ?? `{${name}}`);

  const translate = (key: MessageKey, values: Values = {}): string => {
    // Texts of a part that is still on its way are not there yet.
    const message = (messages[key] as string | Plural | undefined) ?? '';
    const text = typeof message === 'string' ? message : form(message, Number(values['n']));
    return text.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name], name));
  };
  return Object.assign(translate, {
    locale,
    messages,
    number: (value: number) => numbers.format(value),
    percent: (fraction: number) => percents.format(fraction),
    duration: (minutes: number) =>
      minutes < LONGEST_IN_MINUTES
        ? unitFormat(locale, 'minute').format(Math.round(minutes))
        : unitFormat(locale, 'hour').format(minutes / HOUR),
  });
}
