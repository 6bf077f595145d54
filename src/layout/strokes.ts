import type {Panel, Point} from './scene.js';

const ELBOW = 7;

/** A polyline with rounded corners, as SVG path data. */
export function roundedPath(points: readonly Point[]): string {
  return points.map((point, i) => pathStep(point, points[i - 1], points[i + 1])).join('');
}

function pathStep(point: Point, before: Point | undefined, after: Point | undefined): string {
  if (!before) return `M${point.join(' ')}`;
  if (!after) return `L${point.join(' ')}`;
  const radius = Math.min(ELBOW, distance(point, before) / 2, distance(point, after) / 2);
  return `L${towards(point, before, radius)}Q${point.join(' ')} ${towards(point, after, radius)}`;
}

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

function towards(from: Point, to: Point, length: number): string {
  const share = length / (distance(from, to) || 1);
  return `${round(from[0] + (to[0] - from[0]) * share)} ${round(from[1] + (to[1] - from[1]) * share)}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A stretch of the road sways from one station to the next: a cubic whose handles lie half way down. */
export function stretchPath([x0, y0]: Point, [x1, y1]: Point): string {
  const middle = (y0 + y1) / 2;
  return `M${x0} ${y0}C${x0} ${middle} ${x1} ${middle} ${x1} ${y1}`;
}

/** The point of a stretch at `t` from 0 to 1. */
export function pointOnStretch([x0, y0]: Point, [x1, y1]: Point, t: number): Point {
  const middle = (y0 + y1) / 2;
  const bezier = (a: number, b: number, c: number, d: number): number =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;
  return [bezier(x0, x0, x1, x1), bezier(y0, middle, middle, y1)];
}

/**
 * How much of the stretch after a station is travelled, rim to rim, so that any progress shows beyond the rim.
 * `length`, `before`, `after`: of the stretch, and the radii of the stations at its ends.
 */
export function travelled(fraction: number, length: number, before: number, after: number): number {
  if (fraction <= 0) return 0;
  if (fraction >= 1) return 1;
  return (before + fraction * (length - before - after)) / length;
}

const BESIDE_RIM = 6;

/** How far the reader has come on each stretch, from 0 to 1, and where the first one ends that is not travelled. */
export interface Travel {
  readonly shares: readonly number[];
  readonly here: Point | undefined;
}

/** `fractions`: how much is done at each station, in order. The stretch before the first one is always travelled. */
export function travel(points: readonly Point[], radius: number, fractions: readonly number[]): Travel {
  const shares: number[] = [];
  let here: Point | undefined;
  for (const [i, to] of points.slice(1).entries()) {
    const from = points[i] ?? to;
    const length = to[1] - from[1];
    const rim = i ? radius : 0;
    const fraction = i ? (fractions[i - 1] ?? 0) : 1;
    const share = travelled(fraction, length, rim, i + 2 < points.length ? radius : 0);
    shares.push(share);
    if (share < 1) here ??= pointOnStretch(from, to, Math.max(share, (rim + BESIDE_RIM) / length));
  }
  return {shares, here};
}

/** From a station to its panel. */
export function stubPath({station: [x, y], ...panel}: Panel): string {
  return `M${x} ${y}H${x < panel.x ? panel.x : panel.x + panel.w}`;
}
