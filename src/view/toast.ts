import {html, nothing, render} from 'lit';
import {adopt} from './lazy.js';
import type {PartHost} from './part-host.js';
import {toastStyles} from './toast.styles.js';

/** What a toast offers to do. */
export interface ToastAction {
  readonly label: string;
  run(): void;
}

const SHOWN_MS = 6000;

const toasters = new WeakMap<ShadowRoot, Toaster>();

/** Says what has happened, for six seconds or as long as the reader is at it. A newer toast takes its place. */
export function toast({shadowRoot}: PartHost, message: string, action?: ToastAction): void {
  const shell = shadowRoot?.querySelector('.shell');
  if (!shadowRoot || !shell) return;
  adopt(shadowRoot, toastStyles);
  let toaster = toasters.get(shadowRoot);
  if (!toaster) toasters.set(shadowRoot, (toaster = new Toaster()));
  toaster.show(shell, message, action);
}

class Toaster {
  readonly #box: HTMLElement = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isHeld = false;

  constructor() {
    this.#box.className = 'toasts';
    this.#box.setAttribute('role', 'status');
    const hold = (type: string, held: boolean): void => {
      this.#box.addEventListener(type, () => {
        this.#isHeld = held;
        this.#count();
      });
    };
    hold('pointerenter', true);
    hold('focusin', true);
    hold('pointerleave', false);
    hold('focusout', false);
  }

  /** The box stays once it is there, for what appears in it to be read out. */
  show(shell: Element, message: string, action: ToastAction | undefined): void {
    if (!shell.contains(this.#box)) shell.append(this.#box);
    render(nothing, this.#box);
    requestAnimationFrame(() => {
      this.#draw(message, action);
      this.#count();
    });
  }

  #draw(message: string, action: ToastAction | undefined): void {
    const act = (): void => {
      this.#clear();
      action?.run();
    };
    render(
      html`<div class="float toast" part="toast">
        <span>${message}</span>
        ${action ? html`<button class="btn" part="toast-button" @click=${act}>${action.label}</button>` : nothing}
      </div>`,
      this.#box,
    );
  }

  /** Starts its time anew, or stops it while the reader is at it. */
  #count(): void {
    clearTimeout(this.#timer);
    if (!this.#isHeld) this.#timer = setTimeout(this.#clear, SHOWN_MS);
  }

  readonly #clear = (): void => {
    clearTimeout(this.#timer);
    this.#isHeld = false;
    render(nothing, this.#box);
  };
}
