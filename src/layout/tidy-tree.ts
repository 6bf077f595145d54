import {cluster, hierarchy, type HierarchyPointNode} from 'd3-hierarchy';
import {isChoice, isLeaf, type Choice, type Item, type Roadmap, type Skill} from '../model/roadmap.js';
import {layoutByGroup, type Layout} from './by-group.js';
import {TITLE_TEXT, WIRE_REACH} from './measures.js';
import type {Box, Frame, Measure, Panel, Point, Rect, Scene, Wire} from './scene.js';

const ROW = 28;
const PITCH = 34;
const WIDTH = 190;
const COLUMN = WIDTH + 26;
/** From the road's middle to the nearest box. */
const CLEAR = 44;
/** Between two groups of one side, and least between two stations. */
const GROUP_GAP = 22;
const STATION_GAP = 50;
const TOP = 120;
const BOTTOM = 60;
const MARGIN = 20;
/** From the alternatives of a choice to the frame around them; above them it says what they are. */
const LABEL = 22;
const AROUND = 4;

/** A skill and the choice it is a member of. */
interface Entry {
  readonly skill: Skill;
  readonly choice?: Choice;
}
type Placed = HierarchyPointNode<Entry>;

const entries = (items: readonly Item[]): Entry[] =>
  items.flatMap((item): Entry[] =>
    isChoice(item) ? item.children.map((skill) => ({skill, choice: item})) : [{skill: item}],
  );

/** One group's tree, x being its column and y its row, in px from the group's own box; and what is drawn of it. */
interface Tree extends Entry {
  readonly closed: boolean;
  readonly nodes: readonly Placed[];
  readonly w: number;
  readonly h: number;
  /** On either side of the road, once it has stood there. */
  readonly drawn: [left?: Drawn, right?: Drawn];
}
type Drawn = Pick<Panel, 'boxes' | 'wires'>;

/**
 * d3's `tree()` centres a parent over its children and lets subtrees interlock; here every leaf has a row of its
 * own, as in a table of contents, which is d3's `cluster()`, and a parent stands in the row of its first child,
 * where reading begins. d3 grows trees downwards: its x is our y.
 */
function grow(entry: Entry, closed: boolean): Tree {
  const root = hierarchy(entry, ({skill}) => (closed ? [] : entries(skill.children)));
  const placed = cluster<Entry>()
    .nodeSize([PITCH, COLUMN])
    .separation(() => 1)(root);
  let labels = 0;
  placed.eachBefore((node) => {
    if (alternatives(node)) labels += LABEL;
    node.x += labels;
  });
  placed.eachAfter((node) => (node.x = node.children?.[0]?.x ?? node.x));
  const first = placed.x;
  const nodes: Placed[] = [];
  placed.eachBefore((node) => {
    node.x = Math.round(node.x - first);
    nodes.push(node);
  });
  const bottom = nodes.reduce((y, node) => Math.max(y, node.x), 0);
  return {...entry, closed, nodes, w: placed.height * COLUMN + WIDTH, h: bottom + ROW, drawn: []};
}

/** All alternatives of a choice, where a node is the first of them. */
function alternatives(node: Placed): readonly Placed[] | undefined {
  const {choice} = node.data;
  const all = choice && node.parent?.children?.filter(({data}) => data.choice === choice);
  return all?.[0] === node ? all : undefined;
}

/** Boxes and wires grow away from the road: to the left on side 0, where text still runs in reading direction. */
function draw({nodes, w}: Tree, side: 0 | 1): Drawn {
  const away = (from: number, width: number): number => (side ? from : w - from - width);
  const boxes = nodes.flatMap((node): Box[] => {
    const {data, depth, x: y} = node;
    const {skill, choice} = data;
    const x = away(depth * COLUMN, WIDTH);
    const prominent = depth === 0 || (depth === 1 && !isLeaf(skill));
    const box = {
      kind: 'node',
      ...data,
      x,
      y,
      w: WIDTH,
      h: ROW,
      lines: 1,
      ...(prominent && {prominent}),
    } as const;
    const last = alternatives(node)?.at(-1);
    return choice && last ? [framed(choice, box, last.x), box] : [box];
  });
  const wires = nodes.flatMap((node) =>
    (node.children ?? []).map((child, i, all): Wire => ({
      points: elbow(node, child, all[i - WIRE_REACH] ?? node).map(([x, y]): Point => [away(x, 0), y]),
      serves: [child.data.skill],
    })),
  );
  return {boxes, wires};
}

/** A frame around the alternatives of a choice, from the first to the last, with room for what it says. */
function framed(choice: Choice, {x, y, w}: Rect, lastY: number): Box {
  const h = LABEL + lastY + ROW - y + AROUND;
  return {kind: 'frame', choice, x: x - AROUND, y: y - LABEL, w: w + 2 * AROUND, h, lines: 1};
}

function panelOf(tree: Tree, side: 0 | 1, x: number, y: number, number: number, middle: number): Panel {
  const {skill, closed, w, h} = tree;
  const drawn = (tree.drawn[side] ??= draw(tree, side));
  return {
    skill,
    skills: [],
    closed,
    ...drawn,
    rules: [],
    x,
    y,
    w,
    h,
    side,
    number,
    station: [middle, y + ROW / 2],
  };
}

function elbow(node: Placed, child: Placed, from: Placed): Point[] {
  const right = node.depth * COLUMN + WIDTH;
  const start: Point = [right, node.x + ROW / 2];
  const end: Point = [right + COLUMN - WIDTH, child.x + ROW / 2];
  if (child.x === node.x) return [start, end];
  const trunk = right + (COLUMN - WIDTH) / 2;
  return [[trunk, from.x + ROW / 2], [trunk, end[1]], end];
}

/**
 * The second layout: each skill in a row of its own, parents beside their first child, groups dealt to the shorter
 * side of a straight road. A group that is not open is one row. Frames under 560 px have one side.
 * There are no stations: their radius is 0. The same group on the same side, open or closed, has the same arrays of
 * boxes and wires in every scene.
 */
export function treeLayout(roadmap: Roadmap, frame: Frame, measure: Measure): Layout {
  const title = Math.min(measure(roadmap.title, TITLE_TEXT, true), 2 * COLUMN);
  return layoutByGroup(entries(roadmap.children), grow, (trees) => standing(trees, frame, title));
}

/** Trees on both sides of their road; `title`: how wide it is. */
function standing(trees: readonly Tree[], frame: Frame, title: number): Scene {
  const oneSided = frame.width < 560;
  const bottoms: [number, number] = [TOP, TOP];
  let previous = TOP - STATION_GAP;
  const places = trees.map((tree) => {
    const side = oneSided || bottoms[0] > bottoms[1] ? 1 : 0;
    const y = Math.max(bottoms[side], previous + STATION_GAP);
    previous = y;
    bottoms[side] = y + tree.h + GROUP_GAP;
    return {side, y} as const;
  });
  const widest = (side: 0 | 1): number =>
    trees.reduce((w, tree, k) => (places[k]?.side === side ? Math.max(w, tree.w + CLEAR) : w), 0);
  const middle = oneSided ? CLEAR : Math.ceil(Math.max(widest(0), title / 2)) + MARGIN;
  const panels = trees.map((tree, k) => {
    const {side, y} = places[k] ?? {side: 1, y: TOP};
    return panelOf(tree, side, side ? middle + CLEAR : middle - CLEAR - tree.w, y, k + 1, middle);
  });
  const height = Math.max(...bottoms) + BOTTOM;
  return {
    layout: 'tree',
    width: Math.ceil(middle + Math.max(widest(1), oneSided ? title : title / 2) + MARGIN),
    height,
    compact: frame.width < 900,
    title: oneSided ? {x: MARGIN, y: 56, align: 'start'} : {x: middle, y: 56, align: 'middle'},
    road: {
      points: [[middle, 70], ...panels.map((panel) => panel.station), [middle, height - 30]],
      stationRadius: 0,
    },
    panels,
  };
}

/** A layout made once; `treeLayout` is for opening and closing. */
export function layoutTree(
  roadmap: Roadmap,
  frame: Frame,
  open: (group: Skill) => boolean,
  measure: Measure,
): Scene {
  return treeLayout(roadmap, frame, measure)(open);
}
