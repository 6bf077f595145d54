import type {Rect, Scene} from '../../layout/scene.js';
import type {Skill} from '../../model/roadmap.js';
import type {ViewFacts} from '../tree-item.js';
import type {LevelLook} from './level.js';
import type {Marks} from './marks.js';
import type {addMeta} from './near.js';

/** A scene as DOM inside the world: all of it, or what of it is near. */
export interface SceneDrawing {
  /** Draws a scene. Panels of the last scene with the same boxes are moved, not drawn again. */
  show(scene: Scene, heading: string, facts: ViewFacts): void;
  /** Brings everything up to date. */
  dress(facts: ViewFacts): void;
  /** Brings up to date what shows these skills. */
  dressSkills(skills: Iterable<Skill>, facts: ViewFacts): void;
  /** Shows these marks, also on what is drawn later. */
  mark(marks: Marks): void;
  /** Gives chips their second line, once the reader has come near. */
  addMeta(facts: ViewFacts, add: typeof addMeta): void;
  /** The element of a skill, drawn now if it was not; undefined in a closed group. */
  element(skill: Skill): HTMLElement | undefined;
  /** Where a skill is drawn, in the world. */
  rect(skill: Skill): Rect | undefined;
  /** Where a group with all that is in it is drawn; undefined for other skills. */
  groupRect(skill: Skill): Rect | undefined;
  /** The skill that has the focus. */
  readonly focused: Skill | undefined;
  /** Shows a level: at once at first, then in the order of nearness, a part in each frame. */
  zoomed(look: LevelLook): void;
  /** Does work that comes before a scene, in turns; each step says what of it is done, from 0 to 1. */
  prepare?(shares: Iterable<number>): Promise<void>;
  /** The camera has moved. For drawings that draw only what is near. */
  moved?(): void;
  /** For drawings that listen to something. */
  dispose?(): void;
}
