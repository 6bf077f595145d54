import {COLUMN_GAIN} from './measures.js';

/** Fills columns up to `limit` one after the other; returns where each starts. Separations do not open a column. */
function fill(heights: readonly number[], separation: number, limit: number): number[] {
  const starts = [0];
  let bottom = -separation;
  heights.forEach((height, i) => {
    if (i && bottom + separation + height > limit) {
      starts.push(i);
      bottom = -separation;
    }
    bottom += separation + height;
  });
  return starts;
}

/** The least height at which `count` columns hold all, to a pixel. */
function lowest(heights: readonly number[], separation: number, count: number): number {
  let high = heights.reduce((sum, height) => sum + separation + height, -separation);
  let low = heights.reduce((a, b) => Math.max(a, b), high / count);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fill(heights, separation, middle).length > count) low = middle + 1;
    else high = middle;
  }
  return high;
}

/** Blocks cut into columns: the index each begins with, and the height of the tallest. */
export interface Columns {
  readonly starts: readonly number[];
  readonly height: number;
}

/**
 * Cuts a list of heights into contiguous columns: as few as stay under `cap`, at most `most`, the tallest as low
 * as can be. A column that saves little is not added.
 */
export function columns(heights: readonly number[], separation: number, most: number, cap: number): Columns {
  let count = Math.max(1, Math.min(most, fill(heights, separation, cap).length));
  let height = lowest(heights, separation, count);
  for (; count > 1; count--) {
    const taller = lowest(heights, separation, count - 1);
    if (taller >= height + COLUMN_GAIN) break;
    height = taller;
  }
  return {starts: fill(heights, separation, height), height};
}
