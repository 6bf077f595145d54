import {expect} from '@open-wc/testing';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {newSkills, visit} from '../../src/progress/seen.js';
import {memoryStore} from '../../src/progress/store.js';
import {branch, leaf, roadmap} from '../support/roadmap.js';

const [A, B] = [leaf('A'), leaf('B')];

function names(...args: Parameters<typeof newSkills>): string[] {
  return newSkills(...args).map(({title}) => title);
}

describe('what is new since the last visit', () => {
  it('is nothing on the first', () => {
    expect(names(roadmap(A, B), new ProgressKeeper(memoryStore()).record)).to.deep.equal([]);
  });

  it('is what the roadmap has gained, until that was seen too', () => {
    const keeper = new ProgressKeeper(memoryStore());
    keeper.import(visit(roadmap(A)));
    const grown = roadmap(A, branch('x', [B]));
    expect(names(grown, keeper.record)).to.deep.equal(['x', 'B']);
    keeper.import(visit(grown));
    expect(names(grown, keeper.record)).to.deep.equal([]);
  });

  it('is not a skill that was moved or renamed', () => {
    const keeper = new ProgressKeeper(memoryStore());
    keeper.import(visit(roadmap(A)));
    const moved = leaf('Moved', {key: 'road#moved', identities: ['road#moved', 'road/A']});
    expect(names(roadmap(moved), keeper.record)).to.deep.equal([]);
  });

  it('is kept apart for each roadmap, and put together from several devices', () => {
    const [here, there] = [new ProgressKeeper(memoryStore()), new ProgressKeeper(memoryStore())];
    here.import(visit(roadmap(A)));
    there.import(visit(roadmap(B)));
    there.import(visit({...roadmap(), key: 'other'}));
    here.import(there.export());
    expect(names(roadmap(A, B), here.record)).to.deep.equal([]);
    expect(names({...roadmap(A), key: 'other'}, here.record)).to.deep.equal(['A']);
  });
});
