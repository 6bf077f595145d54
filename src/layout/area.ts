import {isChoice, isLeaf} from '../model/roadmap.js';
import type {Item} from '../model/roadmap.js';
import {COLUMN_GAP, HEADER, PAD} from './measures.js';
import type {Grid} from './panel.js';
import type {Frame} from './scene.js';
import type {Station} from './stations.js';

/** Ink of a part of the tree before it is laid out: px² of chips, and rows that take a column's whole width. */
interface Ink {
  readonly area: number;
  readonly rows: number;
}

const PITCH = 31;
/** Part of a column's width that rows of chips fill, as found on the sample. */
const FILL = 0.62;

function ink(items: readonly Item[]): Ink {
  let [area, rows] = [0, 0];
  for (const item of items) {
    if (!isChoice(item) && isLeaf(item)) area += (Math.min(item.title.length, 60) * 6.5 + 41) * PITCH;
    else {
      const inner = ink(item.children);
      area += inner.area;
      rows += inner.rows + 1;
    }
  }
  return {area, rows};
}

const heightOf = ({area, rows}: Ink, width: number): number => area / (width * FILL) + rows * PITCH;

/** A group's ink, in all and of its largest block. */
interface GroupInk {
  readonly whole: Ink;
  readonly blocks: readonly Ink[];
}

const groupInk = ({skill, choice, skills}: Station): GroupInk => {
  const items = skill ? skill.children : choice ? [choice] : skills;
  const blocks = items.map((item) => ink([item]));
  return {whole: ink(items), blocks};
};

/**
 * Columns for a very large roadmap: heights are estimated from the titles' lengths, so that nothing is laid out
 * twice, and the grid is taken whose drawing fits the frame at the largest zoom.
 */
export function areaGrid(stops: readonly Station[], frame: Frame): Grid {
  const groups = stops.map(groupInk);
  let best: Grid = {columnWidth: 460, maxColumns: 2, heightCap: 720};
  let largest = 0;
  for (const columnWidth of [460, 640, 900]) {
    const heights = groups.map(({whole}) => heightOf(whole, columnWidth));
    const tallest = groups.map(({blocks}) =>
      blocks.reduce((most, block) => Math.max(most, heightOf(block, columnWidth)), 0),
    );
    for (let heightCap = 520; heightCap < 200_000; heightCap *= 1.3) {
      let [columns, total, highest] = [1, 0, 0];
      heights.forEach((height, k) => {
        const count = Math.min(groups[k]?.blocks.length ?? 1, Math.ceil(height / heightCap)) || 1;
        const h = Math.max(height / count, tallest[k] ?? 0) + HEADER + 3 * PAD;
        columns = Math.max(columns, count);
        total += h;
        highest = Math.max(highest, h);
      });
      const width = 2 * columns * (columnWidth + COLUMN_GAP);
      const zoom = Math.min(frame.width / width, frame.height / Math.max(total / 2, highest));
      if (zoom > largest * 1.05) {
        largest = zoom;
        best = {columnWidth, maxColumns: columns, heightCap: Math.round(heightCap)};
      }
    }
  }
  return best;
}
