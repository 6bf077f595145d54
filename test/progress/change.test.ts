import {expect} from '@open-wc/testing';
import type {Item, Skill} from '../../src/model/roadmap.js';
import {settingsBefore} from '../../src/progress/before.js';
import {settingsFor, type StatusChange} from '../../src/progress/change.js';
import type {StatusOf} from '../../src/progress/count.js';
import type {Status} from '../../src/progress/status.js';
import {branch, choice, leaf, optional, roadmap} from '../support/roadmap.js';

const [A, B, C, D] = [leaf('A'), leaf('B'), leaf('C'), leaf('D')];

function marked(by: Partial<Record<Status, readonly Skill[]>> = {}): StatusOf {
  return (skill) => (Object.keys(by) as Status[]).find((status) => by[status]?.includes(skill)) ?? 'todo';
}

function words(changes: readonly StatusChange[]): string {
  return changes.map(({skill, from, to}) => `${skill.title}: ${from} > ${to}`).join(', ');
}

describe('setting a leaf', () => {
  it('changes the leaf', () => {
    expect(words(settingsFor(A, 'learning', marked()))).to.equal('A: todo > learning');
  });

  it('changes nothing when it has the status already', () => {
    expect(settingsFor(A, 'done', marked({done: [A]}))).to.deep.equal([]);
  });
});

describe('setting a branch', () => {
  const mixed = branch('mixed', [A, choice(1, B, C), optional('x'), D]);

  it('done does what is left of it: one pick of a choice, nothing optional, nothing skipped', () => {
    expect(words(settingsFor(mixed, 'done', marked({skipped: [D]})))).to.equal(
      'A: todo > done, B: todo > done',
    );
  });

  it('learning begins what is left of it', () => {
    expect(words(settingsFor(mixed, 'learning', marked({done: [A], learning: [C]})))).to.equal(
      'B: todo > learning, D: todo > learning',
    );
  });

  it('skipped and todo take all its leaves', () => {
    expect(settingsFor(mixed, 'skipped', marked())).to.have.lengthOf(5);
    expect(words(settingsFor(mixed, 'todo', marked({done: [A, C]})))).to.equal(
      'A: done > todo, C: done > todo',
    );
  });

  it('done takes back that all of it was skipped', () => {
    const both = branch('both', [A, B]);
    expect(settingsFor(both, 'done', marked({skipped: [A, B]}))).to.have.lengthOf(2);
  });

  it('done does the optional leaves where there are no others', () => {
    const x = optional('x');
    expect(words(settingsFor(branch('extras', [x]), 'done', marked()))).to.equal('x: todo > done');
  });

  it('done leaves a branch alone that is done', () => {
    expect(settingsFor(branch('done', [A, optional('x')]), 'done', marked({done: [A]}))).to.deep.equal([]);
  });

  it('works for a whole roadmap', () => {
    expect(settingsFor(roadmap(A, branch('b', [B])), 'skipped', marked())).to.have.lengthOf(2);
  });
});

describe('marking everything before a skill', () => {
  const before = (target: Skill, ...items: Item[]): string =>
    settingsBefore(roadmap(...items), target, marked({skipped: [D]}))
      .map(({skill}) => skill.title)
      .join(' ');

  it('does what is left of the road above it, and not the skill itself', () => {
    expect(before(C, A, branch('x', [B]), optional('o'), D, C, leaf('E'))).to.equal('A B');
    expect(before(B, A, branch('x', [C, B]))).to.equal('A C');
  });

  it('stops before a branch without touching what is in it', () => {
    const x = branch('x', [B]);
    expect(before(x, A, x)).to.equal('A');
  });

  it('picks one member of an earlier choice, and none of its own', () => {
    expect(before(C, choice(1, A, B), C)).to.equal('A');
    expect(before(B, leaf('E'), choice(1, A, B))).to.equal('E');
  });

  it('does nothing for a skill of another roadmap', () => {
    expect(before(leaf('stranger'), A, B)).to.equal('');
  });
});
