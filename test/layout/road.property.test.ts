import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {estimate} from '../../src/layout/estimate.js';
import {planRoad, type RoadPlan} from '../../src/layout/plan.js';
import {layoutRoad, roadLayout} from '../../src/layout/road.js';
import type {Frame} from '../../src/layout/scene.js';
import {childSkills, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import {anyOutline} from '../support/arbitrary-outline.js';
import {deepRoadmap, largeRoadmap} from '../support/large-roadmap.js';
import {branch, leaf, roadmap} from '../support/roadmap.js';
import {faults, scenePrint} from '../support/scene-faults.js';

const anyFrame: fc.Arbitrary<Frame> = fc.record({
  width: fc.constantFrom(320, 390, 559, 720, 899, 900, 1200, 1600, 2560),
  height: fc.constantFrom(400, 844, 1000, 1600),
  coarse: fc.boolean(),
  rtl: fc.boolean(),
});

const anyPlan: fc.Arbitrary<RoadPlan> = fc.record({
  sides: fc.constantFrom(1, 2),
  columnWidth: fc.integer({min: 180, max: 900}),
  maxColumns: fc.integer({min: 1, max: 5}),
  heightCap: fc.integer({min: 1, max: 2000}),
  compact: fc.boolean(),
  coarse: fc.boolean(),
});

const FRAME: Frame = {width: 1600, height: 1000, coarse: false, rtl: false};
const all = (): boolean => true;
const none = (): boolean => false;
const some = (group: Skill): boolean => group.key.charCodeAt(group.key.length - 1) % 2 === 0;

/** The faults of a roadmap's scene in a frame, all groups open, none, and some. */
function faultsIn(road: Roadmap, frame: Frame): string[] {
  const lay = roadLayout(road, planRoad(road, frame, estimate), estimate);
  return [all, none, some].flatMap((open) => faults(lay(open), road));
}

describe('The road layout of any roadmap', () => {
  it('overlaps nothing, leaves nothing out and keeps the order, in any frame', () => {
    fc.assert(
      fc.property(anyOutline(120), anyFrame, (road, frame) => {
        expect(faultsIn(road, frame)).to.deep.equal([]);
      }),
      {numRuns: 60},
    );
  });

  it('does so for any width and number of columns', () => {
    fc.assert(
      fc.property(anyOutline(60), anyPlan, (road, plan) => {
        expect(faults(layoutRoad(road, plan, all, estimate), road)).to.deep.equal([]);
      }),
      {numRuns: 60},
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(anyOutline(60), anyFrame, (road, frame) => {
        const once = (): string =>
          scenePrint(layoutRoad(road, planRoad(road, frame, estimate), some, estimate));
        expect(once()).to.equal(once());
      }),
      {numRuns: 20},
    );
  });

  it('keeps the boxes of every other group when one is opened or closed', () => {
    fc.assert(
      fc.property(anyOutline(80), anyPlan, fc.nat(), (road, plan, pick) => {
        const groups = childSkills(road);
        const picked = groups[pick % Math.max(1, groups.length)];
        const lay = roadLayout(road, plan, estimate);
        const before = lay(all);
        const after = lay((group) => group !== picked);
        after.panels.forEach((panel, i) => {
          if (panel.skill !== picked || picked?.children.length === 0)
            expect(panel.boxes).to.equal(before.panels[i]!.boxes);
        });
        const fresh = layoutRoad(road, plan, (group) => group !== picked, estimate);
        expect(scenePrint(after)).to.equal(scenePrint(fresh));
      }),
      {numRuns: 20},
    );
  });
});

describe('The road layout of an unusual roadmap', () => {
  const many = (count: number): Skill[] => Array.from({length: count}, (_, i) => leaf(`Leaf ${i}`));
  const cases: Record<string, Roadmap> = {
    'without a skill': roadmap(),
    'of one leaf': roadmap(leaf('Alone')),
    'of 24 leaves': roadmap(...many(24)),
    'of 1,000 leaves': roadmap(...many(1000)),
    'of 300 groups': roadmap(
      ...many(300).map((skill) => branch(skill.title, [leaf('a'), leaf('b')], {key: skill.key})),
    ),
    'of one group with 3,000 leaves': roadmap(branch('Group', many(3000))),
    'of one skill with 3,000 leaves': roadmap(branch('Group', [branch('Skill', many(3000))])),
    'of a choice among groups': roadmap({
      choose: 1,
      children: [branch('A', many(3)), branch('B', [branch('C', many(4))])],
    }),
    'of a choice among 100 leaves': roadmap({choose: 2, title: 'Some', children: many(100)}),
    'of 5,000 skills': largeRoadmap(5000, 12, 6),
    'of 1,200 skills in a few groups': largeRoadmap(1200, 5, 8, 7),
    '60 levels deep': deepRoadmap(60, 3),
    '60 levels deep with 3,000 leaves': deepRoadmap(60, 50),
    'with endless titles': roadmap(
      branch('W'.repeat(700), [branch('W'.repeat(700), [leaf('W'.repeat(700))])]),
    ),
  };
  for (const [words, road] of Object.entries(cases))
    it(`${words} is right in wide and narrow frames`, () => {
      for (const width of [1600, 720, 390]) expect(faultsIn(road, {...FRAME, width})).to.deep.equal([]);
    });
});
