import type {Box, Rect} from '../../layout/scene.js';
import type {Status} from '../../progress/status.js';

/** How a box stands out: what was found, and what fades. */
export type Emphasis = 'hit' | 'current' | 'faint' | 'fainter' | undefined;

/** What is to be known of a box to show it as a tone. */
export interface Tone {
  readonly status: Status;
  readonly emphasis: Emphasis;
}

/** The bar that stands for the name of a branch. */
const BAR = {start: 8, top: 9, width: 64, share: 0.6, height: 8, corner: 2};
const CORNER = 3;
const HATCH = {step: 11, slant: 0.45, margin: 3};
const SMALL = {corner: 1, step: 4.5, margin: 1};
const JOINED_GAP = 0.015;

/**
 * Boxes as paths, by what they look like: a status, `bar`, `hatch` over what is being learned, `ring` around what was
 * found, each with an emphasis if it has one, and `named` where there is a name instead as soon as names show. A few
 * paths of thousands of boxes draw in no time where as many elements would not.
 */
export function tonePaths(
  boxes: Iterable<Box>,
  toneOf: (box: Box) => Tone,
  isRtl: boolean,
): Map<string, string> {
  const paths = new Map<string, string>();
  let named: string | undefined;
  const add = (kind: string, emphasis: Emphasis, d: string): void => {
    const key = emphasis || named ? [kind, emphasis, named].filter(Boolean).join(' ') : kind;
    paths.set(key, (paths.get(key) ?? '') + d);
  };
  for (const box of boxes) {
    const {status, emphasis} = toneOf(box);
    named = box.prominent ? 'named' : undefined;
    const fades = emphasis === 'faint' || emphasis === 'fainter' ? emphasis : undefined;
    if (box.kind === 'head' || box.kind === 'capsule') {
      add('bar', fades, bar(box, isRtl));
      continue;
    }
    const place = box.joined ? {...box, x: box.x + box.w * JOINED_GAP, w: box.w * (1 - 2 * JOINED_GAP)} : box;
    const isSmall = box.kind === 'tile';
    if (emphasis && !fades) add('ring', emphasis, cut(place, CORNER));
    add(status, fades, status === 'skipped' ? line(place) : cut(place, isSmall ? SMALL.corner : CORNER));
    if (status === 'learning') add('hatch', fades, hatch(place, isSmall));
  }
  return paths;
}

/** A rectangle whose corners are cut: so small they look round, and draw faster. */
export function cut({x, y, w, h}: Rect, corner: number): string {
  const c = Math.min(corner, w / 2, h / 2);
  return `M${x + c} ${y}` + shape(w, h, c);
}

/** A rectangle with cut corners, wherever it stands. */
interface Shape {
  readonly w: number;
  readonly h: number;
  readonly c: number;
  readonly d: string;
}

const SHAPES_KEPT = 1024;
/** Thousands of boxes have a few hundred sizes, and numbers are slow to write. */
const shapes: Shape[] = [];

/** What follows the first point. */
function shape(w: number, h: number, c: number): string {
  const place = (w * 31 + h) & (SHAPES_KEPT - 1);
  const kept = shapes[place];
  if (kept?.w === w && kept.h === h && kept.c === c) return kept.d;
  const [across, down] = [w - 2 * c, h - 2 * c];
  const d = `h${across}l${c} ${c}v${down}l${-c} ${c}h${-across}l${-c} ${-c}v${-down}z`;
  shapes[place] = {w, h, c, d};
  return d;
}

function line({x, y, w, h}: Rect): string {
  return `M${x} ${y + h / 2}h${w}`;
}

/** What is being learned is striped: its colour is not its only sign. */
function hatch({x, y, w, h}: Rect, isSmall: boolean): string {
  const {step, margin} = isSmall ? SMALL : HATCH;
  const rise = h - 2 * margin;
  const run = rise * HATCH.slant;
  let d = '';
  for (let at = margin; at + run <= w - margin; at += step)
    d += `M${x + at} ${y + h - margin}l${run} ${-rise}`;
  return d;
}

function bar({x, y, w}: Box, isRtl: boolean): string {
  const width = Math.min(BAR.width, w * BAR.share);
  const left = isRtl ? x + w - BAR.start - width : x + BAR.start;
  return cut({x: left, y: y + BAR.top, w: width, h: BAR.height}, BAR.corner);
}
