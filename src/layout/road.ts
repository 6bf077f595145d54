import {isLeaf} from '../model/roadmap.js';
import type {Roadmap, Skill} from '../model/roadmap.js';
import type {Sizes} from './chips.js';
import {closedPanel, lonePanel} from './closed.js';
import {deal} from './deal.js';
import type {Deal} from './deal.js';
import {
  COARSE,
  COMPACT,
  END_ABOVE,
  FINE,
  ONE_SIDED_CORRIDOR,
  ROOMY,
  START_ABOVE,
  SWAY,
  TITLE_ABOVE,
} from './measures.js';
import {TITLE_TEXT} from './measures.js';
import type {RoadMeasures} from './measures.js';
import {openPanel} from './panel.js';
import type {Content} from './panel.js';
import type {RoadPlan} from './plan.js';
import type {Measure, Panel, Point, Scene} from './scene.js';
import {stations} from './stations.js';
import type {Station} from './stations.js';
import {cached} from './text.js';

/** Lays out the road with the given groups open. Groups that were laid out before are not laid out again. */
export interface RoadLayout {
  (open: (group: Skill) => boolean): Scene;
  /** Lays out one group at each step, so that a very large roadmap need not be one long task. */
  prepare: (open: (group: Skill) => boolean) => Generator<void, void, undefined>;
}

/**
 * A layout of one roadmap to one plan. Coordinates run in reading direction from the left: `mirror` the scene
 * for a right-to-left page. The same group, open or closed, has the same arrays of boxes, wires and rules in every
 * scene.
 */
export function roadLayout(roadmap: Roadmap, plan: RoadPlan, measure: Measure): RoadLayout {
  const stops = stations(roadmap);
  const sizes = {measures: plan.coarse ? COARSE : FINE, measure: cached(measure)};
  const content = rememberContent(plan, sizes);
  const titleWidth = Math.min(sizes.measure(roadmap.title, TITLE_TEXT, true), 2 * plan.columnWidth);
  const lay = (open: (group: Skill) => boolean): Scene => {
    const contents = stops.map((station) => content(station, open));
    return assemble(stops, contents, plan, titleWidth);
  };
  function* prepare(open: (group: Skill) => boolean): Generator<void, void, undefined> {
    for (const station of stops) yield void content(station, open);
  }
  return Object.assign(lay, {prepare});
}

type ContentOf = (station: Station, open: (group: Skill) => boolean) => Content;

function rememberContent(plan: RoadPlan, sizes: Sizes): ContentOf {
  const whole = new Map<Station, Content>();
  const folded = new Map<Station, Content>();
  return (station, open) => {
    const {skill} = station;
    const closed = skill !== undefined && !isLeaf(skill) && !open(skill);
    const known = closed ? folded : whole;
    let found = known.get(station);
    if (!found) known.set(station, (found = layContent(station, closed, plan, sizes)));
    return found;
  };
}

function layContent(station: Station, closed: boolean, plan: RoadPlan, sizes: Sizes): Content {
  const {skill} = station;
  if (!skill) return openPanel(station, plan, sizes);
  if (isLeaf(skill)) return lonePanel(skill, plan.columnWidth, sizes);
  return closed ? closedPanel(skill, plan.columnWidth) : openPanel(station, plan, sizes);
}

/** A layout made once; `roadLayout` is for opening and closing. */
export function layoutRoad(
  roadmap: Roadmap,
  plan: RoadPlan,
  open: (group: Skill) => boolean,
  measure: Measure,
): Scene {
  return roadLayout(roadmap, plan, measure)(open);
}

/** Where the road runs and how large the drawing is. */
interface Extent {
  readonly width: number;
  readonly height: number;
  /** Middle of the road. */
  readonly middle: number;
  readonly corridor: number;
}

/** Puts panels of the given sizes along the road. */
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

function assemble(
  stops: readonly Station[],
  contents: readonly Content[],
  plan: RoadPlan,
  titleWidth: number,
): Scene {
  const road = plan.compact ? COMPACT : ROOMY;
  const heights = contents.map((content) => content.h);
  const dealt = deal(heights, plan.sides, road);
  const {width, height, middle, corridor} = extent(contents, dealt, plan.sides, road, titleWidth);
  const sway = plan.sides === 1 ? 0 : SWAY;
  const panels = contents.map(({middle: above, ...content}, k): Panel => {
    const {side, y} = dealt.places[k] ?? {side: 1, y: 0};
    const x = side ? middle + corridor / 2 : middle - corridor / 2 - content.w;
    const top = y + road.top;
    const station: Point = [middle + (side ? sway : -sway), top + above];
    return {...stops[k], skills: stops[k]?.skills ?? [], ...content, x, y: top, side, number: k + 1, station};
  });
  const points: Point[] = [
    [middle, road.top - START_ABOVE],
    ...panels.map((panel) => panel.station),
    [middle, height - END_ABOVE],
  ];
  const title =
    plan.sides === 1
      ? ({x: middle - 20, y: road.top - TITLE_ABOVE, align: 'start'} as const)
      : ({x: middle, y: road.top - TITLE_ABOVE, align: 'middle'} as const);
  return {
    layout: 'road',
    width,
    height,
    compact: plan.compact,
    title,
    road: {points, stationRadius: road.stationRadius},
    panels,
  };
}
