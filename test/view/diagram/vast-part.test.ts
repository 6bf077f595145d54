import {expect} from '@open-wc/testing';
import {inTurns, quick} from '../../../src/view/diagram/vast-part.js';
import {canvasMeasure} from '../../../src/view/measure.js';

describe('Measuring thousands of titles', () => {
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
});

describe('Work in turns', () => {
  it('does all steps, and lets other tasks run between them', async () => {
    let others = 0;
    const other = setInterval(() => others++, 1);
    let steps = 0;
    function* work(): Generator<void, void, undefined> {
      for (; steps < 20; steps++) {
        const end = performance.now() + 8;
        while (performance.now() < end);
        yield;
      }
    }
    await inTurns(work());
    clearInterval(other);
    expect(steps).to.equal(20);
    expect(others).to.be.above(2);
  });
});
