import type {Roadmap} from '../model/roadmap.js';
import {areaGrid} from './area.js';
import {leafCount} from './chips.js';
import {deal} from './deal.js';
import {COARSE, FINE, ROOMY} from './measures.js';
import {divide, isLone, panelBlocks} from './panel.js';
import type {Grid} from './panel.js';
import {lonePanel} from './closed.js';
import {extent} from './road.js';
import type {Frame, Measure} from './scene.js';
import {stations} from './stations.js';
import type {Station} from './stations.js';
import {cached} from './text.js';

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
/** Above this many leaves the columns are computed from areas, not tried. */
const TRY_UP_TO = 1500;
/** Above this many, more columns are tried. */
const MANY = 400;

/** The plan whose drawing, all groups open, fits the frame at the largest zoom. */
export function planRoad(roadmap: Roadmap, frame: Frame, measure: Measure): RoadPlan {
  const {coarse} = frame;
  const compact = frame.width < COMPACT_BELOW;
  if (compact) return {...compactGrid(frame.width), compact, coarse};
  const stops = stations(roadmap);
  const leaves = stops.reduce((sum, {skill, skills}) => sum + (skill ? leafCount(skill) : skills.length), 0);
  if (leaves > TRY_UP_TO) return {sides: 2, ...areaGrid(stops, frame), compact, coarse};
  return {...bestGrid(stops, frame, leaves, cached(measure)), compact, coarse};
}

/** One column that, with the road and a margin of 4 px, is as wide as the frame. */
function compactGrid(width: number): Grid & Pick<RoadPlan, 'sides'> {
  const sides = width < ONE_SIDE_BELOW ? 1 : 2;
  const columnWidth = sides === 1 ? width - 118 : (width - 96) / 2 - 36;
  return {sides, columnWidth: Math.max(180, Math.floor(columnWidth)), maxColumns: 1, heightCap: Infinity};
}

function bestGrid(
  stops: readonly Station[],
  frame: Frame,
  leaves: number,
  measure: Measure,
): Grid & Pick<RoadPlan, 'sides'> {
  const sizes = {measures: frame.coarse ? COARSE : FINE, measure};
  const counts = leaves > MANY ? [2, 3, 4] : [1, 2];
  const caps = leaves > MANY ? [520, 720, 1000, 1400] : [420, 520, 620, 720];
  let best: Grid & Pick<RoadPlan, 'sides'> = {sides: 2, columnWidth: 460, maxColumns: 1, heightCap: 520};
  let largest = 0;
  for (const columnWidth of [400, 440, 480]) {
    const cut = stops.map((stop) => panelBlocks(stop, columnWidth, sizes));
    for (const maxColumns of counts)
      for (const heightCap of maxColumns > 1 ? caps : caps.slice(0, 1)) {
        const grid = {columnWidth, maxColumns, heightCap};
        const panels = stops.map((stop, k) =>
          isLone(stop) && stop.skill
            ? lonePanel(stop.skill, columnWidth, sizes)
            : divide(stop, cut[k] ?? [], grid),
        );
        for (const sides of stops.length > 1 ? ([2, 1] as const) : ([1] as const)) {
          const dealt = deal(
            panels.map((panel) => panel.h),
            sides,
            ROOMY,
          );
          const {width, height} = extent(panels, dealt, {sides}, ROOMY, 0);
          const zoom = Math.min((frame.width - 40) / width, (frame.height - 20) / height, 1);
          if (zoom > largest + 1e-6) [best, largest] = [{sides, ...grid}, zoom];
        }
      }
  }
  return best;
}
