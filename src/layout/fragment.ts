import type {Choice, Skill} from '../model/roadmap.js';
import {WIRE_REACH} from './measures.js';
import type {Box, Point, Wire} from './scene.js';

/** What a panel draws, relative to it. */
export interface Drawing {
  readonly boxes: Box[];
  readonly wires: Wire[];
}

/**
 * A piece whose size is known. It is drawn only when its place is, so that trying a width costs no boxes and
 * nothing is ever moved.
 */
export interface Fragment {
  readonly w: number;
  readonly h: number;
  /** Height at which a wire reaches it. */
  readonly anchor: number;
  /** Takes a row of its own. */
  readonly block: boolean;
  /** The skills and choices whose being done makes the wire to it a travelled one. */
  readonly serves: readonly (Skill | Choice)[];
  /** Draws it with its corner at x, y. */
  readonly draw: (into: Drawing, x: number, y: number) => void;
}

/** A fragment, which takes a row of its own unless said otherwise. */
export function fragment(
  w: number,
  h: number,
  anchor: number,
  serves: readonly (Skill | Choice)[],
  draw: Fragment['draw'],
  block: boolean = true,
): Fragment {
  return {w, h, anchor, serves, draw, block};
}

/** Pieces laid out under each other in rows, which a wire can reach. */
export interface Pack extends Fragment {
  readonly pieces: readonly Fragment[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** The height at which a wire reaches it. */
  readonly y: number;
  /** Which of the pieces is its first. */
  readonly first: number;
}

/**
 * Draws wires from a trunk to the rows of a body at `bodyX`, `bodyY`. `start`: the trunk's top, and before it the
 * point where it leaves its head, if that is another.
 */
export function drawTrunk(
  into: Drawing,
  start: readonly Point[],
  bodyX: number,
  bodyY: number,
  {pieces, rows}: Pack,
): void {
  const [x, top] = start.at(-1) ?? [0, 0];
  rows.forEach(({y, first}, i) => {
    const end: Point = [bodyX, bodyY + y];
    const from: readonly Point[] = i ? [[x, bodyY + (rows[i - WIRE_REACH]?.y ?? top - bodyY)]] : start;
    const straight = Math.abs(end[1] - top) < 1;
    const points = straight ? [from[0] ?? end, end] : [...from, [x, end[1]] as const, end];
    const row = pieces.slice(first, rows[i + 1]?.first);
    const serves = row.length > 1 ? row.flatMap((piece) => piece.serves) : (row[0]?.serves ?? []);
    into.wires.push({points, serves});
  });
}
