import {html, nothing, type TemplateResult} from 'lit';
import {readRichText} from '../../formats/rich-text.js';
import type {Translate} from '../../i18n/translate.js';
import {isLeaf, type Skill} from '../../model/roadmap.js';
import type {Count} from '../../progress/count.js';
import type {Status} from '../../progress/status.js';
import {partIcon} from '../part-icons.js';
import type {Session} from '../session.js';
import {countText, progressBar} from '../toolbar.js';
import {alsoOn} from './also-on.js';
import {fresh} from './fresh.js';
import {note} from './note.js';
import {outLink, resourceRows} from './resource-rows.js';
import {richText} from './rich-text-view.js';
import {dragAway} from './sheet.js';
import {alternatives, prerequisites} from './skill-pills.js';
import {statusControl} from './status-control.js';

/** What a card shows: a skill, or the whole roadmap when none is given. */
export interface CardState {
  readonly session: Session;
  readonly skill: Skill | undefined;
  readonly t: Translate;
  readonly readonly: boolean;
  /** Whether it lies over something else, to which the reader can return. */
  readonly closable: boolean;
}

export interface CardActions {
  select(skill: Skill | undefined): void;
  setStatus(skill: Skill, status: Status): void;
  close(): void;
}

type Drawn = TemplateResult | typeof nothing;

export function card(state: CardState, actions: CardActions): TemplateResult {
  const {session, skill, t, closable} = state;
  const about = skill ?? session.roadmap;
  return html`<article class="card" part="card" aria-labelledby="card-title">
    ${closable ? grab(actions) : nothing}
    <div class="in" role="group" aria-labelledby="card-title" tabindex="-1" ${fresh(about)}>
      ${breadcrumb(state, actions)}
      <h2 id="card-title">${about.url ? outLink(about.url, about.title) : about.title}</h2>
      ${skill ? facts(skill, t) : nothing}
      ${skill && isLeaf(skill) ? nothing : tally(session.count(about), t)}
      ${skill ? statusControl(skill, state, actions) : nothing} ${text(about.description)}
      ${resourceRows(about.resources, t)} ${skill ? aboutSkill(skill, state, actions) : hint(state)}
    </div>
    ${neighbours(state, actions)}
  </article>`;
}

function aboutSkill(skill: Skill, state: CardState, actions: CardActions): TemplateResult {
  const {session, t} = state;
  return html`${prerequisites(skill, state, actions)} ${alternatives(skill, state, actions)}
  ${alsoOn(skill, session, t)} ${note(skill, state)}`;
}

function hint({t, closable, session}: CardState): Drawn {
  return closable || !session.outline.places.length
    ? nothing
    : html`<p class="none">${t('nothingSelected')}</p>`;
}

/** Where the card is a sheet, a finger or a mouse can pull it away; the close button does the same. */
function grab({close}: CardActions): TemplateResult {
  const pull = (event: PointerEvent): void => {
    const sheet = (event.currentTarget as HTMLElement).closest<HTMLElement>('.card');
    if (sheet) dragAway(event, sheet, close);
  };
  return html`<div class="grab" part="grab" @pointerdown=${pull}></div>`;
}

function breadcrumb({skill, session, t, closable}: CardState, actions: CardActions): Drawn {
  const path = skill ? session.outline.path(skill) : [];
  // A card about one skill alone has nothing above it.
  const isTop = skill && !path.length && session.outline.places.length > 1;
  if (!path.length && !isTop && !closable) return nothing;
  const crumb = (title: string, to: Skill | undefined): TemplateResult =>
    html`<li>
      <button
        @click=${() => {
          actions.select(to);
        }}
      >
        ${title}
      </button>
    </li>`;
  return html`<nav class="crumb" aria-label=${t('path')}>
    <ol>
      ${isTop ? crumb(session.roadmap.title, undefined) : path.map((above) => crumb(above.title, above))}
    </ol>
    ${closable ? closeButton(t, actions) : nothing}
  </nav>`;
}

function closeButton(t: Translate, {close}: CardActions): TemplateResult {
  const name = t('close');
  return html`<button class="ib" part="close-button" aria-label=${name} title=${name} @click=${close}>
    ${partIcon('close')}
  </button>`;
}

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
    ${minutes ? html`<span>${partIcon('clock')}${t('aboutTime', {time: t.duration(minutes)})}</span>` : nothing}
    ${all.length ? html`<span>${partIcon('link')}${t('resourceCount', {n: all.length})}</span>` : nothing}
    ${tags.map((tag) => html`<span>${tag}</span>`)}
  </div>`;
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

function tally(count: Count, t: Translate): TemplateResult {
  return html`<div class="tally">${progressBar(count)}${countText(count, t)}</div>`;
}

function text(description: string | undefined): Drawn {
  return description ? html`<div class="text">${richText(readRichText(description))}</div>` : nothing;
}

/** The way through the whole roadmap, skill by skill. */
function neighbours({skill, session: {outline}, t}: CardState, {select}: CardActions): Drawn {
  const before = skill && outline.previous(skill);
  const after = skill ? outline.next(skill) : outline.places[0]?.skill;
  if (!before && !after) return nothing;
  const step = (to: Skill | undefined, name: 'previous' | 'next'): Drawn =>
    to
      ? html`<button
          class=${name}
          part="${name}-button"
          title=${t(name)}
          @click=${() => {
            select(to);
          }}
        >
          <span class="turns">${partIcon(name)}</span><span class="vh">${t(name)}: </span
          ><span class="to">${to.title}</span>
        </button>`
      : nothing;
  return html`<div class="foot">${step(before, 'previous')}${step(after, 'next')}</div>`;
}
