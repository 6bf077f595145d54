import {isChoice, type Item, type Skill} from '../model/roadmap.js';
import {SEPARATION} from './blocks.js';
import {columnCount, type Piece} from './columns.js';
import {
  BODY_MIN,
  CHIP_EXTRA,
  CLOSED_HEADER,
  COLUMN_GAP,
  FRAME_PAD,
  FRAME_TOP,
  HEADER,
  HEADER_GAP,
  INDENT,
  LEAD,
  PAD,
  TEXT,
  type Measures,
} from './measures.js';
import {isBlock} from './pack.js';
import type {Grid} from './panel.js';
import type {Measure} from './scene.js';
import type {Block} from './split.js';

/** Heights guessed from the lengths of titles: good enough to choose columns by, and nothing is packed for it. */
export interface Guess {
  readonly measures: Measures;
  /** Width of an average letter in px. */
  readonly letter: number;
}

/** Part of a row that chips fill before the next one no longer fits. */
const FILL = 0.88;
/** A body this many rows high stands beside its head rather than below it, if there is width to share. */
const BESIDE_ROWS = 2;
const BESIDE_WIDTH = 300;

const narrowed = (width: number, by: number): number => Math.max(BODY_MIN, width - by);

/** The average letter of some titles: scripts and fonts differ by a factor of two. */
export function averageLetter(titles: readonly string[], measure: Measure): number {
  const sample = titles.join(' ');
  return sample ? measure(sample, TEXT, false) / sample.length : TEXT / 2;
}

function chipWidth({title}: Skill, width: number, {letter}: Guess): number {
  return Math.min(width, title.length * letter + CHIP_EXTRA);
}

/** Height of items packed in a width. */
export function guessHeight(items: readonly Item[], width: number, guess: Guess): number {
  const {chip, gap} = guess.measures;
  const heightOf = (flow: number): number => Math.ceil(flow / (width * FILL)) * (chip + gap);
  let height = 0;
  let flow = 0;
  for (const item of items) {
    if (isBlock(item)) {
      height += heightOf(flow) + blockHeight(item, width, guess);
      flow = 0;
    } else flow += flowWidth(item, width, guess);
  }
  return height + heightOf(flow);
}

/** Of what flows in rows: a leaf, or a choice of leaves. */
function flowWidth(item: Item, width: number, guess: Guess): number {
  if (!isChoice(item)) return guess.measures.gap + chipWidth(item, width, guess);
  return item.children.reduce((sum, member) => sum + chipWidth(member, width, guess), LEAD);
}

/** Of what takes rows of its own: a branch, or a choice in a frame. */
function blockHeight(item: Item, width: number, guess: Guess): number {
  const by = isChoice(item) ? 2 * FRAME_PAD : INDENT;
  const body = guessHeight(item.children, narrowed(width, by), guess);
  if (isChoice(item)) return FRAME_TOP + FRAME_PAD + body;
  const {chip, gap} = guess.measures;
  const isBeside = body <= BESIDE_ROWS * (chip + gap) && width > BESIDE_WIDTH;
  return isBeside ? body : body + chip + gap;
}

/** The blocks of a panel as pieces to be cut into columns. */
export function guessBlocks(blocks: readonly Block[], width: number, guess: Guess): Piece[] {
  return blocks.map(({items, title, indented}) => ({
    h: guessHeight(items, narrowed(width, indented ? INDENT : 0), guess) + (title ? guess.measures.row : 0),
    before: SEPARATION,
  }));
}

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** The size of an open panel; of a lone leaf's, which has no blocks. */
export function guessPanel(pieces: readonly Piece[], {columnWidth, maxColumns, heightCap}: Grid): Size {
  if (!pieces.length) return {w: columnWidth / 2, h: CLOSED_HEADER};
  const total = pieces.reduce((sum, {h, before}) => sum + h + before, 0);
  const tallest = pieces.reduce((most, {h}) => Math.max(most, h), 0);
  const count = Math.min(maxColumns, columnCount(pieces, heightCap));
  const h = Math.max(total / count, tallest) + HEADER + HEADER_GAP + PAD;
  return {w: count * (columnWidth + COLUMN_GAP), h};
}
