import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Skill} from '../../src/model/roadmap.js';
import {ProgressKeeper, type News} from '../../src/progress/keeper.js';
import {rekey} from '../../src/progress/rekey.js';
import {STATUSES, type Status} from '../../src/progress/status.js';
import {memoryStore} from '../../src/progress/store.js';
import {leaf} from '../support/roadmap.js';

const [A, B] = [leaf('A'), leaf('B')];

function start(): {keeper: ProgressKeeper; heard: string[]; time: {now: number}} {
  const time = {now: Date.parse('2026-01-01')};
  const keeper = new ProgressKeeper(memoryStore(), () => time.now);
  const heard: string[] = [];
  keeper.subscribe(({cause, keys}: News) => heard.push(`${cause} ${[...keys].join(' ')}`));
  return {keeper, heard, time};
}

describe('a keeper of progress', () => {
  it('knows what was set, and tells who did it to everyone who listens', () => {
    const {keeper, heard} = start();
    keeper.set([{skill: A, to: 'done'}], 'reader');
    keeper.set([{skill: B, to: 'skipped'}]);
    expect([keeper.statusOf(A), keeper.statusOf(B)]).to.deep.equal(['done', 'skipped']);
    expect(heard).to.deep.equal(['reader road/A', 'script road/B']);
  });

  it('has changed before it tells', () => {
    const {keeper} = start();
    let seen;
    keeper.subscribe(() => (seen = keeper.statusOf(A)));
    keeper.set([{skill: A, to: 'done'}]);
    expect(seen).to.equal('done');
  });

  it('says nothing and changes nothing when nothing changes', () => {
    const {keeper, heard} = start();
    expect(keeper.set([{skill: A, to: 'todo'}])).to.deep.equal([]);
    expect(keeper.set([{skill: A, to: 'mastered' as Status}])).to.deep.equal([]);
    keeper.note(A, '');
    expect(heard).to.deep.equal([]);
    expect(keeper.canUndo()).to.equal(false);
  });

  it('stops telling those who left', () => {
    const {keeper} = start();
    let count = 0;
    const stop = keeper.subscribe(() => count++);
    stop();
    stop();
    keeper.set([{skill: A, to: 'done'}]);
    expect(count).to.equal(0);
  });

  it('tells the others and saves although a listener throws, and lets the page know of the error', () => {
    const {keeper, heard} = start();
    const {queueMicrotask: real} = window;
    let throwLater: () => void = () => undefined;
    window.queueMicrotask = (act) => void (throwLater = act);
    keeper.subscribe(() => {
      throw new Error('of the page');
    });
    keeper.subscribe(() => heard.push('last'));
    keeper.set([{skill: A, to: 'done'}]);
    window.queueMicrotask = real;
    expect(heard).to.include('last');
    expect(throwLater).to.throw('of the page');
    expect(keeper.unsaved).to.equal(false);
  });

  it('keeps a later change later although the clock was put back', () => {
    const {keeper, time} = start();
    keeper.set([{skill: A, to: 'done'}]);
    time.now -= 86_400_000;
    keeper.set([{skill: A, to: 'todo'}]);
    const kept = keeper.export();
    expect(kept.skills['road/A']?.at).to.equal('2026-01-01T00:00:00.001Z');
  });
});

describe('a note', () => {
  it('is kept beside the status, whichever came first', () => {
    const {keeper, time} = start();
    keeper.note(A, 'hard', 'reader');
    expect([keeper.noteOf(A), keeper.statusOf(A)]).to.deep.equal(['hard', 'todo']);
    time.now += 1000;
    keeper.set([{skill: A, to: 'done'}]);
    keeper.note(A, 'easy');
    expect([keeper.noteOf(A), keeper.statusOf(A)]).to.deep.equal(['easy', 'done']);
  });

  it('of a skill never ticked does not outlive a tick made elsewhere before it', () => {
    const {keeper, time} = start();
    keeper.note(A, 'hard');
    const at = new Date(time.now - 5000).toISOString();
    keeper.import({format: 'skill-progress/1', skills: {'road/A': {status: 'done', at}}});
    expect([keeper.noteOf(A), keeper.statusOf(A)]).to.deep.equal(['hard', 'done']);
  });
});

describe('a note and a tick made in different places', () => {
  const note = (text: string, at: string): object => ({
    format: 'skill-progress/1',
    skills: {'road/A': {status: 'todo', at: '1970-01-01T00:00:00.000Z', note: text, noteAt: at}},
  });

  it('do not cost each other: the later note stays, though the tick was later still', () => {
    const {keeper, time} = start();
    keeper.import(note('old', '2025-01-01T00:00:00.000Z'));
    keeper.set([{skill: A, to: 'done'}]);
    keeper.import(note('new', new Date(time.now - 1000).toISOString()));
    expect([keeper.noteOf(A), keeper.statusOf(A)]).to.deep.equal(['new', 'done']);
  });
});

describe('undo', () => {
  it('takes back the changes one by one, however many leaves each had', () => {
    const {keeper, heard} = start();
    keeper.set([{skill: A, to: 'learning'}]);
    keeper.set([
      {skill: A, to: 'done'},
      {skill: B, to: 'done'},
    ]);
    expect(keeper.undo()).to.deep.equal([
      {skill: A, to: 'learning'},
      {skill: B, to: 'todo'},
    ]);
    expect([keeper.statusOf(A), keeper.statusOf(B)]).to.deep.equal(['learning', 'todo']);
    keeper.undo(undefined, 'reader');
    expect(keeper.statusOf(A)).to.equal('todo');
    expect(heard.at(-1)).to.equal('reader road/A');
    expect(keeper.undo()).to.equal(undefined);
  });

  it('keeps the note', () => {
    const {keeper} = start();
    keeper.set([{skill: A, to: 'done'}]);
    keeper.note(A, 'mine');
    keeper.undo();
    expect([keeper.noteOf(A), keeper.statusOf(A)]).to.deep.equal(['mine', 'todo']);
  });

  it('leaves alone what was changed elsewhere since', () => {
    const {keeper, time} = start();
    keeper.set([
      {skill: A, to: 'done'},
      {skill: B, to: 'done'},
    ]);
    const at = new Date(time.now + 5000).toISOString();
    keeper.import({format: 'skill-progress/1', skills: {'road/A': {status: 'skipped', at}}});
    expect(keeper.undo()).to.deep.equal([{skill: B, to: 'todo'}]);
    expect(keeper.statusOf(A)).to.equal('skipped');
  });

  it('goes on past a change of another tab, which it leaves alone', () => {
    const {keeper, time} = start();
    const later = (ms: number): string => new Date((time.now += ms)).toISOString();
    keeper.set([{skill: A, to: 'learning'}]);
    const skills = {'road/A': {status: 'skipped', at: later(1000)}};
    keeper.import({format: 'skill-progress/1', skills});
    later(1000);
    keeper.set([{skill: A, to: 'done'}]);
    expect(keeper.undo()).to.deep.equal([{skill: A, to: 'skipped'}]);
    expect(keeper.canUndo()).to.equal(false);
    expect(keeper.undo()).to.equal(undefined);
    expect(keeper.statusOf(A)).to.equal('skipped');
  });

  it('can keep to the skills of one roadmap', () => {
    const {keeper} = start();
    keeper.set([{skill: A, to: 'done'}]);
    keeper.set([{skill: B, to: 'done'}]);
    const isA = (key: string): boolean => key === A.key;
    expect(keeper.canUndo(isA)).to.equal(true);
    keeper.undo(isA);
    expect([keeper.statusOf(A), keeper.statusOf(B)]).to.deep.equal(['todo', 'done']);
    expect([keeper.canUndo(isA), keeper.canUndo()]).to.deep.equal([false, true]);
  });

  it('leads back to the beginning from anywhere, undone changes and all', () => {
    const leaves = [A, B, leaf('C')];
    const step = fc.oneof(fc.constant('undo'), fc.tuple(fc.subarray(leaves), fc.constantFrom(...STATUSES)));
    const check = (steps: readonly (string | [Skill[], Status])[]): void => {
      const {keeper} = start();
      for (const each of steps) {
        if (typeof each === 'string') keeper.undo();
        else keeper.set(each[0].map((skill) => ({skill, to: each[1]})));
      }
      while (keeper.canUndo()) keeper.undo();
      expect(leaves.map(keeper.statusOf)).to.deep.equal(['todo', 'todo', 'todo']);
    };
    fc.assert(fc.property(fc.array(step, {maxLength: 20}), check), {numRuns: 200});
  });

  it('reaches 100 changes back', () => {
    const {keeper} = start();
    for (let n = 0; n < 101; n++) keeper.set([{skill: A, to: n % 2 ? 'learning' : 'done'}]);
    let count = 0;
    while (keeper.undo()) count++;
    expect(count).to.equal(100);
    expect(keeper.statusOf(A)).to.equal('done');
  });
});

describe('export and import', () => {
  it('give a copy that JSON and a later import understand', () => {
    const {keeper} = start();
    keeper.set([{skill: A, to: 'done'}]);
    const copy = keeper.export();
    expect(copy).to.deep.equal({
      format: 'skill-progress/1',
      skills: {'road/A': {status: 'done', at: '2026-01-01T00:00:00.000Z'}},
    });
    const other = start();
    expect(other.keeper.import(JSON.stringify(copy))).to.equal(undefined);
    expect(other.keeper.statusOf(A)).to.equal('done');
    expect(other.heard).to.deep.equal(['import road/A']);
  });

  it('merge by time rather than replace', () => {
    const {keeper} = start();
    keeper.set([{skill: A, to: 'done'}]);
    const skills = {
      'road/A': {status: 'todo', at: '2025-01-01T00:00:00.000Z'},
      'road/B': {status: 'done', at: '2025-01-01T00:00:00.000Z'},
    };
    keeper.import({format: 'skill-progress/1', skills});
    expect([keeper.statusOf(A), keeper.statusOf(B)]).to.deep.equal(['done', 'done']);
  });

  it('say what was wrong with a file and change nothing', () => {
    const {keeper, heard} = start();
    expect(keeper.import('no JSON')).to.equal('unreadable');
    expect(keeper.import({format: 'skill-progress/9'})).to.equal('newer');
    expect(heard).to.deep.equal([]);
  });

  it('refuse a file that nests deeper than could be stored', () => {
    const {keeper} = start();
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(keeper.import(`{"format": "skill-progress/1", "x": ${deep}}`)).to.equal('unreadable');
    expect(keeper.import(`{"format": "skill-progress/1", "skills": {"x": {"y": ${deep}}}}`)).to.equal(
      'unreadable',
    );
  });

  it('keep unknown fields of the file', () => {
    const {keeper} = start();
    keeper.import({format: 'skill-progress/1', skills: {}, theme: 'x'});
    expect(keeper.export()).to.have.property('theme', 'x');
  });
});

describe('a skill whose name has changed', () => {
  const old = leaf('Old');
  const renamed = leaf('New', {key: 'road#new', identities: ['road#new', old.key]});

  it('keeps its status and note, which are written under the new name from then on', () => {
    const {keeper} = start();
    keeper.set([{skill: old, to: 'done'}]);
    keeper.note(old, 'mine');
    expect([keeper.statusOf(renamed), keeper.noteOf(renamed)]).to.deep.equal(['done', 'mine']);
    keeper.set([{skill: renamed, to: 'skipped'}]);
    expect([keeper.statusOf(renamed), keeper.noteOf(renamed)]).to.deep.equal(['skipped', 'mine']);
    expect(keeper.export().skills['road#new']).to.include({status: 'skipped', note: 'mine'});
  });

  it('may change again once its roadmap was shown', () => {
    const {keeper, heard} = start();
    keeper.set([{skill: old, to: 'done'}]);
    rekey(keeper, [renamed, A]);
    rekey(keeper, [renamed, A]);
    expect(heard).to.deep.equal(['script road/Old', 'import road#new']);
    expect(keeper.statusOf(leaf('Newer', {key: 'x', identities: ['x', 'road#new']}))).to.equal('done');
  });

  it('is found by its id after its address has changed, and by its address after its id has', () => {
    const at = (url: string, id: string): Skill =>
      leaf('A', {key: url, id, identities: [url, `road#${id}`, 'road/A']});
    const {keeper} = start();
    keeper.set([{skill: at('https://e.org/1', 'a'), to: 'done'}]);
    keeper.note(at('https://e.org/1', 'a'), 'mine');
    for (const moved of [at('https://e.org/2', 'a'), at('https://e.org/1', 'b')])
      expect([keeper.statusOf(moved), keeper.noteOf(moved)]).to.deep.equal(['done', 'mine']);
  });

  it('has the latest of what is known under all its names', () => {
    const {keeper} = start();
    const skills = {
      'road/Old': {status: 'done', at: '2026-02-01T00:00:00.000Z'},
      'road#new': {status: 'learning', at: '2026-01-01T00:00:00.000Z', note: 'mine'},
    };
    keeper.import({format: 'skill-progress/1', skills});
    expect([keeper.statusOf(renamed), keeper.noteOf(renamed)]).to.deep.equal(['done', 'mine']);
  });
});
