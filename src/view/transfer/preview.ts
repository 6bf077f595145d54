import {html, nothing, type TemplateResult} from 'lit';
import type {Translate} from '../../i18n/translate.js';
import type {StatusChange} from '../../progress/change.js';
import {adopt} from '../lazy.js';
import {Panel} from '../panel.js';
import type {PartHost} from '../part-host.js';
import {transferStyles} from './transfer.styles.js';

/** How a file meets what is there. */
export type LoadMode = 'add' | 'replace';

/** What loading a file would do. */
export interface Effect {
  /** Of this roadmap, in learning order. */
  readonly changes: readonly StatusChange[];
  /** How many notes, and skills of other roadmaps, change besides. */
  readonly others: number;
}

export interface PreviewOptions {
  /** Of the file. */
  readonly name: string;
  effect(mode: LoadMode): Effect;
  apply(mode: LoadMode): void;
}

const MOST_SHOWN = 8;

/** Shows what a file would change, in either way of loading it, before it is loaded. */
export function openPreview(host: PartHost, options: PreviewOptions): void {
  const {t, shadowRoot} = host;
  if (!shadowRoot) return;
  adopt(shadowRoot, transferStyles);
  const draw = (mode: LoadMode): TemplateResult =>
    form(mode, options, t, {
      choose: (other) => panel?.draw(draw(other)),
      leave: () => panel?.goBack(),
    });
  const panel = Panel.open(host, 'loading', t('loadProgress'), draw('add'));
}

interface FormActions {
  choose(mode: LoadMode): void;
  leave(): void;
}

function form(
  mode: LoadMode,
  {name, effect, apply}: PreviewOptions,
  t: Translate,
  {choose, leave}: FormActions,
): TemplateResult {
  const found = effect(mode);
  const isIdle = !found.changes.length && !found.others;
  const load = (): void => {
    leave();
    apply(mode);
  };
  return html`<div class="in">
    <p class="file">${name}</p>
    ${way('add', t('addToMine'), mode, choose)} ${way('replace', t('replaceMine'), mode, choose)}
    <div class="effect" role="status">${isIdle ? t('nothingChanges') : told(found, t)}</div>
    <div class="answers">
      <button class="btn" part="cancel-button" @click=${leave}>${t('cancel')}</button>
      <button class="btn yes" part="load-button" ?disabled=${isIdle} @click=${load}>${t('load')}</button>
    </div>
  </div>`;
}

function way(
  value: LoadMode,
  label: string,
  mode: LoadMode,
  choose: (mode: LoadMode) => void,
): TemplateResult {
  return html`<label
    ><input
      type="radio"
      name="mode"
      value=${value}
      .checked=${value === mode}
      @change=${() => {
        choose(value);
      }}
    />${label}</label
  >`;
}

function told({changes, others}: Effect, t: Translate): TemplateResult {
  const rest = changes.length - MOST_SHOWN;
  return html`${changes.length ? html`<p>${t('skillsChange', {n: changes.length})}</p>` : nothing}
    <ul>
      ${changes.slice(0, MOST_SHOWN).map(({skill, from, to}) => row(skill.title, t(from), to, t))}
      ${rest > 0 ? html`<li>${t('andMore', {n: rest})}</li>` : nothing}
    </ul>
    ${others ? html`<p>${t('othersChange', {n: others})}</p>` : nothing}`;
}

function row(title: string, from: string, to: StatusChange['to'], t: Translate): TemplateResult {
  return html`<li class="g ${to}"><span>${title}</span><small>${from} → ${t(to)}</small></li>`;
}
