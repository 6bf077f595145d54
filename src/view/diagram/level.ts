/** Semantic zoom: far out skills are tones, near they show a second line of facts. */
export type Level = 'far' | 'mid' | 'near';

const FAR_BELOW = 0.62;
const NEAR_FROM = 1.45;
/** So that a level does not flicker at its border. */
const HYSTERESIS = 0.04;
/** From here on no view is far, wherever it comes from. */
export const MID_FROM: number = FAR_BELOW + HYSTERESIS;
/** Below it the names of skills would overlap. */
export const NAMES_FROM = 0.36;

/** The level at zoom `z`; `current` gives way only a little beyond its border. */
export function levelAt(z: number, current: Level | undefined): Level {
  const far = FAR_BELOW + (current === 'far' ? HYSTERESIS : 0);
  const near = NEAR_FROM - (current === 'near' ? HYSTERESIS : 0);
  return z < far ? 'far' : z >= near ? 'near' : 'mid';
}

/** What of a level an element shows: by classes, and at far by names that keep their size on the screen. */
export interface LevelLook {
  readonly classes: string;
  /** The zoom; 1 is reading size. */
  readonly z: number;
}

/** Shows a level on an element and, far out, on those in it that keep their size on the screen. */
export function showLevel(element: Element, kept: Iterable<HTMLElement | SVGElement>, look: LevelLook): void {
  for (const name of ['far', 'farthest', 'mid', 'near'])
    element.classList.toggle(name, look.classes.includes(name));
  if (isFar(look)) for (const each of kept) keepSize(each, look);
}

/** Whether it is a look from far out, with names or without. */
export const isFar = ({classes}: LevelLook): boolean => classes.startsWith('far');

/** Far out, names and stations keep their size on the screen. */
export function keepSize({style}: HTMLElement | SVGElement, {z}: LevelLook): void {
  style.setProperty('--z', String(z));
}

export function classesAt(z: number, level: Level): string {
  return level === 'far' && z < NAMES_FROM ? 'far farthest' : level;
}
