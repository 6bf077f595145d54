import {html, render, type TemplateResult} from 'lit';
import {whenLeft} from './dismiss.js';
import {adopt} from './lazy.js';
import {panelStyles} from './panel.styles.js';
import {partIcon} from './part-icons.js';
import type {PartHost} from './part-host.js';

/** The panel that is open in a shell. */
const panels = new WeakMap<Element, Panel>();

/**
 * A panel over a roadmap, one at a time. No key is trapped in it: Escape, a press or the focus elsewhere close it.
 * Escape and its button put the focus back to where it was.
 */
export class Panel {
  readonly name: string;
  readonly #host: PartHost;
  readonly #shell: Element;
  readonly #cameFrom: Element | null;
  readonly #title: string;
  readonly #dialog: HTMLDialogElement = document.createElement('dialog');
  readonly #listening = new AbortController();

  /** `name`: its part and class. In place of the one that is open; undefined while there is no shell. */
  static open(host: PartHost, name: string, title: string, content: TemplateResult): Panel | undefined {
    const shell = host.shadowRoot?.querySelector('.shell');
    if (!host.shadowRoot || !shell) return undefined;
    panels.get(shell)?.close();
    adopt(host.shadowRoot, panelStyles);
    const panel = new Panel(host, shell, name, title);
    panels.set(shell, panel);
    panel.draw(content);
    panel.#show();
    return panel;
  }

  /** The one that is open over a roadmap. */
  static of({shadowRoot}: PartHost): Panel | undefined {
    const shell = shadowRoot?.querySelector('.shell');
    return shell ? panels.get(shell) : undefined;
  }

  private constructor(host: PartHost, shell: Element, name: string, title: string) {
    this.name = name;
    this.#host = host;
    this.#shell = shell;
    this.#title = title;
    this.#cameFrom = host.shadowRoot?.activeElement ?? null;
  }

  draw(content: TemplateResult): void {
    const {t} = this.#host;
    render(
      html`<header>
          <h2 id="panel-title">${this.#title}</h2>
          <button
            class="ib"
            part="close-button"
            aria-label=${t('close')}
            title=${t('close')}
            @click=${this.goBack}
          >
            ${partIcon('close')}
          </button>
        </header>
        ${content}`,
      this.#dialog,
    );
  }

  close(): void {
    this.#listening.abort();
    if (panels.get(this.#shell) === this) panels.delete(this.#shell);
    this.#dialog.remove();
  }

  /** Closes it; the focus goes back to where it was. */
  readonly goBack = (): void => {
    this.close();
    if (this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus({preventScroll: true});
  };

  #show(): void {
    const dialog = this.#dialog;
    dialog.className = `dialog ${this.name}`;
    dialog.part.add(this.name);
    dialog.setAttribute('aria-labelledby', 'panel-title');
    this.#shell.append(dialog);
    dialog.show();
    dialog.querySelector('button')?.focus({preventScroll: true});
    dialog.addEventListener('keydown', this.#onKey);
    whenLeft(
      dialog,
      () => {
        this.close();
      },
      this.#listening.signal,
    );
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.goBack();
  };
}
