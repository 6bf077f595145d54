import {isLeaf, type Roadmap, type Skill} from '../model/roadmap.js';
import {alongRoad} from './along-road.js';
import {layoutByGroup, type Layout} from './by-group.js';
import type {Sizes} from './chips.js';
import {closedPanel, lonePanel} from './closed.js';
import {COARSE, FINE, PAD, TITLE_TEXT} from './measures.js';
import {openPanel, type Content} from './panel.js';
import type {RoadPlan} from './plan.js';
import type {Measure, Scene} from './scene.js';
import {stations, type Station} from './stations.js';
import {cached} from './text.js';

/**
 * A layout of one roadmap to one plan. Coordinates run in reading direction from the left: `mirror` the scene
 * for a right-to-left page. The same group, open or closed, has the same arrays of boxes, wires and rules in every
 * scene.
 */
export function roadLayout(roadmap: Roadmap, plan: RoadPlan, measure: Measure): Layout {
  const stops = stations(roadmap);
  const sizes = {measures: plan.coarse ? COARSE : FINE, measure: cached(measure)};
  const most = plan.sides * (plan.columnWidth + 2 * PAD);
  const titleWidth = Math.min(sizes.measure(roadmap.title, TITLE_TEXT, true), most);
  return layoutByGroup(
    stops,
    (station, closed) => layContent(station, closed, plan, sizes),
    (contents) => alongRoad(stops, contents, plan, titleWidth),
  );
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
