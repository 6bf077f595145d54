import {dropHidden} from './hidden.js';
import {RichBuilder} from './rich-builder.js';
import {addInline} from './rich-inline.js';
import {HEADING, RULE, withoutClosingMarks} from './headings.js';
import type {RichNode} from './rich-node.js';

export {plainText, type RichNode} from './rich-node.js';

/** Lists and quotes in one another are followed down to here; deeper, they are text. */
const MAX_NESTING = 12;

const FENCE = /^ {0,3}(`{3,}|~{3,})(?!.*`)/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;

/**
 * Markdown or simple HTML as a tree of allowed nodes. Tags that mean nothing here are left out and their text is
 * kept; scripts and styles go with what is in them; links that must not be followed become text. Never throws.
 */
export function readRichText(source: string): readonly RichNode[] {
  const builder = new RichBuilder();
  addBlocks(builder, dropHidden(source).replace(/\r\n?/g, '\n').split('\n'), 0);
  return builder.finish();
}

function addBlocks(builder: RichBuilder, lines: readonly string[], nesting: number): void {
  let at = 0;
  while (at < lines.length) at = addBlock(builder, lines, at, nesting);
  builder.endParagraph();
}

/** Adds the block that begins at this line; returns the line where the next begins. */
function addBlock(builder: RichBuilder, lines: readonly string[], at: number, nesting: number): number {
  const line = lines[at] ?? '';
  builder.endParagraph();
  if (!line.trim() || RULE.test(line)) return at + 1;
  const fence = FENCE.exec(line)?.[1];
  if (fence) return addFenced(builder, lines, at + 1, fence);
  const heading = HEADING.exec(line);
  if (heading) return addHeading(builder, heading, at);
  if (nesting < MAX_NESTING && QUOTE.test(line)) return addQuote(builder, lines, at, nesting);
  if (nesting < MAX_NESTING && ITEM.test(line)) return addList(builder, lines, at, nesting);
  return addParagraph(builder, lines, at);
}

function addFenced(builder: RichBuilder, lines: readonly string[], start: number, fence: string): number {
  let end = start;
  while (end < lines.length && !lines[end]?.trim().startsWith(fence)) end++;
  builder.codeBlock(lines.slice(start, end).join('\n'));
  return end + 1;
}

function addHeading(builder: RichBuilder, heading: RegExpExecArray, at: number): number {
  const [, marks = '#', text = ''] = heading;
  builder.open('heading', {level: marks.length});
  addInline(builder, withoutClosingMarks(text));
  return at + 1;
}

function addQuote(builder: RichBuilder, lines: readonly string[], start: number, nesting: number): number {
  let end = start;
  while (QUOTE.test(lines[end] ?? '')) end++;
  builder.open('quote');
  const inside = lines.slice(start, end).map((line) => line.replace(QUOTE, ''));
  addBlocks(builder, inside, nesting + 1);
  builder.close('quote');
  return end;
}

function addList(builder: RichBuilder, lines: readonly string[], start: number, nesting: number): number {
  const [, indent = '', mark = ''] = ITEM.exec(lines[start] ?? '') ?? [];
  builder.open('list', {ordered: /\d/.test(mark)});
  let at = start;
  while (isItemAt(lines[at], indent.length)) {
    const end = endOfItem(lines, at, indent.length);
    builder.open('item');
    addBlocks(builder, insideOf(lines.slice(at, end)), nesting + 1);
    builder.close('item');
    at = skipBlank(lines, end);
  }
  builder.close('list');
  return at;
}

function isItemAt(line: string | undefined, indent: number): boolean {
  const item = ITEM.exec(line ?? '');
  return item !== null && (item[1] ?? '').length <= indent + 1 && !RULE.test(line ?? '');
}

/** What is indented belongs to the item, and so does text that goes on without a blank line. */
function endOfItem(lines: readonly string[], start: number, indent: number): number {
  let end = start + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.trim()) continue;
    const isInside = indentOf(line) > indent + 1 || (at === end && !startsBlock(line));
    if (!isInside) break;
    end = at + 1;
  }
  return end;
}

function insideOf([first = '', ...others]: readonly string[]): readonly string[] {
  const mark = ITEM.exec(first)?.[0] ?? '';
  return [
    first.slice(mark.length),
    ...others.map((line) => line.slice(Math.min(indentOf(line), mark.length))),
  ];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function skipBlank(lines: readonly string[], at: number): number {
  while (at < lines.length && !lines[at]?.trim()) at++;
  return at;
}

function startsBlock(line: string): boolean {
  return [FENCE, HEADING, RULE, QUOTE, ITEM].some((pattern) => pattern.test(line));
}

function addParagraph(builder: RichBuilder, lines: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && lines[end]?.trim() && !startsBlock(lines[end] ?? '')) end++;
  addInline(
    builder,
    lines
      .slice(start, end)
      .map((line) => line.trimStart())
      .join('\n'),
  );
  return end;
}
