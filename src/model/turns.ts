/** For so long work may hold up the page, in ms. */
const TURN_MS = 16;

/** Does work in steps, and lets the page have its turn every few steps; settled with what comes of it. */
export async function inTurns<T>(work: Iterator<unknown, T>): Promise<T> {
  let end = performance.now() + TURN_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await aTurn();
    end = performance.now() + TURN_MS;
  }
}

/** A message comes sooner than a timer. */
function aTurn(): Promise<void> {
  return new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
