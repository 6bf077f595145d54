import type {Translate} from '../i18n/translate.js';
import type {Measure, Rect} from '../layout/scene.js';
import type {Choice, Skill} from '../model/roadmap.js';
import type {Count} from '../progress/count.js';
import type {Role} from './palette.js';
import {decimals, escapeXml, tag, type Xml} from './xml.js';
import {shortened, type Font} from './wrap.js';

/** What everything in one picture is drawn with. */
export interface Pen {
  readonly t: Translate;
  readonly measure: Measure;
  /** Reading direction of the page that the scene is laid out for. */
  readonly rtl: boolean;
  /** Whether the reader's progress shows. */
  readonly progress: boolean;
  count(part: Skill | Choice): Count;
}

/** How a line of text looks. */
export interface Type extends Font {
  readonly role: Role;
  /** As CSS has it; 400 when not given. */
  readonly weight?: number;
  /** In em. */
  readonly spacing?: number;
  readonly struck?: boolean;
}

/** Where a line of text stands: the middle of its height, and the side that `x` is of. */
export interface Spot {
  readonly x: number;
  readonly middle: number;
  readonly side: 'left' | 'middle' | 'right';
}

/** From the middle of a line to its baseline, in em. */
const TO_BASELINE = 0.31;
const RTL_LETTER = /\p{L}/u;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** Scripts whose widths are known well enough to be insisted on. */
const LATIN = /^[ -\u024f\u2010-\u2026]*$/;

/** A line of text. Other fonts than the one that was measured are fitted to the same width. */
export function line(text: string, {x, middle, side}: Spot, type: Type, measure: Measure): Xml {
  const isRtl = RTL.test(RTL_LETTER.exec(text)?.[0] ?? '');
  const {size, role, weight, spacing = 0, struck} = type;
  const fit =
    LATIN.test(text) && text.length > 2 && !spacing
      ? {textLength: measure(text, size, type.bold), lengthAdjust: 'spacingAndGlyphs'}
      : {};
  return tag(
    'text',
    {
      'x': x,
      'y': middle + size * TO_BASELINE,
      'class': `f-${role}`,
      'font-size': size,
      'font-weight': weight,
      'letter-spacing': spacing ? `${decimals(spacing)}em` : undefined,
      'direction': isRtl ? 'rtl' : undefined,
      'text-anchor': anchorOf(side, isRtl),
      'text-decoration': struck ? 'line-through' : undefined,
      ...fit,
    },
    escapeXml(text),
  );
}

function anchorOf(side: Spot['side'], isRtl: boolean): string | undefined {
  if (side === 'middle') return 'middle';
  return (side === 'left') === isRtl ? 'end' : undefined;
}

/** A line of text that begins `start` px into a box and is cut off after `room` px; and where it ends. */
export function lineIn(
  box: Rect,
  start: number,
  room: number,
  text: string,
  type: Type,
  pen: Pen,
  middle: number = box.h / 2,
): {readonly xml: Xml; readonly end: number} {
  const shown = shortened(text, room + 0.5, type, pen.measure);
  const side = pen.rtl ? 'right' : 'left';
  const spot = {x: across(box, start, 0, pen.rtl), middle: box.y + middle, side} as const;
  return {xml: line(shown, spot, type, pen.measure), end: start + pen.measure(shown, type.size, type.bold)};
}

/** The x of something `width` px wide that begins `start` px into a box, in reading direction. */
export function across(box: Pick<Rect, 'x' | 'w'>, start: number, width: number, rtl: boolean): number {
  return rtl ? box.x + box.w - start - width : box.x + start;
}

/** The first cell of a box with round corners: round at its outer side only. */
export function leadCell(box: Rect, width: number, rtl: boolean): Xml {
  const edge = across(box, 1, 0, rtl);
  const [turn, reach] = rtl ? [-7, 7 - width] : [7, width - 7];
  const d = `M${decimals(edge + turn)} ${decimals(box.y + 1)}h${decimals(reach)}v${decimals(box.h - 2)}h${decimals(-reach)}q${-turn} 0 ${-turn}-7v${decimals(16 - box.h)}q0-7 ${turn}-7z`;
  return tag('path', {class: 'f-surface-2', d});
}

/** For `transform`. */
export function moved(x: number, y: number): string {
  return `translate(${decimals(x)} ${decimals(y)})`;
}

/** Something with round corners. The stroke lies inside the edge, as a border does. */
export function slab(
  {x, y, w, h}: Rect,
  radius: number,
  fill: Role | undefined,
  stroke?: {readonly role: Role; readonly dashed?: boolean},
): Xml {
  const inset = stroke ? 0.5 : 0;
  return tag('rect', {
    'x': x + inset,
    'y': y + inset,
    'width': Math.max(0, w - 2 * inset),
    'height': Math.max(0, h - 2 * inset),
    'rx': Math.max(0, Math.min(radius - inset, w / 2, h / 2)),
    'class': [fill ? `f-${fill}` : 'no', stroke ? `s-${stroke.role}` : ''].join(' ').trim(),
    'stroke-dasharray': stroke?.dashed ? '3 2' : undefined,
  });
}
