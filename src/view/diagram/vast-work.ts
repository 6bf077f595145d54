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

/** What may change while the work goes on. */
export interface WorkFacts {
  /** What must not be taken away, wherever it is. */
  kept(): readonly Spot[];
  toneFacts(): ToneFacts;
}

/** Brings what is drawn into line with a scope. Each step yields how many boxes it drew. */
export class VastWork {
  readonly #eye: Eye;
  readonly #panels: VastPanels;
  readonly #tones: Tones;
  readonly #facts: WorkFacts;

  constructor(eye: Eye, panels: VastPanels, tones: Tones, facts: WorkFacts) {
    this.#eye = eye;
    this.#panels = panels;
    this.#tones = tones;
    this.#facts = facts;
  }

  /** Draws in steps: groups, what is in view, what is around it. What it takes the place of stays until it is there. */
  *draw(scope: Scope): Generator<number, void, undefined> {
    for (const {sight} of scope.plans) {
      this.#panels.draw(sight.panel);
      yield 1;
    }
    if (scope.level === 'far') yield* this.#drawFar(scope);
    else yield* this.#drawNear(scope);
    const plans = new Set(scope.plans.map(({sight}) => sight.panel.boxes));
    for (const panel of this.#panels.all) {
      const {boxes} = panel.panel;
      if (plans.has(boxes) || this.#facts.kept().some((spot) => spot.panel.boxes === boxes)) continue;
      this.#panels.remove(panel);
      yield 1 + panel.size * REMOVAL_COST;
    }
  }

  *#drawFar(scope: Scope): Generator<number, void, undefined> {
    yield* this.#showTones(scope);
    for (const {sight, wanted} of scope.plans) {
      const panel = this.#panels.draw(sight.panel);
      const {facts, look} = this.#panels;
      if (!panel || !facts || !look) continue;
      yield* this.#drop(panel, wanted);
      panel.drawBack(sight, undefined, facts);
      zoomPanel(panel, panel.drawn, look);
      yield 1;
      yield* panel.draw(wanted, this.#panels.finish);
    }
  }

  *#drawNear(scope: Scope): Generator<number, void, undefined> {
    const view = this.#eye.viewRect;
    for (const {sight, wanted} of scope.plans) {
      const panel = this.#panels.draw(sight.panel);
      const {facts, look} = this.#panels;
      if (!panel || !facts || !look) continue;
      zoomPanel(panel, panel.drawn, look);
      yield panel.size;
      const seen = wanted.filter((box) => meets(placeIn(sight.panel, box), view));
      yield* panel.draw(seen, this.#panels.finish);
      panel.drawBack(sight, scope.region, facts);
      yield 2;
    }
    for (const {sight, wanted} of scope.plans) {
      const panel = this.#panels.draw(sight.panel);
      if (panel) yield* panel.draw(wanted, this.#panels.finish);
    }
    yield* this.#showTones(scope);
    for (const {sight, wanted} of scope.plans) {
      const panel = this.#panels.draw(sight.panel);
      if (panel) yield* this.#drop(panel, wanted);
    }
  }

  /** Takes out what is not wanted, in steps; what has come into use meanwhile stays. */
  *#drop(panel: VastPanel, wanted: readonly Box[]): Generator<number, void, undefined> {
    const planned = new Set(wanted);
    for (const {box} of panel.drawn) {
      if (planned.has(box) || this.#facts.kept().some((spot) => spot.box === box)) continue;
      panel.drop(box);
      yield REMOVAL_COST;
    }
  }

  /** Far out everything is a tone, near only what is in closed groups. */
  *#showTones({sights, level, isCrowded}: Scope): Generator<number, void, undefined> {
    const panels = sights.map(({panel}) => panel);
    const toned = level === 'far' ? panels : panels.filter(({closed}) => closed);
    yield* this.#tones.show(toned, isCrowded ? panels : [], this.#facts.toneFacts);
  }
}
