import {classesAt, levelAt, type Level, type LevelLook} from './level.js';
import type {SceneDrawing} from './scene-drawing.js';

const MOVING_STEP = 0.15;

/** How much of a diagram can be told apart, as the view zooms. */
export class Detail {
  readonly #stage: HTMLElement;
  readonly #world: HTMLElement;
  /** Undefined before anything is shown. */
  level: Level | undefined;
  look: LevelLook = {classes: '', z: 0};

  constructor(stage: HTMLElement, world: HTMLElement) {
    this.#stage = stage;
    this.#world = world;
  }

  /**
   * Shows what is to be seen at zoom `z`; true where the level is another. Names that keep their size on the screen are
   * sized anew in steps while the view moves, not at every frame.
   */
  show(z: number, drawing: SceneDrawing): boolean {
    const level = levelAt(z, this.level);
    const classes = classesAt(z, level);
    const step = this.#stage.classList.contains('moving') ? MOVING_STEP : 0;
    const isSized = level !== 'far' || Math.abs(z / this.look.z - 1) <= step;
    if (classes === this.look.classes && isSized) return false;
    this.look = {classes, z};
    drawing.zoomed(this.look);
    if (level === this.level) return false;
    this.level = level;
    this.#world.dataset['level'] = level;
    this.#stage.classList.toggle('overview', level === 'far');
    return true;
  }
}
