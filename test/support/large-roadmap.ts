import type {Item, Roadmap, Skill} from '../../src/model/roadmap.js';
import {branch, leaf, roadmap} from './roadmap.js';

/** The same numbers from 0 to 1 for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS = [
  'data',
  'network',
  'index',
  'query',
  'cache',
  'thread',
  'model',
  'pattern',
  'service',
  'cloud',
];

/** A roadmap of exactly `count` skills in `groups` groups, to the given depth, the same for the same seed. */
export function largeRoadmap(count: number, groups: number, depth: number, seed = 1): Roadmap {
  const random = numbers(seed);
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  let made = 0;
  const title = (): string => `${word()} ${random() < 0.5 ? `${word()} ` : ''}${made++}`;
  const below = (size: number, level: number): Item[] => {
    const items: Item[] = [];
    for (let left = size; left > 0;) {
      const inner =
        level > 1 && random() < 0.4 ? Math.min(left - 1, 1 + Math.floor((random() * left) / 2)) : 0;
      const skill = branch(title(), inner ? below(inner, level - 1) : []);
      items.push(inner && random() < 0.1 ? {choose: 1, children: [skill, leaf(title())]} : skill);
      left -= 1 + inner;
    }
    return items;
  };
  const each = Math.floor(count / groups);
  return roadmap(...Array.from({length: groups}, () => branch(title(), below(each - 1, depth - 1))));
}

/** One skill in the other, `depth` deep, with so many leaves at each level. */
export function deepRoadmap(depth: number, leaves: number): Roadmap {
  let inner: Skill = leaf('Bottom');
  for (let level = depth; level > 1; level--) {
    const siblings = Array.from({length: leaves}, (_, i) => leaf(`Item ${i} of ${level}`));
    inner = branch(`Level ${level}`, [inner, ...siblings]);
  }
  return roadmap(inner);
}
