import {isChoice, isLeaf, type Choice, type Item, type Skill} from '../model/roadmap.js';
import {fragment, type Fragment} from './fragment.js';
import {
  CHIP_EXTRA,
  CHIP_STAR,
  COUNT_TEXT,
  HEAD_EXTRA,
  HEAD_STAR,
  LEAD,
  MAX_LINES,
  TEXT,
  type Measures,
} from './measures.js';
import type {Box, Measure} from './scene.js';
import {lines} from './text.js';

/** What packing needs to know besides the skills. */
export interface Sizes {
  readonly measures: Measures;
  readonly measure: Measure;
}

/** Of branches only: very many entries would slow down every collection of garbage. */
const counts = new WeakMap<Skill, number>();

/** Leaves at or below a skill, or in a choice. */
export function leafCount(item: Item): number {
  if (isChoice(item)) return sumLeaves(item.children);
  if (isLeaf(item)) return 1;
  let count = counts.get(item);
  if (count === undefined) counts.set(item, (count = sumLeaves(item.children)));
  return count;
}

export function sumLeaves(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + leafCount(item), 0);
}

/** What a chip holds beside its title. */
const chipExtra = (skill: Skill): number => CHIP_EXTRA + (skill.recommended ? CHIP_STAR : 0);

function chipWidth(skill: Skill, {measure}: Sizes): number {
  return Math.ceil(chipExtra(skill) + measure(skill.title, TEXT, skill.importance === 'core'));
}

/** Width of a head with room for the longest count it can show. */
export function headWidth(skill: Skill, {measure}: Sizes): number {
  const count = '0'.repeat(String(leafCount(skill)).length);
  return Math.ceil(
    HEAD_EXTRA +
      (skill.recommended ? HEAD_STAR : 0) +
      measure(skill.title, TEXT, true) +
      measure(`${count}/${count}`, COUNT_TEXT, false),
  );
}

/** The size of a leaf's chip: wrapped to more lines when it is wider than `width`. */
function chipSize(skill: Skill, width: number, sizes: Sizes): Pick<Box, 'w' | 'h' | 'lines'> {
  const {measures, measure} = sizes;
  const natural = chipWidth(skill, sizes);
  if (natural <= width) return {w: natural, h: measures.chip, lines: 1};
  const bold = skill.importance === 'core';
  const count = lines(skill.title, TEXT, bold, width - chipExtra(skill), measure, MAX_LINES);
  return {w: width, h: measures.chip + (count - 1) * measures.line, lines: count};
}

export function chip(skill: Skill, width: number, sizes: Sizes, choice?: Choice): Fragment {
  const size = chipSize(skill, width, sizes);
  const of = choice && {choice};
  return fragment(
    size.w,
    size.h,
    sizes.measures.chip / 2,
    [skill],
    ({boxes}, x, y) => boxes.push({kind: 'leaf', skill, x, y, ...size, ...of}),
    false,
  );
}

/** Members joined into one box behind a lead cell; further rows start under the first member. */
function segment(
  outline: Pick<Box, 'kind' | 'skill' | 'choice'>,
  lead: number,
  members: readonly Skill[],
  width: number,
  sizes: Sizes,
): Fragment {
  const cells: Box[] = [];
  let [x, y, w, row] = [lead, 0, lead, 0];
  for (const skill of members) {
    const size = chipSize(skill, width - lead, sizes);
    if (x > lead && x + size.w > width) {
      x = lead;
      y += row;
      row = 0;
    }
    cells.push({kind: 'leaf', skill, x, y, ...size, joined: true});
    x += size.w;
    row = Math.max(row, size.h);
    w = Math.max(w, x);
  }
  const h = y + row;
  const part = outline.skill ?? outline.choice;
  const of = outline.kind === 'choice' && outline.choice && {choice: outline.choice};
  return fragment(
    w,
    h,
    sizes.measures.chip / 2,
    part ? [part] : [],
    ({boxes}, left, top) => {
      boxes.push({...outline, x: left, y: top, w, h, lines: 1, lead});
      for (const cell of cells) boxes.push({...cell, x: left + cell.x, y: top + cell.y, ...of});
    },
    false,
  );
}

/** "Pick 1" of several leaves. */
export function choiceBox(choice: Choice, width: number, sizes: Sizes): Fragment {
  return segment({kind: 'choice', choice}, LEAD, choice.children, width, sizes);
}

/** A branch with plain leaves in one row, behind its name; nothing when it does not fit. */
export function capsule(skill: Skill, width: number, sizes: Sizes, choice?: Choice): Fragment | undefined {
  const lead = headWidth(skill, sizes) + 4;
  let w = lead;
  for (const item of skill.children) {
    if (isChoice(item) || !isLeaf(item) || w > width) return undefined;
    w += chipWidth(item, sizes);
  }
  const members = skill.children as readonly Skill[];
  return w > width
    ? undefined
    : segment({kind: 'capsule', skill, ...(choice && {choice})}, lead, members, width, sizes);
}
