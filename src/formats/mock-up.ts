import {gatherProblems} from '../model/problem.js';
import {read, type ReadResult} from '../model/read.js';
import {number} from './drawing-shapes.js';
import {nested, type Row} from './entry-tree.js';
import {compact, isFields, type Fields} from './fields.js';
import {IMPORT_WORDING} from './import-problems.js';

/** Whether this is a drawing of Balsamiq, as roadmap.sh had them first. */
export function isMockUp(value: Fields): boolean {
  return isFields(value['mockup']) && 'controls' in value['mockup'];
}

/** A group that can be clicked. */
interface Control {
  readonly name: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/**
 * A roadmap from a Balsamiq drawing: groups named `102-css` are topics, in the order of their numbers, and those
 * named `css:selectors` belong to `css`. Other controls are only drawn.
 */
export function readMockUp(value: Fields): ReadResult {
  const {report, all} = gatherProblems(IMPORT_WORDING);
  const controls = controlsIn(value['mockup']).flatMap(controlOf);
  const rows = controls.toSorted(byNumber).map((control): Row => {
    const path = pathOf(control.name);
    const id = path.join(':');
    const above = path.slice(0, -1).join(':');
    return {id, parents: above ? [above] : [], entry: compact({title: control.label || titled(path), id})};
  });
  const children = nested(withAbove(rows), report);
  const {roadmap, problems} = read({title: value['title'], children});
  return {roadmap, problems: [...all(), ...problems]};
}

function controlsIn(holder: unknown): readonly Fields[] {
  const controls = isFields(holder) ? holder['controls'] : undefined;
  const list = isFields(controls) ? controls['control'] : undefined;
  return Array.isArray(list) ? list.filter(isFields) : [];
}

function controlOf(control: Fields): readonly Control[] {
  const properties = isFields(control['properties']) ? control['properties'] : {};
  const name = properties['controlName'];
  if (typeof name !== 'string' || /^(?:ext_link|json|https?):/.test(name)) return [];
  const label = controlsIn(control['children']).map(textOf).find(Boolean) ?? '';
  return [{name, label, x: number(control['x']), y: number(control['y'])}];
}

/** Texts are percent-encoded in some exports. */
function textOf({properties}: Fields): string {
  const text = isFields(properties) ? properties['text'] : undefined;
  if (typeof text !== 'string') return '';
  try {
    return decodeURIComponent(text).replace(/\s+/g, ' ').trim();
  } catch {
    return text;
  }
}

/** `100-internet:102-http` is `internet`, `http`; a box to tick is named `check:slug`. */
function pathOf(name: string): readonly string[] {
  return name
    .replace(/^check:/, '')
    .split(':')
    .map((step) => step.replace(/^\d+-/, ''));
}

function titled(path: readonly string[]): string {
  const words = (path.at(-1) ?? '').replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function byNumber(a: Control, b: Control): number {
  const [first, second] = [a, b].map(({name}) => Number(/^(\d+)-/.exec(name)?.[1] ?? Infinity));
  if (first !== second) return (first ?? 0) < (second ?? 0) ? -1 : 1;
  return a.y - b.y || a.x - b.x;
}

/** A topic that only its parts name is there, too. */
function withAbove(rows: readonly Row[]): readonly Row[] {
  const ids = new Set(rows.map(({id}) => id));
  const missing = new Set(rows.flatMap(({parents}) => parents).filter((id) => !ids.has(id)));
  const added = [...missing].map((id): Row => ({id, parents: [], entry: {title: titled(id.split(':')), id}}));
  return [...added, ...rows];
}
