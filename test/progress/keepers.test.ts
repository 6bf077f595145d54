import {expect} from '@open-wc/testing';
import {sharedKeeper} from '../../src/progress/keepers.js';
import {memoryStore} from '../../src/progress/store.js';
import {leaf} from '../support/roadmap.js';

const A = leaf('A');

describe('elements on a page', () => {
  afterEach(() => localStorage.clear());

  it('share progress when they have the same storage and profile', () => {
    const [one, two] = [sharedKeeper({profile: 'x'}), sharedKeeper({storage: 'local', profile: 'x'})];
    one.set([{skill: A, to: 'done'}]);
    expect(two.statusOf(A)).to.equal('done');
    expect(localStorage.getItem('skill-roadmap:progress:x')).to.contain('road/A');
  });

  it('do not share it across profiles, storages or stores', () => {
    const store = memoryStore();
    const keepers = [
      sharedKeeper({profile: 'y'}),
      sharedKeeper({profile: 'y', storage: 'none'}),
      sharedKeeper({store}),
    ];
    expect(new Set(keepers).size).to.equal(3);
    sharedKeeper({profile: 'z'}).set([{skill: A, to: 'done'}]);
    expect(keepers.map((keeper) => keeper.statusOf(A))).to.deep.equal(['todo', 'todo', 'todo']);
  });

  it('share it when they have the same store, whatever else they say', () => {
    const store = memoryStore();
    expect(sharedKeeper({store, profile: 'a'})).to.equal(sharedKeeper({store, storage: 'none'}));
  });

  it('write nothing to the browser when they are told not to', () => {
    sharedKeeper({storage: 'none'}).set([{skill: A, to: 'done'}]);
    expect(localStorage.length).to.equal(0);
  });

  it('begin anew, with what is stored then, once the last one has left', () => {
    const keeper = sharedKeeper({profile: 'w'});
    const stop = keeper.subscribe(() => undefined);
    keeper.set([{skill: A, to: 'done'}]);
    expect(sharedKeeper({profile: 'w'})).to.equal(keeper);
    stop();
    localStorage.clear();
    expect(sharedKeeper({profile: 'w'}).statusOf(A)).to.equal('todo');
  });

  it('find progress again that could not be stored, after the last one had left', () => {
    const store = {load: () => null, save: () => Promise.reject(new Error('offline'))};
    const keeper = sharedKeeper({store});
    const stop = keeper.subscribe(() => undefined);
    keeper.set([{skill: A, to: 'done'}]);
    stop();
    expect(sharedKeeper({store}).statusOf(A)).to.equal('done');
  });
});
