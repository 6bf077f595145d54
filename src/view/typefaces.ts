import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Updates an element when typefaces of the page have come: in them texts may be wider than they were measured. */
export class Typefaces implements ReactiveController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #awaited = new WeakSet<FontFace>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#onChange);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#onChange);
  }

  /** WebKit has no event for it: there typefaces are awaited that are known, and on their way. */
  hostUpdated(): void {
    for (const face of document.fonts) {
      if (face.status !== 'loading' || this.#awaited.has(face)) continue;
      this.#awaited.add(face);
      void face.loaded.then(this.#onChange, this.#onChange);
    }
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };
}
