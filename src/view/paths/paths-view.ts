import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Translate} from '../../i18n/translate.js';
import type {Skill} from '../../model/roadmap.js';
import type {ProgressKeeper} from '../../progress/keeper.js';
import type {Match} from '../../progress/match.js';
import {ring, shownFraction} from '../meter.js';
import type {Path} from './path.js';

/** How many of the skills that are missing are named. */
const NAMED = 3;

/** What a catalogue shows. */
export interface PathsState {
  readonly t: Translate;
  readonly title: string | undefined;
  readonly paths: readonly Path[];
  readonly keeper: ProgressKeeper;
  /** The reader wants to go to a roadmap; the event may be refused. */
  readonly choose: (path: Path, event: Event) => void;
}

type Drawn = TemplateResult | typeof nothing;

export function pathsView(state: PathsState): TemplateResult {
  const {t, title, paths} = state;
  return html`<section class="paths" part="paths" aria-labelledby="paths-title">
    <h2 id="paths-title">${title ?? t('paths')}</h2>
    <p>${t('pathsIntro')}</p>
    ${list(paths, state)}
  </section>`;
}

/** With its role in words: Safari takes a list without markers for none. */
function list(paths: readonly Path[], state: PathsState): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- see above
  return html`<ol role="list">
    ${repeat(
      paths,
      (path) => path,
      (path) => html`<li>${row(path, state)}</li>`,
    )}
  </ol>`;
}

function row(path: Path, {t, keeper, choose}: PathsState): TemplateResult {
  const match = path.match(keeper);
  const state = match ? (match.missing.length ? '' : 'done') : 'unranked';
  return html`<article class="path" part="path ${state}" lang=${path.roadmap?.lang ?? nothing}>
    ${dial(match, t)}
    <div>
      <h3>${path.title} ${match ? html`<small>${effort(match, t)}</small>` : nothing}</h3>
      ${match ? missing(match.missing, t) : trouble(path, t)}
    </div>
    ${match || path.url ? opener(path, t, choose) : nothing}
  </article>`;
}

/** In the ring stands for the eye what is also said. */
function dial(match: Match | undefined, t: Translate): TemplateResult {
  const fraction = match && shownFraction(match);
  const percent = fraction === undefined ? '' : t.percent(fraction);
  return html`<div class="dial">
    ${ring(fraction ?? 0)}<b aria-hidden="true">${percent}</b>${
      percent ? html`<span class="vh">${t('percentKnown', {percent})}</span>` : nothing
    }
  </div>`;
}

function effort({missing: {length: n}, minutesLeft}: Match, t: Translate): string {
  if (!n) return t('pathComplete');
  const toGo = t('toGo', {n});
  return minutesLeft ? t('toGoTime', {toGo, time: t.duration(minutesLeft)}) : toGo;
}

function missing(skills: readonly Skill[], t: Translate): Drawn {
  if (!skills.length) return nothing;
  const more = skills.length - NAMED;
  return html`<div class="miss">
    ${t('pathNext')} ${skills.slice(0, NAMED).map(({title}) => html` <span class="g todo">${title}</span>`)}
    ${more > 0 ? t('andMore', {n: more}) : nothing}
  </div>`;
}

function trouble({problem, roadmap}: Path, t: Translate): TemplateResult {
  if (roadmap) return html`<p part="message">${t('empty')}</p>`;
  if (problem === undefined) return html`<p>${t('loading')}</p>`;
  return html`<p part="message">${problem || t('cannotShow')}</p>`;
}

/** A link where there is somewhere to go, so that it can be opened in a tab of its own; else a button for the page. */
function opener(path: Path, t: Translate, choose: PathsState['choose']): TemplateResult {
  const open = (event: Event): void => {
    choose(path, event);
  };
  const name = html`${t('openPath')}<span class="vh"> ${path.title}</span>`;
  return path.url
    ? html`<a class="btn" part="path-button" href=${path.url} @click=${open}>${name}</a>`
    : html`<button class="btn" part="path-button" @click=${open}>${name}</button>`;
}
