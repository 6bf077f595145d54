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

type Find<T> = (view: Edges) => T[];

/** Sorts things into the cells of a panel: finding costs as much as there is to find, not as much as there is. */
function sortIntoCells<T>(items: readonly T[], edgesOf: (item: T) => Edges, {w, h}: Panel): Find<T> {
  const cells = new Map<number, number[]>();
  const at = (x: number, size: number): number => Math.floor(Math.min(Math.max(x, 0), size) / CELL);
  const columns = at(w, w) + 1;
  const touched = ({left, top, right, bottom}: Edges, visit: (cell: number) => void): void => {
    for (let y = at(top, h); y <= at(bottom, h); y++)
      for (let x = at(left, w); x <= at(right, w); x++) visit(y * columns + x);
  };
  const all = items.map(edgesOf);
  all.forEach((found, i) =>
    touched(found, (cell) => {
      const list = cells.get(cell);
      if (list) list.push(i);
      else cells.set(cell, [i]);
    }),
  );
  return (view) => {
    const found = new Set<number>();
    touched(view, (cell) => cells.get(cell)?.forEach((i) => meet(all[i] as Edges, view) && found.add(i)));
    return [...found].sort((a, b) => a - b).map((i) => items[i] as T);
  };
}

interface Finds {
  readonly boxes: Find<Box>;
  readonly wires: Find<Wire>;
}

/** By the array of boxes, which a panel keeps from scene to scene while it does not change. */
const sorted = new WeakMap<Panel['boxes'], Finds>();

function findsOf(panel: Panel): Finds {
  const {boxes, wires} = panel;
  let finds = sorted.get(boxes);
  if (!finds) {
    finds = {boxes: sortIntoCells(boxes, edges, panel), wires: sortIntoCells(wires, wireEdges, panel)};
    sorted.set(boxes, finds);
  }
  return finds;
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
 * What of a scene meets a rectangle of the world. Edges that touch, meet. Panels come side by side, each side from top
 * to bottom.
 */
export function inView(scene: Scene, rect: Rect): Sight[] {
  const view = edges(rect);
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
  const finds = findsOf(panel);
  return {panel, boxes: finds.boxes(local), wires: finds.wires(local)};
}
