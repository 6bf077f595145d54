import {isChoice, isLeaf, type Item, type Skill} from '../model/roadmap.js';
import {leafCount, sumLeaves} from './chips.js';
import {unwrap} from './pack.js';

/** What a panel is cut into columns by: a skill, a choice, a run of leaves, or a further part of a long one. */
export interface Block {
  /** The skill whose title row stands above. */
  readonly title?: Skill;
  /** What stands under the title or, without one, by itself. */
  readonly items: readonly Item[];
  /** Part of a skill: indented under it, or under nothing at the top of the next column. */
  readonly indented: boolean;
  /** Belongs to the block before: no hairline between them. */
  readonly continues: boolean;
}

/** Lists of more leaves than this are cut into parts of about the second number, so that no column is endless. */
const LONG = 90;
const PART = 60;

/** Consecutive items in as few parts as a long list needs; an item is never divided. */
function parts(items: readonly Item[]): Item[][] {
  const limit = sumLeaves(items) > LONG ? PART : Infinity;
  const found: Item[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const more = leafCount(item);
    if (weight + more > limit || !found.length) {
      found.push([]);
      weight = 0;
    }
    found.at(-1)?.push(item);
    weight += more;
  }
  return found;
}

/** The items of a panel as blocks, in order. */
export function split(items: readonly Item[]): Block[] {
  const blocks: Block[] = [];
  let run: Skill[] = [];
  const add = (list: readonly Item[], title?: Skill): void =>
    parts(list).forEach((part, i) => {
      const indented = title !== undefined;
      blocks.push({items: part, indented, continues: i > 0, ...(title && !i && {title})});
    });
  const endRun = (): void => {
    add(run);
    run = [];
  };
  for (const item of unwrap(items)) {
    if (!isChoice(item) && isLeaf(item)) run.push(item);
    else {
      endRun();
      if (isChoice(item)) blocks.push({items: [item], indented: false, continues: false});
      else add(unwrap(item.children), item);
    }
  }
  endRun();
  return blocks;
}
