import {expect} from '@open-wc/testing';
import '../../src/i18n/en-parts.js';
import {en} from '../../src/i18n/en.js';
import {de} from '../../src/i18n/languages/de.js';
import {withOwnWords} from '../../src/i18n/own-words.js';

describe('An author’s own words', () => {
  it('stand over those of a language, one by one', () => {
    const words = withOwnWords(de, {done: 'Kann ich'});
    expect([words.done, words.todo]).to.deep.equal(['Kann ich', 'Offen']);
    expect(de.done).to.equal('Erledigt');
  });

  it('may be plural', () => {
    expect(withOwnWords(de, {pick: {other: 'nimm {n}'}}).pick.other).to.equal('nimm {n}');
  });

  it('replace single kinds and key names', () => {
    const {kinds, keyNames} = withOwnWords(de, {
      kinds: {book: 'Band', game: 'Spiel'},
      keyNames: {End: 'End'},
    });
    expect([kinds['book'], kinds['game'], kinds['course']]).to.deep.equal(['Band', 'Spiel', 'Kurs']);
    expect([keyNames['End'], keyNames['Home']]).to.deep.equal(['End', 'Pos1']);
  });

  it('give way where they are no text', () => {
    const bad = {done: 5, todo: null, pick: {}, kinds: 'none', keyNames: {End: 1}, learning: undefined};
    const words = withOwnWords(en, bad as never);
    expect([words.done, words.todo, words.learning]).to.deep.equal(['Done', 'To do', 'Learning']);
    expect([words.pick, words.kinds, words.keyNames]).to.deep.equal([en.pick, en.kinds, en.keyNames]);
  });

  it('cannot reach what all objects have', () => {
    const words = withOwnWords(en, JSON.parse('{"__proto__": {"done": "x"}}') as never);
    expect(words.done).to.equal('Done');
    expect(({} as Record<string, unknown>)['done']).to.be.undefined;
  });
});
