/** For so long work may hold up a frame, in ms. */
const SLICE_MS = 6;

/** Work in steps, done a few ms in each frame until it is done or other work takes its place. */
export class Slices {
  #work: Iterator<unknown> | undefined;
  #frame = 0;

  /** Whether work is still to be done. */
  get isBusy(): boolean {
    return this.#work !== undefined;
  }

  /** Begins at once, in place of what was being done; the rest follows frame by frame. `firstMs`: for the beginning. */
  begin(work: Iterable<unknown>, firstMs: number = SLICE_MS): void {
    this.stop();
    this.#work = work[Symbol.iterator]();
    this.#go(firstMs);
  }

  /** Does all that is left, now. */
  finish(): void {
    this.#go(Infinity);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#work = undefined;
  }

  #go(ms: number): void {
    cancelAnimationFrame(this.#frame);
    const end = performance.now() + ms;
    while (this.#work) {
      if (this.#work.next().done) this.#work = undefined;
      else if (performance.now() >= end) break;
    }
    if (this.#work)
      this.#frame = requestAnimationFrame(() => {
        this.#go(SLICE_MS);
      });
  }
}
