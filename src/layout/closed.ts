import {isChoice, type Skill} from '../model/roadmap.js';
import {leafCount, type Sizes} from './chips.js';
import {
  CHIP_EXTRA,
  CLOSED_HEADER,
  CLOSED_PAD,
  CLOSED_TEXT,
  CLOSED_WIDTH,
  PAD,
  HEAD_STAR,
  TILE,
  TILE_BREAK,
  TILE_PITCH,
} from './measures.js';
import type {Content} from './panel.js';
import type {Box} from './scene.js';
import {leaves} from './stations.js';

/** Wide enough for a title; wider for very many tiles, so that they stay one block to the eye. */
function closedWidth(skill: Skill, columnWidth: number): number {
  const square = Math.ceil(Math.sqrt(leafCount(skill) * 2)) * TILE_PITCH;
  return Math.max(Math.min(columnWidth, CLOSED_WIDTH), Math.min(columnWidth, square)) + 2 * PAD;
}

/** A group folded to its title and one tile for each leaf, with a wider gap where another skill begins. */
export function closedPanel(skill: Skill, columnWidth: number): Content {
  const w = closedWidth(skill, columnWidth);
  const right = w - CLOSED_PAD - TILE;
  const boxes: Box[] = [];
  let [x, y] = [CLOSED_PAD, CLOSED_HEADER];
  const put = (leaf: Skill, gap: number): void => {
    x += x > CLOSED_PAD ? gap : 0;
    if (x > right) [x, y] = [CLOSED_PAD, y + TILE_PITCH];
    boxes.push({kind: 'tile', skill: leaf, x, y, w: TILE, h: TILE, lines: 1});
    x += TILE_PITCH;
  };
  for (const item of skill.children)
    for (const member of isChoice(item) ? item.children : [item])
      leaves(member).forEach((leaf, i) => put(leaf, i ? 0 : TILE_BREAK));
  const h = y + TILE + CLOSED_PAD;
  return {w, h, closed: true, boxes, wires: [], rules: [], header: CLOSED_HEADER};
}

/** A leaf of the top level: a header as wide as its title. */
export function lonePanel(skill: Skill, columnWidth: number, {measure}: Sizes): Content {
  const title = measure(skill.title, CLOSED_TEXT, true) + (skill.recommended ? HEAD_STAR : 0);
  const w = Math.min(Math.ceil(title) + CHIP_EXTRA + 2 * PAD, Math.min(columnWidth, CLOSED_WIDTH) + 2 * PAD);
  return {w, h: CLOSED_HEADER, closed: false, boxes: [], wires: [], rules: [], header: CLOSED_HEADER};
}
