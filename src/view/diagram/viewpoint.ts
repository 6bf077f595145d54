import type {Point, Rect, Scene} from '../../layout/scene.js';
import {Camera, NO_INSETS, type CameraEvents, type Gestures, type Insets} from '../camera.js';
import {grown, homeScale, homeTop, landing, NO_FRAME, wholeScale, type StageFrame} from './framing.js';

/** Where one lands when coming in from far out. */
const READING = 1;
const FLIGHT_MS = 420;

/** Where a scene is looked at from: at home, where it begins or is whole, or where the reader went. */
export class Viewpoint {
  isHome = true;
  readonly #camera: Camera;
  #scene: Scene | undefined;
  #frame: StageFrame = NO_FRAME;

  constructor(stage: HTMLElement, events: Omit<CameraEvents, 'gesture'>) {
    this.#camera = new Camera(stage, {
      ...events,
      gesture: () => {
        this.isHome = false;
      },
    });
  }

  set gestures(gestures: Gestures) {
    this.#camera.gestures = gestures;
  }

  get scale(): number {
    return this.#camera.scale;
  }

  /** CSS pixels for each of the world's. */
  get pixels(): number {
    return this.#camera.transform.k;
  }

  /** The part of the scene in sight; it may reach beyond its edges. */
  get view(): Rect {
    return this.#camera.view;
  }

  /** Looks at another scene, or through another frame, from where it is. */
  show(scene: Scene, frame: StageFrame): void {
    this.#scene = scene;
    this.#frame = frame;
    const {width, height, unit} = frame;
    this.#camera.frame(width, height, scene, Math.min(wholeScale(scene, frame), 1), unit);
  }

  /** Shows a point of the scene in the middle. */
  lookAt(point: Point, scale: number): void {
    this.isHome = false;
    const {width, height} = this.#frame;
    this.#camera.show(point, [width / 2, height / 2], scale);
  }

  zoom(direction: 1 | -1): void {
    this.isHome = false;
    this.#camera.step(direction, flightMs());
  }

  /** Shows the whole scene, or its start where the whole would be too small to read. */
  fit(flight: boolean): void {
    const [scene, frame] = [this.#scene, this.#frame];
    if (!scene) return;
    this.isHome = true;
    const k = homeScale(scene, frame);
    const at: Point = [frame.width / 2, homeTop(scene, frame, k)];
    this.#camera.show([scene.width / 2, scene.title.y], at, k, flight ? flightMs() : 0);
  }

  /** Shows a place at reading size, in the middle of what is free, but not the emptiness beyond the edges. */
  comeIn(rect: Rect, insets: Insets = NO_INSETS): void {
    this.isHome = false;
    const {point, at} = landing(rect, READING, this.#frame, this.#scene, insets);
    this.#camera.show(point, at, READING, flightMs());
  }

  /** Pans as little as it takes to see a place. */
  bring(rect: Rect, insets: Insets | undefined): void {
    this.isHome = false;
    this.#camera.bring(grown(rect), flightMs(), insets);
  }

  /** The same as the focus moves: sooner there, and from home without leaving it. */
  follow(rect: Rect, insets: Insets | undefined): void {
    this.#camera.bring(grown(rect), flightMs() / 2, insets);
  }

  panBy(dx: number, dy: number): void {
    this.#camera.panBy(dx, dy);
  }

  dispose(): void {
    this.#camera.dispose();
  }
}

function flightMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FLIGHT_MS;
}
