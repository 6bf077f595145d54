import {html, nothing, type TemplateResult} from 'lit';
import {readRichText} from '../../formats/rich-text.js';
import type {Translate} from '../../i18n/translate.js';
import {isLeaf, type Choice, type Resource, type Skill} from '../../model/roadmap.js';
import type {Count} from '../../progress/count.js';
import {STATUSES, type Status} from '../../progress/status.js';
import type {Session} from '../session.js';
import {icon, resourceIcon} from '../icons.js';
import {countText, progressBar} from '../toolbar.js';
import {richText} from './rich-text-view.js';

/** What a card shows: a skill, or the whole roadmap when none is given. */
export interface CardState {
  readonly session: Session;
  readonly skill: Skill | undefined;
  readonly t: Translate;
  readonly readonly: boolean;
  readonly closable: boolean;
}

export interface CardActions {
  select(skill: Skill | undefined): void;
  setStatus(skill: Skill, status: Status): void;
  close(): void;
}

export function card(state: CardState, actions: CardActions): TemplateResult {
  const {session, skill, t} = state;
  const about = skill ?? session.roadmap;
  return html`<article class="card" part="card" aria-labelledby="card-title">
    <div class="in" tabindex="-1">
      ${breadcrumb(state, actions)}
      <h2 id="card-title">${about.url ? link(about.url, about.title) : about.title}</h2>
      ${skill ? facts(skill, t) : nothing}
      ${!skill || !isLeaf(skill) ? tally(session.count(about), t) : nothing}
      ${skill ? statusControl(skill, state, actions) : nothing}
      ${about.description ? html`<div class="text">${richText(readRichText(about.description))}</div>` : nothing}
      ${resources(about.resources, t)} ${skill ? prerequisites(skill, state, actions) : nothing}
      ${skill ? alternatives(session.outline.place(skill)?.choice, skill, state, actions) : nothing}
    </div>
    ${skill ? neighbours(skill, state, actions) : nothing}
  </article>`;
}

function breadcrumb({skill, session, t, closable}: CardState, actions: CardActions): TemplateResult {
  const path = skill ? session.outline.path(skill) : [];
  return html`<nav class="crumb" aria-label=${t('path')}>
    <ol>
      ${
        skill && path.length === 0
          ? crumb(session.roadmap.title, () => {
              actions.select(undefined);
            })
          : path.map((ancestor) =>
              crumb(ancestor.title, () => {
                actions.select(ancestor);
              }),
            )
      }
    </ol>
    ${
      closable
        ? html`<button
            class="ib"
            part="close-button"
            aria-label=${t('close')}
            title=${t('close')}
            @click=${actions.close}
          >
            ${icon('close')}
          </button>`
        : nothing
    }
  </nav>`;
}

const crumb = (title: string, act: () => void): TemplateResult =>
  html`<li><button @click=${act}>${title}</button></li>`;

function facts(
  {importance, recommended, minutes, resources: all, tags}: Skill,
  t: Translate,
): TemplateResult {
  const grade =
    importance === 'normal'
      ? nothing
      : html`<span><i class=${importance}></i>${capital(t(importance))}</span>`;
  return html`<div class="facts">
    ${grade} ${recommended ? html`<span><i class="star"></i>${t('recommended')}</span>` : nothing}
    ${minutes ? html`<span>${icon('clock')}${t('aboutTime', {time: t.duration(minutes)})}</span>` : nothing}
    ${all.length ? html`<span>${icon('link')}${t('resourceCount', {n: all.length})}</span>` : nothing}
    ${tags.map((tag) => html`<span>${tag}</span>`)}
  </div>`;
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

function tally(count: Count, t: Translate): TemplateResult {
  return html`<div class="tally">${progressBar(count)}${countText(count, t)}</div>`;
}

/** Radio buttons: arrows move within them, Tab leaves. */
function statusControl(
  skill: Skill,
  {t, readonly, session}: CardState,
  actions: CardActions,
): TemplateResult {
  const status = session.status(skill);
  return html`<fieldset class="seg4" part="status" aria-label=${t('status')} ?disabled=${readonly}>
    ${STATUSES.map(
      (each) =>
        html`<label class="g ${each}" part="status-button ${each}"
          ><input
            type="radio"
            name="status"
            .checked=${each === status}
            @change=${(event: Event) => {
              actions.setStatus(skill, each);
              // A page may have refused the change: show what holds.
              (event.target as HTMLInputElement).checked = session.status(skill) === each;
            }}
          />${t(each === 'skipped' ? 'skip' : each)}</label
        >`,
    )}
  </fieldset>`;
}

function resources(all: readonly Resource[], t: Translate): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return html`<h3>${t('resources')}</h3>
    <ul class="res">
      ${all.map((resource) => resourceRow(resource, t))}
    </ul>`;
}

function resourceRow({type, title, url, minutes, lang}: Resource, t: Translate): TemplateResult {
  const host = url && hostOf(url);
  const kind = t.messages.kinds[type] ?? capital(type);
  return html`<li>
    ${icon(resourceIcon(type))}
    <span lang=${lang ?? nothing}>
      ${url ? link(url, title) : title}<small>${host ? t('kindOnHost', {kind, host}) : kind}</small>
    </span>
    ${minutes ? html`<time>${t.duration(minutes)}</time>` : nothing}
  </li>`;
}

/** Opens beside the page: the reader is in the middle of the map. */
const link = (url: string, text: string): TemplateResult =>
  html`<a part="link" href=${url} target="_blank" rel="noopener">${text}</a>`;

function hostOf(url: string): string {
  try {
    return new URL(url, document.baseURI).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}

function prerequisites(
  skill: Skill,
  state: CardState,
  actions: CardActions,
): TemplateResult | typeof nothing {
  const known = skill.requires
    .map((id) => state.session.outline.find(id)?.skill)
    .filter((found) => found !== undefined);
  return known.length ? pills(state.t('requires'), known, state, actions) : nothing;
}

function alternatives(
  choice: Choice | undefined,
  skill: Skill,
  state: CardState,
  actions: CardActions,
): TemplateResult | typeof nothing {
  const others = choice?.children.filter((member) => member !== skill) ?? [];
  if (!choice || !others.length) return nothing;
  return pills(state.t('orInstead', {n: choice.choose}), others, state, actions);
}

function pills(
  heading: string,
  skills: readonly Skill[],
  state: CardState,
  actions: CardActions,
): TemplateResult {
  return html`<h3>${heading}</h3>
    <ul class="alts">
      ${skills.map((skill) => html`<li>${pill(skill, state, actions)}</li>`)}
    </ul>`;
}

function pill(skill: Skill, {session, t}: CardState, actions: CardActions): TemplateResult {
  const status = session.status(skill);
  return html`<button
    class="pill g ${status}"
    part="skill-button ${status}"
    @click=${() => {
      actions.select(skill);
    }}
  >
    ${skill.title}${skill.recommended ? html`<i class="star"></i>` : nothing}<span class="vh"
      >, ${t(status)}</span
    >
  </button>`;
}

function neighbours(skill: Skill, {session, t}: CardState, actions: CardActions): TemplateResult {
  const step = (to: Skill | undefined, name: 'previous' | 'next'): TemplateResult | typeof nothing =>
    to
      ? html`<button
          class=${name === 'next' ? 'nxt' : ''}
          part="${name}-button"
          title=${t(name)}
          @click=${() => {
            actions.select(to);
          }}
        >
          ${name === 'previous' ? turning(name) : nothing}<span>${to.title}</span>${name === 'next' ? turning(name) : nothing}
        </button>`
      : nothing;
  return html`<div class="foot">
    ${step(session.outline.previous(skill), 'previous')}${step(session.outline.next(skill), 'next')}
  </div>`;
}

/** An arrow that points the other way where text runs from right to left. */
const turning = (name: 'previous' | 'next'): TemplateResult => html`<span class="turns">${icon(name)}</span>`;
