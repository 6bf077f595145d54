import {expect} from '@open-wc/testing';
import type {Roadmap, Skill} from '../../src/model/roadmap.js';
import {countAll, remaining, type Counts, type StatusOf} from '../../src/progress/count.js';
import type {Status} from '../../src/progress/status.js';
import {branch, choice, leaf, optional, recommended, roadmap} from '../support/roadmap.js';

const A = leaf('A');
const B = leaf('B');
const C = leaf('C');
const D = leaf('D');

type Marks = Partial<Record<Status, readonly Skill[]>>;

function marked(by: Marks): StatusOf {
  return (skill) => (Object.keys(by) as Status[]).find((status) => by[status]?.includes(skill)) ?? 'todo';
}

function counted(road: Roadmap, by: Marks = {}): Counts {
  return countAll(road, marked(by));
}

function left(road: Roadmap, by: Marks = {}): string {
  return remaining(road, marked(by))
    .map(({title}) => title)
    .join(' ');
}

describe('the count of a roadmap', () => {
  it('has every leaf to do at first', () => {
    const count = counted(roadmap(A, branch('x', [B, C]))).of();
    expect(count).to.include({done: 0, left: 3, total: 3, fraction: 0, status: 'todo'});
  });

  it('is complete when there is nothing to do', () => {
    expect(counted(roadmap()).of()).to.include({total: 0, fraction: 1, status: 'todo'});
  });

  it('moves a leaf from left to done when it is ticked', () => {
    const count = counted(roadmap(A, B, C), {done: [B]}).of();
    expect(count).to.include({done: 1, left: 2, total: 3, fraction: 1 / 3, status: 'learning'});
  });

  it('leaves out what is skipped', () => {
    const count = counted(roadmap(A, B), {skipped: [A], done: [B]}).of();
    expect(count).to.include({done: 1, left: 0, total: 1, skipped: 1, status: 'done'});
  });

  it('counts what is being learned as left', () => {
    const count = counted(roadmap(A, B), {learning: [A]}).of();
    expect(count).to.include({done: 0, left: 2, learning: 1, status: 'learning'});
  });

  it('is skipped when all of it is', () => {
    expect(counted(roadmap(A, B), {skipped: [A, B]}).of()).to.include({
      total: 0,
      fraction: 1,
      status: 'skipped',
    });
  });

  it('is all zeros for a skill of another roadmap', () => {
    const counts = counted(roadmap(A));
    expect(counts.of(B)).to.include({total: 0, status: 'todo'});
    expect(counts.remaining(B)).to.deep.equal([]);
  });
});

describe('optional skills', () => {
  it('are counted apart, with all that is in them', () => {
    const road = roadmap(A, optional('x'), optional('y', [B, C]));
    const count = counted(road, {done: [B]}).of();
    expect(count).to.include({done: 0, left: 1, optional: 3, optionalDone: 1, status: 'learning'});
  });

  it('no longer count as optional once skipped', () => {
    const x = optional('x');
    expect(counted(roadmap(A, x), {skipped: [x]}).of()).to.include({optional: 0, skipped: 1, left: 1});
  });

  it('never hold 100 % back', () => {
    const count = counted(roadmap(A, optional('x')), {done: [A]}).of();
    expect(count).to.include({fraction: 1, left: 0, status: 'done'});
  });

  it('count in full when asked about themselves', () => {
    const y = optional('y', [B, C]);
    expect(counted(roadmap(A, y), {done: [B]}).of(y)).to.include({
      done: 1,
      left: 1,
      optional: 0,
      status: 'learning',
    });
  });

  it('are done only when all are, where there is nothing else', () => {
    const [x, y] = [optional('x'), optional('y')];
    const both = branch('both', [x, y]);
    expect(counted(roadmap(both), {done: [x]}).of(both).status).to.equal('learning');
    expect(counted(roadmap(both), {done: [x, y]}).of(both).status).to.equal('done');
  });
});

describe('a choice', () => {
  it('needs as many members as it says, the first ones when they are equal', () => {
    expect(left(roadmap(choice(2, A, B, C), D))).to.equal('A B D');
  });

  it('needs the recommended one rather than the first', () => {
    expect(left(roadmap(choice(1, A, recommended('R'), B)))).to.equal('R');
  });

  it('needs the member with the least left, even when another is recommended', () => {
    expect(left(roadmap(choice(1, recommended('R', [A, B]), C)))).to.equal('C');
    expect(left(roadmap(choice(1, recommended('R', [A, B]), branch('x', [C, D]))), {done: [A]})).to.equal(
      'B',
    );
  });

  it('is complete with one pick, and a second pick adds to done and to nothing else', () => {
    const road = roadmap(choice(1, A, B), C);
    expect(counted(road, {done: [B]}).of()).to.include({done: 1, left: 1, fraction: 1 / 2});
    expect(counted(road, {done: [A, B]}).of()).to.include({done: 2, left: 1, fraction: 2 / 3});
  });

  it('keeps counting what was done in a member that is not the easiest', () => {
    const big = branch('big', [A, B, C]);
    expect(counted(roadmap(choice(1, big, D)), {done: [A]}).of()).to.include({done: 1, left: 1, total: 2});
  });

  it('looks for another member when one is skipped', () => {
    expect(left(roadmap(choice(1, A, B)), {skipped: [A]})).to.equal('B');
  });

  it('asks for no more than there is when members are skipped', () => {
    expect(left(roadmap(choice(2, A, B, C)), {skipped: [A, B]})).to.equal('C');
    expect(counted(roadmap(choice(1, A, B)), {skipped: [A, B]}).of()).to.include({left: 0, fraction: 1});
  });

  it('is not met by an optional member that nobody did, but by one that somebody did', () => {
    const road = roadmap(choice(1, A, optional('x')));
    expect(left(road)).to.equal('A');
    const [pick] = road.children as [ReturnType<typeof choice>];
    expect(counted(road, {done: pick.children.slice(1)}).of()).to.include({
      left: 0,
      done: 0,
      optionalDone: 1,
    });
  });

  it('asks for nothing when all its members are optional', () => {
    expect(left(roadmap(choice(1, optional('x'), optional('y'))))).to.equal('');
  });

  it('has a count of its own', () => {
    const pick = choice(1, A, B);
    expect(counted(roadmap(pick, C)).of(pick)).to.include({left: 1});
  });

  it('may stand within a member of another choice', () => {
    const nested = branch('nested', [choice(1, A, B), C]);
    expect(left(roadmap(choice(1, nested, branch('flat', [D, leaf('E'), leaf('F')]))))).to.equal('A C');
  });
});

describe('a choice that an optional member has met', () => {
  it('is done with what it is in, and asks for nothing more', () => {
    const extra = optional('extra');
    const inner = branch('inner', [choice(1, extra, optional('other'), A)]);
    const road = roadmap(branch('outer', [choice(1, inner)]));
    const counts = counted(road, {done: [extra]});
    expect(counts.of(inner)).to.include({done: 0, left: 0, optionalDone: 1, status: 'done'});
    expect(counts.of()).to.include({left: 0, status: 'done'});
    expect(counts.remaining()).to.deep.equal([]);
  });
});

describe('counting again', () => {
  it('changes the leaf and what it is in, and nothing else', () => {
    const [x, y] = [branch('x', [A, B]), branch('y', [C])];
    const done: Skill[] = [];
    const counts = countAll(roadmap(x, y), (skill) => (done.includes(skill) ? 'done' : 'todo'));
    done.push(A);
    expect([...counts.recount([A])]).to.have.members([A, x]);
    expect(counts.of()).to.include({done: 1, left: 2});
    expect(counts.of(y)).to.include({done: 0, left: 1});
  });

  it('reports nothing for a leaf whose status is the same', () => {
    expect(counted(roadmap(A)).recount([A, B]).size).to.equal(0);
  });

  it('counts inner branches before outer ones, in whatever order leaves come', () => {
    const outer = branch('outer', [A, branch('inner', [B])]);
    const done = new Set<Skill>();
    const counts = countAll(roadmap(outer), (skill) => (done.has(skill) ? 'done' : 'todo'));
    done.add(A).add(B);
    counts.recount([A, B]);
    expect(counts.of(outer)).to.include({done: 2, left: 0, status: 'done'});
  });
});
