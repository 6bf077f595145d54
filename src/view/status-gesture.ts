import type {Skill} from '../model/roadmap.js';
import {adopt, Lazy} from './lazy.js';
import type {MenuPopup} from './menu/menu-popup.js';
import type {Point} from './menu/spot.js';
import type {PartHost} from './part-host.js';
import type {Session} from './session.js';
import type {StatusMenuActions} from './status-menu.js';
import {skillAt} from './tree-item.js';

export interface StatusGestureActions extends StatusMenuActions {
  /** Whose statuses may be changed; undefined where the browser's own menu is wanted. */
  session(): Session | undefined;
}

const LONG_PRESS_MS = 500;
/** A finger that moves so far, in CSS pixels, scrolls. */
const SLACK = 8;

/**
 * A right click, a long press, the menu key and Shift+F10 on a skill open the menu of its statuses. A listener for
 * `contextmenu`, `keydown` and `pointerdown` of whatever holds the skills.
 */
export class StatusGesture implements EventListenerObject {
  readonly #host: PartHost;
  readonly #actions: StatusGestureActions;
  readonly #part = new Lazy(() => import('./menu/menu-part.js'));
  #press: AbortController | undefined;
  #popup: MenuPopup | undefined;

  constructor(host: PartHost, actions: StatusGestureActions) {
    this.#host = host;
    this.#actions = actions;
  }

  handleEvent(event: Event): void {
    const session = event.defaultPrevented ? undefined : this.#actions.session();
    const skill = session && skillAt(event);
    if (!skill) return;
    const open = (at: Point): void => {
      this.#open(session, skill, at);
    };
    if (event instanceof KeyboardEvent ? isMenuKey(event) : event.type === 'contextmenu') {
      event.preventDefault();
      open(pointOf(event));
    } else if (event instanceof PointerEvent && event.pointerType === 'touch') this.#watch(event, open);
  }

  /** The language may be another. */
  refresh(): void {
    this.#popup?.speak();
  }

  #open(session: Session, skill: Skill, at: Point): void {
    this.#press?.abort();
    const host = this.#host;
    this.#part.use((part) => {
      if (!host.shadowRoot) return;
      adopt(host.shadowRoot, part.menuStyles);
      this.#popup = part.openStatusMenu(host, session, skill, at, this.#actions);
    });
  }

  /** A finger is down: it may stay. */
  #watch(down: PointerEvent, open: (at: Point) => void): void {
    this.#press?.abort();
    const press = (this.#press = new AbortController());
    const {signal} = press;
    const end = (event: Event): void => {
      // This very event is still on its way up to the window.
      if (event !== down) press.abort();
    };
    const timer = setTimeout(() => {
      swallowClick();
      open(pointOf(down));
    }, LONG_PRESS_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
    for (const type of ['pointerup', 'pointercancel', 'pointerdown'])
      window.addEventListener(type, end, {signal});
    window.addEventListener(
      'pointermove',
      ({clientX, clientY}) => {
        if (Math.hypot(clientX - down.clientX, clientY - down.clientY) > SLACK) press.abort();
      },
      {signal},
    );
  }
}

/** Lifting the finger after a long press is no tap on what is below it. */
function swallowClick(): void {
  const lifted = new AbortController();
  const {signal} = lifted;
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, {capture: true, signal});
  const over = (): void => {
    // The click comes right after the finger is up, if it comes.
    setTimeout(() => {
      lifted.abort();
    }, 50);
  };
  window.addEventListener('pointerup', over, {signal});
  window.addEventListener('pointercancel', over, {signal});
}

const isMenuKey = ({key, shiftKey}: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

/** Where the mouse or the finger is; a key, which has no place, acts below what has the focus. */
function pointOf(event: Event): Point {
  const {clientX: x, clientY: y} = event as MouseEvent;
  if (x || y) return {x, y};
  const target = event.composedPath()[0] as Element;
  const {left, right, bottom} = target.getBoundingClientRect();
  return {x: getComputedStyle(target).direction === 'rtl' ? right : left, y: bottom + 4};
}
