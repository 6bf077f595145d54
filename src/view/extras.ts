import type {TemplateResult} from 'lit';
import {settingsFor, type StatusChange} from '../progress/change.js';
import type {Setting} from '../progress/edit.js';
import type {Board} from './board.js';
import type {DiagramView, LayoutName} from './diagram/diagram-view.js';
import {adopt, Lazy} from './lazy.js';
import type {FilterControl} from './menu/filter-control.js';
import {MenuButton} from './menu/menu-button.js';
import type {MenuItem} from './menu/menu-item.js';
import type * as MenuPart from './menu/menu-part.js';
import type {FilterName} from './filter.js';
import type {Minimap} from './minimap.js';
import type {PartHost} from './part-host.js';
import type {Session} from './session.js';
import {StatusGesture} from './status-gesture.js';
import type {ToastAction} from './toast.js';
import type {ViewName} from './toolbar.js';

/** What menus, help, toasts and overview ask of the element around them. */
export interface ExtrasActions {
  board(): Board | undefined;
  /** The diagram, once it was drawn. */
  diagram(): DiagramView | undefined;
  state(): {readonly view: ViewName; readonly layout: LayoutName; readonly readonly: boolean};
  /** Lines that other features add to the menu. */
  more?(): readonly MenuItem[];
  draw(layout: LayoutName): void;
  /** The reader sets many leaves at once. Returns those that changed: the page may refuse. */
  setAll(changes: readonly StatusChange[]): readonly Setting[] | undefined;
  /** The reader takes back the last change. */
  undo(): void;
}

/** What comes and goes over a board. Each part loads when it is first wanted; until then there are only its handles. */
export class Extras {
  /** Whether the reader wants the legend. */
  legend = true;
  /** Listens for `contextmenu`, `keydown` and `pointerdown` where the skills are. */
  readonly gesture: StatusGesture;
  readonly #host: PartHost;
  readonly #actions: ExtrasActions;
  readonly #print: () => Promise<void>;
  readonly #menu: MenuButton;
  readonly #help = new Lazy(() => import('./help/help-part.js'));
  readonly #filterPart = new Lazy(() => import('./menu/menu-part.js'));
  readonly #toast = new Lazy(() => import('./toast-part.js'));
  readonly #overview = new Lazy(() => import('./minimap-part.js'));
  #filter: FilterControl | undefined;
  #minimap: Minimap | undefined;

  constructor(host: PartHost, actions: ExtrasActions, print: () => Promise<void>) {
    this.#host = host;
    this.#actions = actions;
    this.#print = print;
    this.#menu = new MenuButton(host, (part) => this.#items(part));
    this.gesture = new StatusGesture(host, {
      session: () => (actions.state().readonly ? undefined : this.#session),
      setStatus: (skill, status) => actions.board()?.setStatus(skill, status),
      setAll: (changes) => {
        this.#setAll(changes);
      },
      focus: (skill) => actions.board()?.focus(skill),
    });
  }

  /** The button for the toolbar. */
  menu(): TemplateResult {
    return this.#menu.render();
  }

  /** Opens the list of keys, or closes it. */
  help(): void {
    this.#help.use(({help}) => {
      help(this.#host);
    });
  }

  /** Says what has happened, with something to do about it. */
  toast(message: string, action?: ToastAction): void {
    this.#toast.use(({toast}) => {
      toast(this.#host, message, action);
    });
  }

  /** Shows what passes a filter only. */
  filter(name: FilterName): void {
    this.#filterPart.use(({FilterControl, menuStyles, marksStyles}) => {
      const {shadowRoot} = this.#host;
      if (!shadowRoot) return;
      for (const styles of [menuStyles, marksStyles]) adopt(shadowRoot, styles);
      this.#filter ??= new FilterControl(this.#host, {
        session: () => this.#session,
        filter: (kept) => this.#actions.board()?.mark({kept}),
        fresh: () => this.#actions.board()?.fresh,
      });
      this.#filter.choose(name);
    });
  }

  /** Statuses have changed. */
  progressed(): void {
    this.#filter?.progressed();
    this.#minimap?.refresh();
  }

  /** Before each rendering: roadmap, reader or language may be others. */
  refresh(): void {
    this.#menu.refresh();
    this.gesture.refresh();
    this.#filter?.refresh();
    this.#minimap?.speak(this.#host.t);
  }

  /** The diagram has moved. While it stands as it did at first, nobody needs an overview. */
  moved(): void {
    const diagram = this.#actions.diagram();
    if (!diagram || (diagram.atHome && !this.#minimap)) return;
    this.#overview.use(({Minimap, minimapStyles}) => {
      const {shadowRoot} = this.#host;
      const stage = shadowRoot?.querySelector<HTMLElement>('.stage');
      if (!shadowRoot || !stage) return;
      adopt(shadowRoot, minimapStyles);
      if (!this.#minimap?.isOf(diagram)) {
        this.#minimap?.dispose();
        this.#minimap = new Minimap(stage, diagram, () => this.#actions.board()?.facts);
      }
      this.#minimap.moved();
    });
  }

  get #session(): Session | undefined {
    return this.#actions.board()?.session;
  }

  /** Says what has happened to many skills at once, by default how far the reader is now, and offers to take it back. */
  offerUndo(message?: string): void {
    const session = this.#session;
    if (!session) return;
    const {t} = this.#host;
    const {done, total} = session.count();
    this.toast(message ?? t('doneOfLong', {done, total}), {
      label: t('undo'),
      run: () => {
        this.#actions.undo();
      },
    });
  }

  #exports(part: typeof MenuPart): readonly MenuItem[] {
    const actions = this.#actions;
    const {shadowRoot, t, isRtl} = this.#host;
    const {layout} = actions.state();
    const views = {diagram: actions.diagram()};
    return part.exportItems({shadowRoot, t, isRtl, layout, session: this.#session, views}, (message) => {
      this.toast(message);
    });
  }

  /** What the page refuses needs no undoing: that would take back what was before. */
  #setAll(changes: readonly StatusChange[], message?: string): void {
    if (this.#actions.setAll(changes)?.length) this.offerUndo(message);
  }

  #items(part: typeof MenuPart): readonly MenuItem[] {
    const actions = this.#actions;
    const session = this.#session;
    const state = {
      ...actions.state(),
      legend: this.legend,
      filter: this.#filter?.name ?? 'all',
      hasNew: Boolean(actions.board()?.fresh?.size),
      canUndo: session?.keeper.canUndo((key) => session.concerns(key)) ?? false,
      more: [...(actions.more?.() ?? []), ...this.#exports(part)],
    };
    const showLegend = (on: boolean): void => {
      this.legend = on;
      this.#host.requestUpdate();
    };
    return part.roadmapMenu(
      state,
      {
        showLegend,
        setAllOpen: (open) => actions.board()?.setAllOpen(open),
        draw: actions.draw,
        filter: (name) => {
          this.filter(name);
        },
        undo: actions.undo,
        reset: () => {
          if (session) this.#setAll(everythingToDo(session), this.#host.t('resetDone'));
        },
        print: () => {
          void this.#print();
        },
        about: () => actions.board()?.choose(undefined),
        help: () => {
          this.help();
        },
      },
      this.#host.t,
    );
  }
}

function everythingToDo(session: Session): readonly StatusChange[] {
  return settingsFor(session.roadmap, 'todo', (leaf) => session.status(leaf));
}
