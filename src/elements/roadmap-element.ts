import {
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {en} from '../i18n/en.js';
import type {Messages} from '../i18n/messages.js';
import {translator, type Translate} from '../i18n/translate.js';
import type {Problem} from '../model/problem.js';
import type {ReadResult} from '../model/read.js';
import {VERSION} from '../model/version.js';
import {afterPaint} from '../view/after-paint.js';
import {adopt, Lazy} from '../view/lazy.js';
import {isPlain} from '../view/plain-page.js';
import {childSource, readSource, type Source} from '../view/source.js';

/** `auto` follows the `color-scheme` of the page around the element. */
export type Theme = 'auto' | 'light' | 'dark';

/** Half a screen before it is seen. */
const NEAR = '50%';

/** How long loading may take before it is shown. */
const PATIENCE_MS = 1000;

/** How long a drawing waits for the language of the page when all else is there. */
const LANGUAGE_MS = 300;

const english = translator(en, 'en');

const surroundings = new Lazy(() => import('../view/surroundings-part.js'));

/**
 * What the elements of this library have in common: a roadmap from one of several sources, language and
 * direction from the page, messages. Never throws at the page: what goes wrong becomes `problems`.
 */
export abstract class RoadmapElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    roadmap: {},
    profile: {},
    storage: {},
    theme: {},
    loading: {},
    messages: {attribute: false},
  };

  /** The version of this library. */
  static readonly version: string = VERSION;

  /**
   * URL of a roadmap in JSON or Markdown (of a catalogue, for `<skill-paths>`), relative to the page. Of `src` and `roadmap` the one set last wins; without
   * both, the element's children are read. What cannot be loaded or read becomes `problems`.
   */
  src?: string;

  /**
   * The roadmap itself: JSON (or Markdown) text in the attribute; text or an object in the property, as
   * `roadmap.schema.json` describes it. Set a new object to show a changed one. What is wrong with it becomes
   * `problems`; all else is shown.
   */
  roadmap?: unknown;

  /** Whose progress: tells several learners on one site apart. Any text; none is a learner, too. */
  profile?: string;

  /** `local` keeps progress in this browser, as does any unknown word; `none` for the visit only. */
  storage: 'local' | 'none' = 'local';

  /** `auto` follows the page's color-scheme, as does any unknown word; `light`, `dark`. */
  theme: Theme = 'auto';

  /** `lazy` reads the source when the element comes within half a screen of the viewport; any other word at once. */
  loading: 'eager' | 'lazy' = 'eager';

  /** Texts to use instead of those of the page's language: any of `Messages`. Others keep theirs. */
  messages?: Partial<Messages>;

  #problems: readonly Problem[] = [];
  #loading?: AbortController | undefined;
  #isSlow = false;
  /** How much of the source has come, from 0 to 1; undefined while that is not known. */
  #come: number | undefined;
  #isSettled = false;
  #children?: MutationObserver;
  #t: Translate = english;
  #language: Promise<unknown> | undefined;
  #winner: 'src' | 'roadmap' | undefined;
  #nearness: IntersectionObserver | undefined;
  readonly #trouble = new Lazy(
    () => import('../view/trouble-part.js'),
    () => {
      this.requestUpdate();
    },
  );

  /** What is wrong with the source, as `{code, path, message, severity}`; empty when nothing is. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The source has been read: show it, or its problems. */
  protected abstract adopt(result: ReadResult): void;

  /** Reads a source. Rejects only when aborted, or when a part of the library is missing. */
  protected read(source: Source, signal: AbortSignal): Promise<ReadResult> {
    return readSource(source, signal, this.#told);
  }

  /** What the author wrote inside the element. */
  protected get childSource(): Source | undefined {
    return childSource(this);
  }

  /** Whether the element shows what another one shows; it then reads no source of its own. */
  protected isLed(): boolean {
    return false;
  }

  /** What stands where there is no roadmap: why, once it `isRead`, above what the author wrote for this case. */
  protected missing(isRead: boolean, isEmpty = false): TemplateResult {
    return html`${isRead || this.#isSlow ? this.#renderTrouble(isRead, isEmpty) : nothing}
      <div class="fallback"><slot></slot></div>`;
  }

  #renderTrouble(isRead: boolean, isEmpty: boolean): unknown {
    const part = this.#trouble.get();
    if (!part || !this.shadowRoot) return nothing;
    adopt(this.shadowRoot, part.troubleStyles);
    return isRead ? part.trouble(this.#problems, isEmpty, this.t) : part.waiting(this, this.t, this.#come);
  }

  /**
   * Texts in the language of the page.
   * @internal
   */
  get t(): Translate {
    return this.#t;
  }

  /** @internal */
  get isRtl(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  /** Classes of the element that holds everything in the shadow root. */
  protected get rootClass(): string {
    // To ask for the direction takes a while, and at first there is nothing to mirror.
    const isBlank = this.#loading && !this.#isSettled && !this.#isSlow;
    return `root ${this.theme} ${!isBlank && this.isRtl ? 'rtl' : ''}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated || !isPlain(this)) this.#followPage();
    this.#children ??= new MutationObserver(this.#onChildren);
    this.#nearness?.observe(this);
    // The end of a child shows only once the parser is past it.
    this.ownerDocument.addEventListener('readystatechange', this.#onChildren);
    this.#children.observe(this, {childList: true, subtree: true, characterData: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.ownerDocument.removeEventListener('readystatechange', this.#onChildren);
    this.#nearness?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('roadmap') || !this.hasUpdated) {
      this.#winner = lastSet(changed, this);
      if (this.loading === 'lazy' && !this.hasUpdated) this.#awaitNearness();
      else this.#load();
    }
  }

  /** Reads the source again, for instance after a failure. */
  protected reload(): void {
    this.#load();
  }

  readonly #onChildren = (): void => {
    if (!this.#winner) this.#load();
  };

  /** Follows the page's language and the reader's wish for contrast; what does so loads once. */
  #followPage(): void {
    this.#language ??= this.#attune();
  }

  async #attune(): Promise<void> {
    try {
      const {Contrast, Speech} = await surroundings.load();
      this.addController(new Contrast(this));
      const speech = new Speech(this, (t) => {
        const before = this.#t;
        this.#t = t;
        this.requestUpdate('t', before);
      });
      this.addController(speech);
      await speech.ready;
    } catch {
      this.#language = undefined;
    }
  }

  #source(): Source | undefined {
    if (this.#winner === 'src' && this.src) return {kind: 'url', url: this.src};
    if (this.#winner === 'roadmap') return {kind: 'value', value: this.roadmap};
    return this.childSource;
  }

  #awaitNearness(): void {
    this.#nearness = new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        observer.disconnect();
        this.#nearness = undefined;
        this.#load();
      },
      {rootMargin: NEAR},
    );
    this.#nearness.observe(this);
  }

  #load(): void {
    this.#loading?.abort();
    this.#come = undefined;
    const source = this.isLed() ? undefined : this.#source();
    if (!source) {
      this.#followPage();
      return;
    }
    const loading = (this.#loading = new AbortController());
    const patience = setTimeout(() => {
      this.#setSlow(true);
    }, PATIENCE_MS);
    void this.#read(source, loading.signal).finally(() => {
      clearTimeout(patience);
      if (!loading.signal.aborted) this.#setSlow(false);
    });
  }

  async #read(source: Source, signal: AbortSignal): Promise<void> {
    let result: ReadResult;
    try {
      result = await this.read(source, signal);
      if (!isPlain(this)) this.#followPage();
      await Promise.race([this.#language, new Promise((over) => setTimeout(over, LANGUAGE_MS))]);
    } catch {
      result = {roadmap: undefined, problems: [NOT_LOADED]};
    }
    // A newer source may have been set while this one was on its way.
    if (!signal.aborted) this.settle(result);
  }

  /** Takes what was read, or why nothing could be. */
  protected settle(result: ReadResult): void {
    this.#isSettled = true;
    this.#problems = result.problems;
    warn(this.localName, this.#winner === 'src' && this.src, result.problems);
    this.adopt(result);
    // On a plain page the drawing goes first.
    afterPaint(() => {
      this.#followPage();
    });
  }

  readonly #told = (share: number): void => {
    this.#come = share;
    if (this.#isSlow) this.requestUpdate();
  };

  #setSlow(isSlow: boolean): void {
    if (isSlow === this.#isSlow) return;
    this.#isSlow = isSlow;
    this.requestUpdate();
  }
}

const NOT_LOADED: Problem = {
  code: 'part-missing',
  path: '',
  message: 'A part cannot be loaded; is all of dist/ there?',
  severity: 'error',
};

/** For the author, who may look into the console before looking at the page: `road.json:2:1: what is wrong`. */
function warn(name: string, src: string | false | undefined, problems: readonly Problem[]): void {
  const told = problems
    .filter(({severity}) => severity !== 'info')
    .map(
      ({path, message, line, column}) =>
        `\n${[src, line, column, path, ` ${message}`].filter(Boolean).join(':')}`,
    );
  if (told.length) console.warn(`<${name}>`, ...told);
}

/** Lit notes changes in the order in which they were made: the later source wins; an emptied one gives way. */
function lastSet(
  changed: PropertyValues<RoadmapElement>,
  {src, roadmap}: {readonly src?: string; readonly roadmap?: unknown},
): 'src' | 'roadmap' | undefined {
  const given = {src, roadmap: (roadmap ?? '') !== ''};
  const isGiven = (name: PropertyKey): name is keyof typeof given =>
    Boolean(given[name as keyof typeof given]);
  return ['roadmap', 'src', ...changed.keys()].findLast(isGiven);
}
