/** Room at the edges of a box that something covers, in CSS pixels. */
export interface Covered {
  readonly top: number;
  readonly bottom: number;
}

/** By the least way, to the middle, or by the least way without a flight. */
export type Manner = 'least' | 'middle' | 'cut';

/** Beyond so many heights of the box a flight would only blur. */
const FARTHEST_FLIGHT = 2;
/** Between the edge and what was brought in. */
const GAP = 6;
/** Parts that were never in sight take their true height only once they are: look again. */
const CORRECTIONS = 4;

/**
 * Scrolls a box, and nothing around it, until a target in it is in free sight. What is in sight already stays
 * where it is.
 */
export function bring(box: HTMLElement, target: Element, covered: Covered, manner: Manner): void {
  const way = wayTo(box, target, covered, manner);
  if (!way) return;
  const isFar = Math.abs(way) > FARTHEST_FLIGHT * box.clientHeight;
  const isCut = isFar || manner === 'cut' || isUnseen(box) || prefersCuts();
  box.scrollBy({top: way, behavior: isCut ? 'instant' : 'smooth'});
  if (isFar) correct(box, () => wayTo(box, target, covered, manner), CORRECTIONS);
}

/** Firefox puts off flights that nobody would see. */
function isUnseen(box: HTMLElement): boolean {
  const {top, bottom} = box.getBoundingClientRect();
  return bottom <= 0 || top >= innerHeight;
}

const prefersCuts = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function correct(box: HTMLElement, way: () => number, times: number): void {
  requestAnimationFrame(() => {
    box.scrollBy({top: way(), behavior: 'instant'});
    if (times > 1) correct(box, way, times - 1);
  });
}

/** How far to scroll down, in CSS pixels; 0 when the target is in sight. */
function wayTo(box: HTMLElement, target: Element, covered: Covered, manner: Manner): number {
  const frame = box.getBoundingClientRect();
  const {top, bottom} = target.getBoundingClientRect();
  const from = frame.top + covered.top;
  const to = frame.top + box.clientHeight - covered.bottom;
  if (top > from - 1 && bottom < to + 1) return 0;
  if (manner === 'middle') return (top + bottom - from - to) / 2;
  return top < from ? top - from - GAP : bottom - to + GAP;
}
