import type {ReactiveController} from 'lit';
import type {Skill} from '../../model/roadmap.js';
import type {ProgressStore} from '../../progress/store.js';
import type {Board} from '../board.js';
import type {ToastAction} from '../toast.js';
import {sharedIn} from '../fragment.js';
import {Lazy} from '../lazy.js';
import type {MenuItem} from '../menu/menu-item.js';
import type {ControlledHost} from '../part-host.js';
import type {Session} from '../session.js';
import type {SharedView} from './shared-view.js';

/** The element whose progress goes to and fro. */
export interface TransferHost extends ControlledHost {
  store?: ProgressStore | undefined;
  readonly: boolean;
}

export interface TransferActions {
  board(): Board | undefined;
  toast(message: string, action?: ToastAction): void;
  /** The reader takes back the last change. */
  undo(): void;
}

/** Progress as a file and as a link. What that takes loads when it is first wanted, or found in the page's address. */
export class Transfer implements ReactiveController {
  readonly #host: TransferHost;
  readonly #actions: TransferActions;
  readonly #part = new Lazy(() => import('./transfer-part.js'));
  #session: Session | undefined;
  #selected: Skill | undefined;
  #shared: SharedView | undefined;

  constructor(host: TransferHost, actions: TransferActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#look);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#look);
  }

  hostUpdated(): void {
    const board = this.#actions.board();
    this.#shared?.refresh(board?.session);
    if (board?.session !== this.#session) this.#meet(board);
    else this.#selected = board?.selected;
  }

  /** Another roadmap, or the same one under other progress: who reads about a skill goes on reading. */
  #meet(board: Board | undefined): void {
    const isSame = board && board.session.roadmap === this.#session?.roadmap;
    this.#session = board?.session;
    if (isSame && this.#selected) board.show(this.#selected);
    if (!this.#shared?.isOpen) this.#look();
  }

  /** Lines for the menu. What somebody shared is only looked at. */
  items(): readonly MenuItem[] {
    const {t, readonly} = this.#host;
    if (this.#shared?.isOpen) return [];
    const load: MenuItem = {id: 'load-progress', label: t('loadProgress'), icon: 'load', run: this.#load};
    return [
      {id: 'save-progress', label: t('saveProgress'), icon: 'save', apart: true, run: this.saveFile},
      ...(readonly ? [] : [load]),
      {id: 'share-progress', label: t('shareProgress'), icon: 'link', run: this.#share},
    ];
  }

  readonly saveFile = (): void => {
    this.#with((part, session) => {
      part.saveFile(session.keeper);
    });
  };

  /** The file is asked for at once: browsers open the dialog only in answer to a click. */
  readonly #load = (): void => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) this.#with((part, session) => void part.loadFile(file, session, this.#host, this.#actions));
    });
    input.click();
  };

  readonly #share = (): void => {
    this.#with((part, session) => void part.copyLink(session, this.#host, this.#actions));
  };

  /** Shows the progress that the page's address holds, if it is of this roadmap. */
  readonly #look = (): void => {
    const text = sharedIn(location.hash);
    if (text === undefined) return;
    this.#with((part, session) => {
      const own = this.#shared?.isOpen ? this.#shared.ownSession : session;
      this.#shared?.close();
      this.#shared = part.SharedView.open(text, own, this.#host, this.#actions);
    });
  };

  #with(act: (part: typeof import('./transfer-part.js'), session: Session) => void): void {
    this.#part.use((part) => {
      const session = this.#actions.board()?.session;
      if (session) act(part, session);
    });
  }
}
