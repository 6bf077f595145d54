import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {safeUrl} from '../../src/model/safe-url.js';

/** Whether it leads to a page or letter; what a browser cannot make sense of leads nowhere. */
function isHarmless(url: string): boolean {
  if (!URL.canParse(url, 'https://example.org/')) return true;
  return ['http:', 'https:', 'mailto:'].includes(new URL(url, 'https://example.org/').protocol);
}

describe('safeUrl', () => {
  it('lets through what leads to a page or a letter', () => {
    const links = [
      'https://example.org/a?b=c:d#e',
      'HTTP://EXAMPLE.ORG',
      'mailto:someone@example.org',
      '/view/git',
      'git.html#merge',
      '../a:b/c',
      '?page=2',
      '#here',
      '//example.org/x',
      'https://fa.wikipedia.org/wiki/می‌خواهم',
    ];
    for (const link of links) expect(safeUrl(link), link).to.equal(link);
  });

  it('takes off the space around', () => {
    expect(safeUrl('  https://example.org\n')).to.equal('https://example.org');
  });

  it('refuses every other scheme', () => {
    const links = [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      'blob:x',
      'about:blank',
      'ftp://x',
      'http:',
      'mailto:',
    ];
    for (const link of links) expect(safeUrl(link), link).to.equal(undefined);
  });

  it('refuses scripts in any disguise', () => {
    const links = [
      'JaVaScRiPt:alert(1)',
      '\u0001javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      'javascript\u0000:alert(1)',
      ' javascript :alert(1)',
      'javascript&#58;alert(1)',
      'javascript&colon;alert(1)',
      'java&Tab;script:alert(1)',
      '&#x6A;avascript:alert(1)',
      '%6Aavascript%3Aalert(1)',
      'ｊａｖａｓｃｒｉｐｔ：alert(1)',
      'java\u200bscript:alert(1)',
      '\u202ejavascript:x',
      'x\u0007y',
    ];
    for (const link of links) expect(safeUrl(link), JSON.stringify(link)).to.equal(undefined);
  });

  it('refuses what is no text, and nothing', () => {
    for (const value of [undefined, null, 5, {}, ['https://x.y'], '', '   '])
      expect(safeUrl(value)).to.equal(undefined);
  });

  it('never lets through what a browser would run', () => {
    const pieces = fc.constantFrom(
      'java',
      'script',
      'data',
      'vb',
      ':',
      '\t',
      '\n',
      ' ',
      '\u0000',
      '/',
      '#',
      'JAVA',
      '%0a',
      '&#10;',
      'x',
      'http',
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 8}), (parts) => {
        const url = safeUrl(parts.join(''));
        return url === undefined || isHarmless(url);
      }),
      {numRuns: 500},
    );
  });
});
