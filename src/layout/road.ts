import {isLeaf, type Roadmap, type Skill} from '../model/roadmap.js';
import {alongRoad} from './along-road.js';
import type {Sizes} from './chips.js';
import {closedPanel, lonePanel} from './closed.js';
import {COARSE, FINE, PAD, TITLE_TEXT} from './measures.js';
import {openPanel, type Content} from './panel.js';
import type {RoadPlan} from './plan.js';
import type {Measure, Scene} from './scene.js';
import {stations, type Station} from './stations.js';
import {cached} from './text.js';

/** Lays out the road with the given groups open. Groups that were laid out before are not laid out again. */
export interface RoadLayout {
  (open: (group: Skill) => boolean): Scene;
  /**
   * Lays out one group at each step, so that a very large roadmap need not be one long task; says what is laid out,
   * from 0 to 1.
   */
  prepare: (open: (group: Skill) => boolean) => Generator<number, void, undefined>;
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
  const most = plan.sides * (plan.columnWidth + 2 * PAD);
  const titleWidth = Math.min(sizes.measure(roadmap.title, TITLE_TEXT, true), most);
  const lay = (open: (group: Skill) => boolean): Scene => {
    const contents = stops.map((station) => content(station, open));
    return alongRoad(stops, contents, plan, titleWidth);
  };
  function* prepare(open: (group: Skill) => boolean): Generator<number, void, undefined> {
    for (const [at, station] of stops.entries()) {
      content(station, open);
      yield (at + 1) / stops.length;
    }
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
