import type {Sight} from '../../layout/in-view.js';
import type {Box, Panel, Rect} from '../../layout/scene.js';
import type {Level, LevelLook} from './level.js';
import {TONES_PER_BOX} from './tones.js';
import type {Spot} from './vast-index.js';
import {boxesIn} from './vast-sight.js';

/** What is to be drawn of a panel: boxes as elements. */
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
  readonly look: LevelLook | undefined;
}

/** How much there is to draw, in boxes drawn as elements. */
export function sizeOf({plans, sights, level}: Scope): number {
  const boxes = plans.reduce((sum, {wanted}) => sum + wanted.length + 1, 0);
  return level === 'far' ? boxes + boxesIn(sights) / TONES_PER_BOX : boxes;
}

/** What is wanted of each panel in sight, with what must not be taken away wherever it is. */
export function plansFor(
  sights: readonly Sight[],
  wanted: (sight: Sight) => readonly Box[],
  kept: readonly Spot[],
): readonly Plan[] {
  const plans = new Map<Panel, Plan>();
  for (const sight of sights) plans.set(sight.panel, {sight, wanted: wanted(sight)});
  for (const {panel, box} of kept) {
    const plan = plans.get(panel) ?? {sight: {panel, boxes: [], wires: []}, wanted: []};
    const isWanted = !box || plan.wanted.includes(box);
    plans.set(panel, isWanted ? plan : {...plan, wanted: [...plan.wanted, box]});
  }
  return [...plans.values()];
}
