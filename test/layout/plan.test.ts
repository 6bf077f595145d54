import {expect} from '@open-wc/testing';
import {estimate} from '../../src/layout/estimate.js';
import {planRoad, type RoadPlan} from '../../src/layout/plan.js';
import {layoutRoad, roadLayout} from '../../src/layout/road.js';
import type {Frame} from '../../src/layout/scene.js';
import {leavesOf, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import {largeRoadmap} from '../support/large-roadmap.js';
import {branch, choice, leaf, roadmap} from '../support/roadmap.js';

const frame = (width: number, height = 1000, coarse = false): Frame => ({width, height, coarse, rtl: false});
const all = (): boolean => true;
const none = (): boolean => false;
const plan = (road: Roadmap, width: number, height?: number): RoadPlan =>
  planRoad(road, frame(width, height), estimate);

const many = (count: number): Skill[] => Array.from({length: count}, (_, i) => leaf(`Leaf ${i}`));
const sample = largeRoadmap(300, 8, 4);

describe('The plan of a road', () => {
  it('has two sides in a wide frame, and one under 560 px', () => {
    expect(plan(sample, 1600)).to.include({sides: 2, compact: false});
    expect(plan(sample, 720)).to.include({sides: 2, compact: true, columnWidth: 276, maxColumns: 1});
    expect(plan(sample, 390)).to.include({sides: 1, compact: true, columnWidth: 272, maxColumns: 1});
  });

  it('keeps to the width of narrow frames, whatever is open and however long the title', () => {
    const road = {...sample, title: 'A very long title '.repeat(20)};
    for (const width of [320, 390, 560, 720, 899])
      for (const open of [all, none])
        expect(layoutRoad(road, plan(road, width), open, estimate).width).to.be.at.most(width);
  });

  it('takes the chips of the pointer', () => {
    const heights = [false, true].map((coarse) => {
      const scene = layoutRoad(sample, planRoad(sample, frame(1600, 1000, coarse), estimate), all, estimate);
      return scene.panels[0]!.boxes.find(({kind}) => kind === 'leaf')!.h;
    });
    expect(heights).to.deep.equal([26, 36]);
  });

  it('gives the drawing of very many skills about the shape of the frame', () => {
    for (const [count, groups] of [
      [1200, 8],
      [5000, 16],
      [20_000, 30],
    ] as const) {
      const road = roadmap(
        ...many(groups).map((group) =>
          branch(
            group.title,
            many(20).map((skill) => branch(skill.title, many(count / groups / 20))),
          ),
        ),
      );
      const {width, height} = layoutRoad(road, plan(road, 1600), all, estimate);
      expect(width / height, `${count}`).to.be.within(0.8, 3.2);
    }
  });

  it('is finite in a frame without size', () => {
    for (const [width, height] of [
      [0, 0],
      [NaN, NaN],
      [1600, 0],
      [1e9, 1e9],
    ] as const)
      expect(layoutRoad(sample, plan(sample, width, height), all, estimate).width).to.be.within(100, 20_000);
  });
});

describe('The top level of a roadmap', () => {
  const lay = (road: Roadmap, open = all): ReturnType<typeof layoutRoad> =>
    layoutRoad(road, plan(road, 1600), open, estimate);

  it('gives a leaf a panel of its own with nothing but its header', () => {
    const [panel] = lay(roadmap(leaf('Start here'), branch('Group', many(3)))).panels;
    expect(panel).to.deep.include({closed: false, boxes: [], wires: [], rules: [], h: 44});
    expect(panel!.skill!.title).to.equal('Start here');
  });

  it('gathers leaves in panels of at most 60 when there are more than 24', () => {
    const road = roadmap(...many(100), branch('Group', many(3)), leaf('Last'));
    const {panels} = lay(road);
    expect(panels.map(({skill, skills}) => skill?.title ?? skills.length)).to.deep.equal([
      60,
      40,
      'Group',
      1,
    ]);
    expect(panels.flatMap(({skill, skills}) => (skill ? leavesOf(skill) : skills))).to.deep.equal(
      leavesOf(road),
    );
  });

  it('draws a choice among leaves as one box, and one among branches as a frame', () => {
    const leaves = choice(1, leaf('A'), leaf('B'));
    const groups = choice(1, branch('C', many(2)), leaf('D'));
    const {panels} = lay(roadmap(leaves, groups), none);
    expect(panels.map((panel) => panel.choice)).to.deep.equal([leaves, groups]);
    expect(panels.map(({boxes}) => boxes[0]!.kind)).to.deep.equal(['choice', 'frame']);
    expect(panels[1]!.skills.map(({title}) => title)).to.deep.equal(['Leaf 0', 'Leaf 1', 'D']);
    expect(panels[1]!.boxes.filter(({choice: of}) => of === groups).map(({kind}) => kind)).to.deep.equal([
      'frame',
      'skill',
      'leaf',
    ]);
  });

  it('takes the only member of a choice for itself', () => {
    const group = branch('Group', [choice(1, leaf('Only'))]);
    const [panel] = lay(roadmap(choice(1, group))).panels;
    expect(panel!.skill).to.equal(group);
    expect(panel!.boxes.map(({kind}) => kind)).to.deep.equal(['leaf']);
  });

  it('has a road and a title without any skill', () => {
    const {width, height, panels, road, title} = lay(roadmap());
    expect(panels).to.deep.equal([]);
    expect(road.points.length).to.equal(2);
    expect(title.x).to.be.within(0, width);
    expect(height).to.be.within(100, 300);
  });

  it('makes room for its title', () => {
    const road = {...roadmap(leaf('a'), leaf('b')), title: 'A title of the usual length, quite long'};
    const half = estimate(road.title, 26, true) / 2;
    for (const of of [road, {...road, children: []}]) {
      const {title, width} = layoutRoad(of, {...plan(of, 1600), sides: 2}, all, estimate);
      expect(title.x - half).to.be.at.least(0);
      expect(title.x + half).to.be.at.most(width);
    }
  });
});

describe('A road laid out group by group', () => {
  it('is prepared in as many steps as there are panels, and is then the same', () => {
    let measured = 0;
    const counting = (text: string, px: number, bold: boolean): number => (
      measured++,
      estimate(text, px, bold)
    );
    const lay = roadLayout(sample, plan(sample, 1600), counting);
    expect([...lay.prepare(all)].length).to.equal(sample.children.length);
    measured = 0;
    const scene = lay(all);
    expect(measured).to.equal(0);
    expect(scene).to.deep.equal(layoutRoad(sample, plan(sample, 1600), all, estimate));
  });
});
