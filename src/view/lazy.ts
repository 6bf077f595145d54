import type {CSSResult} from 'lit';

/** A part of the interface that loads when it is first wanted; drawn from then on. */
export class Lazy<T> {
  readonly #load: () => Promise<T>;
  readonly #ready: () => void;
  #value: T | undefined;
  #pending: Promise<T> | undefined;

  /** `ready` is called once the part is there. A part that cannot be loaded is asked for again next time. */
  constructor(load: () => Promise<T>, ready: () => void) {
    this.#load = load;
    this.#ready = ready;
  }

  /** The part if it is there; else begins to load it. */
  get(): T | undefined {
    if (!this.#value && !this.#pending) {
      this.#pending = this.#load();
      this.#pending.then(
        (value) => {
          this.#value = value;
          this.#ready();
        },
        () => {
          this.#pending = undefined;
        },
      );
    }
    return this.#value;
  }

  /** Acts with the part once it is there, now or later; never, if it cannot be loaded. */
  use(act: (part: T) => void): void {
    const value = this.get();
    if (value) act(value);
    // Asked for in order, answered in order; `ready` comes first. A failure is dealt with where it is loaded.
    else this.#pending?.then(act, () => undefined);
  }
}

/** Adds a style sheet to a shadow root once. */
export function adopt(root: ShadowRoot, {styleSheet}: CSSResult): void {
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}
