import {ZoomTransform, zoomIdentity} from 'd3-zoom';
import type {Point, Rect} from '../layout/scene.js';
import {LateZoom} from './late-zoom.js';

export type Gestures = 'cooperative' | 'greedy';

/** Space kept free at the edges of the viewport, in units. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface CameraEvents {
  /** The view moved or zoomed: place the world by this. */
  moved(transform: ZoomTransform): void;
  /** A gesture or flight begins (true) or is over (false). */
  moving(active: boolean): void;
  /** A plain wheel turned over the map and went to the page: explain how to zoom. */
  refused(): void;
  /** The reader takes the view in hand. */
  gesture(): void;
}

const LARGEST = 3;
const STEP = 1.3;
/** How far out beyond the whole picture the reader may go. */
const SLACK = 0.8;
export const NO_INSETS: Insets = {top: 0, right: 0, bottom: 0, left: 0};

/**
 * One transform of one layer, moved by d3-zoom. Cooperative gestures leave the plain wheel and one finger to the
 * page: ctrl or ⌘ + wheel zooms, two fingers pan and pinch, the primary mouse button drags.
 *
 * Who asks it speaks in units: CSS pixels of a page whose text has 16px. Where text is larger, so is a unit.
 */
export class Camera {
  gestures: Gestures = 'cooperative';
  transform: ZoomTransform = zoomIdentity;
  readonly #events: CameraEvents;
  readonly #zoom: LateZoom;
  #size: [number, number] = [0, 0];
  #unit = 1;

  constructor(viewport: HTMLElement, events: CameraEvents) {
    this.#events = events;
    this.#zoom = new LateZoom(viewport, {
      takes: (event) => this.#takes(event),
      size: () => this.#size,
      begins: (event) => {
        if (event) {
          this.stop();
          events.gesture();
        }
        events.moving(true);
      },
      moves: (transform) => {
        this.transform = transform;
        events.moved(transform);
      },
      ends: () => {
        events.moving(this.#zoom.flight?.aim !== undefined);
      },
    });
  }

  /** Of the world, at the text size of the page. */
  get scale(): number {
    return this.transform.k / this.#unit;
  }

  /** The part of the world in sight. */
  get view(): Rect {
    const {x, y, k} = this.transform;
    return {x: -x / k, y: -y / k, w: this.#size[0] / k, h: this.#size[1] / k};
  }

  /** Tells the sizes of the viewport and of the world, the zoom that shows all of it, and CSS pixels per unit. */
  frame(
    width: number,
    height: number,
    world: {width: number; height: number},
    whole: number,
    unit: number,
  ): void {
    this.#unit = unit;
    this.#size = [width * unit, height * unit];
    const marginX = width / whole / 2;
    const marginY = height / whole / 2;
    this.#zoom.limit(
      [Math.min(whole, 1) * SLACK * unit, LARGEST * unit],
      [
        [-marginX, -marginY],
        [world.width + marginX, world.height + marginY],
      ],
    );
  }

  /** Shows the point of the world at the given place of the viewport, at the given zoom. */
  show(point: Point, [x, y]: Point, scale: number, flightMs = 0): void {
    const unit = this.#unit;
    this.#show(point, [x * unit, y * unit], scale * unit, flightMs);
  }

  /** In CSS pixels. */
  #show(point: Point, at: Point, scale: number, flightMs: number): void {
    const [least, most] = this.#zoom.scales;
    const k = Math.min(Math.max(scale, least), most);
    const target = new ZoomTransform(k, at[0] - point[0] * k, at[1] - point[1] * k);
    const {flight} = this.#zoom;
    if (flight && flightMs > 0) flight.begin(this.transform, target, flightMs);
    else this.#put(target);
  }

  /** Zooms about the middle of the viewport; `direction` 1 is in, -1 out. */
  step(direction: 1 | -1, flightMs: number): void {
    const middle: Point = [this.#size[0] / 2, this.#size[1] / 2];
    const from = this.#bound;
    this.#show(from.invert([...middle]), middle, from.k * STEP ** direction, flightMs);
  }

  /** Moves what is in sight by so much of the world. */
  panBy(dx: number, dy: number): void {
    this.#put(this.transform.translate(dx, dy));
  }

  /** The least pan (and no zoom) that brings a part of the world into sight. */
  bring(rect: Rect, flightMs: number, insets: Insets = NO_INSETS): void {
    this.#zoom.use(({shiftToSee}) => {
      const {k, x, y} = this.#bound;
      const [dx, dy] = shiftToSee(rect, this.#bound, this.#size, insets, this.#unit);
      if (dx || dy) this.#show([0, 0], [x + dx, y + dy], k, flightMs);
    });
  }

  /** Ends a flight where it is. */
  stop(): void {
    this.#zoom.flight?.stop();
  }

  dispose(): void {
    this.stop();
    this.#zoom.dispose();
  }

  /** Where the view is, or will be once a flight is over. */
  get #bound(): ZoomTransform {
    return this.#zoom.flight?.aim ?? this.transform;
  }

  #put(target: ZoomTransform): void {
    this.stop();
    this.#zoom.transform(target);
  }

  #takes(event: Event): boolean {
    if (event instanceof WheelEvent) return this.#takesWheel(event);
    if ('touches' in event) return this.#takesTouch(event as TouchEvent);
    return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
  }

  #takesWheel(event: WheelEvent): boolean {
    if (this.gestures === 'greedy' || event.ctrlKey || event.metaKey) return true;
    this.#events.refused();
    return false;
  }

  #takesTouch(event: TouchEvent): boolean {
    return this.gestures === 'greedy' || event.touches.length > 1;
  }
}
