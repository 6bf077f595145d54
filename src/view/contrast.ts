import type {ReactiveController} from 'lit';
import {adopt} from './lazy.js';
import {CONTRAST} from './plain-page.js';

/** Gives an element the styles for readers who ask their system for contrast; they load only for them. */
export class Contrast implements ReactiveController {
  readonly #host: Element;
  readonly #asked = matchMedia(CONTRAST);

  constructor(host: Element) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#asked.addEventListener('change', this.#onChange);
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#asked.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => {
    if (!this.#asked.matches) return;
    void import('./contrast.styles.js').then(({contrastStyles}) => {
      if (this.#host.shadowRoot) adopt(this.#host.shadowRoot, contrastStyles);
    });
  };
}
