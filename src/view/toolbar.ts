import {html, nothing, type TemplateResult} from 'lit';
import type {Translate} from '../i18n/translate.js';
import type {Count} from '../progress/count.js';
import {icon, type IconName} from './icons.js';

export type ViewName = 'diagram' | 'list';

export interface ToolbarState {
  readonly t: Translate;
  readonly title: string;
  readonly view: ViewName;
  readonly count: Count;
}

export interface ToolbarActions {
  show(view: ViewName): void;
}

/** `search` and `buttons` come with a part of their own; their room is kept. */
export function toolbar(
  {t, title, view, count}: ToolbarState,
  actions: ToolbarActions,
  search: unknown,
  buttons: unknown,
): TemplateResult {
  return html`<div class="tb" part="toolbar" role="group" aria-label=${t('toolbar')}>
    <h2 class="tt">${title}</h2>
    <span class="search-room">${search}</span>
    <span class="sw" role="group" aria-label=${t('view')}>
      ${viewButton('diagram', view, t, actions)}${viewButton('list', view, t, actions)}
    </span>
    <span class="prog" part="progress">${progressBar(count)}${countText(count, t)}</span>
    <span class="buttons">${buttons}</span>
  </div>`;
}

function viewButton(name: ViewName, shown: ViewName, t: Translate, actions: ToolbarActions): TemplateResult {
  return html`<button
    part="${name}-button"
    aria-pressed=${name === shown}
    @click=${() => {
      actions.show(name);
    }}
  >
    ${icon(name)}<span>${t(name)}</span>
  </button>`;
}

/** Decoration: the numbers beside it say the same. */
export function progressBar({done, total, learning}: Count): TemplateResult {
  const share = (n: number): string => `${total ? (100 * n) / total : 0}%`;
  return html`<span class="pbar" aria-hidden="true"
    ><i .style=${`width:${share(done)}`}></i
    >${learning ? html`<i .style=${`width:${share(Math.min(learning, total - done))}`}></i>` : nothing}</span
  >`;
}

/** “64 of 230 done”, the number of done ones set in bold wherever the language puts it. */
export function countText({done, total, optionalDone}: Count, t: Translate): TemplateResult {
  const [before, after] = t('doneOfLong', {done: '\0', total}).split('\0');
  const extra = optionalDone ? html` <small>${t('optionalCount', {n: optionalDone})}</small>` : nothing;
  return html`<span>${before}<b>${t.number(done)}</b>${after}${extra}</span>`;
}

export interface ZoomActions {
  zoom(direction: 1 | -1): void;
  fit(): void;
}

/** The text of its output, the zoom level, is written by the camera's owner: it changes with every frame. */
export function zoomer(t: Translate, actions: ZoomActions): TemplateResult {
  const button = (name: IconName, label: string, act: () => void): TemplateResult =>
    html`<button class="ib" part="${name}-button" aria-label=${label} title=${label} @click=${act}>
      ${icon(name)}
    </button>`;
  return html`<div class="float zoomer" role="group" aria-label=${t('zoom')}>
    ${button('minus', t('zoomOut'), () => {
      actions.zoom(-1);
    })}
    <output aria-label=${t('zoomLevel')} aria-live="off"></output>
    ${button('plus', t('zoomIn'), () => {
      actions.zoom(1);
    })}
    ${button('fit', t('fit'), () => {
      actions.fit();
    })}
  </div>`;
}
