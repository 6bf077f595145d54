import {gatherFindings, type Finding, type Findings, type Report as ReportOf} from './findings.js';

/** `error`: nothing can be shown. `warning`: something was left out or changed. `info`: something was guessed. */
export type Severity = 'error' | 'warning' | 'info';

/** What is wrong with a source, in words its author can act on. */
export interface Problem {
  /** Stable, kebab-case, for programs. */
  readonly code: string;
  /** Where: `children[2].resources[0].url`; empty for the document as a whole. */
  readonly path: string;
  /** A sentence in plain words, starting with what is wrong and ending with what was done about it. */
  readonly message: string;
  readonly severity: Severity;
  /** 1-based, where the source is text and the place is known. */
  readonly line?: number;
  readonly column?: number;
}

/** Every problem that reading a document can have; `{}` stands for the detail. */
export const WORDING = {
  'bad-json': ['error', 'this is not valid JSON: {}; nothing is shown'],
  'not-a-roadmap': [
    'error',
    'a roadmap is an object with a title and children, but this is {}; nothing is shown',
  ],
  'nothing-to-show': ['error', 'there is neither a title nor a skill; nothing is shown'],
  'missing-title': ['warning', 'the title is missing; “{}” is shown instead'],
  'not-a-skill': ['warning', 'a skill is an object or a title, but this is {}; it is left out'],
  'not-text': ['warning', 'text is expected, but this is {}; it is left out'],
  'used-as-text': ['info', 'text is expected; “{}” is used as text'],
  'not-a-list': ['info', 'a list is expected; this is taken for a list of one'],
  'nested-list': ['info', 'a list stands directly in a list; its members take its place'],
  'unreadable': ['warning', 'this cannot be read; it is left out'],
  'not-json': [
    'info',
    'only text, numbers, true, false, lists and plain objects can be kept; this is left out',
  ],
  'cycle': ['warning', 'this contains itself; the repetition is left out'],
  'too-deep': ['warning', 'skills lie more than {} levels deep; those below are shown at that level'],
  'too-many': ['warning', 'there are more than {} entries; the rest is left out'],
  'bad-importance': ['warning', 'importance is “core”, “normal” or “optional”, not “{}”; “normal” is used'],
  'bad-flag': ['warning', 'true or false is expected, but this is {}; false is used'],
  'bad-minutes': ['warning', 'minutes are a number above 0, but this is {}; no time is shown'],
  'bad-language': ['warning', '“{}” is no language tag such as “en” or “pt-BR”; it is left out'],
  'unsafe-link': ['warning', '{} links are not allowed; what it belongs to is shown without a link'],
  'bad-link': [
    'warning',
    'this is not a link that can be followed; what it belongs to is shown without a link',
  ],
  'empty-choice': ['warning', 'a choice needs members; it is left out'],
  'childless-choice': ['warning', 'a choice needs members; it is shown as a skill'],
  'nested-choice': ['warning', 'a choice stands directly in a choice; its members take its place'],
  'bad-choose': ['warning', 'choose is a whole number from 1 to the number of members; {}'],
  'empty-resource': ['warning', 'a resource needs a title or a link; it is left out'],
  'duplicate-id': ['warning', 'the id “{}” is used by several skills; it identifies none of them'],
  'duplicate-url': ['warning', 'the url {} is used by several skills; it identifies none of them'],
  'taken-alias': ['warning', 'the alias “{}” names another skill of this roadmap; it is not used'],
  'unknown-requirement': [
    'warning',
    'there is no skill “{}” on this roadmap; the requirement is not counted',
  ],
} as const;

export type ProblemCode = keyof typeof WORDING;

/** The codes of a source, each with its severity and its words, in which `{}` stands for the detail. */
export type Wording<Code extends string> = Readonly<Record<Code, readonly [Severity, string]>>;

/** Of the codes of the model, unless others are named. */
export type Report<Code extends string = ProblemCode> = ReportOf<Code>;

/** Gathers problems; a flood of one kind ends in a line that says how many more there are. */
export interface Problems<Code extends string> {
  readonly report: Report<Code>;
  all(): readonly Problem[];
}

export function gatherProblems<Code extends string>(wording: Wording<Code>): Problems<Code> {
  const {report, all}: Findings<Code> = gatherFindings();
  return {report, all: () => all().map((finding) => inWords(wording, finding))};
}

/** What was found, in the words of this library. */
export function problemsOf(findings: readonly Finding<ProblemCode>[]): readonly Problem[] {
  return findings.map((finding) => inWords(WORDING, finding));
}

function inWords<Code extends string>(
  wording: Wording<Code>,
  {code, path, detail, more, untold}: Finding<Code>,
): Problem {
  if (!untold) return {...problemOf(wording, code, path, detail), ...more};
  const [severity] = wording[code];
  return {code, path, message: `and ${String(untold)} more of this kind`, severity};
}

/** One problem in its words. */
export function problemOf<Code extends string>(
  wording: Wording<Code>,
  code: Code,
  path: string,
  detail = '',
): Problem {
  const [severity, words] = wording[code];
  // a function, because `$&` in the detail must not be expanded
  return {code, path, message: words.replace('{}', () => shorten(detail)), severity};
}

/** A detail comes from the document and may be of any length. */
function shorten(detail: string): string {
  return detail.length > 80 ? `${detail.slice(0, 79)}…` : detail;
}
