import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import type {ReadResult} from '../model/read.js';
import type {Roadmap, Skill} from '../model/roadmap.js';
import type {Cause} from '../progress/keeper.js';
import type {Status} from '../progress/status.js';
import {baseStyles} from '../view/base.styles.js';
import {Board, type BoardHost} from '../view/board.js';
import type {Gestures, Insets} from '../view/camera.js';
import {CardPanel, cardRoom} from '../view/card-panel.js';
import type {LayoutName} from '../view/diagram/diagram-view.js';
import type {ExtrasActions} from '../view/extras.js';
import {diagramStyles} from '../view/diagram/diagram.styles.js';
import type {StageFrame} from '../view/diagram/framing.js';
import {LateTools} from '../view/late-tools.js';
import {Lazy} from '../view/lazy.js';
import type {Session} from '../view/session.js';
import {shown} from '../view/shell.js';
import {shellStyles} from '../view/shell.styles.js';
import {tokenStyles} from '../view/tokens.styles.js';
import {toolbar, type ViewName} from '../view/toolbar.js';
import type {TreeCommand} from '../view/tree-keys.js';
import {rememberedView, rememberView, viewFor} from '../view/view-choice.js';
import {Views} from '../view/views.js';
import {allowed, changeStatus} from './change-status.js';
import type {DeepLink} from './deep-link.js';
import {naming, tell} from './events.js';
import {ProgressElement} from './progress-element.js';

/** The view asked for; `auto` chooses by width and pointer. */
export type View = 'auto' | ViewName;

const deepLinkPart = new Lazy(() => import('./deep-link.js'));
const authoringPart = new Lazy(() => import('../view/authoring-part.js'));

/** The inside of `<skill-roadmap>`: the shell with its views, toolbar and card, and what ties them together. */
export abstract class BoardElement extends ProgressElement implements BoardHost {
  static override properties: PropertyDeclarations = {
    view: {},
    layout: {},
    gestures: {},
    skill: {},
    readonly: {type: Boolean},
    hideToolbar: {type: Boolean, attribute: 'hide-toolbar'},
    deepLink: {type: Boolean, attribute: 'deep-link'},
    authoring: {type: Boolean},
    announcement: {state: true},
    chosenView: {state: true},
  };

  static override styles: CSSResultGroup = [tokenStyles, baseStyles, shellStyles, diagramStyles];

  /** `auto` chooses by width and pointer, as does any unknown word; `diagram`, `list`. */
  view: View = 'auto';

  /** `road` winds past the groups, as does any unknown word; `tree` is a plain tidy tree. */
  layout: LayoutName = 'road';

  /** `cooperative` leaves the plain wheel and one finger to the page, as does any unknown word; `greedy` takes them. */
  gestures: Gestures = 'cooperative';

  /** Key or id of a skill: set it to reveal one and open its card. Unknown names do nothing. */
  skill?: string;

  /** Progress is shown; the reader cannot change it, scripts can. */
  readonly = false;

  /** No toolbar, hence no search field, no menu and no buttons for the views. */
  hideToolbar = false;

  /** The selected skill follows the page's `#`, and the `#` the skill. An unknown `#` does nothing. */
  deepLink = false;

  /** For who writes a roadmap: a file dropped on the element, or a text pasted over it, is shown in place of the source. */
  authoring = false;

  private announcement = '';
  private chosenView: ViewName | undefined;

  protected board: Board | undefined;
  #isRead = false;
  readonly #card = new CardPanel(this);
  #link: DeepLink | undefined;
  readonly #late = new LateTools(this, this.#toolActions(), (skill) => {
    this.board?.reveal(skill);
  });
  /** @internal */
  readonly views: Views = new Views(this, {
    zoomed: (scale) => {
      this.#showZoom(scale);
    },
    refused: () => {
      this.#late.tools?.hint();
    },
    moved: () => {
      this.#late.tools?.extras.moved();
    },
  });
  readonly #resizes = new ResizeObserver(() => {
    this.#draw();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // Direction, language and room may be others here.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  /** The skill whose card is open; undefined when there is none. */
  get selectedSkill(): Skill | undefined {
    return this.board?.selected;
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
    // Where the same skill is read again, the keyboard stays on it.
    const active = this.board?.facts.active;
    this.board = this.session && new Board(this.session, this, active && this.findSkill(active.key));
    if (this.session) this.views.expect(this.session.outline, this.#view);
  }

  protected progressed(changed: ReadonlySet<Skill>, cause: Cause): void {
    this.board?.dress(changed);
    this.#late.tools?.extras.progressed();
    this.requestUpdate();
    if (this.session) tell(this, 'skill-progress-change', {progress: this.session.summary, cause});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view') && this.hasUpdated) this.chosenView = undefined;
    if (this.deepLink && !this.#link) {
      deepLinkPart.use(({DeepLink}) => {
        this.#link ??= new DeepLink(this);
      });
    }
    if (this.authoring) {
      authoringPart.use(({author}) => {
        author(this);
      });
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#draw();
    if (this.board) this.#late.load(this.views.diagram?.drawn);
    if (changed.has('t')) this.#translate();
    if (changed.has('skill')) this.#selectNamed();
  }

  /** What no template draws speaks another language now. */
  #translate(): void {
    this.board?.dressAll();
    this.#showZoom(this.views.diagram?.scale ?? 1);
  }

  #showZoom(scale: number): void {
    const level = this.#part('.zoomer output');
    if (level) level.textContent = this.t.percent(scale);
  }

  /** @internal */
  mayShow(skill: Skill | undefined): boolean {
    return skill === undefined || tell(this, 'skill-select', naming(skill), true);
  }

  /** @internal */
  changeStatus(skill: Skill, status: Status): void {
    if (!this.readonly) this.setSkill(skill, status, 'reader');
  }

  /** @internal */
  run(command: TreeCommand): void {
    const {diagram} = this.views;
    if (command === 'search') this.#late.tools?.search.focus();
    else if (command === 'help') this.#late.tools?.extras.help();
    else if (command === 'undo') this.takeBack('reader');
    else if (command === 'fit') diagram?.fit();
    else if (command === 'zoom-in' || command === 'zoom-out') diagram?.zoom(command === 'zoom-in' ? 1 : -1);
  }

  /** @internal */
  cardChanged(): void {
    this.#link?.tell();
    this.requestUpdate();
  }

  /** @internal */
  focusCard(): void {
    this.#card.focus();
  }

  /** @internal */
  cardInsets(): Insets {
    return cardRoom(this.#frame('.stage:not([hidden]), .list:not([hidden])'));
  }

  protected override render(): TemplateResult {
    const board = this.board;
    const isShown = board !== undefined && board.session.outline.places.length > 0;
    return html`<div class=${this.rootClass}>
      <div class="shell ${this.hideToolbar ? 'bare-top' : ''} ${isShown ? '' : 'failed'}">
        ${isShown ? this.#renderBoard(board) : this.missing(this.#isRead, board !== undefined)}
        <div class="vh" aria-live="polite">${this.announcement}</div>
      </div>
    </div>`;
  }

  #renderBoard(board: Board): TemplateResult {
    const {t} = this;
    const {tools} = this.#late;
    return shown({
      t,
      board,
      floats: tools?.floats(),
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
    };
    const show = (view: ViewName): void => {
      if (view === this.#view) return;
      this.chosenView = view;
      if (this.storage === 'local') rememberView(roadmap.key, view);
      tell(this, 'skill-view-change', {view});
    };
    const {tools} = this.#late;
    return toolbar(state, {show}, tools?.search.render(), tools?.buttons());
  }

  #part(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  /** The view that is up: the reader's choice, else the author's, else what suits the room. */
  get #view(): ViewName {
    if (this.chosenView) return this.chosenView;
    if (this.view === 'diagram' || this.view === 'list') return this.view;
    return viewFor(this.clientWidth / this.#unit, isCoarse());
  }

  /** Draws what the shell has room for; nothing happens where nothing has changed. */
  #draw(): void {
    const [stage, world, list] = [this.#part('.stage'), this.#part('.world'), this.#part('.list')];
    if (!stage || !world || !list || !this.board) {
      this.views.dispose();
      return;
    }
    if (this.isConnected) this.#resizes.observe(stage);
    const gestures = this.matches(':fullscreen') ? 'greedy' : this.gestures;
    const look = {view: this.#view, layout: this.layout, gestures, frame: this.#frame()} as const;
    this.views.show(this.board, {stage, world, list}, look);
    this.board.reseat();
  }

  #frame(view = '.stage'): StageFrame {
    const {clientWidth = 0, clientHeight = 0} = this.#part(view) ?? {};
    const unit = this.#unit;
    return {
      width: clientWidth / unit,
      height: clientHeight / unit,
      coarse: isCoarse(),
      rtl: this.isRtl,
      unit,
      titled: !this.hideToolbar,
    };
  }

  /** CSS pixels for each of a page whose text has 16px. */
  get #unit(): number {
    return parseFloat(getComputedStyle(this).fontSize) / 16 || 1;
  }

  /** Shows the skill that the attribute names, else the page's address. */
  #selectNamed(): void {
    if (this.#link) this.#link.follow();
    else this.showNamed(this.skill);
  }

  /**
   * Shows a skill by name; an unknown name does nothing.
   * @internal
   */
  showNamed(name: string | undefined): void {
    const skill = name && this.findSkill(name);
    if (skill && skill !== this.selectedSkill) this.board?.show(skill);
  }

  /** Sets a status; what the reader does is announced. */
  protected setSkill(skill: Skill, to: Status, cause: Cause): void {
    const {session} = this;
    if (!session || !changeStatus(this, session, skill, to, cause) || cause !== 'reader') return;
    this.announcement = this.#late.tools?.changed(skill, session) ?? '';
  }

  /** Takes back the last change of this roadmap made on this page; false when there is none. */
  protected takeBack(cause: Cause): boolean {
    const {session} = this;
    const undone = session?.keeper.undo((key) => session.concerns(key), cause) !== undefined;
    if (undone && cause === 'reader') this.announcement = this.t('undone');
    return undone;
  }

  #toolActions(): ExtrasActions {
    return {
      board: () => this.board,
      diagram: () => this.views.diagram,
      state: () => ({view: this.#view, layout: this.layout, readonly: this.readonly}),
      draw: (layout) => {
        this.layout = layout;
      },
      setAll: (settings) => this.session?.keeper.set(allowed(this, settings), 'reader'),
      undo: () => {
        this.takeBack('reader');
      },
    };
  }
}

const isCoarse = (): boolean => matchMedia('(pointer: coarse)').matches;
