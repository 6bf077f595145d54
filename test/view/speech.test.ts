import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {en} from '../../src/i18n/en.js';
import type {LanguageName} from '../../src/i18n/languages.js';
import {de} from '../../src/i18n/languages/de.js';
import {uk} from '../../src/i18n/languages/uk.js';
import type {Messages} from '../../src/i18n/messages.js';
import type {Translate} from '../../src/i18n/translate.js';
import {languageAt} from '../../src/view/plain-page.js';
import {Speech} from '../../src/view/speech.js';

class SpeakerElement extends LitElement {
  messages?: Partial<Messages>;
}
customElements.define('test-speaker', SpeakerElement);

/** Loads languages when the test says so. */
class Shelf {
  asked: LanguageName[] = [];
  readonly #waiting: ((words: Messages | undefined) => void)[] = [];

  readonly load = (name: LanguageName): Promise<Messages> => {
    if (name === 'en') return Promise.resolve(en);
    this.asked.push(name);
    return new Promise((resolve, reject) => {
      this.#waiting.push((words) => {
        if (words) resolve(words);
        else reject(new TypeError('not loaded'));
      });
    });
  };

  /** Answers the oldest request; without words it fails. */
  async answer(words?: Messages): Promise<void> {
    this.#waiting.shift()?.(words);
    await turn();
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('Speech', () => {
  let block: HTMLElement;
  let host: SpeakerElement;
  let shelf: Shelf;
  let said: Translate[];

  const begin = (lang: string, messages?: Partial<Messages>): Speech => {
    block.lang = lang;
    if (messages) host.messages = messages;
    const speech = new Speech(host, (t) => said.push(t), shelf.load);
    host.addController(speech);
    return speech;
  };
  const last = (): Translate => said.at(-1)!;

  beforeEach(() => {
    block = document.createElement('div');
    host = new SpeakerElement();
    block.append(host);
    document.body.append(block);
    shelf = new Shelf();
    said = [];
  });
  afterEach(() => {
    block.remove();
  });

  it('says nothing where plain English is spoken anyway', async () => {
    await begin('en').ready;
    expect(said).to.be.empty;
  });

  it('speaks the language with the numbers of its region', async () => {
    const speech = begin('de-AT');
    await shelf.answer(de);
    await speech.ready;
    expect(last()('done')).to.equal('Erledigt');
    expect(last().locale).to.equal('de-AT');
  });

  it('stays with English where the language cannot be loaded, and asks again later', async () => {
    const {now} = performance;
    try {
      const speech = begin('uk');
      await shelf.answer();
      await speech.ready;
      expect(said).to.be.empty;
      host.requestUpdate();
      await host.updateComplete;
      expect(shelf.asked).to.deep.equal(['uk']);
      performance.now = () => now.call(performance) + 11_000;
      host.requestUpdate();
      await host.updateComplete;
      await shelf.answer(uk);
      expect(last()('done')).to.equal('Готово');
    } finally {
      performance.now = now;
    }
  });

  it('goes back to English, numbers too, where the next language cannot be loaded', async () => {
    begin('de');
    await shelf.answer(de);
    block.lang = 'uk';
    await turn();
    await shelf.answer();
    expect([last()('done'), last().locale]).to.deep.equal(['Done', 'en']);
  });

  it('takes the language that the page turned to last, whichever comes first', async () => {
    begin('de');
    block.lang = 'uk';
    await turn();
    expect(shelf.asked).to.deep.equal(['de', 'uk']);
    await shelf.answer(de);
    await shelf.answer(uk);
    expect(said.map((t) => t('done'))).to.deep.equal(['Готово']);
  });

  it('speaks English again when the page turns back to it', async () => {
    begin('de');
    await shelf.answer(de);
    block.lang = 'en';
    await turn();
    expect(last()('done')).to.equal('Done');
    expect(last().locale).to.equal('en');
  });

  it('puts the author’s words over the language, at once when they change', async () => {
    begin('de', {done: 'Kann ich'});
    await shelf.answer(de);
    expect([last()('done'), last()('todo')]).to.deep.equal(['Kann ich', 'Offen']);
    host.messages = {todo: 'Fehlt'};
    host.requestUpdate();
    await host.updateComplete;
    expect([last()('done'), last()('todo')]).to.deep.equal(['Erledigt', 'Fehlt']);
  });

  it('lets an author speak a language that is not there, with its numbers and plurals', async () => {
    begin('pl', {toGo: {one: '{n} temat', few: '{n} tematy', many: '{n} tematów', other: '{n} tematu'}});
    await turn();
    expect([1, 2, 5].map((n) => last()('toGo', {n}))).to.deep.equal(['1 temat', '2 tematy', '5 tematów']);
    expect(last()('done')).to.equal('Done');
  });

  it('does not listen where it is not on the page, and catches up when it comes back', async () => {
    begin('de');
    await shelf.answer(de);
    host.remove();
    block.lang = 'uk';
    await turn();
    expect(shelf.asked).to.deep.equal(['de']);
    block.append(host);
    await turn();
    expect(shelf.asked).to.deep.equal(['de', 'uk']);
  });
});

describe('The language of a place', () => {
  it('is the nearest lang that says something, also across shadow roots', () => {
    const outer = document.createElement('div');
    outer.lang = 'he';
    const root = outer.attachShadow({mode: 'open'});
    root.innerHTML = '<section lang=""><p></p></section>';
    document.body.append(outer);
    expect(languageAt(root.querySelector('p')!)).to.equal('he');
    outer.remove();
  });

  it('is English where nothing says so', () => {
    expect(languageAt(document.createElement('p'))).to.equal('en');
  });
});
