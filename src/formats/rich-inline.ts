import {safeUrl} from '../model/safe-url.js';
import {decodeEntities} from './entities.js';
import {RichBuilder} from './rich-builder.js';
import type {RichNode} from './rich-node.js';
import {addTag} from './rich-tags.js';

/** Everything in a paragraph that may mean something; what lies between is text. */
const TOKENS = [
  /\\(?<escaped>[!-/:-@[-`{-~])/,
  /(?<ticks>`+)/,
  /<(?<address>(?:https?:\/\/|mailto:)[^\s<>]+)>/,
  /<(?<slash>\/?)(?<tag>[a-z][a-z0-9]*)\b(?<attributes>[^<>]*)>/,
  /(?<opening>!?\[)/,
  /(?<closing>\])/,
  /(?<marks>\*+|_+)/,
  /(?<bare>https?:\/\/[^\s<>"`]+)/,
  /(?<newline>(?: {2}|\\)\n)/,
  /~~/,
];
const TOKEN = new RegExp(TOKENS.map(({source}) => source).join('|'), 'gi');

const TARGET =
  /\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;

/** One paragraph on its way into the builder. */
interface Paragraph {
  readonly source: string;
  readonly builder: RichBuilder;
  /** Runs of backticks, and tags, that nothing closes: looked for once, or hostile texts take for ever. */
  readonly unclosed: Set<string>;
}

/** What stands in one paragraph. */
export function readInline(text: string): readonly RichNode[] {
  const builder = new RichBuilder();
  addInline(builder, text);
  return builder.finish().flatMap((node) => (node.kind === 'paragraph' ? node.children : [node]));
}

/** Adds the text of one paragraph, with its marks, links and tags. */
export function addInline(builder: RichBuilder, text: string): void {
  // patterns below may look at a run of spaces from each of its places: let there be no long ones
  const source = text.replace(/[ \t]{3,}/g, '  ');
  const paragraph: Paragraph = {source, builder, unclosed: new Set()};
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    builder.text(decodeEntities(source.slice(at, match.index)));
    at = addToken(paragraph, match);
    TOKEN.lastIndex = at;
  }
  builder.text(decodeEntities(source.slice(at)));
}

/** Returns where the text goes on. */
function addToken(paragraph: Paragraph, match: RegExpExecArray): number {
  const {builder} = paragraph;
  const {escaped, ticks, address, tag, opening, closing, marks, bare, newline} = match.groups ?? {};
  const end = match.index + match[0].length;
  if (escaped !== undefined) builder.text(escaped);
  else if (ticks !== undefined) return addCode(paragraph, ticks, end);
  else if (address !== undefined) addLink(builder, address);
  else if (tag !== undefined) return addElement(paragraph, match, end);
  else if (opening !== undefined) builder.open('bracket', {}, opening);
  else if (closing !== undefined) return closeBracket(paragraph, end);
  else if (marks !== undefined) addMarks(paragraph, marks, match.index);
  else if (bare !== undefined) return addBare(builder, bare, match.index);
  else if (newline !== undefined) builder.lineBreak();
  return end;
}

function addCode({source, builder, unclosed}: Paragraph, ticks: string, start: number): number {
  const end = unclosed.has(ticks) ? -1 : closingRun(source, ticks, start);
  if (end < 0) {
    unclosed.add(ticks);
    builder.text(ticks);
    return start;
  }
  builder.code(source.slice(start, end).replace(/\s+/g, ' ').trim());
  return end + ticks.length;
}

function closingRun(source: string, ticks: string, start: number): number {
  for (let at = source.indexOf(ticks, start); at >= 0; at = source.indexOf(ticks, at)) {
    let end = at;
    while (source[end] === '`') end++;
    if (end - at === ticks.length) return at;
    at = end;
  }
  return -1;
}

function addElement({source, builder, unclosed}: Paragraph, match: RegExpExecArray, end: number): number {
  const {slash, tag = '', attributes = ''} = match.groups ?? {};
  const name = tag.toLowerCase();
  if (name !== 'code') {
    addTag(builder, name, attributes, slash === '/');
    return end;
  }
  const closer = slash || unclosed.has(name) ? undefined : closingCode(source, end);
  if (!closer) {
    unclosed.add(name);
    return end;
  }
  builder.code(decodeEntities(source.slice(end, closer.index).replace(/<[^<>]*>/g, '')).trim());
  return closer.index + closer[0].length;
}

function closingCode(source: string, start: number): RegExpExecArray | null {
  const closer = /<\/code\s*>/gi;
  closer.lastIndex = start;
  return closer.exec(source);
}

function addLink(builder: RichBuilder, address: string): void {
  const url = safeUrl(address);
  const isOpen = url !== undefined && builder.open('link', {url});
  builder.text(address);
  if (isOpen) builder.close('link');
}

/** Without the full stop or bracket that ends the sentence. */
function addBare(builder: RichBuilder, bare: string, start: number): number {
  let length = bare.length;
  while (/[.,;:!?'*_)\]]/.test(bare.charAt(length - 1))) {
    if (bare[length - 1] === ')' && bare.includes('(')) break;
    length--;
  }
  addLink(builder, bare.slice(0, length));
  return start + length;
}

function closeBracket({source, builder}: Paragraph, end: number): number {
  TARGET.lastIndex = end;
  const target = TARGET.exec(source);
  if (!target) {
    builder.dropBracket();
    return end;
  }
  const url = safeUrl(decodeEntities(target[1] ?? target[2] ?? ''));
  if (builder.closeBracket(url)) return TARGET.lastIndex;
  builder.text(']');
  return end;
}

function addMarks({source, builder}: Paragraph, marks: string, start: number): void {
  const character = marks.charAt(0);
  const before = source.charAt(start - 1);
  const after = source.charAt(start + marks.length);
  const within = character === '_' ? /[\p{L}\p{N}]/u : /^\b$/;
  const canClose = /\S/.test(before) && !within.test(after);
  const canOpen = /\S/.test(after) && !within.test(before);
  let left = marks.length;
  while (left > 0) {
    const open = canClose ? builder.openMark(character) : undefined;
    if (open && open.length <= left && builder.closeMark(open)) left -= open.length;
    else if (canOpen && openMark(builder, character.repeat(Math.min(left, 2)))) left -= Math.min(left, 2);
    else break;
  }
  builder.text(character.repeat(left));
}

function openMark(builder: RichBuilder, mark: string): boolean {
  return builder.open(mark.length === 2 ? 'strong' : 'emphasis', {}, mark);
}
