import type {Outline} from '../model/outline.js';
import type {Board} from './board.js';
import type {Gestures} from './camera.js';
import {expectDiagram} from './diagram/diagram-parts.js';
import {DiagramView, type DiagramEvents, type LayoutName} from './diagram/diagram-view.js';
import type {StageFrame} from './diagram/framing.js';
import {adopt, Lazy} from './lazy.js';
import type {ListView} from './list/list-view.js';
import {pageMeasure} from './measure.js';
import type {PartHost} from './part-host.js';
import type {ViewName} from './toolbar.js';

/** The places of the shell that the views fill. */
export interface Places {
  /** The viewport of the diagram. */
  readonly stage: HTMLElement;
  /** The layer in it that is moved and scaled. */
  readonly world: HTMLElement;
  /** The scrolling box of the list. */
  readonly list: HTMLElement;
}

/** How a view is to look. */
export interface Look {
  readonly view: ViewName;
  readonly layout: LayoutName;
  readonly gestures: Gestures;
  readonly frame: StageFrame;
}

/** The two views of a roadmap, each made when it is first shown and kept as long as its place is there. */
export class Views {
  readonly #host: PartHost;
  readonly #events: DiagramEvents;
  readonly #listPart: Lazy<typeof import('./list/list-part.js')>;
  #diagram: DiagramView | undefined;
  #list: ListView | undefined;

  constructor(host: PartHost, events: DiagramEvents) {
    this.#host = host;
    this.#events = events;
    this.#listPart = new Lazy(
      () => import('./list/list-part.js'),
      () => {
        host.requestUpdate();
      },
    );
  }

  get diagram(): DiagramView | undefined {
    return this.#diagram;
  }

  /** Begins to load what a view of that roadmap needs, long before it is shown. */
  expect(outline: Outline, view: ViewName): void {
    if (view === 'list') this.#listPart.get();
    else expectDiagram(outline);
  }

  /** Brings up the view asked for, or the state of the one that is up. Costs nothing where nothing changed. */
  show(board: Board, places: Places, look: Look): void {
    if (look.view === 'list') this.#showList(board, places, look);
    else this.#showDiagram(board, places, look);
  }

  dispose(): void {
    this.#diagram?.dispose();
    this.#list?.dispose();
    this.#diagram = this.#list = undefined;
  }

  #showDiagram(board: Board, {stage, world}: Places, look: Look): void {
    if (!this.#diagram?.isOn(stage)) {
      this.#diagram?.dispose();
      this.#diagram = new DiagramView(stage, world, this.#events);
    }
    this.#diagram.gestures = look.gestures;
    const {roadmap} = board.session;
    const frame = {...look.frame, measure: pageMeasure(getComputedStyle(stage).fontFamily)};
    board.use(this.#diagram, this.#diagram.show(roadmap, board.facts, frame, look.layout));
  }

  /** Nothing while the list is on its way. */
  #showList(board: Board, {list}: Places, {frame}: Look): void {
    const part = this.#listPart.get();
    const {shadowRoot} = this.#host;
    if (!part || !shadowRoot) return;
    if (!this.#list?.isIn(list)) {
      this.#list?.dispose();
      adopt(shadowRoot, part.listStyles);
      this.#list = new part.ListView(list);
    }
    board.use(this.#list, this.#list.show(board.session.roadmap, board.facts, frame));
  }
}
