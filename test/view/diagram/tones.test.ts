import {expect} from '@open-wc/testing';
import type {Box, Panel} from '../../../src/layout/scene.js';
import type {ToneFacts} from '../../../src/view/diagram/tone-facts.js';
import {Tones} from '../../../src/view/diagram/tones.js';

const COUNT = 1000;
const BOXES: readonly Box[] = Array.from({length: COUNT}, (_, i) => ({
  kind: 'leaf',
  x: 0,
  y: 30 * i,
  w: 90,
  h: 26,
  lines: 1,
}));
const panel = (x: number, number = 1): Panel => ({
  skills: [],
  x,
  y: 0,
  w: 100,
  h: 30 * COUNT,
  side: 0,
  number,
  station: [0, 0],
  closed: false,
  boxes: BOXES,
  wires: [],
  rules: [],
});

let status: 'todo' | 'done' = 'todo';
const facts = (): ToneFacts => ({
  isRtl: false,
  isTone: () => true,
  toneOf: () => ({status, emphasis: undefined}),
});
const paths = ({element}: Tones, kind: string): string =>
  [...element.querySelectorAll(`.${kind}`)].map((path) => path.getAttribute('d')).join('');
const shapes = (tones: Tones, kind: string): number => paths(tones, kind).match(/M/g)?.length ?? 0;
const all = (work: Iterator<unknown>): void => {
  while (!work.next().done);
};

describe('The tones of a group', () => {
  beforeEach(() => {
    status = 'todo';
  });

  it('are all there, also when other work took the place of drawing them', () => {
    const tones = new Tones();
    tones.show([panel(0)], [], facts).next();
    expect(shapes(tones, 'todo')).to.be.within(1, COUNT - 1);
    all(tones.show([panel(0)], [], facts));
    expect(shapes(tones, 'todo')).to.equal(COUNT);
  });

  it('are as things are when they are drawn, not when drawing began', () => {
    const tones = new Tones();
    const work = tones.show([panel(0)], [], facts);
    work.next();
    status = 'done';
    all(tones.refresh(facts));
    all(work);
    expect([shapes(tones, 'todo'), shapes(tones, 'done')]).to.deep.equal([0, COUNT]);
  });

  it('move with it, and go with it', () => {
    const tones = new Tones();
    all(tones.show([panel(0)], [], facts));
    const [drawn] = tones.element.children;
    all(tones.show([panel(70)], [], facts));
    expect([...tones.element.querySelectorAll('div')]).to.deep.equal([drawn]);
    expect((drawn as HTMLElement).style.left).to.equal('70px');
    tones.keep([]);
    expect(tones.element.querySelectorAll('div').length).to.equal(0);
  });

  it('are joined by the groups themselves where these are too many, wherever they lie now', () => {
    const tones = new Tones();
    all(tones.show([], [panel(0), panel(200, 2)], facts));
    const before = paths(tones, 'crowd');
    expect(shapes(tones, 'crowd')).to.equal(2);
    all(tones.show([], [panel(0), panel(300, 2)], facts));
    expect(paths(tones, 'crowd')).not.to.equal(before);
    all(tones.show([], [], facts));
    expect(shapes(tones, 'crowd')).to.equal(0);
  });
});
