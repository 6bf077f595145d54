import {css, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {ReadResult} from '../model/read.js';
import type {News, ProgressKeeper} from '../progress/keeper.js';
import {baseStyles} from '../view/base.styles.js';
import {adopt, Lazy} from '../view/lazy.js';
import {noticeStyles} from '../view/notice.styles.js';
import type {CatalogueResult} from '../view/paths/catalogue.js';
import type {Path} from '../view/paths/path.js';
import type {Ranking} from '../view/paths/ranking.js';
import type {Source} from '../view/source.js';
import {tokenStyles} from '../view/tokens.styles.js';
import {tell} from './events.js';
import {ProgressElement} from './progress-element.js';

type Part = typeof import('../view/paths/paths-part.js');

const hostStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
`;

/** Roadmaps are loaded when the list comes so near. */
const NEAR = '200px';

/**
 * Other roadmaps, in the order of how much of each the reader knows already.
 *
 * @summary A catalogue of roadmaps, ranked by what the reader knows.
 * @slot - Shown while there is no catalogue; may hold it as `<script type="application/json">`.
 * @fires {CustomEvent<SkillPathSelectDetail>} skill-path-select - The reader opens a roadmap. Cancelable; else its
 *   `url` is followed.
 * @fires {CustomEvent<SkillRoadmapErrorDetail>} skill-roadmap-error - The catalogue could not be read. Not
 *   cancelable.
 * @csspart paths - The whole list.
 * @csspart path - One roadmap, with `done` or `unranked` as a second token.
 * @csspart path-button - What opens it.
 * @csspart message - Why the catalogue, or one roadmap, cannot be shown.
 * @cssprop [--skill-font=system font] - Typeface; `inherit` takes that of the page.
 * @cssprop [--skill-surface=light-dark(#fff, #181b1e)] - Surfaces.
 * @cssprop [--skill-surface-2=light-dark(#f2f2ee, #202428)] - Surfaces set off from others.
 * @cssprop [--skill-ink=light-dark(#16191d, #eceef0)] - Text.
 * @cssprop [--skill-ink-2=light-dark(#4d545c, #b0b7bf)] - Text of second rank.
 * @cssprop [--skill-focus=light-dark(#1f5fd0, #9cc2ff)] - The ring around what has the focus.
 * @cssprop [--skill-line=light-dark(#e2e2dc, #2c3136)] - Thin lines that only divide.
 * @cssprop [--skill-line-strong=light-dark(#868b92, #747c85)] - Edges that a reader has to see.
 * @cssprop [--skill-todo=light-dark(#868b92, #747c85)] - Sign of what is to do.
 * @cssprop [--skill-done=light-dark(#0b7a5e, #3fcf9f)] - What is done.
 * @cssprop [--skill-road=light-dark(#d9d9d2, #2f353b)] - Rings and bars, where they are still ahead.
 * @cssprop [--skill-radius=8px] - Corners of buttons and fields.
 * @cssprop [--skill-radius-l=14px] - Corners of cards.
 * @cssprop [--skill-shadow=0 1px 2px var(--skill-shade)] - Shadow of what stands out.
 * @cssprop [--skill-slow=420ms] - Duration of rings and bars filling up; none where the reader wants less motion.
 * @cssprop [--skill-ease=cubic-bezier(0.2, 0.7, 0.2, 1)] - Course of every motion.
 */
export class SkillPathsElement extends ProgressElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, noticeStyles, hostStyles];
  static override properties: PropertyDeclarations = {roadmaps: {noAccessor: true}};

  #isRead = false;
  #title: string | undefined;
  #ranking: Ranking | undefined;
  #nearness: IntersectionObserver | undefined;
  readonly #part = new Lazy(
    () => import('../view/paths/paths-part.js'),
    () => {
      this.requestUpdate();
    },
  );

  /**
   * The catalogue itself: `{"roadmaps": […]}` or a list, as JSON text in the attribute, text or an object in the
   * property. Each member is a roadmap, the URL of one, or `{"src", "title", "url"}`.
   */
  get roadmaps(): unknown {
    return this.roadmap;
  }
  set roadmaps(catalogue: unknown) {
    this.roadmap = catalogue;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#nearness = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#ranking?.want();
      },
      {rootMargin: NEAR},
    );
    this.#enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ranking?.leave();
    this.#nearness?.disconnect();
  }

  protected override get childSource(): Source | undefined {
    const source = super.childSource;
    // A list of links is what shows without the catalogue, not the catalogue.
    return source?.kind === 'list' ? undefined : source;
  }

  protected override async read(source: Source, signal: AbortSignal): Promise<ReadResult> {
    return (await this.#part.load()).openCatalogue(source, signal);
  }

  protected adopt({problems, listings = [], title}: ReadResult & Partial<CatalogueResult>): void {
    const part = this.#part.get();
    this.#ranking?.dispose();
    this.#ranking =
      part && listings.length
        ? new part.Ranking(listings, () => {
            this.requestUpdate();
          })
        : undefined;
    this.#title = title;
    this.#isRead = true;
    this.#enter();
    this.requestUpdate();
    if (!this.#ranking) tell(this, 'skill-roadmap-error', {problems});
  }

  protected progressed(): void {
    this.requestUpdate();
  }

  protected override hear(news: News): void {
    if (this.#ranking?.recount(news.keys)) this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const {keeper} = this;
    const [ranking, part] = [this.#ranking, this.#part.get()];
    return html`<div class=${this.rootClass}>
      ${
        ranking && part && keeper
          ? this.#renderPaths(part, ranking.ranked(keeper), keeper)
          : this.missing(this.#isRead)
      }
    </div>`;
  }

  #renderPaths(part: Part, paths: readonly Path[], keeper: ProgressKeeper): TemplateResult {
    if (this.shadowRoot) adopt(this.shadowRoot, part.pathsStyles);
    const choose = ({roadmap, url}: Path, event: Event): void => {
      if (!tell(this, 'skill-path-select', {roadmap, url}, true)) event.preventDefault();
    };
    return part.pathsView({t: this.t, title: this.#title, paths, keeper, choose});
  }

  #enter(): void {
    if (!this.isConnected || !this.#ranking) return;
    this.#ranking.enter();
    // Observed anew, it says at once whether the list is near.
    this.#nearness?.disconnect();
    this.#nearness?.observe(this);
  }
}
