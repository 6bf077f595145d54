import type {Choice, Skill} from '../model/roadmap.js';
import {headWidth, leafCount} from './chips.js';
import {drawTrunk} from './fragment.js';
import type {Fragment} from './fragment.js';
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
  const far = below({...head, w: Math.min(width, w)}, chip + gap, chip - 6, width, packer);
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
  return withBody(head, bodyX, 0, start, width, packer);
}

/** A head with its body under it, at `bodyY`, indented while there is room. `top`: where the trunk begins. */
export function below(head: Head, bodyY: number, top: number, width: number, packer: Packer): Fragment {
  const bodyX = width - INDENT < BODY_MIN ? 0 : INDENT;
  return withBody(head, bodyX, bodyY, bodyX ? [[INDENT / 2, top]] : [], width, packer);
}

/** `start`: where the trunk leaves the head; empty for none. */
function withBody(
  head: Head,
  bodyX: number,
  bodyY: number,
  start: readonly Point[],
  width: number,
  packer: Packer,
): Fragment {
  const body = packer.body(head.skill, width - bodyX);
  return {
    w: Math.max(head.w, bodyX + body.w),
    h: Math.max(head.h, bodyY + body.h),
    anchor: packer.measures.chip / 2,
    block: true,
    serves: [head.skill],
    draw(into, x, y) {
      into.boxes.push({...head, x, y});
      const from = start.map(([px, py]): Point => [x + px, y + py]);
      if (start.length) drawTrunk(into, from, x + bodyX, y + bodyY, body.rows);
      body.draw(into, x + bodyX, y + bodyY);
    },
  };
}
