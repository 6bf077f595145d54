import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {estimate} from '../../src/layout/estimate.js';
import type {Frame, Panel, Scene} from '../../src/layout/scene.js';
import {layoutTree} from '../../src/layout/tidy-tree.js';
import {childSkills, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import {anyOutline} from '../support/arbitrary-outline.js';
import {deepRoadmap, largeRoadmap} from '../support/large-roadmap.js';
import {branch, choice, leaf, roadmap} from '../support/roadmap.js';
import {faults, scenePrint} from '../support/scene-faults.js';

const FRAME: Frame = {width: 1600, height: 1000, coarse: false, rtl: false};
const PHONE: Frame = {...FRAME, width: 390};
const all = (): boolean => true;
const none = (): boolean => false;
const lay = (road: Roadmap, frame = FRAME, open: (group: Skill) => boolean = all): Scene =>
  layoutTree(road, frame, open, estimate);

const box = (panel: Panel, skill: Skill): Panel['boxes'][number] =>
  panel.boxes.find((found) => found.skill === skill)!;

describe('The tidy tree', () => {
  it('overlaps nothing and leaves nothing out, for any roadmap', () => {
    fc.assert(
      fc.property(anyOutline(120), fc.constantFrom(FRAME, PHONE), (road, frame) => {
        for (const open of [all, none]) expect(faults(lay(road, frame, open), road)).to.deep.equal([]);
      }),
      {numRuns: 40},
    );
  });

  it('holds 5,000 skills, and 60 levels', () => {
    for (const road of [largeRoadmap(5000, 9, 6), deepRoadmap(60, 4), roadmap()])
      expect(faults(lay(road), road)).to.deep.equal([]);
  });

  it('puts a branch beside its first child, and each leaf in a row of its own', () => {
    fc.assert(
      fc.property(anyOutline(60), (road) => {
        for (const panel of lay(road).panels) {
          for (const {skill, y} of panel.boxes) {
            const [first] = skill ? childSkills(skill) : [];
            if (first) expect(box(panel, first).y).to.equal(y);
          }
          const rows = panel.boxes.filter(({skill}) => skill && !skill.children.length).map(({y}) => y);
          // A choice takes a part of a row for what its frame says.
          const steps = rows.slice(1).map((y, i) => y - rows[i]!);
          expect(steps.every((step) => step >= 34 && (step - 34) % 22 === 0)).to.equal(true);
        }
      }),
      {numRuns: 30},
    );
  });

  it('grows away from the road on both sides', () => {
    const inner = leaf('Inner');
    const middle = branch('Middle', [inner]);
    const {panels, road} = lay(roadmap(branch('A', [middle]), branch('B', [middle])));
    const [left, right] = panels;
    const spine = road.points[0]![0];
    expect(left!.side).to.equal(0);
    expect(left!.x + left!.w).to.be.below(spine);
    expect(box(left!, inner).x).to.be.below(box(left!, middle).x);
    expect(right!.side).to.equal(1);
    expect(right!.x).to.be.above(spine);
    expect(box(right!, inner).x).to.be.above(box(right!, middle).x);
  });

  it('stands on one side of the road in a narrow frame', () => {
    expect(lay(largeRoadmap(100, 5, 3), PHONE).panels.every(({side}) => side === 1)).to.equal(true);
  });

  it('folds a closed group to its own row, and no other', () => {
    const [a, b] = [branch('A', [leaf('1'), leaf('2')]), branch('B', [leaf('3')])];
    const {panels} = lay(roadmap(a, b), FRAME, (group) => group === b);
    expect(panels.map(({closed}) => closed)).to.deep.equal([true, false]);
    expect(panels.map(({boxes}) => boxes.map(({skill}) => skill!.title))).to.deep.equal([['A'], ['B', '3']]);
  });

  it('says which choice a skill is a member of', () => {
    const either = choice(1, leaf('1'), leaf('2'));
    const [panel] = lay(roadmap(branch('A', [either, leaf('3')]))).panels;
    expect(panel!.boxes.map((found) => [found.kind, found.choice])).to.deep.equal([
      ['node', undefined],
      ['frame', either],
      ['node', either],
      ['node', either],
      ['node', undefined],
    ]);
  });

  it('frames alternatives, also those that are branches, but nothing beside them', () => {
    const either = choice(1, branch('1', [leaf('1.1'), leaf('1.2')]), leaf('2'));
    const [panel] = lay(roadmap(branch('A', [leaf('0'), either, leaf('3')]))).panels;
    const frame = panel!.boxes.find(({kind}) => kind === 'frame')!;
    const [before, first, last, after] = ['0', '1', '2', '3'].map((title) =>
      panel!.boxes.find(({skill}) => skill?.title === title)!,
    );
    expect(frame.x).to.be.below(first!.x);
    expect(frame.x + frame.w).to.be.above(last!.x + last!.w);
    expect(frame.y).to.be.within(before!.y + before!.h, first!.y - 20);
    expect(frame.y + frame.h).to.be.within(last!.y + last!.h, after!.y);
  });

  it('draws a wire to every skill but the groups, ending at its box', () => {
    const road = largeRoadmap(400, 5, 5);
    for (const panel of lay(road).panels) {
      expect(panel.wires.length).to.equal(panel.boxes.filter(({kind}) => kind === 'node').length - 1);
      for (const {points, serves} of panel.wires) {
        const {x, y, w, h} = box(panel, serves[0] as Skill);
        expect(points.at(-1)).to.deep.equal([panel.side ? x : x + w, y + h / 2]);
      }
    }
  });

  it('is the same for the same input', () => {
    const road = largeRoadmap(400, 5, 5);
    expect(scenePrint(lay(road))).to.equal(scenePrint(lay(road)));
  });
});
