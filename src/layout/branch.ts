import type {Choice, Skill} from '../model/roadmap.js';
import {headWidth, leafCount} from './chips.js';
import {trunk} from './fragment.js';
import type {Fragment, Row} from './fragment.js';
import {BESIDE_MIN, BODY_MIN, HEAD_CAP, INDENT} from './measures.js';
import type {Pack, Packer} from './pack.js';
import type {Box, Point, Wire} from './scene.js';

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
  const natural = headWidth(skill, packer);
  const head = {skill, x: 0, y: 0, h: chip, lines: 1, ...(choice && {choice, prominent: true})};
  const near = beside(skill, natural, {...head, kind: 'head', w: natural}, width, column || natural, packer);
  if (near && near.h <= 2 * chip + gap) return near;
  const far = below(
    skill,
    {...head, kind: 'head', w: Math.min(width, natural)},
    chip + gap,
    chip - 6,
    width,
    packer,
  );
  return near && near.h <= far.h ? near : far;
}

function beside(
  skill: Skill,
  natural: number,
  head: Box,
  width: number,
  column: number,
  packer: Packer,
): Fragment | undefined {
  const x = column + INDENT;
  const fits = natural <= Math.min(column, HEAD_CAP) && width - x >= BESIDE_MIN;
  if (!fits || leafCount(skill) > BESIDE_LEAVES) return undefined;
  const body = packer.body(skill, width - x);
  const middle = packer.measures.chip / 2;
  const from: Point[] = [
    [natural + 2, middle],
    [x - INDENT / 2, middle],
  ];
  return joined(skill, head, body, x, 0, trunk(from, x - INDENT / 2, x, 0, body.rows), middle);
}

/**
 * A head with its body under it, at `y`, indented while there is room. `top`: where the trunk begins.
 */
export function below(
  skill: Skill,
  head: Box,
  y: number,
  top: number,
  width: number,
  packer: Packer,
): Fragment {
  const x = width - INDENT < BODY_MIN ? 0 : INDENT;
  const body = packer.body(skill, width - x);
  return joined(skill, head, body, x, y, x ? hanging(top, y, body.rows) : [], packer.measures.chip / 2);
}

const hanging = (top: number, y: number, rows: readonly Row[]): Wire[] =>
  trunk([[INDENT / 2, top]], INDENT / 2, INDENT, y, rows);

function joined(
  skill: Skill,
  head: Box,
  body: Pack,
  x: number,
  y: number,
  wires: Wire[],
  anchor: number,
): Fragment {
  return {
    w: Math.max(head.w, x + body.w),
    h: Math.max(head.h, y + body.h),
    anchor,
    block: true,
    serves: [skill],
    boxes: [head],
    wires,
    parts: [{fragment: body, x, y}],
  };
}
