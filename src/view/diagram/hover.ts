import type {Scene} from '../../layout/scene.js';
import type {Skill} from '../../model/roadmap.js';
import type {Eye} from './eye.js';
import {boxAt} from './vast-sight.js';

/** What a pointer is told of. */
export interface HoverActions {
  /** What is drawn as tones; undefined where everything is an element. */
  scene(): Scene | undefined;
  /** The pointer is over the tone of another skill, or of none. */
  over(skill: Skill | undefined): void;
}

/** Tones are no elements: this finds what the pointer is over. */
export class Hover {
  readonly #world: HTMLElement;
  readonly #eye: Eye;
  readonly #actions: HoverActions;

  constructor(world: HTMLElement, eye: Eye, actions: HoverActions) {
    this.#world = world;
    this.#eye = eye;
    this.#actions = actions;
    world.addEventListener('pointermove', this.#onPointer, {passive: true});
    world.addEventListener('pointerdown', this.#onPointer, {passive: true});
  }

  dispose(): void {
    this.#world.removeEventListener('pointermove', this.#onPointer);
    this.#world.removeEventListener('pointerdown', this.#onPointer);
  }

  readonly #onPointer = (event: PointerEvent): void => {
    const scene = this.#actions.scene();
    const stage = this.#world.parentElement;
    const isDrag = event.type === 'pointermove' && event.buttons !== 0;
    if (!scene || !stage || isDrag || (event.target as Element).closest('[data-key]')) return;
    const {left, top} = stage.getBoundingClientRect();
    const {viewRect, pixels} = this.#eye;
    const [x, y] = [(event.clientX - left) / pixels, (event.clientY - top) / pixels];
    this.#actions.over(boxAt(scene, viewRect.x + x, viewRect.y + y)?.box.skill);
  };
}
