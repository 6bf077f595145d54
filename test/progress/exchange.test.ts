import {expect} from '@open-wc/testing';
import {differences, replacement} from '../../src/progress/exchange.js';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {merge, parse, type ProgressRecord} from '../../src/progress/record.js';
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
});
