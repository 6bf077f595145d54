import type {ZoomTransform} from 'd3-zoom';
import type {Gestures} from './gestures-part.js';

export type Span = [number, number];

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
  #scales: Span = [0, Infinity];
  #places: [Span, Span] = [
    [-Infinity, -Infinity],
    [Infinity, Infinity],
  ];
  #transform: ZoomTransform | undefined;
  #gestures: Gestures | undefined;
  #isLoading = false;
  #isOver = false;

  constructor(viewport: HTMLElement, zoomed: Zoomed) {
    this.#viewport = viewport;
    this.#zoomed = zoomed;
  }

  /** The least and the largest zoom of a gesture. */
  scaleExtent(): Span;
  scaleExtent(scales: Span): this;
  scaleExtent(scales?: Span): Span | this {
    if (!scales) return this.#scales;
    this.#scales = scales;
    return this;
  }

  /** The corners of what gestures may show. */
  translateExtent(places: [Span, Span]): this {
    this.#places = places;
    this.#gestures?.limit(this.#scales, places);
    return this;
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
      this.#gestures.limit(this.#scales, this.#places);
    } catch {
      // Asked for again with the next move.
      this.#isLoading = false;
    }
  }
}
