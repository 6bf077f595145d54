import type {Choice, Skill} from '../model/roadmap.js';
import {headWidth, leafCount} from './chips.js';
import {drawTrunk, fragment, type Fragment, type Pack} from './fragment.js';
import {BESIDE_MIN, BODY_MIN, HEAD_CAP, INDENT} from './measures.js';
import type {Packer} from './pack.js';
import type {Box, Point} from './scene.js';

/** The box of a branch's title, before it has a place. */
export type Head = Omit<Box, 'x' | 'y' | 'skill'> & {readonly skill: Skill};

/** Bodies with more leaves than this are tall: beside its head one would only get taller. It also bounds the work. */
const BESIDE_LEAVES = 16;

/**
 * A head with its body beside it or below it, whichever is lower (beside on a tie).
 * `column`: where bodies beside their heads start, 0 when the head is alone.
 */
export function branch(
  skill: Skill,
  width: number,
  column: number,
  packer: Packer,
  choice?: Choice,
): Fragment {
  const {chip, gap} = packer.measures;
  const w = headWidth(skill, packer);
  const head: Head = {kind: 'head', skill, w, h: chip, lines: 1, ...(choice && {choice, prominent: true})};
  const near = beside(head, width, column || w, packer);
  if (near && near.h <= 2 * chip + gap) return near;
  const far = below({...head, w: Math.min(width, w)}, width, packer);
  return near && near.h <= far.h ? near : far;
}

function beside(head: Head, width: number, column: number, packer: Packer): Fragment | undefined {
  const bodyX = column + INDENT;
  const fits = head.w <= Math.min(column, HEAD_CAP) && width - bodyX >= BESIDE_MIN;
  if (!fits || leafCount(head.skill) > BESIDE_LEAVES) return undefined;
  const start: Point[] = [
    [head.w + 2, head.h / 2],
    [bodyX - INDENT / 2, head.h / 2],
  ];
  return withBody(head, packer.body(head.skill, width - bodyX), bodyX, 0, start);
}

/** How far a body stands in under its head: nothing when it would get too narrow. */
export function indent(width: number): number {
  return width - INDENT < BODY_MIN ? 0 : INDENT;
}

/** Where a trunk begins that hangs from `top` under a head; nothing to hang it in without an indent. */
export function hanging(width: number, top: number): readonly Point[] {
  return indent(width) ? [[INDENT / 2, top]] : [];
}

function below(head: Head, width: number, {measures: {chip, gap}, body}: Packer): Fragment {
  const bodyX = indent(width);
  return withBody(head, body(head.skill, width - bodyX), bodyX, chip + gap, hanging(width, chip - 6));
}

/** A head, or none, with its body. `start`: where the trunk leaves the head; empty for no trunk. */
export function withBody(
  head: Head | undefined,
  body: Pack,
  bodyX: number,
  bodyY: number,
  start: readonly Point[],
): Fragment {
  const {w = 0, h = 0} = head ?? {};
  return fragment(
    Math.max(w, bodyX + body.w),
    Math.max(h, bodyY + body.h),
    h / 2,
    head ? [head.skill] : [],
    (into, x, y) => {
      if (head) into.boxes.push({...head, x, y});
      const from = start.map(([px, py]): Point => [x + px, y + py]);
      if (start.length) drawTrunk(into, from, x + bodyX, y + bodyY, body);
      body.draw(into, x + bodyX, y + bodyY);
    },
  );
}
