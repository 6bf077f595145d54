import {COLUMN_GAIN} from './measures.js';

/** Something to put in a column: its height, and the space to the one before it, which does not open a column. */
export interface Piece {
  readonly h: number;
  readonly before: number;
}

/** Pieces cut into columns: the index each column begins with, and the height of the tallest. */
export interface Columns {
  readonly starts: readonly number[];
  readonly height: number;
}

/** Fills columns up to `limit` one after the other; returns where each starts. */
function fill(pieces: readonly Piece[], limit: number): number[] {
  const starts = [0];
  let bottom = 0;
  pieces.forEach(({h, before}, i) => {
    bottom += i ? before + h : h;
    if (i && bottom > limit) {
      starts.push(i);
      bottom = h;
    }
  });
  return starts;
}

/** How many columns pieces take that are filled up to `limit`. */
export function columnCount(pieces: readonly Piece[], limit: number): number {
  return fill(pieces, limit).length;
}

/** The least height at which `count` columns hold all, to a pixel. */
function lowest(pieces: readonly Piece[], count: number): number {
  let high = pieces.reduce((sum, {h, before}) => sum + before + h, 0);
  let low = pieces.reduce((tallest, {h}) => Math.max(tallest, h), 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fill(pieces, middle).length > count) low = middle + 1;
    else high = middle;
  }
  return high;
}

/**
 * Cuts pieces into contiguous columns: as few as stay under `cap`, at most `most`, the tallest as low as can be.
 * A column that saves little is not added. Heights are whole pixels.
 */
export function columns(pieces: readonly Piece[], most: number, cap: number): Columns {
  let count = Math.max(1, Math.min(most, fill(pieces, cap).length));
  let height = lowest(pieces, count);
  for (; count > 1; count--) {
    const taller = lowest(pieces, count - 1);
    if (taller >= height + COLUMN_GAIN) break;
    height = taller;
  }
  return {starts: fill(pieces, height), height};
}
