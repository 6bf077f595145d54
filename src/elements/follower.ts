import type {ReactiveController, ReactiveElement} from 'lit';
import {ProgressElement} from './progress-element.js';

/**
 * Keeps an element in touch with the one that has a certain id, be it that this one comes later, is defined later,
 * or gives way to another. The id is looked for where the element is, then in the document.
 */
export class Follower implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #ear: ReactiveController;
  readonly #watch: MutationObserver;
  #id: string | undefined;
  #target: ProgressElement | undefined;

  /** `changed` is called when the target comes, goes, or has drawn itself anew. */
  constructor(host: ReactiveElement, changed: () => void) {
    this.#host = host;
    this.#ear = {hostUpdated: changed};
    this.#watch = new MutationObserver(() => {
      this.#find();
    });
    host.addController(this);
  }

  /** The element that is followed; undefined while there is none of this library with the id. */
  get target(): ProgressElement | undefined {
    return this.#target;
  }

  follow(id: string | undefined): void {
    this.#id = id;
    this.hostDisconnected();
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    if (!this.#id) return;
    for (const root of this.#roots()) {
      this.#watch.observe(root, {childList: true, subtree: true, attributeFilter: ['id']});
    }
    this.#find();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    this.#use(undefined);
  }

  #roots(): readonly (Document | ShadowRoot)[] {
    const root = this.#host.getRootNode();
    return root instanceof ShadowRoot ? [root, document] : [document];
  }

  #find(): void {
    const id = this.#id ?? '';
    const found = this.#roots()
      .map((root) => root.getElementById(id))
      .find((element) => element !== null);
    if (found?.matches(':not(:defined)')) this.#await(found.localName);
    this.#use(found instanceof ProgressElement && found !== this.#host ? found : undefined);
  }

  #await(name: string): void {
    void customElements.whenDefined(name).then(() => {
      if (this.#host.isConnected) this.#find();
    });
  }

  #use(target: ProgressElement | undefined): void {
    if (target === this.#target) return;
    this.#target?.removeController(this.#ear);
    this.#target = target;
    target?.addController(this.#ear);
    this.#ear.hostUpdated?.();
  }
}
