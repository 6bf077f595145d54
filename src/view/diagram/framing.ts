import type {Frame, Measure, Point, Rect, Scene} from '../../layout/scene.js';
import type {Insets} from '../camera.js';
import {MID_FROM} from './level.js';

/** Free space around the whole picture; the buttons stand at the bottom. */
const SIDE = 18;
const TOP = 8;
const BOTTOM = 54;
/** Where the title of a very small picture ends: it keeps its size, and needs more room than is above the picture. */
const TITLE_END = 36;
/** Smaller than this not even the names of groups are legible: show the width, from the top. */
const SMALLEST_WHOLE = 0.25;

/** The room for a scene, in units, and how many CSS pixels a unit has: as many as the page's text has 16ths of one. */
export interface StageFrame extends Frame {
  readonly unit: number;
  /** The title of the roadmap stands over the stage as well, where that is so narrow that the scene is one column. */
  readonly titled: boolean;
}

/** The room for a diagram, and how wide texts are in it. */
export interface DiagramFrame extends StageFrame {
  readonly measure: Measure;
}

/** Before there is any room. */
export const NO_FRAME: DiagramFrame = {
  width: 0,
  height: 0,
  coarse: false,
  rtl: false,
  unit: 1,
  titled: false,
  measure: () => 0,
};

/** Whether two frames, or two of anything, hold the same. */
export function alike<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

/** The zoom at which all of a scene fits in the frame. */
export function wholeScale({width, height}: Scene, frame: Frame): number {
  return Math.min((frame.width - 2 * SIDE) / width, (frame.height - TOP - BOTTOM) / height);
}

/** The zoom at first: the whole scene, or its width, or its start, where that would be too small to read; 1 at most. */
export function homeScale(scene: Scene, frame: Frame): number {
  const whole = wholeScale(scene, frame);
  const isColumn = scene.title.align === 'start';
  const isLegible = whole >= SMALLEST_WHOLE && !isColumn;
  const wanted = isLegible ? whole : (frame.width - (isColumn ? 0 : SIDE)) / scene.width;
  // The tree has no large names: it begins where those of its boxes are shown.
  return Math.min(Math.max(wanted, scene.layout === 'tree' ? MID_FROM : 0), 1);
}

/** Where the title of a scene ends in the frame, at the zoom at first: over its edge where it can be read there. */
export function homeTop({title, compact}: Scene, {titled}: StageFrame, zoom: number): number {
  return titled && compact && title.align === 'start' ? 0 : Math.max(TOP + title.y * zoom, TITLE_END);
}

/** Which point of a scene to show `at` which place of the frame, so that a box stands free and no emptiness does. */
export function landing(
  {x, y, w, h}: Rect,
  zoom: number,
  {width, height}: Frame,
  scene: Scene | undefined,
  {top, right, bottom, left}: Insets,
): {point: Point; at: Point} {
  const freeX = (width - left - right) / 2;
  const freeY = (height - top - bottom) / 2;
  return {
    point: [
      within(x + w / 2, freeX / zoom, scene?.width ?? 0),
      // Of what is higher than the frame, the top.
      within(y + Math.min(h / 2, freeY / zoom), freeY / zoom, scene?.height ?? 0),
    ],
    at: [left + freeX, top + freeY],
  };
}

/** The middle of a span of `2 * half` that stays between 0 and `length`, or the middle of all if that is shorter. */
function within(middle: number, half: number, length: number): number {
  return 2 * half >= length ? length / 2 : Math.min(Math.max(middle, half), length - half);
}

export const meets = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;

/** Room for the focus ring. */
export function grown({x, y, w, h}: Rect): Rect {
  return {x: x - 12, y: y - 12, w: w + 24, h: h + 24};
}
