import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold, foldedWords, rangesOf} from '../../../src/view/search/fold.js';

const cut = (text: string, query: string): string[] =>
  rangesOf(text, foldedWords(query)).map(([start, end]) => text.slice(start, end));

describe('Folding a text for the search', () => {
  it('forgets capitals and accents, however they are encoded', () => {
    expect(fold('Élève')).to.equal('eleve');
    expect(fold('E\u0301le\u0300ve')).to.equal('eleve');
    expect(fold('ÅNGSTRÖM')).to.equal('angstrom');
  });

  it('is the same in every locale', () => {
    expect(fold('INFORMATION')).to.equal('information');
    expect(fold('İstanbul')).to.equal('istanbul');
    expect(fold('ılık')).to.equal('ilik');
  });

  it('takes letters apart that readers take apart', () => {
    expect(fold('Straße')).to.equal('strasse');
    expect(fold('Łódź')).to.equal('lodz');
    expect(fold('ﬁle')).to.equal('file');
    expect(fold('ΟΔΟΣ')).to.equal(fold('οδος'));
  });

  it('forgets points and voicing marks', () => {
    expect(fold('שָׁלוֹם')).to.equal(fold('שלום'));
    expect(fold('مُحَمَّد')).to.equal(fold('محمد'));
  });

  it('keeps the vowels of Indian scripts, which are letters', () => {
    expect(fold('की')).not.to.equal(fold('का'));
  });

  it('says the same of a text folded already', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => fold(fold(text)) === fold(text)));
  });

  it('has no words in a blank query', () => {
    expect(foldedWords(' \t ')).to.deep.equal([]);
    expect(foldedWords(' Data  BASE ')).to.deep.equal(['data', 'base']);
  });
});

describe('Where words stand in a text', () => {
  it('is told in the text as it is written', () => {
    expect(cut('Élève modèle', 'eleve')).to.deep.equal(['Élève']);
    expect(cut('E\u0301le\u0300ve', 'eve')).to.deep.equal(['e\u0300ve']);
    expect(cut('Straße', 'ss')).to.deep.equal(['ß']);
  });

  it('is every place, in order', () => {
    expect(cut('banana', 'an')).to.deep.equal(['anan']);
    expect(cut('data base data', 'data ba')).to.deep.equal(['data', 'ba', 'data']);
  });

  it('is joined where words overlap', () => {
    expect(cut('database', 'data atab')).to.deep.equal(['datab']);
  });

  it('lies within the text, in order and apart, whatever is asked', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 20});
    fc.assert(
      fc.property(text, text, (where, what) => {
        let last = -1;
        for (const [start, end] of rangesOf(where, foldedWords(what))) {
          expect(start).to.be.greaterThan(last);
          expect(end).to.be.within(start + 1, where.length);
          last = end;
        }
      }),
    );
  });
});
