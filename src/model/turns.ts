/** For so long work may hold up the page, in ms. */
const TURN_MS = 16;

/**
 * Does work in steps, and lets the page have its turn every few steps; settled with what comes of it. After work that
 * took more than one turn the page has another, for what follows is likely to be long, too.
 */
export async function inTurns<T>(work: Iterator<unknown, T>): Promise<T> {
  const begin = performance.now();
  let end = begin + TURN_MS;
  for (;;) {
    const step = work.next();
    const isOver = performance.now() >= end;
    if (isOver || (step.done && end > begin + TURN_MS)) await aTurn();
    if (step.done) return step.value;
    if (isOver) end = performance.now() + TURN_MS;
  }
}

/** Lets the page have its turn. A message comes sooner than a timer. */
export function aTurn(): Promise<void> {
  return new Promise((done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
