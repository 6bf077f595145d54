import type {Box} from '../../layout/scene.js';
import type {Eye} from './eye.js';
import {meets} from './framing.js';
import {placeIn, zoomPanel} from './panels.js';
import type {ToneFacts} from './tone-facts.js';
import type {Tones} from './tones.js';
import type {Spot} from './vast-index.js';
import type {VastPanel} from './vast-panel.js';
import type {VastPanels} from './vast-panels.js';
import type {Scope} from './vast-plan.js';

/** What it takes to take out a box, of what it takes to draw one. */
const REMOVAL_COST = 0.25;

/** What is drawn on, and what may change while the work goes on. */
export interface Canvas {
  readonly eye: Eye;
  readonly panels: VastPanels;
  readonly tones: Tones;
  /** What must not be taken away, wherever it is. */
  kept(): readonly Spot[];
  toneFacts(): ToneFacts;
}

type Work = Generator<number, void, undefined>;

/**
 * Brings what is drawn into line with a scope, in steps: groups, what is in view, what is around it. What it takes the
 * place of stays until it is there. Each step yields how many boxes it drew.
 */
export function* drawScope(canvas: Canvas, scope: Scope): Work {
  const {panels, kept} = canvas;
  for (const {sight} of scope.plans) {
    panels.draw(sight.panel);
    yield 1;
  }
  yield* scope.level === 'far' ? drawFar(canvas, scope) : drawNear(canvas, scope);
  const planned = new Set(scope.plans.map(({sight}) => sight.panel.boxes));
  for (const panel of panels.all) {
    const {boxes} = panel.panel;
    if (planned.has(boxes) || kept().some((spot) => spot.panel.boxes === boxes)) continue;
    panels.remove(panel);
    yield 1 + panel.size * REMOVAL_COST;
  }
}

function* drawFar(canvas: Canvas, scope: Scope): Work {
  const {panels} = canvas;
  yield* showTones(canvas, scope);
  for (const {sight, wanted} of scope.plans) {
    const panel = panels.draw(sight.panel);
    const {facts, look} = panels;
    if (!panel || !facts || !look) continue;
    yield* drop(canvas, panel, wanted);
    panel.drawBack(sight, undefined, facts);
    zoomPanel(panel, panel.drawn, look);
    yield 1;
    yield* panel.draw(wanted, panels.finish);
  }
}

function* drawNear(canvas: Canvas, scope: Scope): Work {
  const {panels, eye} = canvas;
  const view = eye.viewRect;
  for (const {sight, wanted} of scope.plans) {
    const panel = panels.draw(sight.panel);
    const {facts, look} = panels;
    if (!panel || !facts || !look) continue;
    zoomPanel(panel, panel.drawn, look);
    yield panel.size;
    const seen = wanted.filter((box) => meets(placeIn(sight.panel, box), view));
    yield* panel.draw(seen, panels.finish);
    panel.drawBack(sight, scope.region, facts);
    yield 2;
  }
  for (const {sight, wanted} of scope.plans) {
    const panel = panels.draw(sight.panel);
    if (panel) yield* panel.draw(wanted, panels.finish);
  }
  yield* showTones(canvas, scope);
  for (const {sight, wanted} of scope.plans) {
    const panel = panels.draw(sight.panel);
    if (panel) yield* drop(canvas, panel, wanted);
  }
}

/** Takes out what is not wanted, in steps; what has come into use meanwhile stays. */
function* drop({kept}: Canvas, panel: VastPanel, wanted: readonly Box[]): Work {
  const planned = new Set(wanted);
  for (const {box} of panel.drawn) {
    if (planned.has(box) || kept().some((spot) => spot.box === box)) continue;
    panel.drop(box);
    yield REMOVAL_COST;
  }
}

/** Far out everything is a tone, near only what is in closed groups. */
function* showTones({tones, toneFacts}: Canvas, {sights, level, isCrowded}: Scope): Work {
  const panels = sights.map(({panel}) => panel);
  const toned = level === 'far' ? panels : panels.filter(({closed}) => closed);
  yield* tones.show(toned, isCrowded ? panels : [], toneFacts);
}
