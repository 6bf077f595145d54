import {gatherProblems} from '../model/problem.js';
import {read, type ReadResult} from '../model/read.js';
import {converted, nested, rooted, type Converted, type Entry, type Row} from './entry-tree.js';
import {compact, isFields, nameOf, type Fields} from './fields.js';
import {readFreeMind} from './freemind.js';
import {IMPORT_WORDING} from './import-problems.js';

/** Whether this is a document of mind-elixir (`nodeData`) or jsMind (`format` and `data`). */
export function isMindMap(value: Fields): boolean {
  return (
    isFields(value['nodeData']) || (typeof value['format'] === 'string' && 'data' in value && 'meta' in value)
  );
}

/** A roadmap from a mind map of mind-elixir, or one of jsMind as a tree or a list. Its root is the roadmap itself. */
export function readMindMap(value: Fields): ReadResult {
  const {nodeData, data} = value;
  if (isFields(nodeData)) return read(converted(nodeData, fromMindElixir));
  if (typeof data === 'string') return readFreeMind(data);
  return Array.isArray(data) ? readNodes(data) : read(converted(data, fromJsMind));
}

function fromMindElixir(node: object): Converted {
  const {id, topic, hyperLink, note, tags, children} = node as Fields;
  const entry: Entry = compact({
    title: topic,
    id,
    url: hyperLink,
    description: note,
    tags: Array.isArray(tags)
      ? (tags as unknown[]).map((tag) => (isFields(tag) ? tag['text'] : tag))
      : undefined,
  });
  return {entry, below: listOf(children)};
}

function fromJsMind(node: object): Converted {
  const {id, topic, children} = node as Fields;
  return {entry: compact({title: topic, id}), below: listOf(children)};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readNodes(nodes: readonly unknown[]): ReadResult {
  const {report, all} = gatherProblems(IMPORT_WORDING);
  const rows = nodes.filter(isFields).map(({id, parentid, topic}): Row => ({
    id: nameOf(id),
    parents: nameOf(parentid) ? [nameOf(parentid)] : [],
    entry: compact({title: topic, id}),
  }));
  const {roadmap, problems} = read(rooted(nested(rows, report)));
  return {roadmap, problems: [...all(), ...problems]};
}
