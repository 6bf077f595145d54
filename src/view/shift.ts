import type {ZoomTransform} from 'd3-zoom';
import type {Point, Rect} from '../layout/scene.js';
import type {Insets} from './camera.js';
import type {Span} from './late-zoom.js';

/** How far a view of this size must be moved so that a part of the world comes into sight; insets are in units. */
export function shiftToSee(
  {x, y, w, h}: Rect,
  view: ZoomTransform,
  [width, height]: Span,
  {left, right, top, bottom}: Insets,
  unit: number,
): Point {
  const {k} = view;
  return [
    overflow(x * k + view.x, w * k, left * unit, width - right * unit),
    overflow(y * k + view.y, h * k, top * unit, height - bottom * unit),
  ];
}

/** How far a span must move so as to lie between two edges; its start wins when it is too long. */
function overflow(start: number, length: number, from: number, to: number): number {
  if (start < from || length > to - from) return start < from || start > to ? from - start : 0;
  return Math.min(0, to - (start + length));
}
