import {expect} from '@open-wc/testing';
import {differences, gains, otherDifferences, replacement, takenBack} from '../../src/progress/exchange.js';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {merge, parse, recordOf, type ProgressRecord} from '../../src/progress/record.js';
import {statusIn} from '../../src/progress/edit.js';
import {rekey} from '../../src/progress/rekey.js';
import {memoryStore} from '../../src/progress/store.js';
import {leaf} from '../support/roadmap.js';

const [A, B, C] = [leaf('A'), leaf('B'), leaf('C')];
const NOW = Date.parse('2026-06-01');

function of(skills: object): ProgressRecord {
  return parse(JSON.stringify({format: 'skill-progress/1', skills})) as ProgressRecord;
}

describe('a file of progress', () => {
  const file = of({'road/A': {status: 'learning', at: '2025-01-01T00:00:00.000Z'}});

  it('can be put in place of what is there, notes and all', () => {
    const keeper = new ProgressKeeper(memoryStore(), () => NOW);
    keeper.set([
      {skill: A, to: 'done'},
      {skill: B, to: 'done'},
    ]);
    keeper.note(C, 'mine');
    keeper.import(replacement(keeper.record, file, NOW));
    expect([A, B, C].map(keeper.statusOf)).to.deep.equal(['learning', 'todo', 'todo']);
    expect(keeper.noteOf(C)).to.equal('');
  });

  it('can be looked at first: what would change', () => {
    const mine = of({'road/B': {status: 'done', at: '2026-01-01T00:00:00.000Z'}});
    expect(differences([A, B, C], mine, merge(mine, file))).to.deep.equal([
      {skill: A, from: 'todo', to: 'learning'},
    ]);
    const replaced = merge(mine, replacement(mine, file, NOW));
    expect(differences([A, B, C], mine, replaced)).to.deep.equal([
      {skill: A, from: 'todo', to: 'learning'},
      {skill: B, from: 'done', to: 'todo'},
    ]);
  });

  it('put in place of what is there keeps ticks that have been renamed since it was saved', () => {
    const renamed = leaf('A', {key: 'road#a', identities: ['road#a', 'road/A']});
    const saved = of({'road/A': {status: 'done', at: '2025-01-01T00:00:00.000Z'}});
    const keeper = new ProgressKeeper(memoryStore(), () => NOW);
    keeper.import(saved);
    rekey(keeper, [renamed]);
    keeper.import(replacement(keeper.record, saved, NOW));
    expect(keeper.statusOf(renamed)).to.equal('done');
  });

  it('put in place of what is there keeps to the last thing it says of a skill with two names', () => {
    const renamed = leaf('A', {key: 'road#a', identities: ['road#a', 'road/A']});
    const saved = of({
      'road/A': {status: 'done', at: '2025-01-01T00:00:00.000Z'},
      'road#a': {status: 'todo', at: '2025-01-02T00:00:00.000Z'},
    });
    const mine = of({'road/A': {status: 'done', at: '2099-01-01T00:00:00.000Z'}});
    expect(statusIn(merge(mine, replacement(mine, saved, NOW)), renamed)).to.equal('todo');
  });

  it('can be taken back, but for what was done since', () => {
    const keeper = new ProgressKeeper(memoryStore(), () => NOW);
    const snapshot = (): ProgressRecord => merge(recordOf(), keeper.record);
    keeper.set([{skill: A, to: 'done'}]);
    keeper.note(B, 'mine');
    const before = snapshot();
    keeper.import(replacement(keeper.record, of({'road/C': {status: 'done'}}), NOW));
    const after = snapshot();
    keeper.set([{skill: B, to: 'skipped'}]);
    keeper.import(takenBack(keeper.record, {before, after}, NOW));
    expect([A, B, C].map(keeper.statusOf)).to.deep.equal(['done', 'skipped', 'todo']);
    expect(keeper.noteOf(B)).to.equal('mine');
  });

  it('tells how much else would change: notes, and other roadmaps', () => {
    const theirs = of({
      'road/A': {status: 'done', note: 'x'},
      'road/B': {status: 'done'},
      'other/A': {status: 'done'},
      'other/B': {status: 'todo'},
    });
    expect(otherDifferences([A, B], of({}), theirs)).to.equal(2);
    expect(otherDifferences([A, B], theirs, theirs)).to.equal(0);
  });
});

describe('progress that somebody shared', () => {
  it('takes nothing away from who makes it theirs', () => {
    const mine = of({'road/A': {status: 'done'}, 'road/B': {status: 'learning'}});
    const shared = [A, B, C].map((skill) => ({skill, to: 'skipped'}) as const);
    expect(gains(shared, mine).map(({skill}) => skill.title)).to.deep.equal(['B', 'C']);
  });
});
