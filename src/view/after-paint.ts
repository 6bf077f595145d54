/** Where nothing is painted, as in a tab behind others, it goes on after so many ms. */
const UNSEEN_MS = 250;

/** Calls `act` once what has just been drawn is on the screen. */
export function afterPaint(act: () => void): void {
  const once = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    act();
  };
  const timer = setTimeout(once, UNSEEN_MS);
  const frame = requestAnimationFrame(() => {
    setTimeout(once);
  });
}
