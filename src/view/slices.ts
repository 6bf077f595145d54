/** What one frame has room for, beside style, layout and painting: ms of script, and boxes that are drawn or restyled. */
export interface Room {
  readonly ms: number;
  readonly boxes: number;
}

const ROOM: Room = {ms: 6, boxes: 90};

/** Work in steps, some in each frame until it is done or other work takes its place. A step yields its boxes. */
export class Slices {
  #work: Iterator<number, unknown> | undefined;
  #frame = 0;

  /**
   * Begins at once, in place of what was being done; the rest follows frame by frame. `first`: room for the beginning.
   * `each`: room in every frame after it.
   */
  begin(work: Iterable<number>, first: Room = ROOM, each: Room = ROOM): void {
    this.stop();
    this.#work = work[Symbol.iterator]();
    this.#go(first, each);
  }

  /** Does all that is left, now. */
  finish(): void {
    this.#go({ms: Infinity, boxes: Infinity});
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#work = undefined;
  }

  #go({ms, boxes}: Room, each = ROOM): void {
    cancelAnimationFrame(this.#frame);
    const end = performance.now() + ms;
    let left = boxes;
    while (this.#work && left > 0 && performance.now() < end) {
      const {done, value} = this.#work.next();
      if (done) this.#work = undefined;
      else left -= value;
    }
    if (this.#work)
      this.#frame = requestAnimationFrame(() => {
        this.#go(each, each);
      });
  }
}
