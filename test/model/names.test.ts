import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {roadmapKeys, slug, urlKey} from '../../src/model/names.js';
import {anyText} from '../support/documents.js';

describe('slug', () => {
  it('keeps letters and digits, in lower case, joined by hyphens', () => {
    expect(slug('  N+1 Redundancy! ')).to.equal('n-1-redundancy');
    expect(slug('Cross-origin resource sharing (CORS)')).to.equal('cross-origin-resource-sharing-cors');
  });

  it('keeps the letters, marks and digits of every script', () => {
    expect(slug('Бази даних')).to.equal('бази-даних');
    expect(slug('データ 構造 ２')).to.equal('データ-構造-2');
    expect(slug('हिन्दी भाषा')).to.equal('हिन्दी-भाषा');
    expect(slug('شبكات ١')).to.equal('شبكات-١');
  });

  it('gives titles that look the same the same name', () => {
    expect(slug('Cafe\u0301')).to.equal(slug('Café'));
    expect(slug('ＨＴＭＬ')).to.equal('html');
  });

  it('gives a title of symbols a name of its own', () => {
    expect(slug('🚀')).to.equal('1f680');
    expect(slug('#')).not.to.equal(slug('*'));
  });

  it('is a single step of a key, and its own slug', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const name = slug(title);
        return !/[/#~\s]/.test(name) && slug(name) === name;
      }),
      {numRuns: 300},
    );
  });
});

describe('urlKey', () => {
  it('ignores scheme, host case, default port and trailing slash', () => {
    const same = [
      'https://Example.org/a/',
      'http://example.org/a',
      '//EXAMPLE.ORG/a//',
      'HTTPS://example.org:443/a',
    ];
    for (const url of same) expect(urlKey(url)).to.equal('example.org/a');
  });

  it('minds the case of the path, the query and the fragment', () => {
    expect(urlKey('https://example.org/A/?q=/#/x/')).to.equal('example.org/A?q=/#/x/');
    expect(urlKey('https://example.org:8080')).to.equal('example.org:8080');
  });

  it('leaves other addresses as they are', () => {
    expect(urlKey('mailto:a@b.c')).to.equal('mailto:a@b.c');
    expect(urlKey('../skills/git.html')).to.equal('../skills/git.html');
  });

  it('does not lose itself in a million slashes', () => {
    expect(urlKey(`https://x/${'/'.repeat(1e6)}y`)).to.have.lengthOf(1e6 + 3);
  });
});

describe('roadmapKeys', () => {
  it('are the url, then the id, then the slug of the title', () => {
    expect(roadmapKeys({title: 'My Road', id: 'road', url: 'https://x.org/r/'})).to.eql([
      'x.org/r',
      'road',
      'my-road',
    ]);
    expect(roadmapKeys({title: 'Road', id: 'road'})).to.eql(['road']);
  });
});
