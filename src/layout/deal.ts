import type {RoadMeasures} from './measures.js';

/** Where each panel stands: its side, and its top under the first one's. */
export interface Deal {
  readonly places: readonly {readonly side: 0 | 1; readonly y: number}[];
  /** From the first top to the lowest bottom. */
  readonly height: number;
}

type Side = 0 | 1;
type Gaps = Pick<RoadMeasures, 'stationGap' | 'panelGap'>;

/** Up to this many panels every left and right is tried. */
const TRY_ALL = 12;
/** Height that a panel on the same side as the one before has to save. */
const REPEAT_COST = 18;

/** The top of the next panel: under the last one of its side, and clearly under the last station. */
function nextTop(bottom: number, previous: number, gaps: Gaps): number {
  return Math.max(bottom ? bottom + gaps.panelGap : 0, previous + gaps.stationGap);
}

function dealTo(
  heights: readonly number[],
  gaps: Gaps,
  side: (k: number, bottoms: readonly number[]) => Side,
): Deal {
  const bottoms: [number, number] = [0, 0];
  let previous = -gaps.stationGap;
  const places = heights.map((height, k) => {
    const at = side(k, bottoms);
    const y = nextTop(bottoms[at], previous, gaps);
    bottoms[at] = y + height;
    previous = y;
    return {side: at, y};
  });
  return {places, height: Math.max(...bottoms)};
}

/** The sides that give the lowest drawing; of equal ones the most alternating. The first panel is on side 0. */
function bestSides(heights: readonly number[], gaps: Gaps): readonly Side[] {
  let best: readonly Side[] = [];
  let least = Infinity;
  const sides: Side[] = [];
  const search = (left: number, right: number, previous: number, cost: number): void => {
    const height = heights[sides.length];
    if (Math.max(left, right) + cost >= least) return;
    if (height === undefined) {
      least = Math.max(left, right) + cost;
      best = [...sides];
      return;
    }
    const last = sides.at(-1);
    for (const side of last === 0 ? ([1, 0] as const) : ([0, 1] as const)) {
      if (last === undefined && side) break;
      const y = nextTop(side ? right : left, previous, gaps);
      sides.push(side);
      const more = cost + (side === last ? REPEAT_COST : 0);
      search(side ? left : y + height, side ? y + height : right, y, more);
      sides.pop();
    }
  };
  search(0, 0, -gaps.stationGap, 0);
  return best;
}

/** Each panel to the side that is shorter by then: quick, and good enough for many. */
export function dealInTurn(heights: readonly number[], sides: 1 | 2, gaps: Gaps): Deal {
  return dealTo(heights, gaps, sides === 1 ? () => 1 : (_, [left = 0, right = 0]) => (left <= right ? 0 : 1));
}

/**
 * Deals panels to the sides of the road, in learning order from top to bottom: tops rise strictly.
 * On one side all stand after the road (side 1).
 */
export function deal(heights: readonly number[], sides: 1 | 2, gaps: Gaps): Deal {
  if (sides === 1 || heights.length > TRY_ALL) return dealInTurn(heights, sides, gaps);
  const best = bestSides(heights, gaps);
  return dealTo(heights, gaps, (k) => best[k] ?? 0);
}
