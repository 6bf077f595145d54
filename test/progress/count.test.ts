import {expect} from '@open-wc/testing';
import type {Roadmap, Skill} from '../../src/model/roadmap.js';
import {countAll, remaining, type Counts, type StatusOf} from '../../src/progress/count.js';
import type {Status} from '../../src/progress/status.js';
import {branch, choice, leaf, optional, recommended, roadmap} from '../support/roadmap.js';

const A = leaf('A');
const B = leaf('B');
const C = leaf('C');
const D = leaf('D');

function marks(by: Partial<Record<Status, readonly Skill[]>>): StatusOf {
  return (skill) => (Object.keys(by) as Status[]).find((status) => by[status]?.includes(skill)) ?? 'todo';
}

function counted(road: Roadmap, by: Partial<Record<Status, readonly Skill[]>> = {}): Counts {
  return countAll(road, marks(by));
}

describe('the count of a roadmap', () => {
  it('has every leaf to do at first', () => {
    expect(counted(roadmap(A, branch('x', [B, C]))).of()).to.include({
      done: 0,
      left: 3,
      total: 3,
      fraction: 0,
      status: 'todo',
    });
  });

  it('is complete when there is nothing to do', () => {
    expect(counted(roadmap()).of()).to.include({total: 0, fraction: 1, status: 'todo'});
  });

  it('moves a leaf from left to done when it is ticked', () => {
    expect(counted(roadmap(A, B, C), {done: [B]}).of()).to.include({
      done: 1,
      left: 2,
      fraction: 1 / 3,
      status: 'learning',
    });
  });

  it('leaves out what is skipped', () => {
    expect(counted(roadmap(A, B), {skipped: [A], done: [B]}).of()).to.include({
      done: 1,
      total: 1,
      skipped: 1,
      status: 'done',
    });
  });

  it('counts what is optional apart', () => {
    const road = roadmap(A, optional('x'), optional('y', [B, C]));
    expect(counted(road, {done: [B]}).of()).to.include({
      done: 0,
      left: 1,
      optional: 3,
      optionalDone: 1,
      status: 'learning',
    });
  });

  it('is all zeros for a skill of another roadmap', () => {
    expect(counted(roadmap(A)).of(B)).to.include({total: 0, status: 'todo'});
  });
});
