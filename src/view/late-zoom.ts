import {zoomIdentity, type ZoomTransform} from 'd3-zoom';
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
  #transform: ZoomTransform = zoomIdentity;
  #gestures: Gestures | undefined;
  #loading: Promise<void> | undefined;
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
    void this.#load();
  }

  /** Undefined until gestures have come: then a view jumps. */
  get flight(): Flight | undefined {
    return this.#gestures?.flight;
  }

  /** Acts with the gestures, now or once they have come. */
  use(act: (gestures: Gestures) => void): void {
    if (this.#gestures) act(this.#gestures);
    else
      void this.#load().then(() => {
        if (this.#gestures) act(this.#gestures);
      });
  }

  dispose(): void {
    this.#isOver = true;
    this.#gestures?.dispose();
  }

  #load(): Promise<void> {
    return (this.#loading ??= import('./gestures-part.js').then(
      ({Gestures}) => {
        if (this.#isOver) return;
        this.#gestures = new Gestures(this.#viewport, this.#zoomed, this.#transform);
        this.#gestures.limit(...this.#limits);
      },
      () => {
        // Asked for again with the next move.
        this.#loading = undefined;
      },
    ));
  }
}
