import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {leavesOf, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import {decodeShare, encodeShare} from '../../src/progress/share.js';
import type {Status} from '../../src/progress/status.js';
import {anyRoadmap, anyStatuses, dealt} from '../support/arbitrary-roadmap.js';
import {roadmapFrom} from '../support/documents.js';
import {leaf, roadmap} from '../support/roadmap.js';

const by =
  (statuses: Readonly<Record<string, Status>>) =>
  ({title}: Skill): Status =>
    statuses[title] ?? 'todo';

function words(text: string, road: Roadmap): string | undefined {
  return decodeShare(text, road)
    ?.map(({skill, to}) => `${skill.title}: ${to}`)
    .join(', ');
}

const children = ['HTTP', 'DNS', 'TLS', 'Git'];
const ROAD = roadmapFrom({title: 'Road', id: 'road', children});
const TEXT = encodeShare(ROAD, by({HTTP: 'done', TLS: 'learning', Git: 'skipped'}));
const ALL = 'HTTP: done, TLS: learning, Git: skipped';

describe('A link with progress', () => {
  it('says what was said, of any roadmap and any progress', () => {
    const round = fc.property(anyRoadmap(), anyStatuses, (road, statuses) => {
      const given = dealt(road, statuses);
      const found = decodeShare(
        encodeShare(road, (each) => given.get(each) ?? 'todo'),
        road,
      );
      const marked = leavesOf(road).filter((each) => given.get(each) !== 'todo');
      expect(found).to.deep.equal(marked.map((skill) => ({skill, to: given.get(skill)})));
    });
    fc.assert(round, {numRuns: 300});
  });

  it('needs no escapes in an address, and is short', () => {
    expect(TEXT).to.match(/^[\w-]+$/);
    expect(TEXT.length).to.be.below(35);
    const long = roadmap(...Array.from({length: 300}, (_, n) => leaf(`Skill ${n}`)));
    expect(encodeShare(long, () => 'done')).to.have.lengthOf.below(1350);
  });

  it('is understood after skills were added, moved, and taken out', () => {
    const edited = ['Git', {title: 'Net', children: ['QUIC', 'TLS', 'HTTP']}];
    const moved = roadmapFrom({title: 'Road', id: 'road', children: edited});
    expect(words(TEXT, moved)).to.equal('Git: skipped');
    const reordered = roadmapFrom({title: 'Road', id: 'road', children: ['New', ...children.toReversed()]});
    expect(words(TEXT, reordered)).to.equal(ALL);
  });

  it('is understood after skills and the roadmap got other names', () => {
    const named = children.map((title) => ({title, id: title.toLowerCase()}));
    const before = roadmapFrom({title: 'Road', id: 'road', children: named});
    const text = encodeShare(before, by({HTTP: 'done', Git: 'skipped'}));
    const renamed = named.map(({title, id}) => ({title: `All of ${title}`, id: `${id}-2`, aliases: [id]}));
    const url = 'https://example.org/road';
    const after = roadmapFrom({title: 'The road', id: 'road', url, children: renamed});
    expect(words(text, after)).to.equal('All of HTTP: done, All of Git: skipped');
  });

  it('is nothing to another roadmap', () => {
    expect(decodeShare(TEXT, roadmapFrom({title: 'Another', children}))).to.equal(undefined);
  });

  it('may be broken in any way', () => {
    for (const text of ['', '?', 'AQ', TEXT.slice(0, -5), `${TEXT}AAAA`, 'A'.repeat(200)])
      expect(words(text, ROAD) ?? ALL, text).to.equal(ALL);
    const edited = roadmapFrom({title: 'Road', id: 'road', children: [...children, 'New']});
    expect(decodeShare(TEXT.slice(0, -4), edited)).to.equal(undefined);
    fc.assert(fc.property(fc.base64String(), fc.string(), (a, b) => void [a, b].map((t) => words(t, ROAD))));
  });

  it('of very many skills holds for the same leaves only, and stays below 10 kB', () => {
    const titles = Array.from({length: 20_000}, (_, n) => `Skill ${n}`);
    const road = roadmapFrom({title: 'Road', children: titles});
    const text = encodeShare(road, () => 'done');
    expect(text.length).to.be.below(10_000);
    expect(decodeShare(text, road)).to.have.lengthOf(20_000);
    expect(decodeShare(text, roadmapFrom({title: 'Road', children: titles.slice(1)}))).to.equal(undefined);
  });
});
