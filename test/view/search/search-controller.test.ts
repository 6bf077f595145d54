import {aTimeout, expect} from '@open-wc/testing';
import {SearchController} from '../../../src/view/search/search-controller.js';
import {branch, leaf, roadmap} from '../../support/roadmap.js';

const road = roadmap(
  branch('Letters', [leaf('Beta'), leaf('Alpha'), leaf('Alphabet')]),
  leaf('Alphanumeric'),
);
const PAUSE = 250;

function searching(): {search: SearchController; followed: string[]; changes: () => number} {
  const followed: string[] = [];
  let changes = 0;
  const search = new SearchController(road, {
    changed: () => changes++,
    follow: ({title}) => followed.push(title),
  });
  return {search, followed, changes: () => changes};
}

describe('A search', () => {
  it('has nothing to show before anything is asked', () => {
    const {search} = searching();
    expect(search.hits).to.equal(undefined);
    expect(search.index).to.equal(-1);
    expect(search.current).to.equal(undefined);
  });

  it('looks at the best result, and follows it once the reader pauses', async () => {
    const {search, followed} = searching();
    search.search('al');
    search.search('alp');
    expect(search.current?.title).to.equal('Alpha');
    expect(followed).to.deep.equal([]);
    await aTimeout(PAUSE);
    expect(followed).to.deep.equal(['Alpha']);
  });

  it('steps through the results in learning order, round the ends', async () => {
    const {search, followed} = searching();
    search.search('alpha');
    await aTimeout(PAUSE);
    for (let i = 0; i < 3; i++) search.step(1);
    search.step(-1);
    expect(followed).to.deep.equal(['Alpha', 'Alphabet', 'Alphanumeric', 'Alpha', 'Alphanumeric']);
    expect(search.index).to.equal(2);
  });

  it('goes to the best result itself when Enter comes right after typing', async () => {
    const {search, followed} = searching();
    search.search('alpha');
    search.step(1);
    await aTimeout(PAUSE);
    expect(followed).to.deep.equal(['Alpha']);
  });

  it('tells of a query that finds nothing apart from no query', () => {
    const {search, followed} = searching();
    search.search('omega');
    expect(search.hits).to.have.property('size', 0);
    search.step(1);
    search.clear();
    expect(search.hits).to.equal(undefined);
    expect(followed).to.deep.equal([]);
  });

  it('follows nothing more once it is cleared or disposed of', async () => {
    const {search, followed, changes} = searching();
    search.search('alpha');
    search.clear();
    search.search('beta');
    search.dispose();
    await aTimeout(PAUSE);
    expect(followed).to.deep.equal([]);
    expect(changes()).to.equal(3);
  });
});
