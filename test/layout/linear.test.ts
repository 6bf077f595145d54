import {expect} from '@open-wc/testing';
import {estimate} from '../../src/layout/estimate.js';
import {planRoad, type RoadPlan} from '../../src/layout/plan.js';
import {layoutRoad} from '../../src/layout/road.js';
import type {Scene} from '../../src/layout/scene.js';
import {layoutTree} from '../../src/layout/tidy-tree.js';
import {isChoice, type Item, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import {deepRoadmap, largeRoadmap} from '../support/large-roadmap.js';
import {branch, leaf, roadmap} from '../support/roadmap.js';

const FRAME = {width: 1600, height: 1000, coarse: false, rtl: false};
const PLAN: RoadPlan = {
  sides: 2,
  columnWidth: 460,
  maxColumns: 2,
  heightCap: 520,
  compact: false,
  coarse: false,
};
const all = (): boolean => true;

/** The same roadmap, counting how often a layout looks at its skills. */
function watched(road: Roadmap): {road: Roadmap; looks: () => number; skills: number} {
  let [looks, skills] = [0, 0];
  const copy = (skill: Skill): Skill => {
    skills++;
    const children = skill.children.map(item);
    const look = <T>(value: T): T => (looks++, value);
    return {
      ...skill,
      get title() {
        return look(skill.title);
      },
      get children() {
        return look(children);
      },
    };
  };
  const item = (of: Item): Item => (isChoice(of) ? {...of, children: of.children.map(copy)} : copy(of));
  return {
    road: {...road, children: road.children.map(item)},
    looks: () => looks,
    get skills() {
      return skills;
    },
  };
}

/** Looks for each skill when a roadmap is planned and laid out. */
function looksPerSkill(from: Roadmap): number {
  const {road, looks, skills} = watched(from);
  layoutRoad(road, planRoad(road, FRAME, estimate), all, estimate);
  return looks() / skills;
}

/** The same for the plain tree. */
function treeLooksPerSkill(from: Roadmap): number {
  const {road, looks, skills} = watched(from);
  layoutTree(road, FRAME, all, estimate);
  return looks() / skills;
}

describe('The work of a layout', () => {
  it('grows with the number of skills, not faster', () => {
    const [small, large] = [2000, 20_000].map((count) => looksPerSkill(largeRoadmap(count, 10, 6)));
    expect(large! / small!).to.be.below(1.3);
    expect(large).to.be.below(120);
  });

  it('grows so in the plain tree, too, also with depth', () => {
    const [small, large] = [2000, 20_000].map((count) => treeLooksPerSkill(largeRoadmap(count, 10, 6)));
    expect(large! / small!).to.be.below(1.3);
    const [flat, deep] = [3, 60].map((depth) =>
      treeLooksPerSkill(deepRoadmap(depth, Math.floor(5000 / depth))),
    );
    expect(deep! / flat!).to.be.below(2);
  });

  it('grows with depth, not faster', () => {
    const [flat, deep] = [3, 60].map((depth) => looksPerSkill(deepRoadmap(depth, Math.floor(5000 / depth))));
    expect(deep! / flat!).to.be.below(2);
    expect(looksPerSkill(deepRoadmap(60, 1))).to.be.below(200);
  });

  it('stays small where every branch could stand beside its head', () => {
    const bush = (depth: number): Skill =>
      branch(`b${depth}`, depth ? [bush(depth - 1), bush(depth - 1), leaf('x')] : [leaf('a'), leaf('b')]);
    const {road, looks, skills} = watched(roadmap(branch('Group', [bush(9)])));
    layoutRoad(road, {...PLAN, columnWidth: 900}, all, estimate);
    expect(looks() / skills).to.be.below(40);
  });

  it('draws boxes and wires in proportion to skills', () => {
    for (const road of [largeRoadmap(10_000, 10, 6), deepRoadmap(60, 80)]) {
      const scene = layoutRoad(road, planRoad(road, FRAME, estimate), all, estimate);
      const tree = layoutTree(road, FRAME, all, estimate);
      for (const {panels} of [scene, tree]) {
        const boxes = panels.reduce((sum, panel) => sum + panel.boxes.length, 0);
        const wires = panels.reduce((sum, panel) => sum + panel.wires.length, 0);
        expect(boxes).to.be.below(12_500);
        expect(wires).to.be.below(boxes);
      }
    }
  });

  it('draws wires of a length in proportion to the list they serve', () => {
    const list = (count: number): Roadmap => {
      const leaves = Array.from({length: count}, (_, i) => leaf(`Leaf ${i}`));
      return roadmap(branch('G', [branch('S', [branch('List', leaves)])]));
    };
    const layouts = [
      (road: Roadmap): Scene => layoutRoad(road, PLAN, all, estimate),
      (road: Roadmap): Scene => layoutTree(road, FRAME, all, estimate),
    ];
    for (const lay of layouts)
      expect(wireLength(lay(list(4000))) / wireLength(lay(list(1000)))).to.be.below(4.5);
  });
});

function wireLength({panels}: Scene): number {
  const wires = panels.flatMap((panel) => panel.wires);
  return wires.reduce((sum, {points}) => sum + Math.abs(points.at(-1)![1] - points[0]![1]), 0);
}
