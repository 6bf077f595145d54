import {compact, isFields, nameOf, type Fields} from './fields.js';
import type {Entry} from './entry-tree.js';

/** A rectangle of a drawing, by its corner. */
export interface Shape {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly data: Fields;
}

/** A line between two shapes. */
export interface Edge {
  readonly from: Shape;
  readonly to: Shape;
  /** Dashed lines lead from a topic to what belongs to it; solid ones to the next topic. */
  readonly dashed: boolean;
}

/** What could not stand in a drawing is not among its shapes. */
export function shapesOf(nodes: readonly unknown[]): readonly Shape[] {
  return nodes.filter(isFields).map((node) => {
    const data = isFields(node['data']) ? node['data'] : {};
    const at = isFields(node['position']) ? node['position'] : node;
    const label = data['label'];
    return {
      id: nameOf(node['id']),
      type: nameOf(node['type']),
      label: typeof label === 'string' ? label.replace(/\s+/g, ' ').trim() : '',
      x: number(at['x']),
      y: number(at['y']),
      w: number(node['width']),
      h: number(node['height']),
      data,
    };
  });
}

/** Numbers in the old format are text. */
export function number(value: unknown): number {
  const found = typeof value === 'string' ? Number(value) : value;
  return typeof found === 'number' && Number.isFinite(found) ? found : 0;
}

/** The lines that end at shapes at both ends, and how many do not. */
export function edgesOf(
  lines: readonly unknown[],
  shapes: readonly Shape[],
): {readonly edges: readonly Edge[]; readonly dangling: number} {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const edges = lines.filter(isFields).flatMap(({source, target, data}): readonly Edge[] => {
    const [from, to] = [byId.get(nameOf(source)), byId.get(nameOf(target))];
    const dashed = isFields(data) && data['edgeStyle'] === 'dashed';
    return from && to && from !== to ? [{from, to, dashed}] : [];
  });
  return {edges, dangling: lines.length - edges.length};
}

export function contains(box: Shape, {x, y, w, h}: Shape): boolean {
  const [middleX, middleY] = [x + w / 2, y + h / 2];
  return middleX >= box.x && middleX <= box.x + box.w && middleY >= box.y && middleY <= box.y + box.h;
}

/** Finds which of some shapes another one is nearest to, by their middles. */
export function nearestOf(shapes: readonly Shape[]): (shape: Shape) => Shape | undefined {
  const sorted = shapes.toSorted((a, b) => middleOf(a) - middleOf(b));
  return (shape) => {
    const from = firstBelow(sorted, middleOf(shape));
    let best: {readonly shape: Shape | undefined; readonly far: number} = {shape: undefined, far: Infinity};
    for (const step of [1, -1]) {
      for (let at = step > 0 ? from : from - 1; at >= 0 && at < sorted.length; at += step) {
        const other = sorted[at];
        if (!other || (middleOf(other) - middleOf(shape)) ** 2 >= best.far) break;
        const far = other === shape ? Infinity : distance(shape, other);
        if (far < best.far) best = {shape: other, far};
      }
    }
    return best.shape;
  };
}

/** Where in the sorted list the shapes begin whose middle is at `y` or below. */
function firstBelow(sorted: readonly Shape[], y: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && middleOf(other) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

const middleOf = ({y, h}: Shape): number => y + h / 2;

/** The square of the distance between two middles. */
function distance(a: Shape, b: Shape): number {
  return (a.x + a.w / 2 - b.x - b.w / 2) ** 2 + (middleOf(a) - middleOf(b)) ** 2;
}

/** Down the page, then across. */
export function inReadingOrder(a: Shape, b: Shape): number {
  return Math.abs(a.y - b.y) > 8 ? a.y - b.y : a.x - b.x;
}

/** The skill that a shape is: its legend says how much it matters. */
export function entryOf({id, label, data}: Shape): Entry {
  const legend = isFields(data['legend']) ? data['legend'] : {};
  const words = typeof legend['label'] === 'string' ? legend['label'].trim() : '';
  const recommended = /recommend|opinion/i.test(words);
  const optional = /optional/i.test(words);
  return compact({
    title: label,
    id,
    importance: optional ? 'optional' : undefined,
    recommended: recommended || undefined,
    tags: words && !recommended && !optional ? [words] : undefined,
  });
}
