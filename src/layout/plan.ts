import type {Roadmap} from '../model/roadmap.js';
import {sumLeaves} from './chips.js';
import {dealInTurn} from './deal.js';
import {averageLetter, guessBlocks, guessPanel, type Guess, type Size} from './guess.js';
import {COARSE, COLUMN_GAP, FINE, ROOMY} from './measures.js';
import type {Grid} from './panel.js';
import {extent} from './along-road.js';
import type {Frame, Measure} from './scene.js';
import {split, type Block} from './split.js';
import {items, stations} from './stations.js';

/** How a roadmap is laid out in one frame, whichever groups are open. */
export interface RoadPlan extends Grid {
  /** Panels stand on both sides of the road, or all after it. */
  readonly sides: 1 | 2;
  /** The smaller measures of narrow frames. */
  readonly compact: boolean;
  /** Chips for fingers. */
  readonly coarse: boolean;
}

/** Frames narrower than this, in px, are compact; narrower than the second they have one side. */
const COMPACT_BELOW = 900;
const ONE_SIDE_BELOW = 560;

/** Above this many leaves a panel may have any number of columns, and above the second wider ones. */
const MANY = 400;
const VERY_MANY = 1500;
/** The heights above which a panel gets a further column: tried from the first on, each so much more. */
const LOWEST_CAP = 420;
const HIGHEST_CAP = 1e7;
const CAP_STEP = 1.25;

/** Titles by which the letters of a roadmap are known. */
const SAMPLE = 24;

type RoadGrid = Grid & Pick<RoadPlan, 'sides'>;

/**
 * The plan whose drawing, all groups open, should fit the frame at the largest zoom. Heights are guessed, so that
 * nothing is laid out for the choice. Frames under 900 px get one column that fits them.
 */
export function planRoad(roadmap: Roadmap, frame: Frame, measure: Measure): RoadPlan {
  const {coarse} = frame;
  const compact = frame.width < COMPACT_BELOW;
  const grid = compact ? compactGrid(frame.width) : bestGrid(roadmap, frame, measure);
  return {...grid, compact, coarse};
}

/** One column that, with the road and a margin of 4 px, is as wide as the frame. */
function compactGrid(width: number): RoadGrid {
  const sides = width < ONE_SIDE_BELOW ? 1 : 2;
  const columnWidth = sides === 1 ? width - 118 : (width - 96) / 2 - 36;
  return {sides, columnWidth: Math.max(180, Math.floor(columnWidth)), maxColumns: 1, heightCap: Infinity};
}

function bestGrid(roadmap: Roadmap, frame: Frame, measure: Measure): RoadGrid {
  const stops = stations(roadmap);
  const leaves = sumLeaves(roadmap.children);
  const blocks = stops.map((stop) => split(items(stop)));
  const guess = {measures: frame.coarse ? COARSE : FINE, letter: averageLetter(someTitles(blocks), measure)};
  let best: RoadGrid = {sides: 2, columnWidth: 460, maxColumns: 2, heightCap: 520};
  let largest = 0;
  for (const {grid, sizes} of grids(blocks, leaves, guess)) {
    for (const sides of stops.length > 1 ? ([2, 1] as const) : ([1] as const)) {
      const zoom = fitZoom(sizes, sides, frame);
      // A guess is not worth other columns for less than this.
      if (zoom > largest * 1.01) [best, largest] = [{sides, ...grid}, zoom];
    }
  }
  return best;
}

/** The first titles, enough to know the letters by. */
function someTitles(blocks: readonly (readonly Block[])[]): readonly string[] {
  const titles: string[] = [];
  for (const list of blocks) {
    for (const {items: each} of list) titles.push(...each.slice(0, SAMPLE).map(({title = ''}) => title));
    if (titles.length >= SAMPLE) break;
  }
  return titles.slice(0, SAMPLE);
}

/** The columns that are tried, and the sizes that panels should get with them. */
function* grids(
  blocks: readonly (readonly Block[])[],
  leaves: number,
  guess: Guess,
): Generator<{readonly grid: Grid; readonly sizes: readonly Size[]}, void, undefined> {
  const maxColumns = leaves > MANY ? Infinity : 2;
  for (const columnWidth of leaves > VERY_MANY ? [460, 640, 900] : [400, 440, 480, 500]) {
    const pieces = blocks.map((list) => guessBlocks(list, columnWidth, guess));
    let oneColumn = false;
    for (
      let heightCap = LOWEST_CAP;
      !oneColumn && heightCap < HIGHEST_CAP;
      heightCap = Math.ceil(heightCap * CAP_STEP)
    ) {
      const grid = {columnWidth, maxColumns, heightCap};
      const sizes = pieces.map((list) => guessPanel(list, grid));
      oneColumn = sizes.every(({w}) => w <= columnWidth + COLUMN_GAP);
      yield {grid, sizes};
    }
  }
}

/** Zoom at which the drawing fits the frame, with a margin, at most 1. */
function fitZoom(panels: readonly Size[], sides: 1 | 2, frame: Frame): number {
  const heights = panels.map((panel) => panel.h);
  const {width, height} = extent(panels, dealInTurn(heights, sides, ROOMY), sides, ROOMY, 0);
  return Math.min((frame.width - 40) / width, (frame.height - 20) / height, 1);
}
