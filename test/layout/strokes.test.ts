import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {pointOnStretch, stretchPath, travelled} from '../../src/layout/strokes.js';

describe('The travelled share of a stretch', () => {
  it('is nothing before the first tick and everything after the last', () => {
    expect(travelled(0, 100, 20, 20)).to.equal(0);
    expect(travelled(1, 100, 20, 20)).to.equal(1);
    expect(travelled(-1, 100, 20, 20)).to.equal(0);
    expect(travelled(7, 100, 20, 20)).to.equal(1);
  });

  it('is measured from rim to rim, so that a little progress is seen beyond the rim', () => {
    expect(travelled(0.5, 100, 20, 20)).to.equal(0.5);
    expect(travelled(0.01, 100, 20, 20)).to.be.greaterThan(0.2);
    expect(travelled(0.99, 100, 20, 20)).to.be.lessThan(0.8);
    expect(travelled(0.5, 100, 20, 0)).to.equal(0.6);
  });

  it('grows with progress and stays between 0 and 1', () => {
    const fraction = fc.double({min: 0, max: 1, noNaN: true});
    const length = fc.integer({min: 60, max: 3000});
    fc.assert(
      fc.property(fraction, fraction, length, (a, b, span) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((share) => travelled(share, span, 23, 23));
        expect(less).to.be.within(0, more!);
        expect(more).to.be.at.most(1);
      }),
    );
  });
});

describe('A stretch of the road', () => {
  it('leaves one station and reaches the next going straight down', () => {
    expect(stretchPath([10, 0], [30, 100])).to.equal('M10 0C10 50 30 50 30 100');
  });

  it('has its ends and its middle where one expects them', () => {
    expect(pointOnStretch([10, 0], [30, 100], 0)).to.deep.equal([10, 0]);
    expect(pointOnStretch([10, 0], [30, 100], 0.5)).to.deep.equal([20, 50]);
    expect(pointOnStretch([10, 0], [30, 100], 1)).to.deep.equal([30, 100]);
  });

  it('has the points that the browser finds on the drawn path', () => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', stretchPath([10, 0], [60, 200]));
    const steps = Array.from({length: 200}, (_, i) =>
      path.getPointAtLength((path.getTotalLength() * i) / 199),
    );
    for (const t of [0.1, 0.3, 0.7, 0.9]) {
      const [x, y] = pointOnStretch([10, 0], [60, 200], t);
      const nearest = Math.min(...steps.map((step) => Math.hypot(step.x - x, step.y - y)));
      expect(nearest, `at ${t}`).to.be.lessThan(1);
    }
  });
});
