import type {Skill} from '../model/roadmap.js';
import {adopt, Lazy} from './lazy.js';
import type {Point} from './menu/spot.js';
import type {PartHost} from './part-host.js';
import type {StatusMenuActions} from './status-menu.js';

export interface StatusGestureActions extends StatusMenuActions {
  /** The skill that an event happened on; undefined where the browser's own menu is wanted. */
  skillAt(event: Event): Skill | undefined;
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
  readonly #part = new Lazy(
    () => import('./menu/menu-part.js'),
    () => undefined,
  );
  #press: AbortController | undefined;

  constructor(host: PartHost, actions: StatusGestureActions) {
    this.#host = host;
    this.#actions = actions;
  }

  handleEvent(event: Event): void {
    const skill = event.defaultPrevented ? undefined : this.#actions.skillAt(event);
    if (!skill) return;
    if (event.type === 'contextmenu') this.#open(event, skill, pointOf(event as MouseEvent));
    else if (event instanceof KeyboardEvent) {
      if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
        this.#open(event, skill, pointBelow(event));
    } else if ((event as PointerEvent).pointerType === 'touch') this.#watch(event as PointerEvent, skill);
  }

  #open(event: Event, skill: Skill, at: Point): void {
    event.preventDefault();
    this.#press?.abort();
    const host = this.#host;
    this.#part.use((part) => {
      if (!host.shadowRoot) return;
      adopt(host.shadowRoot, part.menuStyles);
      part.openStatusMenu(host, skill, at, this.#actions);
    });
  }

  /** A finger is down: it may stay. */
  #watch(down: PointerEvent, skill: Skill): void {
    this.#press?.abort();
    const press = (this.#press = new AbortController());
    const {signal} = press;
    const end = (): void => {
      press.abort();
    };
    const timer = setTimeout(() => {
      swallowClick();
      this.#open(down, skill, pointOf(down));
    }, LONG_PRESS_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
    for (const type of ['pointerup', 'pointercancel', 'pointerdown'])
      window.addEventListener(type, end, {signal});
    window.addEventListener(
      'pointermove',
      ({clientX, clientY}) => {
        if (Math.hypot(clientX - down.clientX, clientY - down.clientY) > SLACK) end();
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

/** Where a mouse or a finger is; a key's menu event, which has no place, is below what has the focus. */
function pointOf(event: MouseEvent): Point {
  const {clientX: x, clientY: y} = event;
  return x || y ? {x, y} : pointBelow(event);
}

function pointBelow(event: Event): Point {
  const target = event.composedPath()[0];
  const {left, right, bottom} = (target as Element).getBoundingClientRect();
  const isRtl = getComputedStyle(target as Element).direction === 'rtl';
  return {x: isRtl ? right : left, y: bottom + 4};
}
