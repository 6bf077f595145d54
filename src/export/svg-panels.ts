import type {Panel, Rect} from '../layout/scene.js';
import {roundedPath} from '../layout/strokes.js';
import type {Skill} from '../model/roadmap.js';
import {isTravelled, shownCount} from '../progress/sum.js';
import {glyphIn, star} from './glyphs.js';
import {across, line, lineIn, moved, slab, type Pen, type Type} from './pen.js';
import {drawBar, drawBox, endOf, linked} from './svg-boxes.js';
import {tag, type Xml} from './xml.js';

const HEADER = 58;

/** A group with everything in it. */
export function drawPanel(panel: Panel, isTree: boolean, pen: Pen): Xml {
  const {skill, boxes, rules} = panel;
  // in the tree a group is a box like any other
  const hasHeader = skill && boxes[0]?.skill !== skill;
  return tag(
    'g',
    {},
    isTree ? '' : ground(panel),
    hasHeader ? linked(skill, header(panel, skill, pen)) : '',
    ...rules.map((rule) => drawRule(rule, panel)),
    drawWires(panel, pen),
    ...boxes.map((box) => drawBox(box, panel, pen)),
  );
}

/** A card with a hairline around it, and a shadow that needs no filter. */
function ground({x, y, w, h}: Panel): Xml {
  const edge = {x: x - 1, y: y - 1, w: w + 2, h: h + 2};
  return slab({...edge, y: y + 1}, 15, 'shade') + slab(edge, 15, 'surface', {role: 'line'});
}

function drawRule({x, y, w, h}: Rect, panel: Panel): Xml {
  const size = {width: Math.max(w, 1), height: Math.max(h, 1)};
  return tag('rect', {x: panel.x + x, y: panel.y + y, ...size, class: 'f-line'});
}

function drawWires({x, y, wires}: Panel, pen: Pen): Xml {
  const paths = {ahead: '', done: ''};
  for (const {points, serves} of wires) {
    const isDone = isTravelled(serves.map((skill) => pen.count(skill).status));
    paths[isDone ? 'done' : 'ahead'] += roundedPath(points);
  }
  if (!paths.ahead && !paths.done) return '';
  return tag(
    'g',
    {transform: moved(x, y)},
    paths.ahead && tag('path', {'class': 'no s-line-strong', 'stroke-width': 1.25, 'd': paths.ahead}),
    paths.done && tag('path', {'class': 'no s-done', 'stroke-width': 2, 'd': paths.done}),
  );
}

const NAME: Type = {size: 18, bold: true, weight: 650, role: 'ink', spacing: -0.012};
const SMALL_NAME: Type = {...NAME, size: 15.5};
const COUNT: Type = {size: 13, bold: false, role: 'ink-2'};
const STRONG: Type = {size: 13, bold: true, weight: 650, role: 'ink'};

function header(panel: Panel, skill: Skill, pen: Pen): Xml {
  if (panel.boxes.length === 0) return bareHeader(panel, skill, pen);
  const box = {...panel, h: HEADER};
  const middle = panel.closed ? 22 : HEADER / 2;
  const pad = panel.closed ? 16 : 18;
  const type = panel.closed ? SMALL_NAME : NAME;
  const counted = counter(panel, skill, pen, middle);
  const room = box.w - 2 * pad - counted.width - 10 - (skill.recommended ? 16 : 0);
  const {xml, end} = lineIn(box, pad, room, skill.title, type, pen, middle);
  return [
    panel.closed ? '' : underline(box, skill, pen),
    xml,
    skill.recommended ? star(box, end + 4, middle, pen.rtl) : '',
    counted.xml,
  ].join('');
}

/** “3 of 12” at the end of the header, the first number in bold; without progress only how many there are. */
function counter(
  panel: Panel,
  skill: Skill,
  pen: Pen,
  middle: number,
): {readonly xml: Xml; readonly width: number} {
  const {t, rtl} = pen;
  const {done, total} = shownCount(pen.count(skill));
  if (!pen.progress) return counterOf([[t.number(total), COUNT]], panel, middle, pen);
  const [before = '', after = ''] = t(panel.closed ? 'doneOfShort' : 'doneOf', {done: '\0', total}).split(
    '\0',
  );
  const parts = [
    [before, COUNT],
    [t.number(done), STRONG],
    [after, COUNT],
  ] as const;
  return counterOf(rtl ? parts : parts.toReversed(), panel, middle, pen);
}

/** Pieces of text side by side, the first of them at the end of the header. */
function counterOf(
  parts: readonly (readonly [string, Type])[],
  panel: Panel,
  middle: number,
  {measure, rtl}: Pen,
): {readonly xml: Xml; readonly width: number} {
  const pad = panel.closed ? 16 : 18;
  let [xml, width] = ['', 0];
  for (const [text, type] of parts) {
    const whole = measure(text, type.size, type.bold);
    // a picture drops the spaces at the ends of a text
    const space = whole - measure(rtl ? text.trimStart() : text.trimEnd(), type.size, type.bold);
    const x = endOf(panel, pad + width + space, rtl);
    const spot = {x, middle: panel.y + middle, side: rtl ? 'left' : 'right'} as const;
    if (text.trim()) xml += line(text.trim(), spot, type, measure);
    width += whole;
  }
  return {xml, width};
}

function underline(box: Rect, skill: Skill, pen: Pen): Xml {
  const edge = tag('rect', {x: box.x, y: box.y + HEADER - 1, width: box.w, height: 1, class: 'f-line'});
  const bar = {x: box.x + 18, y: box.y + HEADER - 2, w: box.w - 36, h: 3};
  return edge + (pen.progress ? drawBar(bar, pen.count(skill), pen) : '');
}

/** A group that is one leaf: its name and sign are all there is. */
function bareHeader(panel: Panel, skill: Skill, pen: Pen): Xml {
  const {xml, end} = lineIn(
    panel,
    39,
    panel.w - 55 - (skill.recommended ? 16 : 0),
    skill.title,
    SMALL_NAME,
    pen,
  );
  const isStruck = pen.count(skill).status === 'skipped';
  const y = panel.y + panel.h / 2;
  return [
    glyphIn(panel, 16, pen.count(skill).status, pen.rtl),
    xml,
    isStruck
      ? tag('rect', {x: across(panel, 39, end - 39, pen.rtl), y, width: end - 39, height: 1, class: 'f-skip'})
      : '',
    skill.recommended ? star(panel, end + 4, panel.h / 2, pen.rtl) : '',
  ].join('');
}
