import {html, render, type TemplateResult} from 'lit';
import type {Translate} from '../../i18n/translate.js';
import {whenLeft} from '../dismiss.js';
import {partIcon} from '../part-icons.js';
import {adopt} from '../lazy.js';
import type {PartHost} from '../part-host.js';
import {helpStyles} from './help.styles.js';
import {keyLines, type KeyLine, type Stroke} from './key-table.js';

/** What closes the panel that is open in a shell. */
const closers = new WeakMap<Element, () => void>();

/**
 * Opens a panel with all keys over a roadmap; again, closes it. No key is trapped in it: Escape, a press or the focus
 * elsewhere close it. Escape and its button put the focus back to where it was.
 */
export function help({shadowRoot, t, isRtl}: PartHost): void {
  const shell = shadowRoot?.querySelector('.shell');
  if (!shadowRoot || !shell) return;
  const close = closers.get(shell);
  if (close) close();
  else {
    adopt(shadowRoot, helpStyles);
    show(shell, shadowRoot.activeElement, panel(t, isRtl));
  }
}

function show(shell: Element, cameFrom: Element | null, content: TemplateResult): void {
  const dialog = document.createElement('dialog');
  const listening = new AbortController();
  const close = (): void => {
    listening.abort();
    closers.delete(shell);
    dialog.remove();
  };
  const goBack = (): void => {
    close();
    if (cameFrom instanceof HTMLElement) cameFrom.focus({preventScroll: true});
  };
  closers.set(shell, goBack);
  dialog.className = 'help';
  dialog.part.add('help');
  dialog.setAttribute('aria-labelledby', 'help-title');
  render(content, dialog);
  shell.append(dialog);
  dialog.show();
  const button = dialog.querySelector('button');
  button?.focus({preventScroll: true});
  button?.addEventListener('click', goBack);
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    goBack();
  });
  whenLeft(dialog, close, listening.signal);
}

function panel(t: Translate, rtl: boolean): TemplateResult {
  const isMac = /mac|iphone|ipad/i.test(navigator.platform);
  return html`<header>
      <h2 id="help-title">${t('keyboard')}</h2>
      <button class="ib" part="close-button" aria-label=${t('close')} title=${t('close')}>
        ${partIcon('close')}
      </button>
    </header>
    <dl>${keyLines(rtl, isMac).map((line) => lineOf(line, t))}</dl>`;
}

function lineOf({message, strokes}: KeyLine, t: Translate): TemplateResult {
  return html`<div>
    <dt>${strokes.map((stroke) => html`<span>${strokeOf(stroke, t)}</span>`)}</dt>
    <dd>${t(message)}</dd>
  </div>`;
}

function strokeOf(stroke: Stroke, t: Translate): unknown {
  return stroke.map((key) => html`<kbd>${capOf(key, t)}</kbd>`);
}

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What stands on a key. */
function capOf(key: string, t: Translate): string {
  if (key === ' ') return t('keySpace');
  return ARROWS[key] ?? t.messages.keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
