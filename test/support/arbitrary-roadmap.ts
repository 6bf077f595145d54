import fc from 'fast-check';
import {leavesOf, type Importance, type Item, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import type {Status} from '../../src/progress/status.js';
import {branch, choice, roadmap} from './roadmap.js';

interface Sketch {
  readonly importance: Importance;
  readonly recommended: boolean;
  /** 0: the children are ordinary siblings; k: they stand in a choice of k. */
  readonly choose: number;
  readonly children: readonly Sketch[];
}

const importance = fc.constantFrom<Importance>('core', 'normal', 'normal', 'optional');

function sketch(depth: number): fc.Arbitrary<Sketch> {
  const children = depth ? fc.array(sketch(depth - 1), {maxLength: 3}) : fc.constant([]);
  const choose = fc.constantFrom(0, 0, 1, 2, 3);
  return fc.record({importance, recommended: fc.boolean(), choose, children});
}

/** Any small roadmap: nested branches and choices, optional and recommended skills, each title used once. */
export function anyRoadmap(depth = 3): fc.Arbitrary<Roadmap> {
  return fc.array(sketch(depth - 1), {maxLength: 4}).map((sketches) => {
    let count = 0;
    const skill = (from: Sketch): Skill => {
      const title = `s${String(count++)}`;
      return branch(title, items(from), {importance: from.importance, recommended: from.recommended});
    };
    const items = ({choose, children}: Sketch): readonly Item[] => {
      const skills = children.map(skill);
      return choose && skills.length ? [choice(Math.min(choose, skills.length), ...skills)] : skills;
    };
    return roadmap(...sketches.map(skill));
  });
}

/** A status for each leaf of any roadmap, the n-th leaf taking the n-th of these, again and again. */
export const anyStatuses: fc.Arbitrary<readonly Status[]> = fc.array(
  fc.constantFrom<Status>('todo', 'todo', 'learning', 'done', 'skipped'),
  {minLength: 1, maxLength: 12},
);

/** The statuses dealt to the leaves of a roadmap, to be changed at will. */
export function dealt(road: Roadmap, statuses: readonly Status[]): Map<Skill, Status> {
  return new Map(leavesOf(road).map((leaf, n) => [leaf, statuses[n % statuses.length] ?? 'todo']));
}
