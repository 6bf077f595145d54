import {expect} from '@open-wc/testing';
import {readJson} from '../../src/model/read-json.js';
import {read} from '../../src/model/read.js';
import {MAX_DEPTH, isChoice, skillsOf} from '../../src/model/roadmap.js';
import {codesOf, roadmapFrom, skillNamed} from '../support/documents.js';

const road = (...children: unknown[]) => ({title: 'Road', children});

function titles(document: unknown): readonly string[] {
  return Array.from(skillsOf(roadmapFrom(document)), ({title}) => title);
}

describe('hostile documents', () => {
  it('whose properties throw lose only those', () => {
    const skill = {
      title: 'A',
      get url(): string {
        throw new Error('no');
      },
      get extra(): string {
        throw new Error('no');
      },
    };
    const result = read(road(skill, 'B'));
    expect(result.roadmap?.children.map(({title}) => title)).to.eql(['A', 'B']);
    expect(codesOf(result)).to.eql(['unreadable', 'unreadable']);
  });

  it('made of proxies that refuse or never end are survived', () => {
    const refuse = (): never => {
      throw new Error('no');
    };
    const wall = new Proxy({}, {get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse});
    const {proxy: revoked, revoke} = Proxy.revocable([], {});
    revoke();
    const endless: unknown = new Proxy({}, {get: (_, key) => (key === 'children' ? [endless] : undefined)});
    for (const value of [wall, revoked, road(wall, revoked, 'A'), {title: 'T', children: wall}]) read(value);
    expect(titles(road(wall, revoked, 'A')).at(-1)).to.equal('A');
    expect(
      read(road({title: 'A', children: new Array(4e9 / 4)}, 'B')).problems.map(({code}) => code),
    ).to.include('too-many');
    expect(read({title: 'T', children: [endless]}).problems).not.to.eql([]);
  });

  it('that contain themselves are cut where they do', () => {
    const group: {title: string; children: unknown[]} = {title: 'Group', children: ['A']};
    const roadmap = road(group, group);
    group.children.push(group, roadmap, roadmap.children);
    roadmap.children.push(roadmap.children);
    const result = read(roadmap);
    expect(titles(roadmap)).to.eql(['Group', 'A', 'Group', 'A']);
    expect(codesOf(result)).to.include('cycle');
  });

  it('of ten thousand levels keep every title, none too deep', () => {
    let skill: {title: string; children?: unknown[]} = {title: 'level 10000'};
    for (let level = 9999; level > 0; level--) skill = {title: `level ${String(level)}`, children: [skill]};
    const result = read(road(skill));
    expect(titles(road(skill))).to.have.lengthOf(10_000);
    expect(codesOf(result).every((code) => code === 'too-deep')).to.equal(true);
    let depth = 0;
    for (let below = result.roadmap?.children; below?.length; below = below[0]?.children) depth++;
    expect(depth).to.equal(MAX_DEPTH);
  });

  it('with deep choices keep what is too deep out of the choice', () => {
    let item: object = {choose: 1, children: [{title: 'member', children: ['below']}, 'other']};
    for (let level = MAX_DEPTH - 1; level > 0; level--)
      item = {title: `level ${String(level)}`, children: [item]};
    let items = roadmapFrom(road(item)).children;
    for (let level = 1; level < MAX_DEPTH; level++) items = items[0]?.children ?? [];
    expect(items.map((each) => (isChoice(each) ? each.children.map(({title}) => title) : each.title))).to.eql(
      [['member', 'other'], 'below'],
    );
  });

  it('cannot reach prototypes', () => {
    const json =
      '{"title": "T", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "children": [{"title": "A", "__proto__": [1]}]}';
    const {roadmap} = readJson(json);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(Object.keys(roadmap?.extra ?? {})).to.eql(['__proto__', 'constructor']);
    expect(JSON.stringify(roadmap?.children[0]?.extra)).to.equal('{"__proto__":[1]}');
    expect(Object.getPrototypeOf(roadmap?.extra)).to.equal(Object.prototype);
  });

  it('with a flood of mistakes are told the first of a kind and how many more there are', () => {
    const {problems} = read(road(...Array.from({length: 500}, () => null), 'A'));
    expect(problems).to.have.lengthOf(21);
    expect(problems.at(-1)?.message).to.equal('and 480 more of this kind');
  });

  it('are not kept: changing them later changes nothing', () => {
    const tags = ['x'];
    const own = {deep: ['y']};
    const roadmap = roadmapFrom(road({title: 'A', tags, own}));
    tags.push('z');
    own.deep.push('z');
    expect(skillNamed(roadmap, 'A').tags).to.eql(['x']);
    expect(skillNamed(roadmap, 'A').extra).to.eql({own: {deep: ['y']}});
  });
});
