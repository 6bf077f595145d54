/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where something stands in a room, and how high it may be: more of it is scrolled. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Kept free at the edges of the room. */
const MARGIN = 10;
/** A menu is not squeezed below this; it moves up instead. */
const LEAST_HEIGHT = 160;

/**
 * Where to put something so that its top corner is as near as can be to `at` and none of it is outside of the room.
 * `rtl`: its right corner, for it opens to the left. `keepTop`: it had rather be scrolled than moved up.
 */
export function clamped(
  size: Size,
  at: Point,
  room: Size,
  {rtl, keepTop}: {readonly rtl: boolean; readonly keepTop: boolean},
): Spot {
  const height = keepTop ? Math.min(size.height, LEAST_HEIGHT) : size.height;
  const top = within(at.y, height, room.height);
  const left = within(rtl ? at.x - size.width : at.x, size.width, room.width);
  return {left, top, maxHeight: Math.max(0, room.height - top - MARGIN)};
}

function within(start: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(start, room - length - MARGIN));
}

/** The top corner of something below an element, its far edge in line with the element's. */
export function cornerBelow(
  {left, right, bottom}: {readonly left: number; readonly right: number; readonly bottom: number},
  {width}: Size,
  rtl: boolean,
): Point {
  return {x: rtl ? left : right - width, y: bottom + 4};
}
