import {DIALECT, TEXT_BEGIN, TEXT_END, readData, type Data} from './markdown-data.js';
import {HEADING, RULE, withoutClosingMarks} from './headings.js';
import {dropHidden} from './hidden.js';

/** A line of Markdown and what it is. `number` is 1-based, `indent` in columns (a tab goes to the next fourth). */
export type Line =
  | {readonly kind: 'blank'; readonly number: number}
  | ({readonly kind: 'heading'; readonly level: number} & Titled)
  | ({readonly kind: 'bold'} & Titled)
  | ({readonly kind: 'item'; readonly indent: number} & Titled)
  /** Code, and descriptions between their marks, are not looked into. */
  | {
      readonly kind: 'text' | 'code' | 'raw';
      readonly indent: number;
      readonly text: string;
      readonly number: number;
    };

interface Titled {
  readonly text: string;
  readonly number: number;
  /** What a comment of data in the line says. */
  readonly data?: Data;
}

/** What the document says of itself before it begins. */
export type FrontMatter = Readonly<Record<string, string>>;

export interface MarkdownLines {
  readonly lines: readonly Line[];
  readonly frontMatter: FrontMatter;
  /** Written by `writeMarkdown`: nothing is to be guessed. */
  readonly exact: boolean;
}

/** It begins with a name; a line across the page alone begins none. */
const FRONT_MATTER = /^---[ \t]*\n([\w$-]+:.*\n(?:(?:[\w$-]+:|[ \t#]|- ).*\n|\n)*)---[ \t]*(?:\n|$)/;
const FENCE = /^\s*(?:>\s*)?(`{3,}|~{3,})(?!.*`)/;
const HTML_HEADING = /^<h([1-6])\b[^<>]*>(.*)<\/h[1-6]>$/i;
const SUMMARY = /^(?:<details\b[^<>]*>\s*)?<summary\b[^<>]*>(.*)<\/summary>$/i;
const UNDERLINE = /^ {0,3}(=+|--+)[ \t]*$/;
const MARK = /[ \t]*(?:[-*+•]|\d{1,9}[.)])(?=[ \t]|$)/y;
const ONLY_TAGS = /^\s*(?:<\/?[a-z][^<>]*>\s*)+$/i;
const BOLD = /^(\*\*|__)(?=\S)(.*\S)\1:?$/;

/** The lines of a document, its front matter apart; comments and scripts are blank. */
export function readLines(source: string): MarkdownLines {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [whole = '', front = ''] = FRONT_MATTER.exec(text) ?? [];
  const skipped = whole.split('\n').length - 1;
  const body = dropHidden(text.slice(whole.length)).split('\n');
  const exact = text.trimStart().startsWith(DIALECT);
  return {lines: classified(body, skipped + 1), frontMatter: readFrontMatter(front), exact};
}

/** Only `name: value`; what is nested is passed over. */
function readFrontMatter(text: string): FrontMatter {
  const fields = text.matchAll(/^([a-z]+):(.*)$/gim);
  return Object.fromEntries(
    Array.from(fields, ([, name = '', value = '']) => [
      name.toLowerCase(),
      value.trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );
}

/** Lines that are not looked into, up to one that ends them. */
interface Block {
  readonly kind: 'code' | 'raw';
  readonly indent: number;
  isEnd(text: string): boolean;
}

function classified(body: readonly string[], first: number): readonly Line[] {
  const lines: Line[] = [];
  const lastEnd = body.findLastIndex(isTextEnd);
  let block: Block | undefined;
  for (const [index, text] of body.entries()) {
    const number = first + index;
    const around = block ?? blockAt(text, index < lastEnd);
    if (around) lines.push(lineInside(around, text, number, block === undefined));
    else addLine(lines, text, number);
    block = block?.isEnd(text) ? undefined : around;
  }
  return lines;
}

const isTextEnd = (text: string): boolean => text.trim() === TEXT_END;

function blockAt(text: string, mayBeText: boolean): Block | undefined {
  const indent = text.length - text.trimStart().length;
  if (mayBeText && text.trim() === TEXT_BEGIN) return {kind: 'raw', indent, isEnd: isTextEnd};
  const fence = FENCE.exec(text)?.[1];
  return fence === undefined
    ? undefined
    : {kind: 'code', indent, isEnd: (line) => line.trim().startsWith(fence)};
}

/** The marks of a description are no part of it, nor is the indent that it shares with them. */
function lineInside({kind, indent, isEnd}: Block, text: string, number: number, isFirst: boolean): Line {
  if (kind === 'code') return {kind, text, number, indent};
  const inside = text.slice(Math.min(indent, text.length - text.trimStart().length));
  return {kind, text: isFirst || isEnd(text) ? '' : inside, number, indent};
}

function addLine(lines: Line[], text: string, number: number): void {
  const last = lines.at(-1);
  const underline = last?.kind === 'text' && last.indent < 4 ? UNDERLINE.exec(text)?.[1] : undefined;
  if (underline && last?.kind === 'text') {
    lines[lines.length - 1] = {
      kind: 'heading',
      level: underline.startsWith('=') ? 1 : 2,
      text: last.text,
      number: last.number,
    };
  } else if (last?.kind === 'item' && goesOn(text)) {
    lines[lines.length - 1] = {...last, text: `${last.text}\n${text.trim()}`};
  } else lines.push(lineOf(text, number, last));
}

/** Indented text right after an item is the rest of its words. */
function goesOn(text: string): boolean {
  return /^[ \t]+\S/.test(text) && !ONLY_TAGS.test(text) && !itemOf(text, 0);
}

function lineOf(text: string, number: number, last: Line | undefined): Line {
  if (!text.trim() || RULE.test(text) || ONLY_TAGS.test(text)) return {kind: 'blank', number};
  const {words, data} = readData(text);
  const titled = titledOf(words, number, last?.kind === 'text');
  if (titled) return {...titled, ...(data && {data})};
  if (!words) return {kind: 'blank', number};
  return {kind: 'text', indent: columnAt(words, words.search(/\S/)), text: words.trim(), number};
}

function titledOf(text: string, number: number, isInText: boolean): Line | undefined {
  const titled = headingOf(text, number) ?? itemOf(text, number);
  const bold = titled || isInText ? undefined : boldOf(text);
  return bold === undefined ? titled : {kind: 'bold', text: bold, number};
}

function headingOf(text: string, number: number): Line | undefined {
  const [, marks, title = ''] = HEADING.exec(text) ?? [];
  if (marks) return {kind: 'heading', level: marks.length, text: withoutClosingMarks(title), number};
  const [, level, html = ''] = HTML_HEADING.exec(text.trim()) ?? [];
  if (level) return {kind: 'heading', level: Number(level), text: html, number};
  const summary = SUMMARY.exec(text.trim())?.[1];
  return summary === undefined ? undefined : {kind: 'bold', text: summary, number};
}

/** Of marks in one line (`* * text`), the last one counts. */
function itemOf(text: string, number: number): Line | undefined {
  let end = 0;
  let start = 0;
  for (MARK.lastIndex = 0; MARK.test(text);) {
    start = end;
    end = MARK.lastIndex;
  }
  if (end === 0) return undefined;
  const mark = text.slice(start, end);
  const indent = columnAt(text, start + mark.length - mark.trimStart().length);
  return {kind: 'item', indent, text: text.slice(end).trim(), number};
}

function columnAt(text: string, index: number): number {
  let column = 0;
  for (let at = 0; at < index; at++) column += text[at] === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** A line that is all bold stands for a heading below all headings. */
function boldOf(text: string): string | undefined {
  const [, mark = '', title] = BOLD.exec(text.trimEnd()) ?? [];
  return title === undefined || title.includes(mark) ? undefined : title;
}
