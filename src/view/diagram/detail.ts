import {classesAt, levelAt, type Level, type LevelLook} from './level.js';

const MOVING_STEP = 0.15;

/** How much of a diagram can be told apart. */
export interface Detail {
  /** Undefined before anything is shown. */
  readonly level: Level | undefined;
  readonly look: LevelLook;
}

/**
 * What is to be seen at zoom `z`; the same as before where nothing changes. Names that keep their size on the screen are
 * sized anew in steps while the view moves, not at every frame.
 */
export function detailAt(z: number, before: Detail, isMoving: boolean): Detail {
  const level = levelAt(z, before.level);
  const classes = classesAt(z, level);
  const isSized = level !== 'far' || Math.abs(z / before.look.z - 1) <= (isMoving ? MOVING_STEP : 0);
  return classes === before.look.classes && isSized ? before : {level, look: {classes, z}};
}
