import {isChoice, isLeaf} from '../model/roadmap.js';
import type {Choice, Item, Skill} from '../model/roadmap.js';
import {below} from './branch.js';
import type {Head} from './branch.js';
import {FRAME_PAD} from './measures.js';
import type {Fragment} from './fragment.js';
import {framed, framePad, pack, placed, unwrap} from './pack.js';
import type {Packer} from './pack.js';

/** What a group is cut into columns by: one block for each skill, each choice and each run of leaves. */
export function blocks(items: readonly Item[], width: number, packer: Packer, choice?: Choice): Fragment[] {
  const done: Fragment[] = [];
  let run: Skill[] = [];
  const endRun = (): void => {
    if (run.length) done.push(pack(run, width, packer, choice));
    run = [];
  };
  for (const item of unwrap(items)) {
    if (!isChoice(item) && isLeaf(item)) {
      run.push(item);
      continue;
    }
    endRun();
    done.push(isChoice(item) ? choiceBlock(item, width, packer) : skillBlock(item, width, packer, choice));
  }
  endRun();
  return done;
}

/** A title row as wide as the column: it stays legible far out. */
function skillBlock(skill: Skill, width: number, packer: Packer, choice?: Choice): Fragment {
  const {row} = packer.measures;
  const h = row - 4;
  const head: Head = {kind: 'skill', skill, w: width, h, lines: 1, ...(choice && {choice})};
  return below(head, row, row - 8, width, packer);
}

function choiceBlock(choice: Choice, width: number, packer: Packer): Fragment {
  if (choice.children.every(isLeaf)) return pack([choice], width, packer);
  const inner = blocks(choice.children, width - 2 * framePad(width), packer, choice);
  return framed(choice, width, stack(inner, FRAME_PAD), packer.measures.row / 2);
}

/** Fragments under each other. */
function stack(fragments: readonly Fragment[], gap: number): Fragment {
  const ys: number[] = [];
  let [w, y] = [0, 0];
  for (const fragment of fragments) {
    ys.push(y);
    w = Math.max(w, fragment.w);
    y += fragment.h + gap;
  }
  return {w, h: y - gap, anchor: 0, block: true, serves: [], draw: placed(fragments, [], ys)};
}
