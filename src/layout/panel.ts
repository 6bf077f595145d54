import {isLeaf} from '../model/roadmap.js';
import {blocks} from './blocks.js';
import {choiceBox} from './chips.js';
import type {Sizes} from './chips.js';
import {columns} from './columns.js';
import type {Drawing, Fragment} from './fragment.js';
import {CLOSED_HEADER, COLUMN_GAP, HEADER, HEADER_GAP, PAD, RULE_GAP} from './measures.js';
import {packer} from './pack.js';
import type {Panel, Rect} from './scene.js';
import type {Station} from './stations.js';

/** A panel without its place on the road. */
export interface Content extends Pick<Panel, 'w' | 'h' | 'closed' | 'boxes' | 'wires' | 'rules'> {
  /** Height of the middle of its header, where its station stands. */
  readonly middle: number;
}

/** The columns of open panels: their width, most of them in one panel, the height above which another is added. */
export interface Grid {
  readonly columnWidth: number;
  readonly maxColumns: number;
  readonly heightCap: number;
}

/** What an open panel is cut into columns by. */
export function panelBlocks({skill, choice, skills}: Station, width: number, sizes: Sizes): Fragment[] {
  if (choice?.children.every(isLeaf)) return [choiceBox(choice, width, sizes)];
  return blocks(skill ? skill.children : choice ? [choice] : skills, width, packer(sizes));
}

export const isLone = ({skill}: Station): boolean => skill !== undefined && isLeaf(skill);

const SEPARATION = 2 * RULE_GAP + 1;

/** The size of an open panel and the block each of its columns begins with. */
export interface Division {
  readonly w: number;
  readonly h: number;
  readonly top: number;
  readonly starts: readonly number[];
}

export function divide({skill, choice}: Station, fragments: readonly Fragment[], grid: Grid): Division {
  const top = skill || choice?.title !== undefined ? HEADER + HEADER_GAP : PAD;
  const heights = fragments.map((fragment) => fragment.h);
  const {starts, height} = columns(heights, SEPARATION, grid.maxColumns, grid.heightCap);
  const w = starts.length * (grid.columnWidth + COLUMN_GAP) - COLUMN_GAP + 2 * PAD;
  return {w, h: top + height + PAD, top, starts};
}

/** An open panel: its blocks in columns, with hairlines between them. */
export function openPanel(station: Station, grid: Grid, sizes: Sizes): Content {
  const fragments = panelBlocks(station, grid.columnWidth, sizes);
  const {w, h, top, starts} = divide(station, fragments, grid);
  const into: Drawing = {boxes: [], wires: []};
  const rules: Rect[] = [];
  let [x, y, column] = [PAD, top, 0];
  fragments.forEach((fragment, i) => {
    if (i && i === starts[column + 1]) {
      [x, y, column] = [x + grid.columnWidth + COLUMN_GAP, top, column + 1];
      rules.push({x: x - COLUMN_GAP / 2, y: top - HEADER_GAP, w: 0, h: h - top + HEADER_GAP});
    } else if (i) {
      rules.push({x, y: y + RULE_GAP, w: grid.columnWidth, h: 0});
      y += SEPARATION;
    }
    fragment.draw(into, x, y);
    y += fragment.h;
  });
  const middle = top > HEADER ? HEADER / 2 : Math.min(CLOSED_HEADER, h) / 2;
  return {w, h, closed: false, ...into, rules, middle};
}
