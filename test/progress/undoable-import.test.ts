import {expect} from '@open-wc/testing';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {parse, type ProgressRecord} from '../../src/progress/record.js';
import type {Status} from '../../src/progress/status.js';
import {memoryStore} from '../../src/progress/store.js';
import {importUndoably} from '../../src/progress/undoable-import.js';
import {leaf} from '../support/roadmap.js';

const [A, B, C] = [leaf('A'), leaf('B'), leaf('C')];
const NOW = Date.parse('2026-06-01');
const LATER = '2027-01-01T00:00:00.000Z';

function of(skills: object): ProgressRecord {
  return parse(JSON.stringify({format: 'skill-progress/1', skills})) as ProgressRecord;
}

const file = of({
  'road/A': {status: 'learning', at: LATER, note: 'theirs'},
  'road/B': {status: 'done', at: LATER},
  'other/X': {status: 'done', at: LATER},
});

/** Whoever ticked A and wrote a note on it loads the file. */
function loaded(): {
  keeper: ProgressKeeper;
  takeBack: () => void;
  statuses: () => readonly Status[];
} {
  const keeper = new ProgressKeeper(memoryStore(), () => NOW);
  keeper.set([{skill: A, to: 'done'}]);
  keeper.note(A, 'mine');
  const takeBack = importUndoably(keeper, [A, B, C], file, () => NOW);
  return {keeper, takeBack, statuses: () => [A, B, C].map(keeper.statusOf)};
}

describe('An import of progress', () => {
  it('is taken back by undo, with notes and other roadmaps', () => {
    const {keeper, statuses} = loaded();
    expect(statuses()).to.deep.equal(['learning', 'done', 'todo']);
    keeper.undo();
    expect(statuses()).to.deep.equal(['done', 'todo', 'todo']);
    expect(keeper.noteOf(A)).to.equal('mine');
    expect(keeper.record.skills['other/X']?.status).to.equal('todo');
  });

  it('is one change among others: undo goes on to what was done before', () => {
    const {keeper, statuses} = loaded();
    keeper.set([{skill: B, to: 'skipped'}]);
    keeper.undo();
    expect(statuses()).to.deep.equal(['learning', 'done', 'todo']);
    keeper.undo();
    keeper.undo();
    expect(statuses()).to.deep.equal(['todo', 'todo', 'todo']);
    expect(keeper.canUndo()).to.be.false;
  });

  it('is taken back but for what another tab changed since', () => {
    const {keeper, statuses} = loaded();
    const since = '2028-01-01T00:00:00.000Z';
    keeper.import(of({'road/B': {status: 'learning', at: since}, 'road/C': {status: 'done', at: since}}));
    keeper.undo();
    expect(statuses()).to.deep.equal(['done', 'learning', 'done']);
  });

  it('can be taken back by itself, once, whatever came after it', () => {
    const {keeper, takeBack, statuses} = loaded();
    keeper.set([{skill: C, to: 'done'}]);
    takeBack();
    expect(statuses()).to.deep.equal(['done', 'todo', 'done']);
    takeBack();
    expect(statuses()).to.deep.equal(['done', 'todo', 'done']);
  });

  it('leaves what came before and after it for undo, where it is taken back by itself', () => {
    const {keeper, takeBack, statuses} = loaded();
    keeper.set([{skill: C, to: 'done'}]);
    takeBack();
    keeper.undo();
    expect(statuses()).to.deep.equal(['done', 'todo', 'todo']);
    keeper.undo();
    expect(statuses()).to.deep.equal(['todo', 'todo', 'todo']);
    expect(keeper.canUndo()).to.be.false;
  });

  it('that says the same of a skill does not stand in the way of taking back the tick before it', () => {
    const keeper = new ProgressKeeper(memoryStore(), () => NOW);
    keeper.set([{skill: A, to: 'done'}]);
    importUndoably(
      keeper,
      [A, B],
      of({'road/A': {status: 'done', at: LATER}, 'road/B': {status: 'done', at: LATER}}),
    );
    keeper.undo();
    expect([A, B].map(keeper.statusOf)).to.deep.equal(['done', 'todo']);
    keeper.undo();
    expect(keeper.statusOf(A)).to.equal('todo');
  });

  it('of skills that are none of a roadmap is not taken back there', () => {
    const {keeper, statuses} = loaded();
    expect(keeper.undo((key) => key === 'elsewhere')).to.equal(undefined);
    expect(statuses()).to.deep.equal(['learning', 'done', 'todo']);
  });
});
