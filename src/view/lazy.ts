import type {CSSResult} from 'lit';

/** A part of the interface that loads when it is first wanted; drawn from then on. */
export class Lazy<T> {
  readonly #load: () => Promise<T>;
  readonly #ready: ((part: T) => void) | undefined;
  #value: T | undefined;
  #pending: Promise<T> | undefined;

  /** `ready` is called with the part once it is there. A part that cannot be loaded is asked for again next time. */
  constructor(load: () => Promise<T>, ready?: (part: T) => void) {
    this.#load = load;
    this.#ready = ready;
  }

  /** The part if it is there; else begins to load it. */
  get(): T | undefined {
    // A failure is dealt with where the part is needed.
    if (!this.#value) void this.attempt();
    return this.#value;
  }

  /** The part, now or later; undefined if it cannot be loaded. */
  attempt(): Promise<T | undefined> {
    return this.load().catch(() => undefined);
  }

  /** The part, now or later; rejects if it cannot be loaded. */
  load(): Promise<T> {
    this.#pending ??= this.#load().then(
      (value) => {
        this.#value = value;
        this.#ready?.(value);
        return value;
      },
      (error: unknown) => {
        this.#pending = undefined;
        throw error;
      },
    );
    return this.#pending;
  }

  /** Acts with the part once it is there, now or later; never, if it cannot be loaded. */
  use(act: (part: T) => void): void {
    const value = this.get();
    if (value) act(value);
    else this.load().then(act, () => undefined);
  }
}

/** Adds a style sheet to a shadow root once; nothing else is a root to it. */
export function adopt(root: Node, {styleSheet}: CSSResult): void {
  if (!(root instanceof ShadowRoot) || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
