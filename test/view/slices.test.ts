import {expect, nextFrame} from '@open-wc/testing';
import {Slices} from '../../src/view/slices.js';

/** Work of so many steps, each of which takes a few ms and draws so many boxes. */
function* steps(count: number, done: number[], ms = 4, boxes = 0): Generator<number, void, undefined> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    done.push(step);
    yield boxes;
  }
}

/** Waits for that many steps. */
async function until(done: readonly number[], count: number): Promise<void> {
  for (let frames = 0; done.length < count && frames < 40; frames++) await nextFrame();
}

describe('Work in slices', () => {
  it('begins at once and goes on frame by frame, in order', async () => {
    const done: number[] = [];
    const slices = new Slices();
    slices.begin(steps(8, done));
    expect(done.length).to.be.within(1, 4);
    await until(done, 8);
    expect(done).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('leaves a frame room for drawing what it has made', async () => {
    const done: number[] = [];
    const slices = new Slices();
    slices.begin(steps(10, done, 0, 40));
    expect(done).to.deep.equal([0, 1, 2]);
    await until(done, 10);
    expect(done).to.have.lengthOf(10);
    slices.begin(steps(10, done, 0, 40), {ms: 1000, boxes: Infinity});
    expect(done).to.have.lengthOf(20);
  });

  it('goes on with as much of each frame as it was given, and with the usual share of it in the next work', async () => {
    const done: number[] = [];
    const slices = new Slices();
    slices.begin(steps(20, done, 0, 40), {ms: 1000, boxes: 40}, {ms: 1000, boxes: 400});
    expect(done).to.have.lengthOf(1);
    await nextFrame();
    expect(done).to.have.lengthOf(11);
    slices.begin(steps(20, [], 0, 40));
    slices.begin(steps(20, done, 0, 40), {ms: 1000, boxes: 40});
    expect(done).to.have.lengthOf(12);
    await nextFrame();
    expect(done).to.have.lengthOf(15);
    slices.stop();
  });

  it('gives way to other work', async () => {
    const [first, second]: [number[], number[]] = [[], []];
    const slices = new Slices();
    slices.begin(steps(50, first));
    slices.begin(steps(2, second));
    await until(second, 2);
    await nextFrame();
    expect(first.length).to.be.below(10);
    expect(second).to.deep.equal([0, 1]);
  });

  it('can be finished now, and stopped', async () => {
    const done: number[] = [];
    const slices = new Slices();
    slices.begin(steps(6, done));
    slices.finish();
    expect(done).to.have.lengthOf(6);
    slices.begin(steps(6, done));
    slices.stop();
    const {length} = done;
    await nextFrame();
    await nextFrame();
    expect(done).to.have.lengthOf(length);
  });
});
