import type {Translate} from '../../i18n/translate.js';
import type {Panel, Scene} from '../../layout/scene.js';
import {stretchPath, stubPath, travel} from '../../layout/strokes.js';
import type {Count} from '../../progress/count.js';
import {makeSvg, setAttribute, setText} from './dom.js';

/** The road with its stations, under everything else. */
export class DrawnGround {
  readonly element: SVGElement;
  readonly #scene: Scene;
  readonly #travelled: readonly SVGElement[];
  readonly #stubs: readonly SVGElement[];
  readonly #stations: readonly SVGElement[];
  readonly #here: SVGElement;

  constructor(scene: Scene) {
    this.#scene = scene;
    const {points} = scene.road;
    const stretches = points.slice(1).map((to, i) => stretchPath(points[i] ?? to, to));
    const whole = stretches.join('');
    this.#travelled = stretches.map((d) => makeSvg('path', {class: 'road-done', d, pathLength: 1}));
    this.#stubs = scene.panels.map((panel) => makeSvg('path', {class: 'stub', d: stubPath(panel)}));
    this.#stations = scene.panels.map((panel) => drawStation(panel, scene.road.stationRadius));
    const halo = makeSvg('circle', {class: 'halo', r: 13});
    const mark = makeSvg('circle', {r: 8});
    this.#here = makeSvg('g', {}, makeSvg('g', {class: 'here', part: 'here'}, halo, mark));
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
    const fractions = counts.map(({fraction}) => fraction);
    const {shares, here} = travel(points, stationRadius, fractions);
    this.#travelled.forEach((path, i) => {
      showShare(path, shares[i] ?? 0);
    });
    counts.forEach((count, i) => {
      this.#showStation(i, count, t);
    });
    this.#here.style.visibility = here ? '' : 'hidden';
    if (here) setAttribute(this.#here, 'transform', `translate(${here.join()})`);
  }

  #showStation(index: number, {status, done, fraction}: Count, t: Translate): void {
    const station = this.#stations[index]?.firstElementChild;
    if (!station) return;
    for (const name of ['class', 'part']) setAttribute(station, name, `station ${status}`);
    const number = this.#scene.panels[index]?.number;
    const text = station.lastElementChild;
    if (text && number) setText(text, t.number(number));
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

/** Drawn about its centre, for a radius of 23; smaller ones are scaled. */
function drawStation({station, number}: Panel, radius: number): SVGElement {
  const text = makeSvg('text', {y: 5});
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
