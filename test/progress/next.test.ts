import {expect} from '@open-wc/testing';
import type {Item, Skill} from '../../src/model/roadmap.js';
import {countAll, type StatusOf} from '../../src/progress/count.js';
import {nextOf} from '../../src/progress/next.js';
import {summary} from '../../src/progress/summary.js';
import {minutesLeft} from '../../src/progress/time.js';
import {branch, choice, leaf, optional, recommended, roadmap} from '../support/roadmap.js';

const [A, B, C] = [leaf('A'), leaf('B'), leaf('C')];

function doing(...done: Skill[]): StatusOf {
  return (skill) => (done.includes(skill) ? 'done' : 'todo');
}

function nextAfter(done: readonly Skill[], ...items: Item[]): string | undefined {
  const road = roadmap(...items);
  return nextOf(road, countAll(road, doing(...done)))?.title;
}

describe('what comes next', () => {
  it('is the first unfinished leaf, however deep', () => {
    expect(nextAfter([], branch('x', [branch('y', [A])]), B)).to.equal('A');
    expect(nextAfter([A], branch('x', [A]), B)).to.equal('B');
  });

  it('is nothing when nothing is left', () => {
    expect(nextAfter([A], A, optional('x'))).to.equal(undefined);
  });

  it('is the recommended member of a choice, else the first, and nothing once one is picked', () => {
    expect(nextAfter([], choice(1, A, recommended('R')), B)).to.equal('R');
    expect(nextAfter([], choice(1, A, B))).to.equal('A');
    expect(nextAfter([B], choice(1, A, B), C)).to.equal('C');
  });

  it('waits for what a skill requires, by id or key', () => {
    const early = leaf('early', {requires: ['later-id']});
    const keyed = leaf('keyed', {requires: ['road/B']});
    const later = leaf('later', {id: 'later-id'});
    expect(nextAfter([], early, keyed, later, B)).to.equal('later');
    expect(nextAfter([later], early, keyed, later, B)).to.equal('early');
  });

  it('waits for what the branches around it require', () => {
    expect(nextAfter([], branch('x', [A], {requires: ['road/B']}), B)).to.equal('B');
  });

  it('waits for both, what a skill requires and what the branches around it do', () => {
    const both = branch('x', [leaf('in', {requires: ['road/A']})], {requires: ['road/B']});
    expect(nextAfter([A], both, A, B)).to.equal('B');
    expect(nextAfter([B], both, A, B)).to.equal('A');
    expect(nextAfter([A, B], both, A, B)).to.equal('in');
  });

  it('waits for a whole branch, but not for what is skipped', () => {
    const x = branch('x', [B, C]);
    const after = leaf('after', {requires: ['road/x']});
    expect(nextAfter([B], after, x)).to.equal('C');
    const road = roadmap(after, x, A);
    const counts = countAll(road, (skill) => (skill === B || skill === C ? 'skipped' : 'todo'));
    expect(nextOf(road, counts)).to.equal(after);
  });

  it('does not wait for what does not exist', () => {
    expect(nextAfter([], leaf('x', {requires: ['nowhere']}), A)).to.equal('x');
  });

  it('is the first of all when all wait for each other', () => {
    const one = leaf('one', {requires: ['road/two']});
    expect(nextAfter([], one, leaf('two', {requires: ['road/one']}))).to.equal('one');
  });
});

describe('the summary of a roadmap', () => {
  it('has the numbers, the keys that remain and the next one', () => {
    const road = roadmap(A, choice(1, B, C), optional('x'));
    expect(summary(road, countAll(road, doing(A)))).to.deep.equal({
      done: 1,
      left: 1,
      total: 2,
      fraction: 0.5,
      learning: 0,
      skipped: 0,
      optional: 1,
      optionalDone: 0,
      remaining: ['road/B'],
      next: 'road/B',
    });
  });

  it('names no next one when all is done', () => {
    const road = roadmap(A);
    expect(summary(road, countAll(road, doing(A)))).to.deep.include({
      remaining: [],
      next: undefined,
      fraction: 1,
    });
  });
});

describe('the time left', () => {
  const timeLeft = (done: readonly Skill[], ...items: Item[]): number | undefined => {
    const road = roadmap(...items);
    return minutesLeft(road, countAll(road, doing(...done)));
  };
  const [ten, twenty] = [leaf('ten', {minutes: 10}), leaf('twenty', {minutes: 20})];

  it('adds up the minutes of what is left', () => {
    expect(timeLeft([], ten, branch('x', [twenty]), A)).to.equal(30);
    expect(timeLeft([ten], ten, twenty)).to.equal(20);
    expect(timeLeft([], choice(1, ten, twenty))).to.equal(10);
  });

  it('is unknown when the author gave no minutes for what is left', () => {
    expect(timeLeft([], A, B)).to.equal(undefined);
    expect(timeLeft([ten], ten, A)).to.equal(undefined);
  });

  it("takes a branch's own minutes, in proportion, where its leaves have none", () => {
    const hour = branch('hour', [A, B, C], {minutes: 60});
    expect(timeLeft([A], hour, ten)).to.equal(50);
    expect(timeLeft([A, B, C], hour, ten)).to.equal(10);
  });

  it("prefers the leaves' minutes to their branch's", () => {
    expect(timeLeft([], branch('hour', [ten, A], {minutes: 60}))).to.equal(10);
  });

  it('leaves out what is optional', () => {
    expect(timeLeft([], {...optional('x', [A]), minutes: 60}, ten)).to.equal(10);
  });
});
