import {html, render} from 'lit';
import type {Setting} from '../../progress/edit.js';
import {gains, withSkills} from '../../progress/exchange.js';
import type {ProgressKeeper} from '../../progress/keeper.js';
import {additions, type ProgressRecord} from '../../progress/record.js';
import {decodeShare, isSharedOfAnother} from '../../progress/share.js';
import type {ProgressStore} from '../../progress/store.js';
import {besidesShared, setFragment} from '../fragment.js';
import {adopt as adoptStyles} from '../lazy.js';
import type {Session} from '../session.js';
import type {TransferActions, TransferHost} from './transfer.js';
import {transferStyles} from './transfer.styles.js';

/** All that are open on the page: they are about one address, and go together. */
const views = new Set<SharedView>();

/** What the reader of an element need not be told again. */
const refused = new WeakMap<TransferHost, string>();

/** What the element had before. */
interface Own {
  readonly store: ProgressStore | undefined;
  readonly readonly: boolean;
  readonly session: Session;
}

/**
 * Progress that somebody shared, shown in place of the reader's own, and not to be changed by hand. What a script of
 * the page sets meanwhile is the reader's.
 */
export class SharedView {
  readonly #settings: readonly Setting[];
  readonly #own: Own;
  readonly #host: TransferHost;
  readonly #actions: TransferActions;
  readonly #store: ProgressStore;
  readonly #stop: () => void;
  readonly #banner: HTMLElement = document.createElement('div');

  /** Undefined for a text that says nothing about the roadmap of the session; the reader is told if it is broken. */
  static open(
    text: string,
    session: Session,
    host: TransferHost,
    actions: TransferActions,
  ): SharedView | undefined {
    const settings = decodeShare(text, session.roadmap);
    if (settings) return new SharedView(settings, session, host, actions);
    if (!isSharedOfAnother(text, session.roadmap) && refused.get(host) !== text)
      actions.toast(host.t('sharedUnreadable'));
    refused.set(host, text);
    return undefined;
  }

  private constructor(
    settings: readonly Setting[],
    session: Session,
    host: TransferHost,
    actions: TransferActions,
  ) {
    this.#settings = settings;
    this.#own = {store: host.store, readonly: host.readonly, session};
    this.#host = host;
    this.#actions = actions;
    this.#store = shownStore(settings, session.keeper);
    // A keeper that nobody listens to gives way to another, and takes the undo history along.
    this.#stop = session.keeper.subscribe(() => undefined);
    this.#banner.className = 'shared';
    this.#banner.part.add('shared');
    this.#banner.setAttribute('role', 'region');
    views.add(this);
    host.store = this.#store;
    host.readonly = true;
  }

  get isOpen(): boolean {
    return views.has(this);
  }

  /** The roadmap under the reader's own progress. */
  get ownSession(): Session {
    return this.#own.session;
  }

  /** After each rendering: the frame, the roadmap or the language may be others. */
  refresh(session: Session | undefined): void {
    if (!this.isOpen) return;
    const isOther = session && session.roadmap.key !== this.#own.session.roadmap.key;
    if (isOther || this.#host.store !== this.#store) this.close();
    else this.#show();
  }

  #show(): void {
    const {shadowRoot, t} = this.#host;
    const stage = shadowRoot?.querySelector('.stage');
    if (!shadowRoot || !stage) return;
    adoptStyles(shadowRoot, transferStyles);
    if (!this.#banner.isConnected) stage.before(this.#banner);
    this.#banner.ariaLabel = t('sharedProgress');
    const mine = html`<button class="btn" part="make-mine-button" @click=${this.#makeMine}>
      ${t('makeMine')}
    </button>`;
    render(
      html`<span>${t('sharedProgress')}</span> ${this.#own.readonly ? '' : mine}
        <button class="btn" part="back-to-mine-button" @click=${this.#goBack}>${t('backToMine')}</button>`,
      this.#banner,
    );
  }

  /** Takes over what goes beyond what the reader has; one change, which can be taken back. */
  readonly #makeMine = (): void => {
    const {keeper} = this.#own.session;
    const taken = keeper.set(gains(this.#settings, keeper.record), 'import');
    this.#goBack();
    const {t} = this.#host;
    const undo = {
      label: t('undo'),
      run: () => {
        this.#actions.undo();
      },
    };
    if (taken.length) this.#actions.toast(t('progressLoaded'), undo);
    else this.#actions.toast(t('nothingChanges'));
  };

  readonly #goBack = (): void => {
    setFragment(besidesShared(location.hash));
    for (const view of [...views]) view.close();
  };

  /** Goes back to the reader's own progress. */
  close(): void {
    if (!this.isOpen) return;
    const host = this.#host;
    views.delete(this);
    this.#banner.remove();
    if (host.store === this.#store) {
      host.store = this.#own.store;
      host.readonly = this.#own.readonly;
    }
    // The element listens to its own keeper again by then.
    setTimeout(this.#stop);
  }
}

function shownStore(settings: readonly Setting[], mine: ProgressKeeper): ProgressStore {
  const at = new Date().toISOString();
  const skills = settings.map(({skill, to}) => [skill.key, {status: to, at}] as const);
  const {format} = mine.record;
  const shared = withSkills({format, skills: {}}, Object.fromEntries(skills));
  return {
    load: () => shared,
    save: (record: ProgressRecord) => {
      const news = additions(shared, record);
      if (news.size) mine.import({format, skills: Object.fromEntries(news)});
    },
  };
}
