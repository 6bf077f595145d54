import type {Box, Panel, Rect, Scene, Wire} from './scene.js';

/** A panel in sight, and what of it is. Boxes and wires keep their order. */
export interface Sight {
  readonly panel: Panel;
  readonly boxes: readonly Box[];
  readonly wires: readonly Wire[];
}

/** Edges in the panel's or the world's coordinates. */
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 512;

const edges = ({x, y, w, h}: Rect): Edges => ({left: x, top: y, right: x + w, bottom: y + h});

function wireEdges({points}: Wire): Edges {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys)};
}

const meet = (a: Edges, b: Edges): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** What lies in which cell of a panel: finding costs as much as there is to find, not as much as there is. */
class CellGrid<T> {
  readonly #cells = new Map<number, number[]>();
  readonly #edges: Edges[];
  readonly #items: readonly T[];
  readonly #columns: number;
  readonly #rows: number;

  constructor(items: readonly T[], edgesOf: (item: T) => Edges, {w, h}: Panel) {
    this.#items = items;
    this.#edges = items.map(edgesOf);
    this.#columns = Math.floor(w / CELL) + 1;
    this.#rows = Math.floor(h / CELL) + 1;
    this.#edges.forEach((found, i) => {
      for (const cell of this.#touched(found)) {
        const list = this.#cells.get(cell);
        if (list) list.push(i);
        else this.#cells.set(cell, [i]);
      }
    });
  }

  *#touched({left, top, right, bottom}: Edges): Generator<number, void, undefined> {
    const cell = (at: number, count: number): number =>
      Math.min(count - 1, Math.max(0, Math.floor(at / CELL)));
    const [first, last] = [cell(left, this.#columns), cell(right, this.#columns)];
    for (let y = cell(top, this.#rows); y <= cell(bottom, this.#rows); y++)
      for (let x = first; x <= last; x++) yield y * this.#columns + x;
  }

  find(sight: Edges): T[] {
    const found = new Set<number>();
    for (const cell of this.#touched(sight))
      for (const i of this.#cells.get(cell) ?? []) if (meet(this.#edges[i] as Edges, sight)) found.add(i);
    return [...found].sort((a, b) => a - b).map((i) => this.#items[i] as T);
  }
}

interface PanelGrid {
  readonly boxes: CellGrid<Box>;
  readonly wires: CellGrid<Wire>;
}

/** By the array of boxes, which a panel keeps from scene to scene while it does not change. */
const grids = new WeakMap<Panel['boxes'], PanelGrid>();

function gridOf(panel: Panel): PanelGrid {
  let grid = grids.get(panel.boxes);
  if (!grid) {
    grid = {
      boxes: new CellGrid(panel.boxes, edges, panel),
      wires: new CellGrid(panel.wires, wireEdges, panel),
    };
    grids.set(panel.boxes, grid);
  }
  return grid;
}

/** The panels of each side: their tops and bottoms rise, so the ones in sight are neighbours. */
const sides = new WeakMap<Scene, readonly (readonly Panel[])[]>();

function sidesOf(scene: Scene): readonly (readonly Panel[])[] {
  let found = sides.get(scene);
  if (!found) {
    found = [0, 1].map((side) => scene.panels.filter((panel) => panel.side === side));
    sides.set(scene, found);
  }
  return found;
}

/** Index of the first panel that ends at or below `top`. */
function firstBelow(panels: readonly Panel[], top: number): number {
  let [low, high] = [0, panels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const panel = panels[middle] as Panel;
    if (panel.y + panel.h < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What of a scene meets a rectangle of the world, grown by `margin` px on every side. Edges that touch, meet.
 * Panels come side by side, each side from top to bottom.
 */
export function inView(scene: Scene, rect: Rect, margin: number = 0): Sight[] {
  const {left, top, right, bottom} = edges(rect);
  const view = {left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin};
  return sidesOf(scene).flatMap((panels) => {
    const found: Sight[] = [];
    for (let k = firstBelow(panels, view.top); k < panels.length; k++) {
      const panel = panels[k] as Panel;
      if (panel.y > view.bottom) break;
      if (meet(edges(panel), view)) found.push(sight(panel, view));
    }
    return found;
  });
}

function sight(panel: Panel, view: Edges): Sight {
  const {x, y, w, h, boxes, wires} = panel;
  const local = {left: view.left - x, top: view.top - y, right: view.right - x, bottom: view.bottom - y};
  const whole = local.left <= 0 && local.top <= 0 && local.right >= w && local.bottom >= h;
  if (whole) return {panel, boxes, wires};
  const grid = gridOf(panel);
  return {panel, boxes: grid.boxes.find(local), wires: grid.wires.find(local)};
}
