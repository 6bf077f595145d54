import {safeUrl} from '../model/safe-url.js';
import {decodeEntities} from './entities.js';
import type {RichBuilder} from './rich-builder.js';

const STRONG = /^(?:b|strong)$/;
const EMPHASIS = /^(?:i|em|cite|dfn|var)$/;
const PARAGRAPH =
  /^(?:p|div|section|article|main|header|footer|aside|center|figure|figcaption|details|summary|address|hr|table|tr|dl|dt|dd)$/;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** What an HTML tag means here; one that means nothing is left out, and the text in it stays. */
export function addTag(builder: RichBuilder, name: string, attributes: string, isClosing: boolean): void {
  if (name === 'br') builder.lineBreak();
  else if (name === 'td' || name === 'th') builder.text(' ');
  else if (PARAGRAPH.test(name)) builder.endParagraph();
  else if (isClosing) closeTag(builder, name);
  else openTag(builder, name, attributes);
}

function closeTag(builder: RichBuilder, name: string): void {
  const kind = name === 'a' ? 'link' : kindOf(name);
  if (kind) builder.close(kind);
}

function openTag(builder: RichBuilder, name: string, attributes: string): void {
  const kind = kindOf(name);
  if (name === 'a') openLink(builder, attributes);
  else if (kind === 'list') builder.open(kind, {ordered: name === 'ol'});
  else if (kind === 'heading') builder.open(kind, {level: Number(name[1])});
  else if (kind) builder.open(kind);
}

function kindOf(name: string): 'strong' | 'emphasis' | 'list' | 'item' | 'quote' | 'heading' | undefined {
  if (STRONG.test(name)) return 'strong';
  if (EMPHASIS.test(name)) return 'emphasis';
  if (name === 'ul' || name === 'ol') return 'list';
  if (name === 'li') return 'item';
  if (name === 'blockquote') return 'quote';
  return /^h[1-6]$/.test(name) ? 'heading' : undefined;
}

function openLink(builder: RichBuilder, attributes: string): void {
  const [, double, single, bare] = HREF.exec(attributes) ?? [];
  const url = safeUrl(decodeEntities(double ?? single ?? bare ?? ''));
  if (url !== undefined) builder.open('link', {url});
}
