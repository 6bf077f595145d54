import {html, type TemplateResult} from 'lit';
import {partIcon} from '../part-icons.js';
import {adopt, Lazy} from '../lazy.js';
import type {PartHost} from '../part-host.js';
import type {MenuItem} from './menu-item.js';
import type * as part from './menu-part.js';
import type {MenuPopup, MenuWords} from './menu-popup.js';

type MenuPart = typeof part;

/** The button that opens the menu of a roadmap; the menu itself loads when it is first opened. */
export class MenuButton {
  readonly #host: PartHost;
  readonly #items: (part: MenuPart) => readonly MenuItem[];
  readonly #part = new Lazy<MenuPart>(() => import('./menu-part.js'));
  #popup: MenuPopup | undefined;

  /** `items`: asked for each time the menu opens. */
  constructor(host: PartHost, items: (part: MenuPart) => readonly MenuItem[]) {
    this.#host = host;
    this.#items = items;
  }

  render(): TemplateResult {
    const label = this.#host.t('menu');
    return html`<button
      class="ib"
      part="menu-button"
      aria-haspopup="menu"
      aria-expanded=${this.#popup !== undefined}
      aria-label=${label}
      title=${label}
      @click=${this.#toggle}
      @keydown=${this.#onKey}
    >
      ${partIcon('menu')}
    </button>`;
  }

  /** The language may be another. */
  refresh(): void {
    this.#popup?.speak();
  }

  readonly #toggle = (event: Event): void => {
    if (this.#popup) this.#popup.close(true);
    else this.#open(event.currentTarget as HTMLElement, 'first');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#open(event.currentTarget as HTMLElement, event.key === 'ArrowUp' ? 'last' : 'first');
  };

  #open(button: HTMLElement, focus: 'first' | 'last'): void {
    const host = this.#host;
    this.#part.use((part) => {
      if (!host.shadowRoot) return;
      adopt(host.shadowRoot, part.menuStyles);
      adopt(host.shadowRoot, part.marksStyles);
      const words = (): MenuWords => ({label: host.t('menu'), items: this.#items(part)});
      this.#popup = part.MenuPopup.open({
        ...words(),
        host,
        again: words,
        at: button,
        focus,
        restore: () => {
          button.focus({preventScroll: true});
        },
        closed: () => {
          this.#popup = undefined;
          host.requestUpdate();
        },
      });
      host.requestUpdate();
    });
  }
}
