import type {Box, Panel, Rect} from '../../layout/scene.js';
import type {Sight} from '../../layout/in-view.js';
import type {Status} from '../../progress/status.js';
import {place} from './dom.js';
import type {Palette} from './tones.js';

/** How a box stands out: what was found, and what fades. */
export type Emphasis = 'hit' | 'current' | 'faint' | 'fainter' | undefined;

/** What is to be known of a box to paint it. */
export interface Look {
  readonly status: Status;
  readonly emphasis: Emphasis;
}

export interface Painting {
  readonly region: Rect;
  readonly sights: readonly Sight[];
  /** CSS pixels for each pixel of the world. */
  readonly scale: number;
  /** Whether this box is painted. */
  paints(box: Box): boolean;
  look(box: Box): Look;
  /** Panels that are painted too, for want of an element. */
  readonly panels: readonly Panel[];
  readonly rtl: boolean;
}

/** Between two looks at the clock. */
const STEP = 300;
/** Most pixels of the canvas: beyond it, it is a little coarser. */
const MOST_PIXELS = 6e6;
/** Lower than this, in device pixels, corners do not show. */
const ROUND_FROM = 7;

/** What of a scene is tones, on one canvas that lies in the world and is moved with it. */
export class Tiles {
  element: HTMLCanvasElement = document.createElement('canvas');
  #shown: Painting | undefined;
  #factor = 1;
  #palette: Palette;

  constructor(palette: Palette) {
    this.#palette = palette;
    this.element.className = 'tiles';
    this.element.ariaHidden = 'true';
  }

  /** Pixels of the canvas for each pixel of the world. */
  get scale(): number {
    return this.#shown?.scale ?? 0;
  }

  get region(): Rect | undefined {
    return this.#shown?.region;
  }

  /** Paints anew, in steps; what was painted before stays until all is done. */
  *paint(painting: Painting, palette: Palette): Generator<void, void, undefined> {
    const {region, scale} = painting;
    const canvas = document.createElement('canvas');
    const whole = scale * devicePixelRatio;
    const factor = Math.min(whole, Math.sqrt(MOST_PIXELS / Math.max(1, region.w * region.h)));
    canvas.width = Math.max(1, Math.ceil(region.w * factor));
    canvas.height = Math.max(1, Math.ceil(region.h * factor));
    canvas.className = 'tiles';
    canvas.ariaHidden = 'true';
    place(canvas, region);
    const context = canvas.getContext('2d');
    if (!context) return;
    const brush = new Brush(context, palette, factor, painting.rtl);
    for (const panel of painting.panels) brush.panel(panel, region);
    let count = 0;
    for (const {panel, boxes} of painting.sights) {
      brush.moveTo(panel, region);
      for (const box of boxes) {
        if (painting.paints(box)) brush.box(box, painting.look(box));
        if (++count % STEP === 0) yield;
      }
    }
    this.element.replaceWith(canvas);
    this.element = canvas;
    this.#shown = painting;
    this.#factor = factor;
    this.#palette = palette;
  }

  /** Paints one box anew. */
  touch(panel: Panel, box: Box): void {
    const context = this.element.getContext('2d');
    if (!this.#shown || !context || !this.#shown.paints(box)) return;
    const brush = new Brush(context, this.#palette, this.#factor, this.#shown.rtl);
    brush.moveTo(panel, this.#shown.region);
    context.clearRect(box.x, box.y, box.w, box.h);
    brush.box(box, this.#shown.look(box));
  }
}

/** The bar that stands for the name of a branch. */
const BAR = {start: 8, top: 9, width: 64, share: 0.6, height: 8};
const RADIUS = {tile: 3, bar: 4, box: 8, panel: 14};

class Brush {
  readonly #context: CanvasRenderingContext2D;
  readonly #palette: Palette;
  readonly #factor: number;
  readonly #rtl: boolean;
  readonly #stripes: CanvasPattern | string;

  constructor(context: CanvasRenderingContext2D, palette: Palette, factor: number, rtl: boolean) {
    this.#context = context;
    this.#palette = palette;
    this.#factor = factor;
    this.#rtl = rtl;
    this.#stripes = stripes(context, palette);
  }

  /** Makes a panel's corner the origin. */
  moveTo({x, y}: Panel, region: Rect): void {
    const factor = this.#factor;
    this.#context.setTransform(factor, 0, 0, factor, (x - region.x) * factor, (y - region.y) * factor);
  }

  panel(panel: Panel, region: Rect): void {
    const {line, surface} = this.#palette;
    this.moveTo(panel, region);
    const whole = {x: 0, y: 0, w: panel.w, h: panel.h};
    this.#fill(grown(whole, 1), RADIUS.panel, line);
    this.#fill(whole, RADIUS.panel, surface);
  }

  box(box: Box, {status, emphasis}: Look): void {
    const context = this.#context;
    if (box.kind === 'head' || box.kind === 'capsule') {
      this.#bar(box);
      return;
    }
    const place = box.joined ? {...box, x: box.x + box.w * 0.015, w: box.w * 0.97} : box;
    const radius = box.kind === 'tile' ? RADIUS.tile : RADIUS.box;
    if (emphasis === 'hit' || emphasis === 'current') this.#ring(place, radius, emphasis === 'current');
    if (emphasis === 'faint') context.globalAlpha = 0.35;
    if (emphasis === 'fainter') context.globalAlpha = 0.2;
    this.#tone(place, radius, status);
    context.globalAlpha = 1;
  }

  #tone(place: Rect, radius: number, status: Status): void {
    const {tile, done, skip, line, learning, edged} = this.#palette;
    const {x, y, w, h} = place;
    if (status === 'skipped') {
      const thin = 1.5 / this.#factor;
      this.#fill({x, y: y + (h - thin) / 2, w, h: thin}, 0, skip);
      return;
    }
    this.#fill(place, radius, status === 'done' ? done : status === 'learning' ? this.#stripes : tile);
    if (status === 'learning') this.#edge(place, learning, 1.2);
    else if (edged) this.#edge(place, line, 1);
  }

  #bar({x, y, w}: Box): void {
    const width = Math.min(BAR.width, w * BAR.share);
    const left = this.#rtl ? x + w - BAR.start - width : x + BAR.start;
    this.#fill({x: left, y: y + BAR.top, w: width, h: BAR.height}, RADIUS.bar, this.#palette.line);
  }

  #ring(place: Rect, radius: number, isCurrent: boolean): void {
    const {ink, hit} = this.#palette;
    const wide = 3 / this.#factor;
    this.#fill(grown(place, wide), radius, hit);
    this.#edge(grown(place, isCurrent ? wide : wide / 2), ink, isCurrent ? 2 : 1.5);
  }

  #fill({x, y, w, h}: Rect, radius: number, tone: string | CanvasPattern): void {
    const context = this.#context;
    context.fillStyle = tone;
    if (radius && h * this.#factor >= ROUND_FROM) {
      context.beginPath();
      context.roundRect(x, y, w, h, radius);
      context.fill();
    } else context.fillRect(x, y, w, h);
  }

  /** `width` in device pixels. */
  #edge({x, y, w, h}: Rect, tone: string, width: number): void {
    const context = this.#context;
    context.strokeStyle = tone;
    context.lineWidth = width / this.#factor;
    context.strokeRect(x, y, w, h);
  }
}

const grown = ({x, y, w, h}: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
});

/** What is being learned is striped: its colour is not its only sign. */
function stripes(context: CanvasRenderingContext2D, {learning, tint}: Palette): CanvasPattern | string {
  const size = 11;
  const swatch = document.createElement('canvas');
  [swatch.width, swatch.height] = [size, size];
  const drawn = swatch.getContext('2d');
  if (!drawn) return learning;
  drawn.fillStyle = tint;
  drawn.fillRect(0, 0, size, size);
  drawn.fillStyle = learning;
  drawn.fillRect(0, 0, 6, size);
  const pattern = context.createPattern(swatch, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(25));
  return pattern ?? learning;
}
