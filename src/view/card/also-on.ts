import {html, nothing, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {DirectiveResult} from 'lit/directive.js';
import type {Translate} from '../../i18n/translate.js';
import {skillsOf, type Roadmap, type Skill} from '../../model/roadmap.js';
import {countAll} from '../../progress/count.js';
import {shownFraction} from '../meter.js';
import {cataloguedRoadmaps, onCatalogues} from '../paths/on-page.js';
import type {Session} from '../session.js';
import {progressBar} from '../toolbar.js';
import {outLink} from './resource-rows.js';

/** The roadmaps, of those in catalogues on the page, that have this skill under any of its names. */
export function roadmapsWith(skill: Skill, besides: Roadmap): readonly Roadmap[] {
  const names = new Set(skill.identities);
  return cataloguedRoadmaps().filter((roadmap) => roadmap.key !== besides.key && has(roadmap, names));
}

function has(roadmap: Roadmap, names: ReadonlySet<string>): boolean {
  for (const {identities} of skillsOf(roadmap)) if (identities.some((name) => names.has(name))) return true;
  return false;
}

/** Lists the other roadmaps, and lists them anew when catalogues have loaded more. */
class AlsoOn extends AsyncDirective {
  #stop: (() => void) | undefined;
  #about: [Skill, Session, Translate] | undefined;
  #found: readonly Roadmap[] | undefined;

  override render(skill: Skill, session: Session, t: Translate): unknown {
    if (this.isConnected) this.#listen();
    if (skill !== this.#about?.[0]) this.#found = undefined;
    this.#about = [skill, session, t];
    this.#found ??= roadmapsWith(skill, session.roadmap);
    return this.#found.length ? section(this.#found, session, t) : nothing;
  }

  override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  override reconnected(): void {
    this.#changed();
  }

  #listen(): void {
    this.#stop ??= onCatalogues(this.#changed);
  }

  readonly #changed = (): void => {
    this.#found = undefined;
    if (this.#about) this.setValue(this.render(...this.#about));
  };
}

export const alsoOn: (skill: Skill, session: Session, t: Translate) => DirectiveResult = directive(AlsoOn);

function section(roadmaps: readonly Roadmap[], session: Session, t: Translate): TemplateResult {
  return html`<h3>${t('alsoOn')}</h3>
    <ul class="also">
      ${roadmaps.map((roadmap) => row(roadmap, session, t))}
    </ul>`;
}

function row(roadmap: Roadmap, {keeper}: Session, t: Translate): TemplateResult {
  const {title, url, lang} = roadmap;
  const count = countAll(roadmap, keeper.statusOf).of();
  const percent = t.percent(shownFraction(count));
  return html`<li>
    <span lang=${lang ?? nothing}>${url ? outLink(url, title) : title}</span>
    ${progressBar(count)}<span>${t('percentDone', {percent})}</span>
  </li>`;
}
