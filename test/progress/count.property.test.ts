import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  childSkills,
  isChoice,
  isLeaf,
  leavesOf,
  skillsOf,
  type Choice,
  type Roadmap,
  type Skill,
} from '../../src/model/roadmap.js';
import {settingsFor} from '../../src/progress/change.js';
import {countAll, remaining, type StatusOf} from '../../src/progress/count.js';
import type {Status} from '../../src/progress/status.js';
import {anyRoadmap, anyStatuses, dealt} from '../support/arbitrary-roadmap.js';

type Statuses = Map<Skill, Status>;

function reader(statuses: Statuses): StatusOf {
  return (leaf) => statuses.get(leaf) ?? 'todo';
}

function always(check: (road: Roadmap, statuses: Statuses, pick: number) => void, numRuns = 300): void {
  const all = fc.property(anyRoadmap(), anyStatuses, fc.nat(), (road, statuses, pick) =>
    check(road, dealt(road, statuses), pick),
  );
  fc.assert(all, {numRuns});
}

type Node = Roadmap | Skill;

/** The contract said another way: what has to be true for something to be complete. */
function isComplete(node: Node, statusOf: StatusOf): boolean {
  if (isLeafNode(node)) return ['done', 'skipped'].includes(statusOf(node));
  return node.children.every((item) =>
    isChoice(item) ? isChosen(item, statusOf) : isApart(item) || isComplete(item, statusOf),
  );
}

function isChosen({choose, children}: Choice, statusOf: StatusOf): boolean {
  const asks = (member: Skill): boolean => !isApart(member) && wantedIn(member, statusOf).length > 0;
  const isMet = (member: Skill): boolean => countAll(member, statusOf).of().status === 'done';
  const able = children.filter((member) => asks(member) || isMet(member));
  return able.filter(isMet).length >= Math.min(choose, able.length);
}

/** The leaves of it that are neither skipped nor optional. */
function wantedIn(node: Node, statusOf: StatusOf): readonly Skill[] {
  if (isLeafNode(node)) return statusOf(node) === 'skipped' ? [] : [node];
  const parts = childSkills(node).filter((child) => !isApart(child));
  return parts.flatMap((child) => wantedIn(child, statusOf));
}

function isLeafNode(node: Node): node is Skill {
  return 'importance' in node && isLeaf(node);
}

function isApart(skill: Skill): boolean {
  return skill.importance === 'optional';
}

/** Every way of doing some of these leaves, the small ones first. */
function subsets(leaves: readonly Skill[]): readonly (readonly Skill[])[] {
  const all = leaves.reduce<Skill[][]>((sets, leaf) => [...sets, ...sets.map((set) => [...set, leaf])], [[]]);
  return all.sort((a, b) => a.length - b.length);
}

describe('counting any roadmap', () => {
  it('finds done and left adding up to total, and left in what remains', () => {
    always((road, statuses) => {
      const counts = countAll(road, reader(statuses));
      for (const part of [undefined, ...skillsOf(road)]) {
        const {done, left, total, fraction} = counts.of(part);
        expect(done + left).to.equal(total);
        expect(counts.remaining(part)).to.have.lengthOf(left);
        expect(fraction).to.be.within(0, 1);
        expect(fraction === 1).to.equal(left === 0);
      }
    });
  });

  it('lists what remains in learning order, unfinished leaves each once', () => {
    always((road, statuses) => {
      const left = remaining(road, reader(statuses));
      expect(leavesOf(road).filter((leaf) => left.includes(leaf))).to.deep.equal(left);
      expect(left.every((leaf) => ['todo', 'learning'].includes(reader(statuses)(leaf)))).to.equal(true);
    });
  });

  it('never loses done nor fraction to a tick', () => {
    always((road, statuses, pick) => {
      const leaves = leavesOf(road);
      const ticked = leaves[pick % leaves.length];
      if (!ticked) return;
      const before = countAll(road, reader(statuses)).of();
      const after = countAll(road, reader(statuses.set(ticked, 'done'))).of();
      expect(after.done + after.optionalDone).to.be.at.least(before.done + before.optionalDone);
      expect(after.done).to.be.at.least(before.done);
      expect(after.left).to.be.at.most(before.left);
      expect(after.fraction).to.be.at.least(before.fraction);
    }, 600);
  });

  it('reaches 100 % by doing what remains, each leaf bringing it one nearer', () => {
    always((road, statuses) => {
      const counts = countAll(road, reader(statuses));
      const steps = [...counts.remaining()];
      while (steps.length) {
        const step = steps.shift() as Skill;
        statuses.set(step, 'done');
        counts.recount([step]);
        expect(counts.of().left).to.equal(steps.length);
        expect(counts.remaining()).to.deep.equal(steps);
      }
      expect(counts.of().fraction).to.equal(1);
    });
  });

  it('finds the fewest leaves that complete it', () => {
    always((road, statuses) => {
      const statusOf = reader(statuses);
      const open = wantedIn(road, statusOf).filter((leaf) => statusOf(leaf) !== 'done');
      if (open.length > 9) return;
      const completes = (set: readonly Skill[]): boolean =>
        isComplete(road, (leaf) => (set.includes(leaf) ? 'done' : statusOf(leaf)));
      expect(subsets(open).find(completes)).to.have.lengthOf(remaining(road, statusOf).length);
    });
  });

  it('gives the same counts again, leaf by leaf, as from the start', () => {
    always((road, statuses, pick) => {
      const counts = countAll(road, reader(statuses));
      const before = new Map([...skillsOf(road)].map((skill) => [skill, counts.of(skill)]));
      const touched = leavesOf(road).filter((_leaf, n) => (pick >> n) & 1);
      for (const leaf of touched) statuses.set(leaf, pick % 3 ? 'done' : 'skipped');
      const changed = counts.recount(touched);
      const fresh = countAll(road, reader(statuses));
      expect(counts.of()).to.deep.equal(fresh.of());
      for (const [skill, old] of before) {
        expect(counts.of(skill)).to.deep.equal(fresh.of(skill));
        expect(changed.has(skill), skill.title).to.equal(
          JSON.stringify(old) !== JSON.stringify(fresh.of(skill)),
        );
      }
    });
  });
});

describe('setting any branch', () => {
  it('makes it done, skipped or to do, as was asked', () => {
    always((road, statuses) => {
      for (const skill of skillsOf(road)) {
        for (const to of ['done', 'skipped', 'todo'] as const) {
          const after = new Map(statuses);
          for (const change of settingsFor(skill, to, reader(statuses))) after.set(change.skill, change.to);
          expect(countAll(skill, reader(after)).of().status, `${skill.title} ${to}`).to.equal(to);
        }
      }
    }, 150);
  });

  it('undoes nothing that was done when it makes it done', () => {
    always((road, statuses) => {
      for (const {from} of settingsFor(road, 'done', reader(statuses))) expect(from).not.to.equal('done');
    });
  });
});
