import {expect} from '@open-wc/testing';
import {inTurns} from '../../src/model/turns.js';

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
