import {select, type Selection} from 'd3-selection';
import {zoom, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform} from 'd3-zoom';
import {Flight} from './flight.js';
import {shiftToSee} from './shift.js';
import type {Limits, Span, Zoomed} from './late-zoom.js';

type ZoomEvent = D3ZoomEvent<HTMLElement, unknown>;

/** What moves a view by and by: gestures, by d3-zoom, and flights. */
export class Gestures {
  readonly #selection: Selection<HTMLElement, unknown, null, undefined>;
  readonly #behavior: ZoomBehavior<HTMLElement, unknown>;
  readonly shiftToSee = shiftToSee;
  readonly flight: Flight = new Flight((transform) => {
    this.transform(transform);
  });

  /** `transform`: where the view is. */
  constructor(viewport: HTMLElement, zoomed: Zoomed, transform: ZoomTransform) {
    this.#selection = select<HTMLElement, unknown>(viewport);
    this.#behavior = zoom<HTMLElement, unknown>()
      .filter((event: Event) => zoomed.takes(event))
      // Some browsers learn of a touch screen only later: listen always, the filter decides.
      .touchable(() => true)
      .extent((): [Span, Span] => [[0, 0], zoomed.size()])
      .wheelDelta(wheelDelta)
      // d3-zoom animates double taps through d3-transition, which the script-tag file leaves out.
      .duration(0)
      .clickDistance(4);
    // Before anybody listens: nothing moves.
    this.#behavior.transform(this.#selection, transform);
    this.#behavior
      .on('start', (event: ZoomEvent) => {
        zoomed.begins(event.sourceEvent);
      })
      .on('zoom', (event: ZoomEvent) => {
        zoomed.moves(event.transform);
      })
      .on('end', () => {
        zoomed.ends();
      });
    this.#selection.call(this.#behavior).on('dblclick.zoom', null);
  }

  limit(...[scales, places]: Limits): void {
    this.#behavior.scaleExtent(scales).translateExtent(places);
  }

  transform(transform: ZoomTransform): void {
    this.#behavior.transform(this.#selection, transform);
  }

  dispose(): void {
    this.flight.stop();
    this.#selection.on('.zoom', null);
  }
}

/** Powers of two per wheel event: a pinch on a trackpad sends many small ones, a mouse wheel few large ones. */
function wheelDelta(event: WheelEvent): number {
  const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20);
  return -Math.min(50, Math.max(-50, pixels)) / 100;
}
