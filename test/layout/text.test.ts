import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {estimate} from '../../src/layout/estimate.js';
import {cached, lines} from '../../src/layout/text.js';
import {skipUnless} from '../support/commands.js';

/** Every character is one px wide: widths can be counted. */
const byLength = (text: string): number => text.length;
const count = (text: string, width: number, most = 9): number =>
  lines(text, 13, false, width, byLength, most);

describe('Line breaking', () => {
  it('keeps what fits on one line', () => {
    expect(count('', 10)).to.equal(1);
    expect(count('ten letter', 10)).to.equal(1);
  });

  it('breaks between words, each line as full as can be', () => {
    expect(count('aaaa bbbb cccc', 9)).to.equal(2);
    expect(count('aaaa bbbb cccc', 8)).to.equal(3);
  });

  it('lets the space at a break hang over the end', () => {
    expect(count('aaaa bbbb', 4)).to.equal(2);
  });

  it('breaks where a space did not fit, even if the next word would', () => {
    const wideSpaces = (text: string): number => text.length + 2 * text.split(' ').length - 2;
    expect(lines('aaaa b', 13, false, 6, wideSpaces, 9)).to.equal(2);
  });

  it('breaks a word that is longer than a line, and goes on after its end', () => {
    expect(count('a'.repeat(25), 10)).to.equal(3);
    expect(count(`${'a'.repeat(15)} bbbb`, 10)).to.equal(2);
    expect(count(`x ${'a'.repeat(15)}`, 10)).to.equal(3);
  });

  it('breaks scripts without spaces anywhere', () => {
    expect(count('データベースの設計', 4)).to.equal(3);
    expect(count('网络协议与安全', 4)).to.equal(2);
    expect(count('abc 网络协议', 6)).to.equal(2);
  });

  it('keeps a Thai letter together with its marks', () => {
    expect(count('ที่นี่', 3)).to.equal(2);
  });

  it('stops at the most lines there are', () => {
    expect(count('word '.repeat(100), 10, 3)).to.equal(3);
    expect(count('word '.repeat(100), 0, 3)).to.equal(3);
    expect(count('word '.repeat(100), -5, 3)).to.equal(3);
  });

  it('takes between the least lines there can be and the most, never more in a wider box', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 200}), fc.integer({min: 1, max: 60}), (text, width) => {
        const found = count(text, width, 500);
        expect(found).to.be.within(1, Math.max(1, text.length));
        expect(found).to.be.at.least(Math.ceil(text.trim().replace(/\s+/g, '').length / width) || 1);
        expect(count(text, width, 3)).to.equal(Math.min(3, found));
      }),
    );
  });
});

describe('A cached measure', () => {
  it('asks once for a text in a font, and again for another font', () => {
    const asked: string[] = [];
    const measure = cached((text, px, bold) => asked.push(`${text} ${px} ${bold}`));
    const first = measure('a', 13, false);
    expect(measure('a', 13, false)).to.equal(first);
    measure('a', 13, true);
    measure('a', 11, false);
    expect(asked).to.deep.equal(['a 13 false', 'a 13 true', 'a 11 false']);
  });

  it('is the same for the same measure, and for itself', () => {
    const measure = (text: string): number => text.length;
    expect(cached(measure)).to.equal(cached(measure));
    expect(cached(cached(measure))).to.equal(cached(measure));
  });
});

describe('The estimate of widths', () => {
  it('is within a tenth of what a browser measures in a common font', function () {
    const canvas = document.createElement('canvas').getContext('2d')!;
    const family = 'Arial, "Liberation Sans", Helvetica, sans-serif';
    canvas.font = `100px ${family}`;
    const isCommon = Math.abs(canvas.measureText('illicit').width - 189) < 10;
    skipUnless(isCommon, this, 'this machine has no font as wide as Arial for it');
    for (const bold of [false, true])
      for (const text of [
        'Relational databases',
        'HTTP/2 & TLS 1.3',
        'illicit fill',
        'WWW, MMM',
        'Node.js frameworks',
      ]) {
        // So large that it does not show where an engine rounds the width of each letter to whole pixels.
        canvas.font = `${bold ? 'bold' : 'normal'} 130px ${family}`;
        const measured = canvas.measureText(text).width;
        expect(estimate(text, 130, bold) / measured, text).to.be.within(0.9, 1.15);
      }
  });

  it('gives wide characters their width, marks none, and grows with the font', () => {
    expect(estimate('設計', 20, false)).to.equal(40);
    expect(estimate('e\u0301', 20, false)).to.equal(estimate('e', 20, false));
    expect(estimate('text', 26, false)).to.equal(2 * estimate('text', 13, false));
    expect(estimate('', 13, true)).to.equal(0);
  });
});
