import {html, type ReactiveController, type TemplateResult} from 'lit';
import {stations} from '../layout/stations.js';
import {isLeaf, type Skill} from '../model/roadmap.js';
import {changeSentence, isComplete} from './announcer.js';
import {buttonStyles} from './button.styles.js';
import {hoverStyles} from './diagram/hover.styles.js';
import {Extras, type ExtrasActions} from './extras.js';
import {Finish} from './finish.js';
import {adopt} from './lazy.js';
import {legend, wheelHint} from './legend.js';
import {legendStyles} from './legend.styles.js';
import {partIcon} from './part-icons.js';
import type {MenuItem} from './menu/menu-item.js';
import {Printing} from './printing.js';
import type {Session} from './session.js';
import {SearchField} from './search/search-field.js';
import {searchFieldStyles} from './search/search-field.styles.js';
import {wasTold, storageMessage} from './storage-message.js';
import {Transfer, type TransferHost} from './transfer/transfer.js';
import {Typefaces} from './typefaces.js';
import {Welcome} from './welcome.js';

const HINT_MS = 2000;

/** The element around the tools. */
export type ToolsHost = TransferHost & Pick<HTMLElement, 'matches' | 'requestFullscreen'>;

/** What helps along a roadmap once it is drawn: search, menu, legend, hint, what the menu opens, and paper. */
export class Tools implements ReactiveController {
  readonly search: SearchField;
  readonly extras: Extras;
  readonly #host: ToolsHost;
  readonly #board: ExtrasActions['board'];
  readonly #diagram: ExtrasActions['diagram'];
  readonly #printing: Printing;
  readonly #welcome: Welcome;
  readonly #transfer: Transfer;
  readonly #finish = new Finish();
  #wasComplete = false;
  #hinting: 'not yet' | 'now' | 'done' = 'not yet';

  /** `reveal`: brings a result of the search into sight. */
  constructor(host: ToolsHost, actions: ExtrasActions, reveal: (skill: Skill) => void) {
    this.#host = host;
    this.#board = () => actions.board();
    this.#diagram = () => actions.diagram();
    this.#printing = new Printing(host, this.#board);
    this.#transfer = new Transfer(host, {
      board: this.#board,
      toast: (message, action) => {
        this.extras.toast(message, action);
      },
      undo: () => {
        actions.undo();
      },
    });
    const more = (): readonly MenuItem[] => [...(actions.more?.() ?? []), ...this.#transfer.items()];
    this.extras = new Extras(host, {...actions, more}, () => this.#printing.print());
    this.search = new SearchField(host, {
      session: () => actions.board()?.session,
      highlight: (hits, current) => actions.board()?.mark({hits, current}),
      follow: reveal,
      leave: (skill) => actions.board()?.enter(skill),
    });
    this.#welcome = new Welcome(host, this.extras);
    const {shadowRoot} = host;
    if (shadowRoot) {
      for (const styles of [searchFieldStyles, legendStyles, buttonStyles, hoverStyles])
        adopt(shadowRoot, styles);
      for (const type of ['contextmenu', 'keydown', 'pointerdown'])
        shadowRoot.addEventListener(type, this.extras.gesture);
      shadowRoot.addEventListener('click', this.#onStation);
    }
    host.addController(new Typefaces(host));
    host.addController(this);
  }

  hostConnected(): void {
    this.#printing.listen();
    window.addEventListener('online', this.#onOnline);
    document.addEventListener('fullscreenchange', this.#onFullScreen);
  }

  hostDisconnected(): void {
    this.#printing.unlisten();
    window.removeEventListener('online', this.#onOnline);
    document.removeEventListener('fullscreenchange', this.#onFullScreen);
  }

  /** Before each rendering. */
  hostUpdate(): void {
    this.search.refresh();
    this.extras.refresh();
    this.#welcome.greet(this.#board());
    this.#tellOfStorage();
  }

  hostUpdated(): void {
    const count = this.#board()?.session.count();
    this.#finish.refresh(this.#host.shadowRoot, count, this.#host.t, () => this.#diagram()?.scene);
    this.#wasComplete = count !== undefined && isComplete(count);
  }

  /** The buttons at the end of the toolbar. */
  buttons(): TemplateResult {
    const isFull = this.#host.matches(':fullscreen');
    const full = this.#host.t(isFull ? 'exitFullScreen' : 'fullScreen');
    const button = html`<button
      class="ib"
      part="full-screen-button"
      aria-label=${full}
      title=${full}
      @click=${this.#toggleFullScreen}
    >
      ${partIcon(isFull ? 'unfull' : 'full')}
    </button>`;
    return html`${document.fullscreenEnabled ? button : ''}${this.extras.menu()}`;
  }

  /**
   * The reader has set a status. Returns what is to be said of it; what took many skills along can be taken back, and
   * the end of the road is for all to see.
   */
  changed(skill: Skill, session: Session): string {
    const sentence = changeSentence(skill, session, this.#host.t);
    const hasArrived = !this.#wasComplete && isComplete(session.count());
    if (isLeaf(skill) && !hasArrived) return sentence;
    this.extras.offerUndo(sentence);
    return '';
  }

  /** Over the map. */
  floats(): TemplateResult {
    const {t} = this.#host;
    return html`${this.extras.legend ? legend(t) : ''} ${wheelHint(this.#hinting === 'now', t)}`;
  }

  /** How to zoom; once per visit: who scrolls past often needs no second lesson. */
  hint(): void {
    if (this.#hinting !== 'not yet') return;
    this.#hinting = 'now';
    this.#host.requestUpdate();
    setTimeout(() => {
      this.#hinting = 'done';
      this.#host.requestUpdate();
    }, HINT_MS);
  }

  #tellOfStorage(): void {
    const keeper = this.#board()?.session.keeper;
    const message = keeper && storageMessage(keeper);
    if (!message || wasTold(keeper, message)) return;
    const {t} = this.#host;
    this.extras.toast(t(message), {label: t('saveCopy'), run: this.#transfer.saveFile});
  }

  /** A station stands for its group. */
  readonly #onStation = ({target}: Event): void => {
    const number = (target as Element).closest<SVGElement>('[data-station]')?.dataset['station'];
    const board = this.#board();
    const group = number && board && stations(board.session.roadmap)[Number(number) - 1]?.skill;
    if (group) board.press(group);
  };

  readonly #toggleFullScreen = (): void => {
    const host = this.#host;
    void (host.matches(':fullscreen') ? document.exitFullscreen() : host.requestFullscreen());
  };

  readonly #onFullScreen = (): void => {
    this.#host.requestUpdate();
  };

  readonly #onOnline = (): void => {
    this.#board()?.session.keeper.retry();
  };
}
