import type {Point, Rect} from './scene.js';

/** From the middle of the mark to its words. */
export const HERE_GAP = 16;
/** Half of what a line of them takes. */
const HALF_LINE = 8;

/**
 * On which side of the mark “you are here” words of a width have room between the groups: -1 on the left, 1 on the
 * right, 0 on neither.
 */
export function roomAtHere([x, y]: Point, width: number, groups: readonly Rect[]): -1 | 0 | 1 {
  const isFree = (left: number): boolean =>
    !groups.some(
      (group) =>
        left < group.x + group.w &&
        group.x < left + width &&
        y - HALF_LINE < group.y + group.h &&
        group.y < y + HALF_LINE,
    );
  return isFree(x - HERE_GAP - width) ? -1 : isFree(x + HERE_GAP) ? 1 : 0;
}
