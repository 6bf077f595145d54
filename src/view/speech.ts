import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {en} from '../i18n/en.js';
import {languageFor, loadLanguage} from '../i18n/languages.js';
import type {Messages} from '../i18n/messages.js';
import {withOwnWords} from '../i18n/own-words.js';
import {translator, type Translate} from '../i18n/translate.js';
import {languageAt} from './plain-page.js';

/** An element that speaks the language of its place on the page. */
export interface Speaker extends HTMLElement, ReactiveControllerHost {
  /** Texts of the author. */
  readonly messages?: Partial<Messages> | undefined;
}

/** A language that could not be loaded is asked for again at the first chance after so long. */
const RETRY_MS = 10_000;

/**
 * Gives an element the texts of the nearest `lang`, the author's own over them, and follows when either changes.
 * Until a language has come the element speaks the one before; where there is none, or it cannot be loaded, English.
 */
export class Speech implements ReactiveController {
  /** Resolves when the first language has come, or has failed to. */
  readonly ready: Promise<void>;
  readonly #host: Speaker;
  readonly #say: (t: Translate) => void;
  readonly #load: typeof loadLanguage;
  readonly #watch: MutationObserver;
  #tag: string | undefined;
  #words: Messages | undefined = en;
  #own: Partial<Messages> | undefined;
  #hasSpoken = false;
  #retryAt = Infinity;

  /** `say`: takes what the element speaks from now on; not called while that is plain English. */
  constructor(host: Speaker, say: (t: Translate) => void, load: typeof loadLanguage = loadLanguage) {
    this.#host = host;
    this.#say = say;
    this.#load = load;
    this.#watch = new MutationObserver(() => {
      // The direction may be another, too.
      host.requestUpdate();
      void this.#listen();
    });
    this.ready = this.#listen();
  }

  hostConnected(): void {
    this.#observe();
    void this.#listen();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  hostUpdate(): void {
    if (this.#host.messages !== this.#own) this.#speak();
    if (performance.now() > this.#retryAt) void this.#learn(this.#tag ?? '');
  }

  #observe(): void {
    for (const root of rootsOf(this.#host)) {
      this.#watch.observe(root, {subtree: true, attributeFilter: ['lang', 'dir']});
    }
  }

  async #listen(): Promise<void> {
    const tag = languageAt(this.#host);
    if (tag !== this.#tag) await this.#learn(tag);
  }

  async #learn(tag: string): Promise<void> {
    this.#tag = tag;
    this.#retryAt = Infinity;
    const name = languageFor(tag);
    let words: Messages | undefined;
    try {
      words = name && (await this.#load(name));
    } catch {
      this.#retryAt = performance.now() + RETRY_MS;
    }
    // The page may have turned to another language meanwhile.
    if (tag !== this.#tag) return;
    this.#words = words;
    this.#speak();
  }

  /** Without a language and without an author's texts, English is spoken with English numbers. */
  #speak(): void {
    const {messages} = this.#host;
    this.#own = messages;
    const words = this.#words ?? en;
    const t = translator(withOwnWords(words, messages), this.#words || messages ? (this.#tag ?? '') : 'en');
    if (!this.#hasSpoken && !messages && words === en && t.locale === 'en') return;
    this.#hasSpoken = true;
    this.#say(t);
  }
}

/** The trees that an element stands in, from its own to the document. */
function rootsOf(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}
