import type {Rect} from '../../layout/scene.js';
import type {Level} from './level.js';

/** Whose view it is: what of the world it sees, how large, and what it can tell apart. */
export interface Eye {
  readonly viewRect: Rect;
  readonly scale: number;
  /** CSS pixels for each pixel of the world. */
  readonly pixels: number;
  readonly level: Level;
}
