import {isChoice, isLeaf, type Choice, type Item, type Skill} from '../model/roadmap.js';
import {branch} from './branch.js';
import {capsule, chip, choiceBox, headWidth, type Sizes} from './chips.js';
import {fragment, type Fragment, type Pack, type Row} from './fragment.js';
import {FRAME_MIN, FRAME_PAD, FRAME_TOP, BODY_MIN, HEAD_CAP, HEAD_MIN} from './measures.js';

/** Packs what belongs to a branch; the same branch and width are packed once. */
export interface Packer extends Sizes {
  readonly body: (skill: Skill, width: number) => Pack;
}

/** A packer with a memory of its own: keep it no longer than the panel it lays out. */
export function packer(sizes: Sizes): Packer {
  const bodies = new Map<Skill, Map<number, Pack>>();
  const self: Packer = {
    ...sizes,
    body(skill, width) {
      let widths = bodies.get(skill);
      if (!widths) bodies.set(skill, (widths = new Map<number, Pack>()));
      let found = widths.get(width);
      if (!found) widths.set(width, (found = pack(unwrap(skill.children), width, self)));
      return found;
    },
  };
  return self;
}

/** Choosing from one is no choice: its member stands for itself. */
export function unwrap(items: readonly Item[]): readonly Item[] {
  const isOne = (item: Item): item is Choice => isChoice(item) && item.children.length < 2;
  return items.some(isOne)
    ? items.flatMap((item): readonly Item[] => (isOne(item) ? item.children : [item]))
    : items;
}

/** Drawn as one segmented box in a row; other choices get a frame. */
export function isPlain(choice: Choice): boolean {
  return choice.title === undefined && choice.children.every(isLeaf);
}

/** Takes a row of its own; all else flows in rows. */
export const isBlock = (item: Item): boolean => (isChoice(item) ? !isPlain(item) : !isLeaf(item));

/** Where bodies beside their heads start when all siblings are branches. */
function commonHead(items: readonly Item[], sizes: Sizes): number {
  return items.reduce((widest, item) => {
    const width = isChoice(item) ? 0 : headWidth(item, sizes);
    return width > HEAD_CAP ? widest : Math.max(widest, width);
  }, HEAD_MIN);
}

/** Fragments at their places, drawn one after the other. */
export function placed(
  fragments: readonly Fragment[],
  xs: readonly number[],
  ys: readonly number[],
): Fragment['draw'] {
  return (into, x, y) => fragments.forEach((each, i) => each.draw(into, x + (xs[i] ?? 0), y + (ys[i] ?? 0)));
}

/** Items in order: small ones flow in rows of at most `width`, a block takes a row of its own. */
export function pack(items: readonly Item[], width: number, packer: Packer, choice?: Choice): Pack {
  const head = items.every(isBlock) ? commonHead(items, packer) : 0;
  const fragments = items.map((item) => piece(item, width, head, packer, choice));
  return flow(fragments, width, packer.measures.gap);
}

function flow(pieces: readonly Fragment[], width: number, gap: number): Pack {
  const xs = new Array<number>(pieces.length);
  const ys = new Array<number>(pieces.length);
  const rows: Row[] = [];
  let w = 0;
  let x = 0;
  let y = 0;
  let bottom = 0;
  let full = true;
  pieces.forEach((next, i) => {
    if (full || next.block || x + next.w > width) {
      y = bottom && bottom + gap;
      x = 0;
      rows.push({y: y + next.anchor, first: i});
    }
    xs[i] = x;
    ys[i] = y;
    w = Math.max(w, x + next.w);
    bottom = Math.max(bottom, y + next.h);
    x += next.w + gap;
    full = next.block;
  });
  return {w, h: bottom, anchor: 0, serves: [], block: true, draw: placed(pieces, xs, ys), pieces, rows};
}

/** One item; `head`: the width of heads in a list of blocks, 0 in a mixed one. */
function piece(item: Item, width: number, head: number, packer: Packer, choice?: Choice): Fragment {
  if (isChoice(item)) return isPlain(item) ? choiceBox(item, width, packer) : frame(item, width, packer);
  if (isLeaf(item)) return chip(item, width, packer, choice);
  return (
    (head ? undefined : capsule(item, width, packer, choice)) ?? branch(item, width, head, packer, choice)
  );
}

/** Room for the members of a frame: the padding gives way before they get too narrow. */
export function framePad(width: number): number {
  return Math.max(0, Math.min(FRAME_PAD, (width - BODY_MIN) / 2));
}

/** The outline of a choice around what is already packed. */
export function framed(choice: Choice, width: number, inner: Fragment, anchor: number): Fragment {
  const pad = framePad(width);
  const w = Math.min(width, Math.max(inner.w + 2 * pad, FRAME_MIN));
  const h = inner.h + FRAME_TOP + FRAME_PAD;
  return fragment(w, h, FRAME_TOP + anchor, [choice], (into, x, y) => {
    into.boxes.push({kind: 'frame', choice, x, y, w, h, lines: 1});
    inner.draw(into, x + pad, y + FRAME_TOP);
  });
}

function frame(choice: Choice, width: number, packer: Packer): Fragment {
  const inner = pack(choice.children, width - 2 * framePad(width), packer, choice);
  return framed(choice, width, inner, packer.measures.chip / 2);
}
