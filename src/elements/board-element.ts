import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Frame} from '../layout/scene.js';
import type {ReadResult} from '../model/read.js';
import type {Roadmap, Skill} from '../model/roadmap.js';
import type {Cause} from '../progress/keeper.js';
import type {Status} from '../progress/status.js';
import {changeSentence} from '../view/announcer.js';
import {baseStyles} from '../view/base.styles.js';
import {Board, type BoardHost} from '../view/board.js';
import {NO_INSETS, type Gestures, type Insets} from '../view/camera.js';
import {CardPanel} from '../view/card-panel.js';
import type {LayoutName} from '../view/diagram/diagram-view.js';
import {diagramStyles} from '../view/diagram/diagram.styles.js';
import {SearchField} from '../view/search/search-field.js';
import {searchFieldStyles} from '../view/search/search-field.styles.js';
import type {Session} from '../view/session.js';
import {missing, shown} from '../view/shell.js';
import {shellStyles} from '../view/shell.styles.js';
import {tokenStyles} from '../view/tokens.styles.js';
import {toolbar, type ViewName} from '../view/toolbar.js';
import type {TreeCommand} from '../view/tree-keys.js';
import {rememberedView, rememberView, viewFor} from '../view/view-choice.js';
import {Views} from '../view/views.js';
import {changeStatus} from './change-status.js';
import {linkedName, linkTo} from './deep-link.js';
import {naming, tell} from './events.js';
import {ProgressElement} from './progress-element.js';

/** The view asked for; `auto` chooses by width and pointer. */
export type View = 'auto' | ViewName;

/** Room that an open card takes from the diagram, beside it or below it. */
const CARD_WIDTH = 448;
const SHEET_BELOW = 640;
const SHEET_SHARE = 0.6;
const HINT_MS = 2000;

/** The inside of `<skill-roadmap>`: the shell with its views, toolbar and card, and what ties them together. */
export abstract class BoardElement extends ProgressElement implements BoardHost {
  static override styles: CSSResultGroup = [
    tokenStyles,
    baseStyles,
    shellStyles,
    searchFieldStyles,
    diagramStyles,
  ];

  /** `auto` chooses by width and pointer; `diagram`, `list`. */
  @property() view: View = 'auto';

  /** `road` winds past the groups; `tree` is a plain tidy tree. */
  @property() layout: LayoutName = 'road';

  /** `cooperative` leaves the plain wheel and one finger to the page; `greedy` takes them. */
  @property() gestures: Gestures = 'cooperative';

  /** Key or id of the selected skill; set it to reveal and open one. */
  @property() skill?: string;

  /** Progress is shown, not changed. */
  @property({type: Boolean}) readonly = false;

  /** No toolbar. */
  @property({type: Boolean, attribute: 'hide-toolbar'}) hideToolbar = false;

  /** The selected skill follows the page's `#`. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  @state() private isHinting = false;
  @state() private isFullScreen = false;
  @state() private announcement = '';
  @state() private chosenView: ViewName | undefined;
  @query('.stage') private stage!: HTMLElement | null;
  @query('.world') private world!: HTMLElement | null;
  @query('.list') private list!: HTMLElement | null;
  @query('.zoomer output') private zoomLevel!: HTMLElement | null;

  protected board: Board | undefined;
  #isRead = false;
  #hasHinted = false;
  readonly #card = new CardPanel(this);
  readonly #search = new SearchField(this, {
    session: () => this.session,
    highlight: (hits, current) => this.board?.highlight(hits, current),
    follow: (skill) => this.board?.view?.reveal(skill, this.#openCardInsets()),
    leave: (skill) => this.board?.enter(skill),
  });
  protected readonly views: Views = new Views(this, {
    zoomed: (scale) => {
      if (this.zoomLevel) this.zoomLevel.textContent = this.t.percent(scale);
    },
    refused: () => {
      this.#hint();
    },
  });
  readonly #resizes = new ResizeObserver(() => {
    this.#draw();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('fullscreenchange', this.#onFullScreen);
    window.addEventListener('hashchange', this.#onHash);
    // Direction, language and room may be others here.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('fullscreenchange', this.#onFullScreen);
    window.removeEventListener('hashchange', this.#onHash);
    this.#resizes.disconnect();
  }

  protected adopt({roadmap, problems}: ReadResult): void {
    this.begin(roadmap);
    this.#isRead = true;
    this.requestUpdate();
    if (roadmap) tell(this, 'skill-roadmap-load', {roadmap, problems});
    else tell(this, 'skill-roadmap-error', {problems});
    this.#selectNamed();
  }

  protected override begin(roadmap: Roadmap | undefined): void {
    super.begin(roadmap);
    if (roadmap && this.storage === 'local') this.chosenView ??= rememberedView(roadmap.key);
    this.board = this.session && new Board(this.session, this);
  }

  protected progressed(changed: ReadonlySet<Skill>, cause: Cause): void {
    if (this.board) this.board.dress(changed);
    this.requestUpdate();
    if (this.session) tell(this, 'skill-progress-change', {progress: this.session.summary, cause});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view') && this.hasUpdated) this.chosenView = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#draw();
    this.#search.refresh();
    if (changed.has('messages')) this.board?.dressAll();
    if (changed.has('skill')) this.#selectNamed();
  }

  mayShow(skill: Skill | undefined): boolean {
    return skill === undefined || tell(this, 'skill-select', naming(skill), true);
  }

  changeStatus(skill: Skill, status: Status): void {
    if (!this.readonly) this.setSkill(skill, status, 'reader');
  }

  run(command: TreeCommand): void {
    if (command === 'search') this.#search.focus();
    else if (command === 'zoom-in') this.views.diagram?.zoom(1);
    else if (command === 'zoom-out') this.views.diagram?.zoom(-1);
    else if (command === 'fit') this.views.diagram?.fit();
    else if (command === 'undo') this.takeBack('reader');
  }

  cardChanged(): void {
    const skill = this.board?.selected;
    if (this.deepLink && skill) linkTo(skill);
    this.requestUpdate();
  }

  focusCard(): void {
    this.#card.focus();
  }

  cardInsets(): Insets {
    const {width, height} = this.#frame();
    if (width < SHEET_BELOW) return {...NO_INSETS, bottom: height * SHEET_SHARE};
    return this.isRtl ? {...NO_INSETS, left: CARD_WIDTH} : {...NO_INSETS, right: CARD_WIDTH};
  }

  protected override render(): TemplateResult {
    const {t, problems} = this;
    const board = this.board;
    const isShown = board !== undefined && board.session.outline.places.length > 0;
    return html`<div class=${this.rootClass}>
      <div class="shell ${this.hideToolbar ? 'bare-top' : ''} ${isShown ? '' : 'failed'}">
        ${
          isShown
            ? this.#renderBoard(board)
            : missing({t, problems, isRead: this.#isRead, isEmpty: board !== undefined, isSlow: this.isSlow})
        }
        <div class="vh" aria-live="polite">${this.announcement}</div>
      </div>
    </div>`;
  }

  #renderBoard(board: Board): TemplateResult {
    const {t, isHinting} = this;
    return shown({
      t,
      board,
      isHinting,
      view: this.#view,
      zooming: {
        zoom: (direction) => this.views.diagram?.zoom(direction),
        fit: () => {
          this.views.diagram?.fit();
        },
      },
      toolbar: this.hideToolbar ? nothing : this.#renderToolbar(board.session),
      card: board.isCardOpen ? this.#card.render(board) : nothing,
    });
  }

  #renderToolbar({roadmap, counts}: Session): TemplateResult {
    const state = {
      t: this.t,
      title: roadmap.title,
      view: this.#view,
      count: counts.of(),
      fullScreen: this.isFullScreen,
      canFullScreen: document.fullscreenEnabled,
    };
    const show = (view: ViewName): void => {
      if (view === this.#view) return;
      this.chosenView = view;
      if (this.storage === 'local') rememberView(roadmap.key, view);
      tell(this, 'skill-view-change', {view});
    };
    const toggleFullScreen = (): void => {
      void (this.isFullScreen ? document.exitFullscreen() : this.requestFullscreen());
    };
    return toolbar(state, {show, toggleFullScreen}, this.#search.render(), nothing);
  }

  /** The view that is up: the reader's choice, else the author's, else what suits the room. */
  get #view(): ViewName {
    if (this.chosenView) return this.chosenView;
    if (this.view === 'diagram' || this.view === 'list') return this.view;
    return viewFor(this.clientWidth, isCoarse());
  }

  /** Draws what the shell has room for; nothing happens where nothing has changed. */
  #draw(): void {
    const {stage, world, list} = this;
    if (!stage || !world || !list || !this.board) {
      this.views.dispose();
      return;
    }
    this.#resizes.observe(stage);
    const gestures = this.isFullScreen ? 'greedy' : this.gestures;
    const look = {view: this.#view, layout: this.layout, gestures, frame: this.#frame()} as const;
    this.views.show(this.board, {stage, world, list}, look);
  }

  #frame(): Frame {
    const {clientWidth: width = 0, clientHeight: height = 0} = this.stage ?? {};
    return {width, height, coarse: isCoarse(), rtl: this.isRtl};
  }

  #openCardInsets(): Insets | undefined {
    return this.board?.isCardOpen ? this.cardInsets() : undefined;
  }

  /** A skill by its key, id or another of its names. */
  protected findSkill(name: string): Skill | undefined {
    return this.session?.outline.find(name)?.skill;
  }

  /** The skill that the attribute or the page's address names. */
  #selectNamed(): void {
    const hash = this.deepLink ? linkedName() : '';
    const skill = this.findSkill(this.skill ?? hash);
    if (skill && skill !== this.board?.selected) this.board?.show(skill);
  }

  /** Sets a status; what the reader does is announced. */
  protected setSkill(skill: Skill, to: Status, cause: Cause): void {
    const {session} = this;
    if (!session || !changeStatus(this, session, skill, to, cause) || cause !== 'reader') return;
    this.announcement = changeSentence(skill, session, this.t);
  }

  /** Takes back the last change of this roadmap made on this page; false when there is none. */
  protected takeBack(cause: Cause): boolean {
    const {session} = this;
    const undone = session?.keeper.undo((key) => session.concerns(key), cause) !== undefined;
    if (undone && cause === 'reader') this.announcement = this.t('undone');
    return undone;
  }

  /** Once per visit: who scrolls past often needs no second lesson. */
  #hint(): void {
    if (this.#hasHinted) return;
    this.#hasHinted = true;
    this.isHinting = true;
    setTimeout(() => {
      this.isHinting = false;
    }, HINT_MS);
  }

  readonly #onFullScreen = (): void => {
    this.isFullScreen = this.matches(':fullscreen');
  };

  readonly #onHash = (): void => {
    if (this.deepLink) this.#selectNamed();
  };
}

const isCoarse = (): boolean => matchMedia('(pointer: coarse)').matches;
