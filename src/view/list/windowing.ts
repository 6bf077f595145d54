import type {Job} from './jobs.js';

/** What a window asks of the rows in it. */
export interface WindowActions {
  /** A place has come near: draw what belongs in it. */
  draw(element: Element): void;
  /** A place is far: empty it, unless it is in use. */
  empty(element: HTMLElement): void;
}

/** So far around the box places are drawn, in heights of the box. */
const NEAR = '100% 0px';

/** Watches the places of a very long list: those near the scrolling box are drawn, others are empty and keep their room. */
export class Windowing {
  readonly #observer: IntersectionObserver;

  constructor(box: Element, {draw, empty}: WindowActions) {
    this.#observer = new IntersectionObserver(
      (changes) => {
        for (const {isIntersecting, target} of changes)
          if (isIntersecting) draw(target);
          else if (target instanceof HTMLElement && target.firstChild) empty(target);
      },
      {root: box, rootMargin: NEAR},
    );
  }

  watch({element}: Job): void {
    this.#observer.observe(element);
  }

  forget(element: Element): void {
    this.#observer.unobserve(element);
  }

  dispose(): void {
    this.#observer.disconnect();
  }
}
