import {gatherProblems, type Report} from '../model/problem.js';
import {read, type ReadResult} from '../model/read.js';
import {nested, type Entry, type Row} from './entry-tree.js';
import {
  contains,
  edgesOf,
  entryOf,
  inReadingOrder,
  nearestOf,
  shapesOf,
  type Edge,
  type Shape,
} from './drawing-shapes.js';
import {compact, isFields, type Fields} from './fields.js';
import {IMPORT_WORDING, type ImportCode} from './import-problems.js';

const SKILLS = new Set(['topic', 'subtopic', 'todo', 'checklist']);
const BOXES = new Set(['section', 'paragraph']);
/** More boxes than this are not looked into. */
const MOST_BOXES = 1000;
const LINKS = new Set(['button', 'resourceButton', 'linksgroup']);

/** Whether this is a drawing of roadmap.sh, made of `nodes` and `edges`. */
export function isDrawing(value: Fields): boolean {
  return Array.isArray(value['nodes']) && Array.isArray(value['edges']);
}

/**
 * A roadmap from a drawing of nodes and edges as roadmap.sh has them. Such a drawing is no tree: what belongs to what
 * is read from dashed lines, else from the box around a topic, else from the nearest topic, and told as guessed.
 */
export function readDrawing(value: Fields): ReadResult {
  const {report, all} = gatherProblems(IMPORT_WORDING);
  const shapes = shapesOf(value['nodes'] as unknown[]);
  const {edges, dangling} = edgesOf(value['edges'] as unknown[], shapes);
  if (dangling > 0) report('dangling-lines', '', String(dangling));
  const skills = shapes.filter(({type, label}) => SKILLS.has(type) && label);
  const parents = parentsOf(skills, shapes, edges, report);
  const entries = new Map(skills.map((shape) => [shape, {...entryOf(shape), ...checklist(shape)}]));
  addLinks(shapes, skills, entries);
  const order = inOrder(skills, edges);
  // ids of a drawing may be missing or repeated; places in a list are not
  const places = new Map(order.map((shape, index) => [shape, String(index)]));
  const rows = order.map((shape, index): Row => {
    const parent = parents.get(shape);
    const above = parent && places.get(parent);
    return {id: String(index), parents: above ? [above] : [], entry: entries.get(shape) ?? {}};
  });
  const children = nested(rows, report);
  for (const entry of entries.values()) gatherChoice(entry, report);
  reportLeftOut(shapes, report);
  const {roadmap, problems} = read({title: titleOf(value, shapes, children, report), children});
  return {roadmap, problems: [...all(), ...problems]};
}

function titleOf(
  value: Fields,
  shapes: readonly Shape[],
  [first]: readonly Entry[],
  report: Report<ImportCode>,
): unknown {
  const named = shapes.find(({type, label}) => type === 'title' && label)?.label ?? value['title'];
  if (named === undefined && typeof first?.['title'] === 'string')
    report('guessed-title', '', first['title']);
  return named ?? first?.['title'];
}

type Parents = ReadonlyMap<Shape, Shape>;

function parentsOf(
  skills: readonly Shape[],
  shapes: readonly Shape[],
  edges: readonly Edge[],
  report: Report<ImportCode>,
): Parents {
  const parents = new Map<Shape, Shape>();
  const topics = skills.filter(({type}) => type === 'topic');
  for (const {from, to, dashed} of edges) addLine(parents, from, to, dashed);
  const nearest = nearestOf(topics);
  const boxes = shapes.filter(({type}) => BOXES.has(type)).slice(0, MOST_BOXES);
  const owners = new Map(boxes.map((box) => [box, ownerOf(box, topics, edges) ?? nearest(box)]));
  const [inBox, byNearness] = [new Set<Shape>(), new Set<Shape>()];
  for (const shape of skills) {
    if (shape.type === 'topic' || parents.has(shape)) continue;
    const box = smallest(boxes.filter((each) => contains(each, shape)));
    const parent = box ? owners.get(box) : nearest(shape);
    if (!parent) continue;
    parents.set(shape, parent);
    (box ? inBox : byNearness).add(shape);
  }
  if (inBox.size > 0) report('placed-by-box', '', String(inBox.size));
  if (byNearness.size > 0) report('placed-by-nearness', '', String(byNearness.size));
  return parents;
}

/** A line between a topic and a subtopic says whose the subtopic is, however it is drawn. */
function addLine(parents: Map<Shape, Shape>, from: Shape, to: Shape, dashed: boolean): void {
  if (!SKILLS.has(from.type) || !SKILLS.has(to.type)) return;
  const fromTopic = from.type === 'topic';
  if (fromTopic === (to.type === 'topic')) {
    if (dashed && !parents.has(to)) parents.set(to, from);
  } else if (fromTopic && !parents.has(to)) parents.set(to, from);
  else if (!fromTopic && !parents.has(from)) parents.set(from, to);
}

/** The topic that a line of the box leads to, else the one in it. */
function ownerOf(box: Shape, topics: readonly Shape[], edges: readonly Edge[]): Shape | undefined {
  const line = edges.find(
    ({from, to}) => (from === box && to.type === 'topic') || (to === box && from.type === 'topic'),
  );
  if (line) return line.from === box ? line.to : line.from;
  return topics.find((topic) => contains(box, topic));
}

function smallest(boxes: readonly Shape[]): Shape | undefined {
  return boxes.reduce<Shape | undefined>(
    (least, box) => (!least || box.w * box.h < least.w * least.h ? box : least),
    undefined,
  );
}

/** Along the solid lines from where they begin; what has none stands where it is on the page. */
function inOrder(skills: readonly Shape[], edges: readonly Edge[]): readonly Shape[] {
  const placed = skills.toSorted(inReadingOrder);
  const next = new Map<Shape, Shape>();
  for (const {from, to, dashed} of edges) {
    if (!dashed && from.type === 'topic' && to.type === 'topic' && !next.has(from)) next.set(from, to);
  }
  const reached = new Set(next.values());
  const ordered = new Set<Shape>();
  for (const first of [...placed.filter((shape) => !reached.has(shape)), ...placed]) {
    for (let at: Shape | undefined = first; at && !ordered.has(at); at = next.get(at)) ordered.add(at);
  }
  return [...ordered];
}

/** The lines of a checklist are skills of their own. */
function checklist({data}: Shape): Entry {
  const lists = data['checklists'];
  const items = Array.isArray(lists) ? lists.filter(isFields) : [];
  return items.length > 0 ? {children: items.map(({id, label}) => compact({title: label, id}))} : {};
}

/** Buttons with an address are resources of the topic that they stand nearest to. */
function addLinks(shapes: readonly Shape[], skills: readonly Shape[], entries: Map<Shape, Entry>): void {
  const nearest = nearestOf(skills);
  for (const shape of shapes.filter(({type}) => LINKS.has(type))) {
    const owner = nearest(shape);
    const entry = owner && entries.get(owner);
    if (!entry) continue;
    const {label, href, url, links} = shape.data;
    const found = Array.isArray(links) ? links.filter(isFields) : [{label, url: href ?? url}];
    const resources = found.map((link) => compact({title: link['label'], url: link['url']}));
    entry['resources'] = [...((entry['resources'] as unknown[] | undefined) ?? []), ...resources];
  }
}

/** What is recommended among alternatives, and these, are a choice of one. */
function gatherChoice(entry: Entry, report: Report<ImportCode>): void {
  const {children = [], title} = entry;
  const members = children.filter(
    (child) =>
      child['recommended'] === true ||
      /alternative/i.test(String((child['tags'] as unknown[] | undefined)?.[0])),
  );
  const picked = members.filter(({recommended}) => recommended === true);
  if (picked.length === 0 || picked.length === members.length) return;
  const at = children.indexOf(members[0] ?? entry);
  const others = children.filter((child) => !members.includes(child));
  entry.children = [...others.slice(0, at), {choose: 1, children: members}, ...others.slice(at)];
  report('guessed-choice', '', typeof title === 'string' ? title : '');
}

/** Texts that only decorate are counted, so that nobody thinks that they were overlooked. */
function reportLeftOut(shapes: readonly Shape[], report: Report<ImportCode>): void {
  const known = (type: string): boolean =>
    SKILLS.has(type) || LINKS.has(type) || type === 'title' || type === 'legend';
  const texts = shapes.filter(({type, label}) => label && !known(type));
  if (texts.length > 0) report('left-out', '', String(texts.length));
}
