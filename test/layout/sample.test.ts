import {expect} from '@open-wc/testing';
import {estimate} from '../../src/layout/estimate.js';
import {planRoad} from '../../src/layout/plan.js';
import {layoutRoad} from '../../src/layout/road.js';
import type {Frame, Scene} from '../../src/layout/scene.js';
import {layoutTree} from '../../src/layout/tidy-tree.js';
import {readJson} from '../../src/model/read-json.js';
import {skillsOf, type Roadmap} from '../../src/model/roadmap.js';
import {faults} from '../support/scene-faults.js';

const SIZES = [
  [1600, 1000],
  [1200, 800],
  [720, 720],
  [390, 844],
] as const;
const FRAMES: readonly Frame[] = SIZES.flatMap(([width, height]) =>
  [false, true].map((coarse) => ({width, height, coarse, rtl: false})),
);
const all = (): boolean => true;
const none = (): boolean => false;

describe('The layout of the sample', () => {
  let road: Roadmap;
  before(async () => {
    const answer = await fetch(new URL('../../demo/web-backend-developer.json', import.meta.url));
    road = readJson(await answer.text()).roadmap!;
  });

  const lay = (frame: Frame, open: () => boolean): Scene =>
    layoutRoad(road, planRoad(road, frame, estimate), open, estimate);

  for (const frame of FRAMES) {
    const words = `${frame.width} x ${frame.height}${frame.coarse ? ' with fingers' : ''}`;

    it(`is right at ${words}, open and closed`, () => {
      expect(faults(lay(frame, all), road)).to.deep.equal([]);
      expect(faults(lay(frame, none), road)).to.deep.equal([]);
    });

    it(`is right as a tree at ${words}`, () => {
      expect(faults(layoutTree(road, frame, all, estimate), road)).to.deep.equal([]);
      expect(faults(layoutTree(road, frame, none, estimate), road)).to.deep.equal([]);
    });
  }

  it('has about the size of the design: 2100 x 2283 for two columns of 460 px', () => {
    const plan = {
      sides: 2,
      columnWidth: 460,
      maxColumns: 2,
      heightCap: 520,
      compact: false,
      coarse: false,
    } as const;
    const scene = layoutRoad(road, plan, all, estimate);
    expect(scene.width).to.be.closeTo(2100, 30);
    expect(scene.height).to.be.closeTo(2283, 120);
  });

  it('fits a screen at a zoom that keeps the names legible, as wide as it is high', () => {
    const scene = lay({width: 1600, height: 1000, coarse: false, rtl: false}, all);
    expect(Math.min(1560 / scene.width, 980 / scene.height)).to.be.above(0.4);
  });

  it('fits the width of narrow frames, closed and open', () => {
    for (const open of [all, none]) {
      expect(lay({width: 720, height: 720, coarse: false, rtl: false}, open).width).to.be.within(700, 720);
      expect(lay({width: 390, height: 844, coarse: true, rtl: false}, open).width).to.be.within(370, 390);
    }
  });

  it('shows 720 px of closed groups whole at nearly full size', () => {
    const {width, height} = lay({width: 720, height: 720, coarse: false, rtl: false}, none);
    expect(Math.min(720 / width, 650 / height)).to.be.above(0.85);
  });

  it('draws wires no longer than a screen', () => {
    const {panels} = lay({width: 1600, height: 1000, coarse: false, rtl: false}, all);
    const spans = panels.flatMap(({wires}) =>
      wires.map(({points}) => Math.abs(points.at(-1)![1] - points[0]![1])),
    );
    expect(Math.max(...spans)).to.be.below(700);
  });

  it('asks for the width of each title once', () => {
    const asked = new Map<string, number>();
    const counting = (text: string, px: number, bold: boolean): number => {
      const key = `${text}|${px}|${bold}`;
      asked.set(key, (asked.get(key) ?? 0) + 1);
      return estimate(text, px, bold);
    };
    const frame = FRAMES[0]!;
    layoutRoad(road, planRoad(road, frame, counting), all, counting);
    layoutRoad(road, planRoad(road, frame, counting), all, counting);
    const again = [...asked].filter(([text, count]) => count > 1 && text.length < 100);
    expect(again).to.deep.equal([]);
    expect(asked.size).to.be.below(1.5 * [...skillsOf(road)].length);
  });
});
