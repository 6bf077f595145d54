import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {skillsOf, type Resource, type Skill} from '../../../src/model/roadmap.js';
import {bestOf, find, highlights, RANKS, reasonOf} from '../../../src/view/search/match.js';
import {fold} from '../../../src/view/search/fold.js';
import {largeRoadmap} from '../../support/large-roadmap.js';
import {branch, choice, leaf, roadmap} from '../../support/roadmap.js';

const reading = (title: string): Resource => ({type: 'book', title});
const road = roadmap(
  branch('Web', [
    leaf('Understanding HTTP'),
    leaf('HTTP'),
    leaf('xhttpx'),
    leaf('Cookies', {tags: ['http header']}),
    choice(1, leaf('Curl', {resources: [reading('All about HTTP')]}), leaf('Wget')),
  ]),
  leaf('Café crème'),
);
const titles = (query: string, noteOf?: (skill: Skill) => string): string[] =>
  find(road, query, noteOf).map(({skill}) => skill.title);
const ranks = (query: string, noteOf?: (skill: Skill) => string): string[] =>
  find(road, query, noteOf).map(({rank}) => RANKS[rank]!);

describe('Searching a roadmap', () => {
  it('finds titles, tags and resources, in learning order', () => {
    expect(titles('http')).to.deep.equal(['Understanding HTTP', 'HTTP', 'xhttpx', 'Cookies', 'Curl']);
  });

  it('ranks a title that begins so over words, parts of words, tags and resources', () => {
    expect(ranks('http')).to.deep.equal(['word', 'prefix', 'title', 'tag', 'resource']);
  });

  it('looks at the best first', () => {
    expect(bestOf(find(road, 'http'))).to.equal(1);
    expect(bestOf([])).to.equal(-1);
  });

  it('wants every word, each anywhere', () => {
    expect(titles('http cook')).to.deep.equal(['Cookies']);
    expect(titles('understanding ht')).to.deep.equal(['Understanding HTTP']);
    expect(titles('http tea')).to.deep.equal([]);
  });

  it('ranks several words by the worst, but a title that begins with all of them as such', () => {
    expect(ranks('http cook')).to.deep.equal(['tag']);
    expect(ranks('understanding http')).to.deep.equal(['prefix']);
  });

  it('does not mind capitals or accents', () => {
    expect(titles('CAFE CREME')).to.deep.equal(['Café crème']);
    expect(titles('cafè')).to.deep.equal(['Café crème']);
  });

  it('finds nothing when nothing is asked', () => {
    expect(titles('')).to.deep.equal([]);
    expect(titles('  ')).to.deep.equal([]);
  });

  it('searches notes when there are any', () => {
    const noteOf = ({title}: Skill): string => (title === 'Wget' ? 'Ask Zoë' : '');
    expect(titles('zoe')).to.deep.equal([]);
    expect(titles('zoe', noteOf)).to.deep.equal(['Wget']);
    expect(ranks('zoe', noteOf)).to.deep.equal(['note']);
  });

  it('finds every skill by its own title', () => {
    const large = largeRoadmap(300, 4, 5);
    const all = [...skillsOf(large)];
    fc.assert(
      fc.property(fc.constantFrom(...all), (skill) => {
        const found = find(large, skill.title);
        expect(found.map((hit) => hit.skill)).to.include(skill);
        expect(found[bestOf(found)]!.rank).to.equal(0);
      }),
      {numRuns: 50},
    );
  });

  it('finds exactly the skills whose titles hold the words, where there is nothing but titles', () => {
    const large = largeRoadmap(200, 3, 4);
    const word = fc.constantFrom('data', 'ne', 'x 1', 'que mod', '7', 'cache c');
    fc.assert(
      fc.property(word, (query) => {
        const wanted = [...skillsOf(large)].filter(({title}) =>
          query.split(' ').every((part) => fold(title).includes(part)),
        );
        expect(find(large, query).map(({skill}) => skill)).to.deep.equal(wanted);
      }),
      {numRuns: 12},
    );
  });

  it('is quick among 50,000', () => {
    const large = largeRoadmap(50_000, 40, 5);
    find(large, 'warm');
    const times = ['d', 'da', 'data mod', 'e 4'].map((query) => {
      const start = performance.now();
      find(large, query);
      return performance.now() - start;
    });
    // A keystroke may take 50 ms; the least of several is what the work takes on a busy machine.
    expect(Math.min(...times)).to.be.lessThan(50);
  });
});

describe('Why something was found', () => {
  const [, , , , cookies, curl] = [...skillsOf(road)] as [Skill, Skill, Skill, Skill, Skill, Skill];

  it('needs no words when the title has the query', () => {
    expect(reasonOf(cookies, 'cook')).to.equal(undefined);
    expect(highlights('Cookies', 'KI')).to.deep.equal([[3, 5]]);
  });

  it('is the tag or the resource in which the missing word stands', () => {
    expect(reasonOf(cookies, 'header')).to.deep.equal({in: 'tag', text: 'http header', ranges: [[5, 11]]});
    expect(reasonOf(curl, 'curl about')).to.deep.equal({
      in: 'resource',
      text: 'All about HTTP',
      ranges: [[4, 9]],
    });
  });

  it('is the note, when only that has it', () => {
    expect(reasonOf(curl, 'zoe', () => 'Ask Zoë')).to.deep.equal({
      in: 'note',
      text: 'Ask Zoë',
      ranges: [[4, 7]],
    });
  });
});
