import {isChoice, leavesOf, skillsOf, type Item, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import type {Box, Panel, Point, Rect, Scene} from '../../src/layout/scene.js';

/** Kinds that stand for a skill and must keep clear of each other. */
const SOLID = new Set<Box['kind']>(['leaf', 'head', 'skill', 'tile', 'node']);
const SKILLS = new Set<Box['kind']>(['leaf', 'head', 'skill', 'capsule', 'node']);

/** Everything that is wrong with a scene of a roadmap, in words; empty when it is right. */
export function faults(scene: Scene, road: Roadmap): string[] {
  return [
    ...numberFaults(scene),
    ...panelFaults(scene),
    ...roadFaults(scene),
    ...contentFaults(scene, road),
    ...scene.panels.flatMap((panel) =>
      [...insideFaults(panel), ...overlapFaults(panel), ...containerFaults(panel), ...orderFaults(panel)].map(
        (fault) => `panel ${panel.number}: ${fault}`,
      ),
    ),
  ];
}

const show = ({x, y, w, h}: Rect): string => `[${x},${y} ${w}x${h}]`;
const name = (box: Box): string => `${box.kind} ${box.skill?.title.slice(0, 20) ?? ''}${show(box)}`;

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const within = ({x, y, w, h}: Rect, width: number, height: number): boolean =>
  x >= 0 && y >= 0 && x + w <= width && y + h <= height;

function numberFaults(scene: Scene): string[] {
  const rects = scene.panels.flatMap((panel) => [panel, ...panel.boxes, ...panel.rules]);
  const points = [
    ...scene.road.points,
    ...scene.panels.flatMap(({wires}) => wires.flatMap((wire) => wire.points)),
  ];
  const {width, height, title, road} = scene;
  const all = [
    ...[width, height, title.x, title.y, road.stationRadius],
    ...rects.flatMap(({x, y, w, h}) => [x, y, w, h]),
    ...points.flat(),
  ];
  return all.every(Number.isFinite) ? [] : ['a number is not finite'];
}

function panelFaults({panels, width, height}: Scene): string[] {
  const outside = panels.filter((panel) => !within(panel, width, height)).map((p) => `outside: ${show(p)}`);
  return [...outside, ...overlapping(panels).map(([a, b]) => `panels overlap: ${show(a)} ${show(b)}`)];
}

/** Pairs of rectangles that overlap: each is compared with those that begin before it ends. */
function overlapping<R extends Rect>(rects: readonly R[]): [R, R][] {
  const sorted = [...rects].sort((a, b) => a.y - b.y);
  return sorted.flatMap((a, i) => {
    const found: [R, R][] = [];
    for (let k = i + 1; k < sorted.length && sorted[k]!.y < a.y + a.h; k++)
      if (overlap(a, sorted[k]!)) found.push([a, sorted[k]!]);
    return found;
  });
}

function roadFaults({road, panels, height}: Scene): string[] {
  const ys = road.points.map(([, y]) => y);
  const rising = ys.every((y, i) => i === 0 || y > ys[i - 1]!);
  const stations = road.points.slice(1, -1).every((point, i) => point === panels[i]?.station);
  const beside = panels.every(
    ({station: [x, y], ...p}) => y > p.y && y < p.y + p.h && (x < p.x || x > p.x + p.w),
  );
  return [
    ...(rising ? [] : [`the road does not run down: ${ys.join()}`]),
    ...(stations && panels.length === road.points.length - 2 ? [] : ['stations are not those of the panels']),
    ...(beside ? [] : ['a station is not beside its panel']),
    ...(panels.every((panel, i) => panel.number === i + 1) ? [] : ['numbers are not 1, 2, 3']),
    ...(ys[0]! >= 0 && ys.at(-1)! <= height ? [] : ['the road leaves the drawing']),
  ];
}

/** The skills a panel has to draw, in data order. */
function expected(panel: Panel, layout: Scene['layout']): readonly Skill[] {
  const {skill, choice, skills, closed} = panel;
  if (!skill) return choice ? [...skillsOf({children: [choice]})] : skills;
  if (layout === 'tree') return closed ? [skill] : [skill, ...skillsOf(skill)];
  return closed ? leavesOf(skill) : [...skillsOf(skill)];
}

function contentFaults({panels, layout}: Scene, road: Roadmap): string[] {
  const wrong = panels.flatMap((panel) => {
    const drawn = panel.boxes.filter(({kind}) => SKILLS.has(kind) || kind === 'tile').map(({skill}) => skill);
    const want = expected(panel, layout);
    const same = want.length === drawn.length && want.every((skill, i) => skill === drawn[i]);
    return same
      ? []
      : [`panel ${panel.number} draws ${drawn.length} skills, not its ${want.length} in order`];
  });
  const tops = panels.flatMap(({skill, choice, skills}): readonly Item[] =>
    skill ? [skill] : choice ? [choice] : skills,
  );
  const flat = (items: readonly Item[]): Skill[] =>
    items.flatMap((item) => (isChoice(item) ? [...item.children] : [item]));
  const [have, want] = [flat(tops), flat(road.children)];
  const all = have.length === want.length && want.every((skill, i) => skill === have[i]);
  return all ? wrong : [...wrong, 'panels are not the items of the roadmap in order'];
}

/** In its panel; the frames of a plain tree stand around what is in it. */
function isInPlace(box: Box, w: number, h: number): boolean {
  const {kind, x, y} = box;
  if (kind !== 'frame') return within(box, w, h);
  return within({...box, x: x + 4, y: y + 22, w: box.w - 8, h: box.h - 26}, w, h);
}

function insideFaults({w, h, boxes, wires, rules}: Panel): string[] {
  const bend = ([x, y]: Point): boolean => x >= 0 && y >= 0 && x <= w && y <= h;
  return [
    ...boxes.filter((box) => !isInPlace(box, w, h)).map((box) => `outside: ${name(box)}`),
    ...rules.filter((rule) => !within(rule, w, h)).map((rule) => `rule outside: ${show(rule)}`),
    ...wires.filter(({points}) => !points.every(bend)).map(({points}) => `wire outside: ${points.join(' ')}`),
    ...boxes.filter(({w: width, h: height, lines}) => !(width > 0 && height > 0 && lines >= 1)).map(name),
  ];
}

function overlapFaults({boxes}: Panel): string[] {
  const solid = boxes.filter(({kind}) => SOLID.has(kind));
  return overlapping(solid).map(([a, b]) => `overlap: ${name(a)} ${name(b)}`);
}

/** Choices, capsules and frames hold their members whole, and nothing else; in a plain tree, not what is in these. */
function containerFaults({boxes}: Panel): string[] {
  const solid = boxes.filter(({kind}) => SOLID.has(kind));
  return boxes.flatMap((box) => {
    const {kind, choice, skill} = box;
    const node = kind === 'capsule' ? skill : kind === 'choice' || kind === 'frame' ? choice : undefined;
    if (!node) return [];
    const isTree = boxes.some((other) => other.kind === 'node');
    const members = new Set(isTree ? node.children : skillsOf(node));
    return solid
      .filter((other) => overlap(box, other) || members.has(other.skill!))
      .filter(
        (other) =>
          !members.has(other.skill!) ||
          !within({...other, x: other.x - box.x, y: other.y - box.y}, box.w, box.h),
      )
      .map((other) => `${name(box)} and ${name(other)}`);
  });
}

/** Reading on, the next skill stands further right or further down, or begins another column. */
function orderFaults({boxes, rules, closed}: Panel): string[] {
  if (boxes.some(({kind}) => kind === 'node')) return [];
  const breaks = rules.filter(({w}) => w === 0).map(({x}) => x);
  const column = ({x}: Box): number => breaks.filter((at) => at < x).length;
  const solid = boxes.filter(({kind}) => (closed ? kind === 'tile' : SOLID.has(kind) && kind !== 'tile'));
  return solid.flatMap((box, i) => {
    const last = solid[i - 1];
    if (!last) return [];
    const on = box.x >= last.x + last.w || box.y >= last.y + last.h;
    const next = column(box) === column(last) ? on : column(box) === column(last) + 1;
    return next ? [] : [`${name(box)} does not follow ${name(last)}`];
  });
}

/** Everything of a scene as text: skills by their keys. */
export function scenePrint(scene: Scene): string {
  return JSON.stringify(scene, (key, value: unknown) =>
    (key === 'skill' || key === 'choice') && value ? nameOf(value as Item) : value,
  );
}

const nameOf = (item: Item): string => (isChoice(item) ? item.children.map(({key}) => key).join() : item.key);
