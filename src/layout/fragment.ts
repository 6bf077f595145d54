import type {Skill} from '../model/roadmap.js';
import type {Box, Point, Wire} from './scene.js';

/** A laid-out piece with its corner at 0, 0. Pieces nest, and get their place in a panel in one final pass. */
export interface Fragment {
  readonly w: number;
  readonly h: number;
  /** Height at which a wire reaches it. */
  readonly anchor: number;
  /** Takes a row of its own. */
  readonly block: boolean;
  /** The skills whose being done makes the wire to it a travelled one. */
  readonly serves: readonly Skill[];
  readonly boxes: readonly Box[];
  readonly wires: readonly Wire[];
  readonly parts: readonly Part[];
}

export interface Part {
  readonly fragment: Fragment;
  readonly x: number;
  readonly y: number;
}

/** What a panel draws, relative to it. */
export interface Drawing {
  readonly boxes: Box[];
  readonly wires: Wire[];
}

export function draw(fragment: Fragment, x: number, y: number, into: Drawing): void {
  for (const box of fragment.boxes) into.boxes.push({...box, x: box.x + x, y: box.y + y});
  for (const wire of fragment.wires)
    into.wires.push({...wire, points: wire.points.map(([px, py]): Point => [px + x, py + y])});
  for (const part of fragment.parts) draw(part.fragment, x + part.x, y + part.y, into);
}

/** Where a wire ends: one row of a body, at the height `y`. */
export interface Row {
  readonly y: number;
  readonly serves: readonly Skill[];
}

/** A wire starts at the trunk's top, but at most this many rows above its own, or long lists cost quadratic ink. */
const REACH = 24;

/**
 * Wires from a trunk at `x` to the rows of a body at `bodyX`, `bodyY`. The trunk hangs from `from`, the corner
 * or the straight line where it leaves its head.
 */
export function trunk(
  from: readonly Point[],
  x: number,
  bodyX: number,
  bodyY: number,
  rows: readonly Row[],
): Wire[] {
  const top = from.at(-1)?.[1] ?? 0;
  return rows.map(({y, serves}, i) => {
    const end: Point = [bodyX, bodyY + y];
    const start: readonly Point[] = i ? [[x, bodyY + (rows[i - REACH]?.y ?? top - bodyY)]] : from;
    const straight = Math.abs(end[1] - top) < 1;
    return {points: straight ? [...start.slice(0, 1), end] : [...start, [x, end[1]], end], serves};
  });
}
