import {waitUntil} from '@open-wc/testing';
import '../../src/i18n/en-parts.js';
import {en} from '../../src/i18n/en.js';
import {translator, type Translate} from '../../src/i18n/translate.js';
import {baseStyles} from '../../src/view/base.styles.js';
import {buttonStyles} from '../../src/view/button.styles.js';
import {adopt} from '../../src/view/lazy.js';
import type {PartHost} from '../../src/view/part-host.js';
import {shellStyles} from '../../src/view/shell.styles.js';
import {tokenStyles} from '../../src/view/tokens.styles.js';

/** A shell with nothing in it but a button, for parts that come and go over a roadmap. */
export class PartStage implements PartHost {
  readonly t: Translate = translator(en, 'en');
  readonly shadowRoot: ShadowRoot;
  readonly isRtl: boolean;
  updates = 0;
  readonly #element: HTMLElement = document.createElement('div');

  constructor({rtl = false, width = 800}: {rtl?: boolean; width?: number} = {}) {
    this.isRtl = rtl;
    this.#element.style.cssText = `display:block;width:${width}px;height:500px`;
    this.#element.dir = rtl ? 'rtl' : 'ltr';
    this.shadowRoot = this.#element.attachShadow({mode: 'open'});
    for (const styles of [tokenStyles, baseStyles, shellStyles, buttonStyles]) adopt(this.shadowRoot, styles);
    const root = document.createElement('div');
    const shell = document.createElement('div');
    const button = document.createElement('button');
    root.className = `root ${rtl ? 'rtl' : ''}`;
    shell.className = 'shell';
    button.className = 'opener btn';
    button.textContent = 'Opener';
    shell.append(button);
    root.append(shell);
    this.shadowRoot.append(root);
    document.body.append(this.#element);
  }

  requestUpdate(): void {
    this.updates++;
  }

  get shell(): HTMLElement {
    return this.find('.shell');
  }

  get opener(): HTMLElement {
    return this.find('.opener');
  }

  /** What has the focus in the shell, by its words. */
  get focused(): string | undefined {
    return this.shadowRoot.activeElement?.textContent.trim();
  }

  find(selector: string): HTMLElement {
    return findIn(this.shadowRoot, selector);
  }

  remove(): void {
    this.#element.remove();
  }
}

/** An element that has to be there. */
export function findIn(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** Waits for an element of a part that may still be loading. */
export async function appeared(root: ParentNode, selector: string): Promise<HTMLElement> {
  await waitUntil(() => root.querySelector(selector), `${selector} does not appear`, {
    interval: 10,
    timeout: 15_000,
  });
  return findIn(root, selector);
}

/** Waits until an element is gone. */
export function gone(root: ParentNode, selector: string): Promise<void> {
  return waitUntil(() => !root.querySelector(selector), `${selector} does not go`, {
    interval: 10,
    timeout: 5000,
  });
}
