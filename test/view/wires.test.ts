import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Point} from '../../src/layout/scene.js';
import {roundedPath} from '../../src/layout/strokes.js';
import {DrawnWires} from '../../src/view/diagram/wires.js';
import {countAll} from '../../src/progress/count.js';
import type {Status} from '../../src/progress/status.js';
import {choice, leaf, roadmap} from '../support/roadmap.js';

const numbersOf = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);

describe('The path of a wire', () => {
  it('is straight between two points', () => {
    expect(
      roundedPath([
        [0, 0],
        [0, 40],
      ]),
    ).to.equal('M0 0L0 40');
  });

  it('rounds a corner with a curve whose handle is the corner', () => {
    expect(
      roundedPath([
        [0, 0],
        [0, 40],
        [30, 40],
      ]),
    ).to.equal('M0 0L0 33Q0 40 7 40L30 40');
  });

  it('takes at most half of a short leg for the curve', () => {
    expect(
      roundedPath([
        [0, 0],
        [0, 4],
        [30, 4],
      ]),
    ).to.equal('M0 0L0 2Q0 4 2 4L30 4');
  });

  it('survives points that lie on each other', () => {
    expect(
      roundedPath([
        [5, 5],
        [5, 5],
        [5, 5],
      ]),
    ).not.to.contain('NaN');
  });

  it('is empty without points', () => {
    expect(roundedPath([])).to.equal('');
  });

  it('begins and ends where the wire does, and never leaves the box around its points', () => {
    const coordinate = fc.integer({min: 0, max: 1000});
    const points = fc.array(fc.tuple(coordinate, coordinate), {minLength: 2, maxLength: 6});
    fc.assert(
      fc.property(points, (wire: readonly Point[]) => {
        const numbers = numbersOf(roundedPath(wire));
        const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, i) => i % 2 === odd));
        expect([xs![0], ys![0], xs!.at(-1), ys!.at(-1)]).to.deep.equal([...wire[0]!, ...wire.at(-1)!]);
        for (const [axis, values] of [xs!, ys!].entries()) {
          const own = wire.map((point) => point[axis]!);
          expect(Math.min(...values)).to.be.at.least(Math.min(...own) - 0.01);
          expect(Math.max(...values)).to.be.at.most(Math.max(...own) + 0.01);
        }
      }),
    );
  });
});

describe('The wires of a panel', () => {
  const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')];
  const wires = [
    {
      points: [
        [0, 0],
        [0, 10],
      ] as const,
      serves: [a, b],
    },
    {
      points: [
        [5, 0],
        [5, 10],
      ] as const,
      serves: [c],
    },
  ];
  const [row, single] = ['M0 0L0 10', 'M5 0L5 10'];

  function drawn(statuses: readonly Status[]): {ahead: string | null; done: string | null} {
    const counts = countAll(roadmap(a, b, c), (skill) => statuses[[a, b, c].indexOf(skill)]!);
    const drawing = new DrawnWires(wires);
    drawing.update((skill) => counts.of(skill));
    const [ahead, done] = [...drawing.element.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    return {ahead: ahead!, done: done!};
  }

  it('lie ahead while their row is not done', () => {
    expect(drawn(['todo', 'todo', 'todo'])).to.deep.equal({ahead: row + single, done: ''});
    expect(drawn(['done', 'todo', 'learning'])).to.deep.equal({ahead: row + single, done: ''});
  });

  it('are travelled once all of their row is done', () => {
    expect(drawn(['done', 'done', 'todo'])).to.deep.equal({ahead: single, done: row});
    expect(drawn(['done', 'done', 'done'])).to.deep.equal({ahead: '', done: row + single});
  });

  it('are travelled to a choice as soon as enough of it is done', () => {
    const either = choice(1, a, b);
    const counts = countAll(roadmap(either, c), (skill) => (skill === b ? 'done' : 'todo'));
    const drawing = new DrawnWires([
      {
        points: [
          [0, 0],
          [0, 10],
        ],
        serves: [either],
      },
    ]);
    drawing.update((part) => counts.of(part));
    expect(drawing.element.querySelector('.done')!.getAttribute('d')).to.equal(row);
  });

  it('are travelled past skipped skills, but not where everything was skipped', () => {
    expect(drawn(['done', 'skipped', 'skipped'])).to.deep.equal({ahead: single, done: row});
    expect(drawn(['skipped', 'skipped', 'skipped'])).to.deep.equal({ahead: row + single, done: ''});
  });
});
