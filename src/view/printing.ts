import type {Board} from './board.js';
import {adopt, Lazy} from './lazy.js';
import type {PartHost} from './part-host.js';

/** Not in the way of what the reader looks for first. */
const IDLE_MS = 300;

/** Puts the whole list on paper, whatever the view shows. Printing waits for nobody, so its part loads beforehand. */
export class Printing {
  readonly #host: PartHost;
  readonly #board: () => Board | undefined;
  readonly #part = new Lazy(() => import('./list/print-part.js'));
  #idle: ReturnType<typeof setTimeout> | undefined;
  #paper: HTMLElement | undefined;

  constructor(host: PartHost, board: () => Board | undefined) {
    this.#host = host;
    this.#board = board;
  }

  listen(): void {
    this.#idle = setTimeout(() => this.#part.get(), IDLE_MS);
    window.addEventListener('beforeprint', this.#onBefore);
    window.addEventListener('afterprint', this.#onAfter);
  }

  unlisten(): void {
    clearTimeout(this.#idle);
    window.removeEventListener('beforeprint', this.#onBefore);
    window.removeEventListener('afterprint', this.#onAfter);
    this.#onAfter();
  }

  /** Opens the browser's dialog for printing the page. */
  async print(): Promise<void> {
    await this.#part.attempt();
    window.print();
  }

  readonly #onBefore = (): void => {
    const [part, board, {shadowRoot}] = [this.#part.get(), this.#board(), this.#host];
    if (!part || !board || !shadowRoot) return;
    adopt(shadowRoot, part.printStyles);
    this.#onAfter();
    this.#paper = part.printableList(board.session.roadmap, board.facts);
    shadowRoot.querySelector('.shell')?.append(this.#paper);
  };

  readonly #onAfter = (): void => {
    this.#paper?.remove();
    this.#paper = undefined;
  };
}
