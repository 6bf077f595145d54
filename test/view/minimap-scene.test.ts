import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Panel, Rect, Scene} from '../../src/layout/scene.js';
import {countAll, type Count} from '../../src/progress/count.js';
import {helps, inside, overview} from '../../src/view/minimap-scene.js';
import {leaf, roadmap} from '../support/roadmap.js';

function scene(width: number, height: number, panels: readonly Rect[] = []): Scene {
  const full = panels.map((rect, i): Panel => ({
    ...rect,
    number: i + 1,
    side: 0,
    closed: false,
    skills: [],
    boxes: [],
    wires: [],
    rules: [],
    station: [0, 0],
  }));
  const title = {x: 0, y: 0, align: 'middle'} as const;
  const points: [number, number][] = [
    [50, 0],
    [60, 40],
    [50, height],
  ];
  return {
    layout: 'road',
    width,
    height,
    compact: false,
    title,
    road: {points, stationRadius: 23},
    panels: full,
  };
}

/** A count of so many done of so many. */
function counted(done: number, total: number): Count {
  const leaves = Array.from({length: total}, (_, i) => leaf(`Leaf ${i}`));
  return countAll(roadmap(...leaves), (skill) => (leaves.indexOf(skill) < done ? 'done' : 'todo')).of();
}

describe('An overview of a scene', () => {
  it('keeps the proportions of the scene', () => {
    const {width, height} = overview(scene(2000, 1000), []);
    expect(width).to.equal(132);
    expect(height).to.equal(66);
  });

  it('stays small and can be hit, however long the scene is', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 5000}), fc.integer({min: 1, max: 500_000}), (w, h) => {
        const {width, height} = overview(scene(w, h), []);
        expect(width).to.be.within(24, 132);
        expect(height).to.be.within(24, 168);
      }),
    );
  });

  it('shows the groups, and how much of each is done', () => {
    const panels = [
      {x: 0, y: 0, w: 400, h: 300},
      {x: 500, y: 100, w: 400, h: 300},
    ];
    const drawn = overview(scene(1000, 1000, panels), [counted(1, 4), counted(0, 4)]);
    expect(drawn.panels).to.deep.equal([
      {rect: panels[0], done: 100},
      {rect: panels[1], done: 0},
    ]);
  });

  it('shows nothing as done of a group without counts, or with nothing to do', () => {
    const one = scene(1000, 1000, [{x: 0, y: 0, w: 400, h: 300}]);
    expect(overview(one, []).panels[0]?.done).to.equal(0);
    expect(overview(one, [counted(0, 0)]).panels[0]?.done).to.equal(0);
  });

  it('shows the road', () => {
    expect(overview(scene(100, 200), []).road).to.equal('M50 0L60 40L50 200');
  });

  it('frames what is in sight, and nothing beyond the edges', () => {
    expect(inside({x: -50, y: 20, w: 100, h: 50}, {width: 200, height: 40})).to.deep.equal({
      x: 0,
      y: 20,
      w: 50,
      h: 20,
    });
    expect(inside({x: 500, y: 500, w: 10, h: 10}, {width: 200, height: 40})).to.include({w: 0, h: 0});
  });

  it('helps while much of the scene is out of sight', () => {
    const whole = scene(1000, 1000);
    expect(helps({x: 0, y: 0, w: 500, h: 500}, whole)).to.equal(true);
    expect(helps({x: -200, y: -200, w: 1500, h: 1500}, whole)).to.equal(false);
  });
});
