import {SEPARATION, blocks} from './blocks.js';
import type {Sizes} from './chips.js';
import {columns} from './columns.js';
import type {Drawing} from './fragment.js';
import {CLOSED_HEADER, COLUMN_GAP, HEADER, HEADER_GAP, PAD, RULE_GAP} from './measures.js';
import {packer} from './pack.js';
import type {Panel, Rect} from './scene.js';
import {items, type Station} from './stations.js';

/** A panel without its place on the road. */
export interface Content extends Pick<Panel, 'w' | 'h' | 'closed' | 'boxes' | 'wires' | 'rules'> {
  /** Height of its header, or of what its station stands beside. */
  readonly header: number;
}

/** The columns of open panels: their width, most of them in one panel, the height above which another is added. */
export interface Grid {
  readonly columnWidth: number;
  readonly maxColumns: number;
  readonly heightCap: number;
}

/** An open panel: its blocks in columns, with hairlines between them. */
export function openPanel(station: Station, grid: Grid, sizes: Sizes): Content {
  const {columnWidth, maxColumns, heightCap} = grid;
  const laid = blocks(items(station), columnWidth, packer(sizes));
  const pieces = laid.map(({fragment: {h}, before}) => ({h, before}));
  const {starts, height} = columns(pieces, maxColumns, heightCap);
  const top = station.skill ? HEADER + HEADER_GAP : PAD;
  const h = top + height + PAD;
  const into: Drawing = {boxes: [], wires: []};
  const rules: Rect[] = [];
  let [x, y, column] = [PAD, top, 0];
  laid.forEach(({fragment, before}, i) => {
    if (i && i === starts[column + 1]) {
      column++;
      x += columnWidth + COLUMN_GAP;
      y = top;
      rules.push({x: x - COLUMN_GAP / 2, y: top - HEADER_GAP, w: 0, h: h - top + HEADER_GAP});
    } else if (i) {
      if (before === SEPARATION) rules.push({x, y: y + RULE_GAP, w: columnWidth, h: 0});
      y += before;
    }
    fragment.draw(into, x, y);
    y += fragment.h;
  });
  const w = x + columnWidth + PAD;
  const header = station.skill ? HEADER : Math.min(CLOSED_HEADER, h);
  return {w, h, closed: false, ...into, rules, header};
}
