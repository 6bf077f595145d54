import type {Skill} from '../model/roadmap.js';
import {deal, type Deal} from './deal.js';
import {
  COMPACT,
  END_ABOVE,
  ONE_SIDED_CORRIDOR,
  ROOMY,
  START_ABOVE,
  SWAY,
  TITLE_ABOVE,
  TITLE_START,
  type RoadMeasures,
} from './measures.js';
import type {Content} from './panel.js';
import type {RoadPlan} from './plan.js';
import type {Panel, Point, Scene} from './scene.js';
import type {Station} from './stations.js';

/** Where the road runs and how large the drawing is. */
interface Extent {
  readonly width: number;
  readonly height: number;
  /** Middle of the road. */
  readonly middle: number;
  readonly corridor: number;
}

/** The room that panels of the given sizes take along the road, and a title above it. */
export function extent(
  panels: readonly {readonly w: number}[],
  {places, height}: Deal,
  sides: 1 | 2,
  road: RoadMeasures,
  titleWidth: number,
): Extent {
  const widest = (side: number): number =>
    panels.reduce((w, panel, k) => (places[k]?.side === side ? Math.max(w, panel.w) : w), 0);
  const corridor = sides === 1 ? ONE_SIDED_CORRIDOR : road.corridor;
  const half = sides === 1 ? 0 : titleWidth / 2;
  const middle = Math.ceil(Math.max(widest(0) + corridor / 2, half));
  const width = Math.ceil(Math.max(middle + corridor / 2 + widest(1), middle + half, titleWidth));
  return {width, height: height + road.top + road.bottom, middle, corridor};
}

/** The scene of a road with these panels: dealt to its sides, stations at their headers. */
export function alongRoad(
  stops: readonly Station[],
  contents: readonly Content[],
  plan: RoadPlan,
  titleWidth: number,
): Scene {
  const {compact, sides} = plan;
  const road = compact ? COMPACT : ROOMY;
  const heights = contents.map((content) => content.h);
  const dealt = deal(heights, sides, road);
  const {width, height, middle, corridor} = extent(contents, dealt, sides, road, titleWidth);
  const panels = contents.map((content, k): Panel => {
    const {side, y} = dealt.places[k] ?? {side: 1, y: 0};
    const x = middle + (side ? corridor / 2 : -corridor / 2 - content.w);
    const sway = sides === 1 ? 0 : side ? SWAY : -SWAY;
    return panelAt(content, stops[k], k + 1, side, x, y + road.top, middle + sway);
  });
  const points: Point[] = [
    [middle, road.top - START_ABOVE],
    ...panels.map((panel) => panel.station),
    [middle, height - END_ABOVE],
  ];
  return {
    layout: 'road',
    width,
    height,
    compact,
    title: titleAt(sides === 1, middle, road.top - TITLE_ABOVE),
    road: {points, stationRadius: road.stationRadius},
    panels,
  };
}

function titleAt(atStart: boolean, middle: number, y: number): Scene['title'] {
  return atStart ? {x: middle - TITLE_START, y, align: 'start'} : {x: middle, y, align: 'middle'};
}

function panelAt(
  {header, ...content}: Content,
  station: Station | undefined,
  number: number,
  side: 0 | 1,
  x: number,
  y: number,
  roadX: number,
): Panel {
  const skills: readonly Skill[] = station?.skills ?? [];
  return {...station, skills, ...content, x, y, side, number, station: [roadX, y + header / 2]};
}
