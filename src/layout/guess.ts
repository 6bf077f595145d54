import {isChoice, isLeaf, type Item, type Skill} from '../model/roadmap.js';
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
import {isPlain} from './pack.js';
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
  const sample = titles.slice(0, 24).join(' ');
  return sample ? measure(sample, TEXT, false) / sample.length : TEXT / 2;
}

function chipWidth({title}: Skill, width: number, {letter}: Guess): number {
  return Math.min(width, title.length * letter + CHIP_EXTRA);
}

/** Height of items packed in a width. */
export function guessHeight(items: readonly Item[], width: number, guess: Guess): number {
  const {chip, gap} = guess.measures;
  const pitch = chip + gap;
  let [height, flow] = [0, 0];
  const endFlow = (): void => {
    height += Math.ceil(flow / (width * FILL)) * pitch;
    flow = 0;
  };
  for (const item of items) {
    if (isChoice(item)) {
      if (isPlain(item))
        flow += item.children.reduce((sum, member) => sum + chipWidth(member, width, guess), LEAD);
      else {
        endFlow();
        height += FRAME_TOP + FRAME_PAD + guessHeight(item.children, narrowed(width, 2 * FRAME_PAD), guess);
      }
    } else if (isLeaf(item)) flow += gap + chipWidth(item, width, guess);
    else {
      endFlow();
      const body = guessHeight(item.children, narrowed(width, INDENT), guess);
      height += body + (body <= BESIDE_ROWS * pitch && width > BESIDE_WIDTH ? 0 : pitch);
    }
  }
  endFlow();
  return height;
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
