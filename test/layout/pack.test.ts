import {expect} from '@open-wc/testing';
import {layoutRoad} from '../../src/layout/road.js';
import type {Box, Panel} from '../../src/layout/scene.js';
import {lines} from '../../src/layout/text.js';
import type {Item, Skill} from '../../src/model/roadmap.js';
import {branch, choice, leaf, roadmap} from '../support/roadmap.js';

/** Every character is 7 px wide. */
const measure = (text: string): number => 7 * text.length;

/** The panel of a group with these items, in columns of 460 px, and a way to its boxes. */
function panelOf(
  items: readonly Item[],
  words: {coarse?: boolean; open?: boolean; maxColumns?: number} = {},
) {
  const {coarse = false, open = true, maxColumns = 1} = words;
  const plan = {sides: 2, columnWidth: 460, maxColumns, heightCap: 520, compact: false, coarse} as const;
  const scene = layoutRoad(roadmap(branch('Group', items)), plan, () => open, measure);
  const panel: Panel = scene.panels[0]!;
  const box = (skill: Skill): Box => panel.boxes.find((found) => found.skill === skill)!;
  return {panel, box};
}

const many = (count: number, title = 'Leaf'): Skill[] =>
  Array.from({length: count}, (_, i) => leaf(`${title} ${i}`));
const bottom = ({y, h}: Box): number => y + h;
const right = ({x, w}: Box): number => x + w;

describe('A chip', () => {
  it('is as wide as its title, with room for a star', () => {
    const [plain, starred] = [leaf('Title'), leaf('Title', {recommended: true, key: 'other'})];
    const {box} = panelOf([plain, starred]);
    expect(box(plain)).to.include({w: 36 + 35, h: 26, lines: 1});
    expect(box(starred)).to.include({w: 36 + 35 + 16, h: 26, lines: 1});
  });

  it('grows by a line at a time, to three', () => {
    for (const [length, h, count] of [
      [60, 26, 1],
      [61, 42, 2],
      [121, 42, 2],
      [122, 58, 3],
      [500, 58, 3],
    ] as const) {
      const skill = leaf('W'.repeat(length));
      expect(panelOf([skill]).box(skill)).to.include({h, lines: count});
    }
  });

  it('has the lines that its title takes beside the glyph', () => {
    const skill = leaf('some words of seven letters or less '.repeat(3).trim());
    const found = panelOf([skill]).box(skill);
    expect(found.lines).to.equal(2);
    expect(lines(skill.title, 13, false, found.w - 36, measure, 3)).to.equal(2);
  });

  it('is larger for a finger, and so are the gaps', () => {
    const [a, b] = [leaf('A'), leaf('B')];
    const {box} = panelOf([a, b], {coarse: true});
    expect(box(a).h).to.equal(36);
    expect(box(b).x - right(box(a))).to.equal(8);
  });
});

describe('Packing', () => {
  it('fills a row before it begins the next', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((letter) => leaf(letter.repeat(20)));
    const {box} = panelOf([a!, b!, c!]);
    expect(box(b!).y).to.equal(box(a!).y);
    expect(box(c!)).to.include({x: box(a!).x, y: bottom(box(a!)) + 5});
  });

  it('gives a branch a row of its own', () => {
    const [first, inner, last] = [
      leaf('First'),
      branch('Inner', many(3, 'A leaf with a longer title')),
      leaf('Last'),
    ];
    const {box} = panelOf([branch('Skill', [first, inner, last])]);
    expect(box(inner).y).to.equal(bottom(box(first)) + 5);
    expect(box(last)).to.include({x: box(first).x});
    expect(box(last).y).to.be.above(bottom(box(inner.children[2] as Skill)));
  });

  it('joins a small branch among leaves into one capsule', () => {
    const small = branch('ARP', [leaf('MAC')]);
    const {box} = panelOf([branch('Skill', [leaf('Gateway'), small])]);
    const [capsule, member] = [box(small), box(small.children[0] as Skill)];
    expect(capsule.kind).to.equal('capsule');
    expect(member).to.include({joined: true, y: capsule.y, x: capsule.x + capsule.lead!});
    expect(right(member)).to.equal(right(capsule));
  });

  it('begins the bodies of branches on one line, each beside its head while that is lower', () => {
    const [git, subversion] = [branch('Git', many(3)), branch('Subversion', many(3, 'Other'))];
    const {box} = panelOf([branch('Skill', [git, subversion])]);
    const [one, two] = [box(git.children[0] as Skill), box(subversion.children[0] as Skill)];
    expect(one.y).to.equal(box(git).y);
    expect(one.x).to.equal(two.x);
    expect(one.x).to.be.above(right(box(subversion)));
  });

  it('puts a body that is high below its head, indented', () => {
    const tall = branch('Tall', many(15, 'A leaf of length'));
    const {box} = panelOf([branch('Skill', [tall])]);
    const first = box(tall.children[0] as Skill);
    expect(first).to.include({x: box(tall).x + 24, y: bottom(box(tall)) + 5});
  });

  it('draws a choice as one box behind a lead cell, its later rows under its first member', () => {
    const either = choice(1, ...many(8, 'Alternative'));
    const {panel, box} = panelOf([branch('Skill', [either])]);
    const outline = panel.boxes.find(({kind}) => kind === 'choice')!;
    expect(outline).to.include({choice: either, lead: 44});
    const members = either.children.map(box);
    expect(members.every((member) => member.joined && member.choice === either)).to.equal(true);
    const later = members.find(({y}) => y > outline.y)!;
    expect(later.x).to.equal(outline.x + 44);
  });

  it('frames a choice with a title, or with branches, whose heads stay legible', () => {
    const titled = {...choice(1, leaf('A'), leaf('B')), title: 'One of'};
    const inner = branch('Inner', many(2));
    const mixed = choice(1, inner, leaf('D'));
    const {panel, box} = panelOf([branch('Skill', [titled, mixed, leaf('E')])]);
    expect(panel.boxes.filter(({kind}) => kind === 'frame').map((frame) => frame.choice)).to.deep.equal([
      titled,
      mixed,
    ]);
    expect(box(titled.children[0]!)).to.include({choice: titled, kind: 'leaf'});
    const member = panelOf([branch('Skill', [choice(1, inner, branch('Other', many(2, 'x')))])]).box(inner);
    expect(member).to.include({kind: 'head', prominent: true});
  });

  it('stops indenting before anything gets too narrow to read', () => {
    let deep: Skill = leaf('A title of some words that needs room');
    for (let level = 0; level < 40; level++) deep = branch(`Level ${level}`, [deep, leaf(`Beside ${level}`)]);
    const {panel} = panelOf([deep]);
    const widths = panel.boxes.filter(({lines: count}) => count > 1).map(({w}) => w);
    expect(Math.min(...widths)).to.be.at.least(140);
  });
});

describe('Wires', () => {
  it('run from under a title to each row, and stand for its skills', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((letter) => leaf(letter.repeat(20)));
    const skill = branch('Skill', [a!, b!, c!]);
    const {panel, box} = panelOf([skill]);
    expect(panel.wires.map(({serves}) => serves)).to.deep.equal([[a, b], [c]]);
    const {x, y} = box(skill);
    expect(panel.wires.map(({points}) => points.at(-1))).to.deep.equal([
      [box(a!).x, box(a!).y + 13],
      [box(c!).x, box(c!).y + 13],
    ]);
    expect(panel.wires.every(({points}) => points[0]![0] === x + 12 && points[0]![1] > y)).to.equal(true);
  });

  it('run straight from a head to a row beside it, and from there to the others', () => {
    const inner = branch('Inner', [leaf('A'.repeat(30)), leaf('B'.repeat(30))]);
    const {panel, box} = panelOf([branch('Skill', [branch('Head', many(2)), inner])]);
    const head = box(inner);
    const [straight, bent] = panel.wires.filter(({serves}) => inner.children.includes(serves[0]!));
    const [first, second] = inner.children.map((item) => box(item as Skill));
    expect(straight!.points).to.deep.equal([
      [right(head) + 2, head.y + 13],
      [first!.x, first!.y + 13],
    ]);
    expect(bent!.points).to.deep.equal([
      [first!.x - 12, head.y + 13],
      [first!.x - 12, second!.y + 13],
      [second!.x, second!.y + 13],
    ]);
  });

  it('stand for the branch of a capsule, and for a choice as a whole', () => {
    const capsule = branch('ARP', [leaf('MAC')]);
    const either = choice(1, leaf('A'), leaf('B'));
    const {panel} = panelOf([branch('Skill', [leaf('First'), capsule, either])]);
    expect(panel.wires[0]!.serves.map((part) => (part === either ? 'either' : part.title))).to.deep.equal([
      'First',
      'ARP',
      'either',
    ]);
  });
});

describe('A panel', () => {
  it('has a hairline between skills, and between columns', () => {
    const skills = ['A', 'B', 'C'].map((title) => branch(title, many(30, title)));
    const {panel} = panelOf(skills, {maxColumns: 2});
    expect(panel.rules.map(({w, h}) => [w > 0, h > 0])).to.deep.equal([
      [true, false],
      [false, true],
    ]);
  });

  it('goes on with a long skill in the next column, without a hairline', () => {
    const skill = branch('Long', many(150));
    const {panel, box} = panelOf([skill], {maxColumns: 3});
    const [first, last] = [box(skill.children[0] as Skill), box(skill.children[149] as Skill)];
    expect(last.x).to.be.above(first.x + 460);
    expect(panel.rules.every(({w}) => w === 0)).to.equal(true);
    expect(panelOf([skill]).panel.rules).to.deep.equal([]);
    expect(new Set(panel.wires.flatMap(({serves}) => serves)).size).to.equal(150);
  });

  it('is one tile for each leaf when closed, with a gap where another skill begins', () => {
    const [a, b] = [branch('A', many(2)), branch('B', many(1, 'Other'))];
    const {panel} = panelOf([a, b], {open: false});
    expect(panel.closed).to.equal(true);
    const [x] = panel.boxes.map((tile) => tile.x);
    expect(panel.boxes.map((tile) => tile.x - x!)).to.deep.equal([0, 14, 28 + 7]);
  });
});
