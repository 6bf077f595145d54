import type {Measure} from '../layout/scene.js';
import {PIECE} from '../layout/text.js';

/** A font as text is measured by. */
export interface Font {
  /** In px. */
  readonly size: number;
  /** Weight 600 or more. */
  readonly bold: boolean;
}

/** The text, or its beginning and an ellipsis where it is wider than `width` px. */
export function shortened(text: string, width: number, {size, bold}: Font, measure: Measure): string {
  if (measure(text, size, bold) <= width) return text;
  const characters = Array.from(text);
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (measure(`${characters.slice(0, middle).join('')}…`, size, bold) <= width) fits = middle;
    else tooMany = middle;
  }
  return `${characters.slice(0, fits).join('').trimEnd()}…`;
}

/** The lines that a text takes in `width` px, broken as `lines` of layout/text.ts counts; the last one is shortened. */
export function wrapped(
  text: string,
  width: number,
  font: Font,
  measure: Measure,
  maxLines: number,
): readonly string[] {
  const found: string[] = [''];
  for (const [piece] of text.matchAll(PIECE)) {
    const line = found.at(-1) ?? '';
    if (found.length >= maxLines) found[found.length - 1] = line + piece;
    else if (measure(line + piece.trimEnd(), font.size, font.bold) <= width)
      found[found.length - 1] = line + piece;
    else if (piece.trim()) addBroken(found, piece, width, font, measure);
  }
  const last = (found.pop() ?? '').trim();
  return [...found.map((line) => line.trim()), shortened(last, width, font, measure)].filter(Boolean);
}

/** A piece begins a new line, and as many more as it is long. */
function addBroken(
  found: string[],
  piece: string,
  width: number,
  {size, bold}: Font,
  measure: Measure,
): void {
  if (found.at(-1)?.trim()) found.push('');
  for (const character of piece) {
    const line = found.at(-1) ?? '';
    if (line && measure(line + character, size, bold) > width) found.push(character);
    else found[found.length - 1] = line + character;
  }
}
