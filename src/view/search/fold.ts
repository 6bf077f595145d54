/** Letters that Unicode does not take apart into a letter and a mark, though readers do. */
const TWINS: Readonly<Record<string, string>> = {
  ς: 'σ',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};
const PLAIN = /^[ -~]*$/;
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'g');
/** Accents, points and voicing marks, but not the vowel signs of Indian scripts: those are letters. */
const MARK = /(?=\p{M})[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}]/gu;

/** A text as searching compares it: no capitals, no accents, in no particular language. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARK, '')
    .replace(TWIN, (letter) => TWINS[letter] ?? letter);
}

/** The words of a query, folded; none when it is blank. */
export function foldedWords(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** A part of a text: from `start` up to, not including, `end`, in UTF-16 units as `slice` takes them. */
export type TextRange = readonly [start: number, end: number];

/** Where folded words occur in a text as it is written: in order, apart from each other, accents included. */
export function rangesOf(text: string, words: readonly string[]): readonly TextRange[] {
  const {folded, origin} = foldWithOrigin(text);
  const found = words.flatMap((word) => occurrences(folded, word));
  const ranges = found.map(([from, to]): TextRange => [origin[from] ?? 0, origin[to] ?? text.length]);
  return joined(ranges.sort((a, b) => a[0] - b[0]));
}

/** `origin`: for each unit of the folded text, where the letter it comes from begins. */
function foldWithOrigin(text: string): {folded: string; origin: readonly number[]} {
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const piece = fold(letter);
    folded += piece;
    origin.push(...Array<number>(piece.length).fill(at));
    at += letter.length;
  }
  return {folded, origin};
}

function occurrences(folded: string, word: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = folded.indexOf(word); word && at >= 0; at = folded.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}

function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: TextRange[] = [];
  for (const [start, end] of ranges) {
    const last = apart.at(-1);
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(end, last[1])];
    else apart.push([start, end]);
  }
  return apart;
}
