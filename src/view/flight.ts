import {ZoomTransform} from 'd3-zoom';

/** A view on its way to another, frame by frame. */
export class Flight {
  readonly #put: (transform: ZoomTransform) => void;
  #frame = 0;
  #aim: ZoomTransform | undefined;

  constructor(put: (transform: ZoomTransform) => void) {
    this.#put = put;
  }

  /** Where it is bound for; undefined when it is over. */
  get aim(): ZoomTransform | undefined {
    return this.#aim;
  }

  /** In place of a flight that is not over. */
  begin(from: ZoomTransform, aim: ZoomTransform, ms: number): void {
    this.stop();
    this.#aim = aim;
    let start: number | undefined;
    const frame = (now: number): void => {
      start ??= now;
      const t = Math.min(1, (now - start) / ms);
      if (t < 1) this.#frame = requestAnimationFrame(frame);
      else this.#aim = undefined;
      this.#put(between(from, aim, easeOut(t)));
    };
    this.#frame = requestAnimationFrame(frame);
  }

  /** Ends it where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#aim = undefined;
  }
}

/**
 * A view on the way from one to another, `t` from 0 to 1: the zoom changes by equal factors in equal times, and one point
 * of the screen stands still meanwhile; where the zoom stays the same, it is a straight pan.
 */
export function between(from: ZoomTransform, to: ZoomTransform, t: number): ZoomTransform {
  if (t >= 1) return to;
  const k = from.k * (to.k / from.k) ** t;
  const share = Math.abs(to.k - from.k) < 1e-6 ? t : (k - from.k) / (to.k - from.k);
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return new ZoomTransform(k, mix(from.x, to.x), mix(from.y, to.y));
}

const easeOut = (t: number): number => 1 - (1 - t) ** 3;
