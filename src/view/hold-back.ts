import type {Lazy} from './lazy.js';

/** Keys that may be a tree's; the others, Tab above all, belong to the page or the browser. */
const TREE_KEY = /^(?:Arrow.*|Home|End|Enter|Escape|.)$/u;

let sentAgain: Event | undefined;

/**
 * Holds an event back until the part is there that knows what to do, and sends it again then. Where the part cannot be
 * loaded the event goes its way: a link can still be followed.
 */
export function holdBack<T>(event: KeyboardEvent | MouseEvent, part: Lazy<T>): void {
  const [target] = event.composedPath() as [Element];
  const isKey = 'key' in event;
  const again = isKey ? keyAgain(event) : new MouseEvent(event.type, event);
  if (!again || event === sentAgain) return;
  event.preventDefault();
  event.stopPropagation();
  const send = (): void => {
    sentAgain = again;
    // Of two arrows the second goes on from where the first has led.
    const {activeElement} = target.getRootNode() as Partial<DocumentOrShadowRoot>;
    ((isKey ? activeElement : undefined) ?? target).dispatchEvent(again);
  };
  void part.load().then(send, send);
}

function keyAgain(event: KeyboardEvent): KeyboardEvent | undefined {
  const {key, ctrlKey, metaKey, altKey} = event;
  const isOther = ctrlKey || metaKey || altKey || !TREE_KEY.test(key);
  return isOther ? undefined : new KeyboardEvent(event.type, event);
}
