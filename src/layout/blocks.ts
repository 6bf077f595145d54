import {isChoice, isLeaf, type Choice, type Item} from '../model/roadmap.js';
import {hanging, indent, withBody, type Head} from './branch.js';
import {fragment, type Fragment} from './fragment.js';
import {FRAME_PAD, RULE_GAP} from './measures.js';
import {framed, framePad, pack, placed, type Packer} from './pack.js';
import {split, type Block} from './split.js';

/** Between two blocks of a column: room for a hairline. */
export const SEPARATION: number = 2 * RULE_GAP + 1;

/** A block laid out, and the space that keeps it from the one before. */
export interface Laid {
  readonly fragment: Fragment;
  readonly before: number;
}

/** The blocks of a panel, laid out in a column's width. */
export function blocks(items: readonly Item[], width: number, packer: Packer, choice?: Choice): Laid[] {
  return split(items).map((block) => ({
    fragment: lay(block, width, packer, choice),
    before: block.continues ? packer.measures.gap : SEPARATION,
  }));
}

function lay(block: Block, width: number, packer: Packer, choice?: Choice): Fragment {
  const {items, title, indented} = block;
  const [only] = items;
  if (only && isChoice(only) && !indented) return choiceBlock(only, width, packer);
  if (!indented) return pack(items, width, packer, choice);
  const {row} = packer.measures;
  // The title's row is as wide as the column: it stays legible far out.
  const head: Head | undefined = title && {
    kind: 'skill',
    skill: title,
    w: width,
    h: row - 4,
    lines: 1,
    ...(choice && {choice}),
  };
  const bodyX = indent(width);
  const body = pack(items, width - bodyX, packer);
  return withBody(head, body, bodyX, title ? row : 0, hanging(width, title ? row - 8 : 0));
}

/** Alternatives among whole skills: a frame with the members as blocks in it. */
function choiceBlock(choice: Choice, width: number, packer: Packer): Fragment {
  if (choice.children.every(isLeaf)) return pack([choice], width, packer);
  const inner = blocks(choice.children, width - 2 * framePad(width), packer, choice);
  return framed(choice, width, stack(inner), packer.measures.row / 2);
}

function stack(inner: readonly Laid[]): Fragment {
  const ys: number[] = [];
  let [w, y] = [0, 0];
  for (const {fragment: next, before} of inner) {
    if (ys.length) y += Math.min(before, FRAME_PAD);
    ys.push(y);
    w = Math.max(w, next.w);
    y += next.h;
  }
  const fragments = inner.map((laid) => laid.fragment);
  return fragment(w, y, 0, [], placed(fragments, [], ys));
}
