import type {Translate} from '../../i18n/translate.js';
import type {Panel, Point, Scene} from '../../layout/scene.js';
import type {Count} from '../../progress/count.js';
import {makeSvg, setAttribute, setText} from './dom.js';

/** A stretch of the road sways from one station to the next: a cubic whose handles lie half way down. */
export function stretchPath([x0, y0]: Point, [x1, y1]: Point): string {
  const middle = (y0 + y1) / 2;
  return `M${x0} ${y0}C${x0} ${middle} ${x1} ${middle} ${x1} ${y1}`;
}

/** The point of a stretch at `t` from 0 to 1. */
export function pointOnStretch([x0, y0]: Point, [x1, y1]: Point, t: number): Point {
  const middle = (y0 + y1) / 2;
  const bezier = (a: number, b: number, c: number, d: number): number =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;
  return [bezier(x0, x0, x1, x1), bezier(y0, middle, middle, y1)];
}

/**
 * How much of the stretch after a station is travelled, rim to rim, so that any progress shows beyond the rim.
 * `length`, `before`, `after`: of the stretch, and the radii of the stations at its ends.
 */
export function travelled(fraction: number, length: number, before: number, after: number): number {
  if (fraction <= 0) return 0;
  if (fraction >= 1) return 1;
  return (before + fraction * (length - before - after)) / length;
}

const BESIDE_RIM = 6;

/** The road with its stations, under everything else. */
export class DrawnGround {
  readonly element: SVGElement;
  readonly #scene: Scene;
  readonly #travelled: readonly SVGElement[];
  readonly #stubs: readonly SVGElement[];
  readonly #stations: readonly SVGElement[];
  readonly #here: SVGElement;
  readonly #hereText: SVGElement;

  constructor(scene: Scene) {
    this.#scene = scene;
    const {points} = scene.road;
    const stretches = points.slice(1).map((to, i) => stretchPath(points[i] ?? to, to));
    const whole = stretches.join('');
    this.#travelled = stretches.map((d) => makeSvg('path', {class: 'road-done', d, pathLength: 1}));
    this.#stubs = scene.panels.map((panel) => makeSvg('path', {class: 'stub', d: stubPath(panel)}));
    this.#stations = scene.panels.map((panel) => drawStation(panel, scene.road.stationRadius));
    this.#hereText = makeSvg('text', {'x': -16, 'y': 4, 'text-anchor': 'end'});
    const halo = makeSvg('circle', {class: 'halo', r: 13});
    const mark = makeSvg('circle', {r: 8});
    this.#here = makeSvg('g', {}, makeSvg('g', {class: 'here', part: 'here'}, halo, mark, this.#hereText));
    this.element = makeSvg(
      'svg',
      {'aria-hidden': 'true', 'width': scene.width, 'height': scene.height},
      ...this.#stubs,
      makeSvg('path', {class: 'road', part: 'road', d: whole}),
      makeSvg('path', {class: 'road-dash', d: whole}),
      ...this.#travelled,
      ...this.#stations,
      this.#here,
    );
  }

  /** `counts`: one for each panel, in order. */
  update(counts: readonly Count[], t: Translate): void {
    const {points, stationRadius} = this.#scene.road;
    let here: Point | undefined;
    this.#travelled.forEach((path, i) => {
      const from = points[i];
      const to = points[i + 1];
      if (!from || !to) return;
      const length = to[1] - from[1];
      const rim = i ? stationRadius : 0;
      const share = travelled(
        i ? (counts[i - 1]?.fraction ?? 0) : 1,
        length,
        rim,
        i + 2 < points.length ? stationRadius : 0,
      );
      showShare(path, share);
      if (share < 1) here ??= pointOnStretch(from, to, Math.max(share, (rim + BESIDE_RIM) / length));
    });
    counts.forEach((count, i) => {
      this.#showStation(i, count);
    });
    this.#here.style.visibility = here ? '' : 'hidden';
    if (here) setAttribute(this.#here, 'transform', `translate(${here.join()})`);
    setText(this.#hereText, this.#scene.compact && this.#scene.title.align === 'start' ? '' : t('here'));
  }

  #showStation(index: number, {status, done, fraction}: Count): void {
    const station = this.#stations[index]?.firstElementChild;
    if (!station) return;
    for (const name of ['class', 'part']) setAttribute(station, name, `station ${status}`);
    const arc = station.querySelector<SVGElement>('.arc');
    if (arc) showShare(arc, done && fraction);
    const stub = this.#stubs[index];
    if (stub) setAttribute(stub, 'class', done > 0 ? 'stub begun' : 'stub');
  }
}

/** How much of a stroke shows. Writing what is there already would draw all of it anew. */
function showShare({style, dataset}: SVGElement, share: number): void {
  const dashes = `${share} 2`;
  if (dataset['share'] === dashes) return;
  dataset['share'] = style.strokeDasharray = dashes;
  style.visibility = share > 0 ? '' : 'hidden';
}

function stubPath(panel: Panel): string {
  const [x, y] = panel.station;
  return `M${x} ${y}H${x < panel.x ? panel.x : panel.x + panel.w}`;
}

/** Drawn about its centre, for a radius of 23; smaller ones are scaled. */
function drawStation({station, number}: Panel, radius: number): SVGElement {
  const text = makeSvg('text', {y: 5}, String(number));
  const ring = {r: 18, pathLength: 1, transform: 'rotate(-90)'};
  const body = makeSvg(
    'g',
    {class: 'station'},
    makeSvg('circle', {class: 'disc', r: 21}),
    makeSvg('circle', {class: 'track', r: 18}),
    makeSvg('circle', {class: 'arc', ...ring}),
    text,
  );
  body.dataset['station'] = String(number);
  return makeSvg('g', {transform: `translate(${station.join()}) scale(${radius / 23})`}, body);
}
