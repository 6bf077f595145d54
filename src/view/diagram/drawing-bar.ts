import {make} from './dom.js';

/** A thin bar below the toolbar: how much of a very large roadmap is laid out and drawn, where that takes a while. */
export class DrawingBar {
  /** Work that is over sooner shows no bar, in ms. */
  patience = 200;
  readonly #stage: HTMLElement;
  readonly #done = make('i', '');
  readonly #element = make('div', 'drawing', this.#done);
  #since: number | undefined;

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    this.#element.ariaHidden = 'true';
  }

  /** `share`: what is done, from 0 to 1. */
  show(share: number): void {
    const now = performance.now();
    this.#since ??= now;
    if (now - this.#since < this.patience) return;
    this.#done.style.inlineSize = `${100 * share}%`;
    if (!this.#element.isConnected) this.#stage.append(this.#element);
    this.#stage.ariaBusy = 'true';
  }

  /** Nothing is left to do. */
  end(): void {
    this.#since = undefined;
    this.#element.remove();
    this.#stage.ariaBusy = null;
  }
}
