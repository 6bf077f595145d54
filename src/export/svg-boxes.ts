import {MAX_LINES} from '../layout/measures.js';
import type {Box, Rect} from '../layout/scene.js';
import {isLeaf, type Choice, type Skill} from '../model/roadmap.js';
import {safeUrl} from '../model/safe-url.js';
import type {Count} from '../progress/count.js';
import type {Status} from '../progress/status.js';
import {shownCount} from '../progress/sum.js';
import {choiceText, pickedOf} from './choice-text.js';
import {glyphIn, star} from './glyphs.js';
import type {Role} from './palette.js';
import {across, leadCell, line, lineIn, slab, type Pen, type Type} from './pen.js';
import {wrapped} from './wrap.js';
import {tag, type Xml} from './xml.js';

/** Half of a chip of one line, and from one line of a chip to the next. */
const FIRST_LINE = 13;
const LINE = 15.6;
const SMALL: Type = {size: 11, bold: false, role: 'ink-3'};

/** Where a skill leads to; only addresses that may be followed. */
export function linked({url}: {readonly url?: string}, ...content: readonly Xml[]): Xml {
  const href = safeUrl(url);
  return href === undefined ? content.join('') : tag('a', {'href': href, 'xlink:href': href}, ...content);
}

/** A box of a panel, at its place in the picture; `at` is the panel's. */
export function drawBox(box: Box, at: Rect, pen: Pen): Xml {
  const placed = {...box, x: at.x + box.x, y: at.y + box.y};
  const {kind, skill, choice} = placed;
  if (skill) return linked(skill, SKILLS[kind](placed, skill, pen));
  return choice ? drawChoice(placed, choice, pen) : '';
}

type Draw = (box: Box, skill: Skill, pen: Pen) => Xml;

const SKILLS: Readonly<Record<Box['kind'], Draw>> = {
  leaf: chip,
  node: chip,
  head: head,
  skill: row,
  capsule: capsule,
  tile: tile,
  choice: () => '',
  frame: () => '',
};

/** A leaf, or one row of the tree. */
function chip(box: Box, skill: Skill, pen: Pen): Xml {
  const {status} = pen.count(skill);
  const start = box.joined && skill.importance === 'core' ? 8 : 7;
  return [
    ...(box.joined ? joinedGround(box, skill, status, pen.rtl) : chipGround(box, skill, status, pen.rtl)),
    glyphIn(box, start, status, pen.rtl),
    ...chipWords(box, skill, status, start + 20, pen),
  ].join('');
}

function chipGround(box: Box, {importance}: Skill, status: Status, rtl: boolean): readonly Xml[] {
  const dashed = importance === 'optional';
  const ground: Xml[] = [];
  if (status === 'skipped') {
    if (dashed) ground.push(slab(box, 8, undefined, {role: 'line-strong', dashed}));
  } else {
    const edge: Role = dashed ? (status === 'todo' ? 'line-strong' : status) : edgeOf(status);
    ground.push(slab(box, 8, fillOf(status) ?? 'surface', {role: edge, dashed}));
  }
  if (importance === 'core') ground.push(coreEdge(box, rtl));
  return ground;
}

function edgeOf(status: Status): Role {
  return status === 'done' || status === 'learning' ? `${status}-edge` : 'line';
}

function fillOf(status: Status): Role | undefined {
  return status === 'done' || status === 'learning' ? `${status}-tint` : undefined;
}

/** A cell of a choice or capsule: a tint, or a hairline to the cell before. */
function joinedGround(box: Box, {importance}: Skill, status: Status, rtl: boolean): readonly Xml[] {
  const fill = fillOf(status);
  const inner = {x: box.x + 2, y: box.y + 2, w: box.w - 4, h: box.h - 4};
  const ground = fill ? [slab(inner, 6, fill)] : [];
  if (importance === 'core') return [...ground, coreEdge(box, rtl)];
  if (fill) return ground;
  return [
    tag('rect', {x: across(box, 0, 1, rtl), y: box.y + 6, width: 1, height: box.h - 12, class: 'f-line'}),
  ];
}

/** `inset`: from above and below. */
function coreEdge(box: Rect, rtl: boolean, start = 0, inset = 0, radius = 1.5): Xml {
  const edge = {x: across(box, start, 3, rtl), y: box.y + inset, w: 3, h: box.h - 2 * inset};
  return slab(edge, radius, 'ink');
}

function chipWords(box: Box, skill: Skill, status: Status, start: number, pen: Pen): readonly Xml[] {
  const {title, importance, recommended} = skill;
  const bold = importance === 'core';
  const type: Type = {
    size: 13,
    bold,
    role: status === 'skipped' ? 'skip' : 'ink',
    struck: status === 'skipped',
    ...(bold && {weight: 600}),
  };
  const counted = isLeaf(skill) ? undefined : countText(pen.count(skill), pen);
  const counter = counted ? pen.measure(counted, 11, false) + 6 : 0;
  const room = box.w - start - (box.joined ? 6 : 8) - (recommended ? 16 : 0) - counter;
  if (box.lines > 1) return manyLines(box, title, room, start, type, pen);
  const {xml, end} = lineIn(box, start, room, title, type, pen);
  const side = pen.rtl ? 'left' : 'right';
  return [
    xml,
    ...(recommended ? [star(box, end + 4, box.h / 2, pen.rtl)] : []),
    ...(counted
      ? [line(counted, {x: endOf(box, 8, pen.rtl), middle: box.y + box.h / 2, side}, SMALL, pen.measure)]
      : []),
  ];
}

function manyLines(
  box: Box,
  title: string,
  room: number,
  start: number,
  type: Type,
  pen: Pen,
): readonly Xml[] {
  const texts = wrapped(title, room + 0.5, type, pen.measure, Math.min(box.lines, MAX_LINES));
  const top = box.h / 2 - ((texts.length - 1) * LINE) / 2;
  return texts.map((text, i) => lineIn(box, start, room, text, type, pen, top + i * LINE).xml);
}

/** The x of what ends so many px before the end of a box. */
export function endOf(box: Rect, before: number, rtl: boolean): number {
  return across(box, box.w - before, 0, rtl);
}

/** Without progress, only how many there are. */
function countText(count: Count, {t, progress}: Pen): string {
  const {done, total} = shownCount(count);
  return progress ? `${t.number(done)}/${t.number(total)}` : t.number(total);
}

/** An inner branch: its name and count, without a box. */
function head(box: Box, skill: Skill, pen: Pen): Xml {
  const count = pen.count(skill);
  const counted = countText(count, pen);
  const after = (skill.recommended ? 16 : 0) + 6 + pen.measure(counted, 11, false) + 6;
  const {xml, end} = lineIn(box, 29, box.w - 29 - after, skill.title, NAME, pen);
  return [
    skill.importance === 'core' ? coreEdge(box, pen.rtl, 0, 5, 0) : '',
    glyphIn(box, 8, count.status, pen.rtl),
    xml,
    skill.recommended ? star(box, end + 4, box.h / 2, pen.rtl) : '',
    lineIn(box, end + (skill.recommended ? 16 : 0) + 6, Infinity, counted, SMALL, pen).xml,
  ].join('');
}

const NAME: Type = {size: 13, bold: false, role: 'ink'};
const TITLE: Type = {size: 14.5, bold: true, weight: 650, role: 'ink'};

/** The title row of a skill, with its count and bar at the end. */
function row(box: Box, skill: Skill, pen: Pen): Xml {
  const count = pen.count(skill);
  const counted = countText(count, pen);
  const bar = pen.progress ? 62 : 0;
  const after = pen.measure(counted, 11, false) + bar + 12 + (skill.recommended ? 16 : 0);
  const {xml, end} = lineIn(box, 27, box.w - 27 - after, skill.title, TITLE, pen);
  const spot = {
    x: endOf(box, 4 + bar, pen.rtl),
    middle: box.y + box.h / 2,
    side: pen.rtl ? 'left' : 'right',
  } as const;
  return [
    skill.importance === 'core' ? coreEdge(box, pen.rtl, -8, 4) : '',
    glyphIn(box, 4, count.status, pen.rtl),
    xml,
    skill.recommended ? star(box, end + 4, box.h / 2, pen.rtl) : '',
    line(counted, spot, SMALL, pen.measure),
    pen.progress ? rowBar(box, count, pen) : '',
  ].join('');
}

function rowBar(box: Box, count: Count, pen: Pen): Xml {
  const bar = {x: across(box, box.w - 58, 54, pen.rtl), y: box.y + box.h / 2 - 2, w: 54, h: 4};
  return drawBar(bar, count, pen, 'line');
}

/** A bar filled to the share done, over the whole of it. */
export function drawBar(bar: Rect, count: Count, {rtl}: Pen, ground?: Role): Xml {
  const w = bar.w * shownCount(count).fraction;
  const full = {x: across(bar, 0, w, rtl), y: bar.y, w, h: bar.h};
  return (ground ? slab(bar, bar.h / 2, ground) : '') + (w > 0 ? slab(full, bar.h / 2, 'done') : '');
}

/** A branch in one row: its name in a tinted cell before its leaves. */
function capsule(box: Box, skill: Skill, pen: Pen): Xml {
  const lead = box.lead ?? 0;
  return [
    slab(box, 8, 'surface', {role: 'line'}),
    leadCell(box, lead - 1, pen.rtl),
    glyphIn(box, 9, pen.count(skill).status, pen.rtl),
    lineIn(box, 30, lead - 34, skill.title, {...NAME, bold: true, weight: 600}, pen).xml,
  ].join('');
}

function tile(box: Box, skill: Skill, pen: Pen): Xml {
  const {status} = pen.count(skill);
  if (status === 'skipped')
    return slab({x: box.x + 1, y: box.y + box.h / 2 - 1, w: box.w - 2, h: 2}, 1, 'skip');
  if (status === 'learning') return slab(box, 3, 'learning-tint', {role: 'learning'});
  return slab(box, 3, status === 'done' ? 'done' : 'tile');
}

/** The outline of a choice and what it says; its members are boxes of their own. */
function drawChoice(box: Box, choice: Choice, pen: Pen): Xml {
  const complete = pickedOf(choice, pen.count);
  const isMet = pen.progress && complete.length >= choice.choose;
  const type: Type = isMet ? {size: 11, bold: true, weight: 600, role: 'done'} : SMALL;
  if (box.kind === 'frame') {
    const text = choiceText(choice, pen.progress ? complete : [], pen.t);
    return (
      slab(box, 12, undefined, {role: 'line-strong'}) + lineIn(box, 13, box.w - 26, text, type, pen, 12).xml
    );
  }
  const text = pen.t(isMet ? 'picked' : 'pick', {n: choice.choose});
  const w = (box.lead ?? 1) - 1;
  const spot = {x: across(box, 1, w, pen.rtl) + w / 2, middle: box.y + FIRST_LINE, side: 'middle'} as const;
  return (
    slab(box, 8, 'surface', {role: 'line-strong'}) +
    leadCell(box, w, pen.rtl) +
    line(text, spot, type, pen.measure)
  );
}
