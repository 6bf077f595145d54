import {render} from 'lit';
import {whenLeft} from '../dismiss.js';
import type {Translate} from '../../i18n/translate.js';
import type {PartHost} from '../part-host.js';
import type {MenuItem} from './menu-item.js';
import {moveTo} from './menu-keys.js';
import {menuTemplate, questionTemplate} from './menu-template.js';
import {clamped, cornerBelow, type Point} from './spot.js';

/** What a menu says, in one language. */
export interface MenuWords {
  /** What the menu is called. */
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export interface MenuOptions extends MenuWords {
  readonly host: PartHost;
  /** The same in the language that the host speaks now. */
  readonly again?: () => MenuWords;
  /** Where it stands: below an element, or at a point of the window in CSS pixels. */
  readonly at: Element | Point;
  /** Which item has the focus at first. */
  readonly focus: 'first' | 'last' | 'checked';
  /** Gives the focus back to where the reader came from. */
  readonly restore: () => void;
  /** The menu is gone. */
  readonly closed?: () => void;
}

/** A menu over a roadmap, one at a time. Escape, Tab, a choice and a press elsewhere close it. */
export class MenuPopup {
  static #open: MenuPopup | undefined;
  readonly #options: MenuOptions;
  readonly #shell: Element;
  readonly #box: HTMLElement = document.createElement('div');
  readonly #listening = new AbortController();
  #asked: MenuItem | undefined;
  #words: MenuWords;
  #spoken: Translate;

  /** Opens a menu inside the shell of the host; undefined while there is no shell. */
  static open(options: MenuOptions): MenuPopup | undefined {
    MenuPopup.#open?.close();
    const shell = options.host.shadowRoot?.querySelector('.shell');
    return (MenuPopup.#open = shell ? new MenuPopup(options, shell) : undefined);
  }

  private constructor(options: MenuOptions, shell: Element) {
    this.#options = options;
    this.#words = options;
    this.#spoken = options.host.t;
    this.#shell = shell;
    this.#box.className = 'menu';
    shell.append(this.#box);
    this.#draw();
    this.#place();
    this.#listen();
    this.#focusFirst(options.focus);
  }

  /** Takes the menu away. `restore`: and gives the focus back. */
  close(restore: boolean = false): void {
    if (this.#listening.signal.aborted) return;
    this.#listening.abort();
    if (MenuPopup.#open === this) MenuPopup.#open = undefined;
    if (restore) this.#options.restore();
    this.#box.remove();
    this.#options.closed?.();
  }

  /** Says everything in the language of the host, where that is another now. */
  speak(): void {
    const {host, again} = this.#options;
    if (!again || host.t === this.#spoken || this.#listening.signal.aborted) return;
    this.#spoken = host.t;
    this.#words = again();
    this.#asked &&= this.#words.items.find(({id}) => id === this.#asked?.id);
    this.#draw();
    this.#place();
  }

  get #buttons(): readonly HTMLElement[] {
    return [...this.#box.querySelectorAll('button')];
  }

  #draw(): void {
    const {host} = this.#options;
    const {label, items} = this.#words;
    const asked = this.#asked;
    const template = asked
      ? questionTemplate(asked, host.t('cancel'), {yes: () => this.#run(asked), no: this.#cancel})
      : menuTemplate(label, items, this.#choose);
    render(template, this.#box);
  }

  readonly #choose = (item: MenuItem): void => {
    if (item.disabled) return;
    if (item.question) {
      this.#asked = item;
      this.#draw();
      this.#focusFirst('first');
    } else this.#run(item);
  };

  /** The focus goes back first: what runs may want it elsewhere. */
  #run(item: MenuItem): void {
    this.close(true);
    item.run();
  }

  /** Back from the question to the line that asked it. */
  readonly #cancel = (): void => {
    const name = `${this.#asked?.id ?? ''}-button`;
    this.#asked = undefined;
    this.#draw();
    this.#focus(this.#buttons.find((button) => button.part.contains(name)));
  };

  readonly #place = (): void => {
    const {at, host} = this.#options;
    const room = this.#shell.getBoundingClientRect();
    const size = this.#box.getBoundingClientRect();
    const isBelow = at instanceof Element;
    const {x, y} = isBelow ? cornerBelow(at.getBoundingClientRect(), size, host.isRtl) : at;
    const spot = {x: x - room.x, y: y - room.y};
    const {left, top, maxHeight} = clamped(size, spot, room, {rtl: !isBelow && host.isRtl, keepTop: isBelow});
    this.#box.style.cssText = `left:${left}px;top:${top}px;max-height:${maxHeight}px`;
  };

  #listen(): void {
    const {signal} = this.#listening;
    this.#box.addEventListener('keydown', this.#onKey, {signal});
    this.#box.addEventListener('contextmenu', prevent, {signal});
    const {at} = this.#options;
    // The button that opened it closes it, by its click: not before, or the click would open it again.
    whenLeft(this.#box, this.#leave, signal, at instanceof Element ? at : undefined);
    window.addEventListener('resize', this.#place, {signal});
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // Closed and not prevented: the browser moves on from where the reader came from.
    if (event.key === 'Tab') this.close(true);
    else if (this.#takes(event.key)) event.preventDefault();
  };

  #takes(key: string): boolean {
    if (key === 'Escape') {
      if (this.#asked) this.#cancel();
      else this.close(true);
      return true;
    }
    const buttons = this.#buttons;
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const to = moveTo(key, at, buttons.length, this.#options.host.isRtl);
    if (to !== undefined) this.#focus(buttons[to]);
    return to !== undefined;
  }

  readonly #leave = (): void => {
    this.close();
  };

  #focusFirst(which: MenuOptions['focus']): void {
    const buttons = this.#buttons;
    const checked = buttons.find((button) => button.getAttribute('aria-checked') === 'true');
    this.#focus(
      (which === 'last' ? buttons.at(-1) : which === 'checked' ? checked : undefined) ?? buttons[0],
    );
  }

  /** Scrolls the menu only, never the page. */
  #focus(button: HTMLElement | undefined): void {
    if (!button) return;
    button.focus({preventScroll: true});
    const {offsetTop: top, offsetHeight: height} = button;
    const {scrollTop, clientHeight} = this.#box;
    this.#box.scrollTop = Math.min(top, Math.max(scrollTop, top + height - clientHeight));
  }
}

const prevent = (event: Event): void => {
  event.preventDefault();
};
