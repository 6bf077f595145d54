/**
 * Calls back when the reader turns to something outside of a box: presses it, or moves the focus there. `except`: an
 * element, such as the button that opened the box, that may be pressed. Listens until the signal aborts.
 */
export function whenLeft(box: HTMLElement, leave: () => void, signal: AbortSignal, except?: Element): void {
  box.addEventListener(
    'focusout',
    ({relatedTarget}) => {
      if (relatedTarget instanceof Node && !box.contains(relatedTarget)) leave();
    },
    {signal},
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      const path = event.composedPath();
      if (!path.includes(box) && !(except && path.includes(except))) leave();
    },
    {signal, capture: true},
  );
}
