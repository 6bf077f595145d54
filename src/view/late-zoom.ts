import type {ZoomTransform} from 'd3-zoom';
import type {Flight} from './flight.js';
import type {Gestures} from './gestures-part.js';

export type Span = [number, number];

/** Of gestures: the least and the largest zoom, and the corners of what they may show. */
export type Limits = [scales: Span, places: [Span, Span]];

/** What a zoom moves. */
export interface Zoomed {
  /** Whether a gesture is meant for the view. */
  takes(event: Event): boolean;
  /** Of the viewport, in CSS pixels. */
  size(): Span;
  /** A move begins: of a gesture, if there is an event. */
  begins(event?: unknown): void;
  moves(transform: ZoomTransform): void;
  ends(): void;
}

/**
 * Moves a view by program at once, and by gestures as soon as d3-zoom has come. That begins to load with the first move:
 * it is what shows a drawing that is there.
 */
export class LateZoom {
  readonly #viewport: HTMLElement;
  readonly #zoomed: Zoomed;
  #limits: Limits = [
    [0, Infinity],
    [
      [-Infinity, -Infinity],
      [Infinity, Infinity],
    ],
  ];
  #transform: ZoomTransform | undefined;
  #gestures: Gestures | undefined;
  #isLoading = false;
  #isOver = false;

  constructor(viewport: HTMLElement, zoomed: Zoomed) {
    this.#viewport = viewport;
    this.#zoomed = zoomed;
  }

  get scales(): Span {
    return this.#limits[0];
  }

  limit(...limits: Limits): void {
    this.#limits = limits;
    this.#gestures?.limit(...limits);
  }

  transform(transform: ZoomTransform): void {
    if (this.#gestures) {
      this.#gestures.transform(transform);
      return;
    }
    this.#transform = transform;
    this.#zoomed.begins();
    this.#zoomed.moves(transform);
    this.#zoomed.ends();
    if (!this.#isLoading) void this.#load();
  }

  /** Undefined until gestures have come: then a view jumps. */
  get flight(): Flight | undefined {
    return this.#gestures?.flight;
  }

  dispose(): void {
    this.#isOver = true;
    this.#gestures?.dispose();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const part = await import('./gestures-part.js');
      if (this.#isOver || !this.#transform) return;
      this.#gestures = new part.Gestures(this.#viewport, this.#zoomed, this.#transform);
      this.#gestures.limit(...this.#limits);
    } catch {
      // Asked for again with the next move.
      this.#isLoading = false;
    }
  }
}
