import {expect} from '@open-wc/testing';
import {quick} from '../../src/view/quick-measure.js';
import {canvasMeasure} from '../../src/view/measure.js';

describe('Measuring titles', () => {
  const exact = canvasMeasure('Arial, sans-serif');

  it('looks at each letter once, and is never too small by more than a pixel', () => {
    let looks = 0;
    const measure = quick((text, px, bold) => (looks++, exact(text, px, bold)));
    for (const title of ['Data formats', 'Wave AV To', 'Ёлка и мир', 'Résumé (2nd)', 'Data formats 2'])
      expect(measure(title, 13, false) - exact(title, 13, false), title).to.be.within(-1, 6);
    const before = looks;
    measure('formats Data', 13, false);
    expect(looks).to.equal(before);
  });

  it('measures whole what is not the sum of its letters', () => {
    const measure = quick(exact);
    for (const title of ['خوارزميات', 'नमस्ते', '👩‍💻 code', '漢字'])
      expect(measure(title, 13, true)).to.equal(exact(title, 13, true));
  });

  it('looks at a mixed text once', () => {
    let looks = 0;
    const measure = quick((text, px, bold) => (looks++, exact(text, px, bold)));
    const title = 'What’s an API → 設計';
    measure(title, 13, false);
    const before = looks;
    expect(measure(title, 13, false)).to.equal(exact(title, 13, false));
    expect(looks).to.equal(before);
  });
});
