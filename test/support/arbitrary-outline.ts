import fc from 'fast-check';
import type {Importance, Item, Roadmap, Skill} from '../../src/model/roadmap.js';
import {branch, roadmap} from './roadmap.js';

/** One line of an outline: how deep it stands, and what stands there. */
interface Line {
  readonly level: number;
  readonly title: string;
  readonly importance: Importance;
  readonly recommended: boolean;
  /** Consecutive siblings with a choice of the same name are members of it. */
  readonly choice: 'none' | 'plain' | 'titled';
}

const word = fc.string({minLength: 1, maxLength: 12});
const title = fc.oneof(
  fc.array(word, {maxLength: 3}).map((words) => words.join(' ')),
  fc.constantFrom('', 'HTTP', 'Relational databases', 'i', 'データベースの設計と運用', 'ภาษาไทยไม่มีเว้นวรรค'),
  fc.array(word, {minLength: 8, maxLength: 30}).map((words) => words.join(' ').slice(0, 300)),
  fc.integer({min: 40, max: 300}).map((length) => 'M'.repeat(length)),
);

const line: fc.Arbitrary<Line> = fc.record({
  level: fc.oneof(fc.nat(2), fc.nat(6), fc.nat(60)),
  title,
  importance: fc.constantFrom<Importance>('core', 'normal', 'optional'),
  recommended: fc.boolean(),
  choice: fc.constantFrom('none', 'none', 'none', 'plain', 'titled'),
});

/** Any roadmap of up to `size` skills, to a depth of 60, with odd titles and choices anywhere. */
export function anyOutline(size: number): fc.Arbitrary<Roadmap> {
  return fc.array(line, {maxLength: size, size: 'max'}).map((lines) => {
    let next = 0;
    const skillsAt = (depth: number): Item[] => {
      const items: {readonly line: Line; readonly skill: Skill}[] = [];
      for (let at = lines[next]; at && (at.level >= depth || !depth); at = lines[next]) {
        const key = `road/${String(next++)}`;
        const {importance, recommended} = at;
        items.push({line: at, skill: branch(at.title, skillsAt(depth + 1), {key, importance, recommended})});
      }
      return gathered(items);
    };
    return roadmap(...skillsAt(0));
  });
}

function gathered(items: readonly {readonly line: Line; readonly skill: Skill}[]): Item[] {
  const found: Item[] = [];
  let members: Skill[] = [];
  items.forEach(({line: {choice}, skill}, i) => {
    if (choice === 'none') found.push(skill);
    else if (choice === items[i - 1]?.line.choice) members.push(skill);
    else {
      members = [skill];
      found.push({choose: 1, children: members, ...(choice === 'titled' && {title: 'One of them'})});
    }
  });
  return found;
}
