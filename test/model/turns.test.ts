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

  it('gives the page a turn after long work, and none after short work', async () => {
    for (const [ms, order] of [
      [30, ['the page', 'what follows']],
      [0, ['what follows', 'the page']],
    ] as const) {
      const found: string[] = [];
      const {port1, port2} = new MessageChannel();
      const told = new Promise<void>((done) => {
        port1.onmessage = () => {
          found.push('the page');
          done();
        };
      });
      const work = function* (): Generator<void, void, undefined> {
        port2.postMessage(0);
        const end = performance.now() + ms;
        while (performance.now() < end);
        yield;
      };
      await Promise.all([inTurns(work()).then(() => found.push('what follows')), told]);
      expect(found).to.eql(order);
    }
  });
});
