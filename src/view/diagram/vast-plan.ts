import type {Sight} from '../../layout/in-view.js';
import type {Box, Panel, Rect} from '../../layout/scene.js';
import type {Level} from './level.js';
import type {Spot} from './vast-index.js';

/** What is to be drawn of a panel: boxes as elements, in the panel's order. */
export interface Plan {
  readonly sight: Sight;
  readonly wanted: readonly Box[];
}

/** What is near the eye, and how it is drawn. */
export interface Scope {
  readonly region: Rect;
  readonly sights: readonly Sight[];
  readonly plans: readonly Plan[];
  readonly level: Level;
  readonly hasNames: boolean;
  /** Too many panels for elements. */
  readonly isCrowded: boolean;
}

/** What is wanted of each panel in sight, with what must not be taken away wherever it is. */
export function plansFor(
  sights: readonly Sight[],
  wants: (box: Box) => boolean,
  kept: readonly Spot[],
): readonly Plan[] {
  const plans = new Map<Panel, Plan>();
  for (const sight of sights) plans.set(sight.panel, {sight, wanted: sight.boxes.filter(wants)});
  for (const {panel, box} of kept) {
    const {sight, wanted} = plans.get(panel) ?? {sight: {panel, boxes: [], wires: []}, wanted: []};
    const all = new Set(box ? [...wanted, box] : wanted);
    plans.set(panel, {sight, wanted: box ? panel.boxes.filter((each) => all.has(each)) : wanted});
  }
  return [...plans.values()];
}
