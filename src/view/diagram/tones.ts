import type {Box, Panel} from '../../layout/scene.js';
import {make, makeSvg, setAttribute} from './dom.js';
import type {ToneFacts} from './tone-facts.js';
import {cut, tonePaths} from './tone-paths.js';

/** Boxes of one sheet: so many are shown anew where one of them changes. */
const SHEET = 400;
/** Tones that hold up a frame as long as one box drawn as an element. */
export const TONES_PER_BOX = 25;
const PANEL_CORNER = 4;

/** Some boxes of a panel as a picture of a few paths, which style sheets colour. */
class Sheet {
  readonly element: SVGElement = makeSvg('svg', {'aria-hidden': 'true', 'width': 1, 'height': 1});
  readonly #boxes: readonly Box[];
  readonly #paths = new Map<string, SVGElement>();

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
  }

  show({toneOf, isTone, isRtl}: ToneFacts): void {
    const shown = tonePaths(this.#boxes.filter(isTone), toneOf, isRtl);
    for (const [key, path] of this.#paths) if (!shown.has(key)) setAttribute(path, 'd', '');
    for (const [key, d] of shown) {
      let path = this.#paths.get(key);
      if (!path) {
        path = makeSvg('path', {class: `tone ${key}`});
        this.#paths.set(key, path);
        this.element.append(path);
      }
      setAttribute(path, 'd', d);
    }
  }
}

/** The tones of a panel. */
interface Tinted {
  readonly element: HTMLElement;
  readonly sheets: Sheet[];
}

/**
 * What of a scene is tones and not elements: pictures in the world, over the groups and under the boxes. They are vectors
 * in the colours of the style sheet, so neither a zoom nor a change of theme makes them anew.
 */
export class Tones {
  readonly element: HTMLElement = make('div', 'tones');
  readonly #tinted = new Map<Panel['boxes'], Tinted>();
  #crowd: SVGElement | undefined;

  constructor() {
    this.element.ariaHidden = 'true';
  }

  /** Shows the tones of these panels and no others, in steps. `crowd`: panels that are tones themselves. */
  *show(
    panels: readonly Panel[],
    crowd: readonly Panel[],
    facts: () => ToneFacts,
  ): Generator<number, void, undefined> {
    this.#showCrowd(crowd);
    for (const panel of panels) yield* this.#draw(panel, facts);
    const shown = new Set(panels.map(({boxes}) => boxes));
    for (const [boxes, {element}] of this.#tinted) if (!shown.has(boxes)) element.hidden = true;
  }

  /** Forgets the tones of panels that are not in the scene any more. */
  keep(panels: readonly Panel[]): void {
    const kept = new Set(panels.map(({boxes}) => boxes));
    for (const [boxes, {element}] of this.#tinted) {
      if (kept.has(boxes)) continue;
      element.remove();
      this.#tinted.delete(boxes);
    }
  }

  /** Shows everything as it is now, in steps. */
  *refresh(facts: () => ToneFacts): Generator<number, void, undefined> {
    for (const {sheets} of this.#tinted.values()) {
      for (const sheet of sheets) {
        sheet.show(facts());
        yield SHEET / TONES_PER_BOX;
      }
    }
  }

  /** Shows these boxes of a panel as they are now. */
  touch({boxes}: Panel, changed: Iterable<Box>, facts: ToneFacts): void {
    const tinted = this.#tinted.get(boxes);
    if (!tinted) return;
    const stale = new Set([...changed].map((box) => Math.floor(boxes.indexOf(box) / SHEET)));
    for (const at of stale) tinted.sheets[at]?.show(facts);
  }

  /** Goes on where it was when other work took its place. */
  *#draw(panel: Panel, facts: () => ToneFacts): Generator<number, void, undefined> {
    const {element, sheets} = this.#put(panel);
    for (let from = sheets.length * SHEET; from < panel.boxes.length; from += SHEET) {
      const sheet = new Sheet(panel.boxes.slice(from, from + SHEET));
      sheets.push(sheet);
      sheet.show(facts());
      element.append(sheet.element);
      yield SHEET / TONES_PER_BOX;
    }
  }

  #put({boxes, x, y}: Panel): Tinted {
    let tinted = this.#tinted.get(boxes);
    if (!tinted) {
      tinted = {element: make('div', ''), sheets: []};
      this.#tinted.set(boxes, tinted);
      this.element.append(tinted.element);
    }
    tinted.element.style.cssText = `left:${x}px;top:${y}px`;
    tinted.element.hidden = false;
    return tinted;
  }

  #showCrowd(panels: readonly Panel[]): void {
    if (!this.#crowd) {
      if (!panels.length) return;
      this.#crowd = makeSvg('path', {class: 'tone crowd'});
      this.element.prepend(makeSvg('svg', {width: 1, height: 1}, this.#crowd));
    }
    setAttribute(this.#crowd, 'd', panels.map((panel) => cut(panel, PANEL_CORNER)).join(''));
  }
}
