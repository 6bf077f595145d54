import {expect} from '@open-wc/testing';
import type {Box} from '../../../src/layout/scene.js';
import {tonePaths, type Tone} from '../../../src/view/diagram/tone-paths.js';

const box = (kind: Box['kind'], x = 0): Box => ({kind, x, y: 0, w: 100, h: 26, lines: 1});
const all = (tone: Partial<Tone>) => (): Tone => ({status: 'todo', emphasis: undefined, ...tone});
const shapes = (d: string | undefined): number => d?.match(/M/g)?.length ?? 0;

describe('Tones', () => {
  it('are one path for all boxes of a status', () => {
    const boxes = [box('leaf'), box('leaf', 200), box('leaf', 400)];
    const paths = tonePaths(boxes, ({x}) => ({status: x ? 'todo' : 'done', emphasis: undefined}), false);
    expect([...paths.keys()]).to.have.members(['todo', 'done']);
    expect([shapes(paths.get('todo')), shapes(paths.get('done'))]).to.deep.equal([2, 1]);
  });

  it('tell statuses apart by shape, not only by colour', () => {
    const learning = tonePaths([box('leaf')], all({status: 'learning'}), false);
    expect([...learning.keys()]).to.have.members(['learning', 'hatch']);
    expect(shapes(learning.get('hatch'))).to.be.above(4);
    expect(tonePaths([box('leaf')], all({status: 'skipped'}), false).get('skipped')).to.equal('M0 13h100');
  });

  it('have a bar for the name of a branch, on the side where reading begins', () => {
    const start = (isRtl: boolean): number =>
      Number(/M([\d.]+)/.exec(tonePaths([box('head')], all({}), isRtl).get('bar')!)?.[1]);
    expect(start(false)).to.be.below(20);
    expect(start(true)).to.be.above(30);
  });

  it('ring what was found and fade the rest', () => {
    const found = tonePaths([box('leaf')], all({emphasis: 'current'}), false);
    expect([...found.keys()]).to.deep.equal(['ring current', 'todo']);
    expect([
      ...tonePaths([box('leaf'), box('head')], all({emphasis: 'faint'}), false).keys(),
    ]).to.have.members(['todo faint', 'bar faint']);
  });

  it('stay inside their box, however small it is', () => {
    const tile = {...box('tile'), w: 11, h: 11};
    const hatch = tonePaths([tile], all({status: 'learning'}), false).get('hatch')!;
    const xs = [...hatch.matchAll(/M([\d.]+) [\d.]+l([\d.]+)/g)].flatMap(([, x, dx]) => [
      Number(x),
      Number(x) + Number(dx),
    ]);
    expect(Math.min(...xs)).to.be.at.least(0);
    expect(Math.max(...xs)).to.be.at.most(11);
    const speck = tonePaths([{...tile, w: 1, h: 1}], all({}), false).get('todo')!;
    expect(speck).to.equal('M0.5 0h0l0.5 0.5v0l-0.5 0.5h0l-0.5 -0.5v0z');
  });

  it('keep each its own size, also those whose sizes are kept in the same place', () => {
    const sizes = [
      [100, 57],
      [101, 26],
      [100, 57],
    ] as const;
    const d = tonePaths(
      sizes.map(([w, h]) => ({...box('leaf'), w, h})),
      all({}),
      false,
    ).get('todo')!;
    const found = [...d.matchAll(/h([\d.]+)l3 3v([\d.]+)/g)].map(([, w, h]) => [
      Number(w) + 6,
      Number(h) + 6,
    ]);
    expect(found).to.deep.equal(sizes);
  });
});
