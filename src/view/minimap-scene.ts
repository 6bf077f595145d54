import type {Rect, Scene} from '../layout/scene.js';
import type {Count} from '../progress/count.js';

/** A panel as the overview draws it; `done`: the part of its upper edge that is done, in the scene's px. */
export interface OverviewPanel {
  readonly rect: Rect;
  readonly done: number;
}

/** A scene made small. Rectangles are the scene's; its picture is stretched into `width` and `height`, in CSS px. */
export interface Overview {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly OverviewPanel[];
  /** The road, as an SVG path. */
  readonly road: string;
}

/** The picture fits into this; a scene longer than wide by far is squeezed. */
const MOST = {width: 132, height: 168};
const LEAST = 24;

/** `counts`: one for each panel, in order. */
export function overview(scene: Scene, counts: readonly Count[]): Overview {
  const scale = Math.min(MOST.width / scene.width, MOST.height / scene.height);
  return {
    // The products may be too large by a rounding.
    width: Math.max(LEAST, Math.min(MOST.width, scene.width * scale)),
    height: Math.max(LEAST, Math.min(MOST.height, scene.height * scale)),
    panels: scene.panels.map(({x, y, w, h}, i) => ({rect: {x, y, w, h}, done: w * doneShare(counts[i])})),
    road: scene.road.points.map(([x, y], i) => `${i ? 'L' : 'M'}${x} ${y}`).join(''),
  };
}

function doneShare(count: Count | undefined): number {
  return count?.done ? count.fraction : 0;
}

/** The part of a rectangle inside a scene; nowhere less than nothing. */
export function inside(
  {x, y, w, h}: Rect,
  {width, height}: {readonly width: number; readonly height: number},
): Rect {
  const left = Math.min(Math.max(x, 0), width);
  const top = Math.min(Math.max(y, 0), height);
  return {
    x: left,
    y: top,
    w: Math.max(0, Math.min(x + w, width) - left),
    h: Math.max(0, Math.min(y + h, height) - top),
  };
}

/** From which share of a scene in sight on an overview tells nothing. */
const MOST_IN_SIGHT = 0.8;

/** Whether so little of the scene is in sight that an overview helps. */
export function helps(view: Rect, scene: Scene): boolean {
  const {w, h} = inside(view, scene);
  return w * h < MOST_IN_SIGHT * scene.width * scene.height;
}
