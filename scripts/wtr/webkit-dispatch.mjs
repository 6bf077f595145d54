// Events that WebKitGTK's driver gets wrong and that are made in the page instead.

/** The body of a script that dispatches `[interface, type, init]` each on what is on top at a point of the window. */
const DISPATCH = `
  const [x, y, events] = arguments;
  const deepest = (root) => {
    const found = root.elementFromPoint(x, y);
    return found?.shadowRoot && found.shadowRoot !== root ? deepest(found.shadowRoot) : found;
  };
  const target = deepest(document);
  const common = {bubbles: true, composed: true, cancelable: true, view: window, clientX: x, clientY: y};
  for (const [kind, type, init] of events)
    target.dispatchEvent(new window[kind](type, {...common, ...init}));
`;

/**
 * A click by the middle (1) or right (2) button. The driver lets go of another button than it has pressed: the page
 * sees a left click besides, and for it the pointer stays down for good.
 */
export function clickInPage(webkit, x, y, button) {
  const mouse = {button, pointerId: 1, pointerType: 'mouse', isPrimary: true};
  const down = {...mouse, buttons: button === 2 ? 2 : 4};
  const menu = button === 2 ? [['PointerEvent', 'contextmenu', down]] : [];
  return webkit.execute(DISPATCH, [
    x,
    y,
    [
      ['PointerEvent', 'pointerdown', down],
      ['MouseEvent', 'mousedown', down],
      ...menu,
      ['PointerEvent', 'pointerup', mouse],
      ['MouseEvent', 'mouseup', mouse],
      ['PointerEvent', 'auxclick', mouse],
    ],
  ]);
}

/** A turn of the wheel with a key held, of which the driver does not tell the page. */
export function wheelInPage(webkit, {x, y, deltaX, deltaY, key}) {
  const keys = {ctrlKey: key === 'Control', metaKey: key === 'Meta', shiftKey: key === 'Shift'};
  return webkit.execute(DISPATCH, [x, y, [['WheelEvent', 'wheel', {deltaX, deltaY, ...keys}]]]);
}
