/** The entities that exported texts are full of; others stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  copy: '©',
  reg: '®',
  trade: '™',
  rarr: '→',
  larr: '←',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
};

/** `&#39;`, `&#x27;` and `&amp;` as the characters that they stand for. A non-breaking space becomes a space. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]{2,8}));/gi,
    (entity, code?: string, name?: string) =>
      code === undefined ? named(entity, name ?? '') : character(code),
  );
}

function named(entity: string, name: string): string {
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
}

function character(code: string): string {
  const point = /^x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code);
  if (point === 0xa0) return ' ';
  const isText = point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000);
  return isText ? String.fromCodePoint(point) : ' ';
}
