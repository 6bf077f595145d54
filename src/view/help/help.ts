import {html, type TemplateResult} from 'lit';
import type {Translate} from '../../i18n/translate.js';
import {adopt} from '../lazy.js';
import {Panel} from '../panel.js';
import type {PartHost} from '../part-host.js';
import {helpStyles} from './help.styles.js';
import {keyLines, type KeyLine, type Stroke} from './key-table.js';

/** Opens a panel with all keys over a roadmap; again, closes it. */
export function help(host: PartHost): void {
  const {shadowRoot, t, isRtl} = host;
  const open = Panel.of(host);
  if (open?.name === 'help') open.goBack();
  else if (shadowRoot) {
    adopt(shadowRoot, helpStyles);
    Panel.open(host, 'help', t('keyboard'), keyList(t, isRtl));
  }
}

function keyList(t: Translate, rtl: boolean): TemplateResult {
  const isMac = /mac|iphone|ipad/i.test(navigator.platform);
  return html`<dl>${keyLines(rtl, isMac).map((line) => lineOf(line, t))}</dl>`;
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
