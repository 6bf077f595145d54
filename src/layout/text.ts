import type {Measure} from './scene.js';

const CACHE_LIMIT = 100_000;
const caches = new WeakMap<Measure, Measure>();

/**
 * The same measure, remembering its answers. Give a new function when its answers change (a font that has
 * loaded since): what was remembered belongs to the function.
 */
export function cached(measure: Measure): Measure {
  let found = caches.get(measure);
  if (!found) caches.set(measure, (found = asCached(remember(measure))));
  return found;
}

/** The same measure, which needs no other to remember its answers. */
export function asCached(measure: Measure): Measure {
  caches.set(measure, measure);
  return measure;
}

function remember(measure: Measure): Measure {
  const fonts = new Map<number, Map<string, number>>();
  return (text, px, bold) => {
    const font = bold ? -px : px;
    let widths = fonts.get(font);
    if (!widths || widths.size > CACHE_LIMIT) fonts.set(font, (widths = new Map<string, number>()));
    let width = widths.get(text);
    if (width === undefined) widths.set(text, (width = measure(text, px, bold)));
    return width;
  };
}

/** Scripts written without spaces: a line may break before any of their letters. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
/** A word, a run of spaces, or a letter of a script that is written without spaces. */
export const PIECE: RegExp = new RegExp(String.raw`\s+|[${UNSPACED}]\p{M}*|[^\s${UNSPACED}]+`, 'gu');

/**
 * How many lines a text takes in `width` px, from 1 to `maxLines`. Words fill each line in turn; one that is
 * longer than a line is broken.
 */
export function lines(
  text: string,
  px: number,
  bold: boolean,
  width: number,
  measure: Measure,
  maxLines: number,
): number {
  if (measure(text, px, bold) <= width) return 1;
  const room = Math.max(1, width);
  let count = 1;
  let used = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    const next = measure(piece, px, bold);
    if (used + next <= room) used += next;
    // A space that no longer fits hangs over the end of its line.
    else if (piece.trim()) {
      const full = Math.ceil(next / room) - 1;
      count += full + (used ? 1 : 0);
      used = next - full * room;
    } else used = room;
    if (!(count < maxLines)) return maxLines;
  }
  return count;
}
