import {gatherProblems} from '../model/problem.js';
import {read, type ReadResult} from '../model/read.js';
import {csvRows, type CsvRow} from './csv-rows.js';
import {nested, rooted, type Entry, type Row} from './entry-tree.js';
import {IMPORT_WORDING} from './import-problems.js';

/** The names that columns go by, in lower case without spaces, dashes and underscores. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'name', 'label', 'skill', 'topic', 'text'],
  id: ['id', 'key', 'nodeid', 'number', 'no'],
  parent: ['parent', 'parentid', 'parents', 'parentids', 'parentkey', 'under', 'childof'],
  url: ['url', 'link', 'href', 'page'],
  description: ['description', 'notes', 'note', 'about', 'summary'],
  importance: ['importance'],
  minutes: ['minutes', 'time', 'duration'],
  tags: ['tags', 'tag', 'category'],
  requires: ['requires', 'prerequisites', 'after'],
  resources: ['resources', 'resource', 'links'],
  recommended: ['recommended'],
};

const LISTS = new Set(['tags', 'requires', 'resources']);

/**
 * A roadmap from a table with a row for each skill: a column with titles, and usually `id` and `parent` (ids, or
 * titles where no id is meant). Separated by commas, semicolons or tabs. A row with several parents stands under the
 * first. Columns of other names are kept as properties. The only row without a parent is the roadmap itself when
 * others stand under it. Never throws.
 */
export function readCsv(text: string): ReadResult {
  const {report, all} = gatherProblems(IMPORT_WORDING);
  const {rows, isOpen} = csvRows(text);
  if (isOpen) report('open-quote', '');
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map(columnOf);
  if (!columns.includes('title')) {
    report('no-title-column', '');
    return {roadmap: undefined, problems: all()};
  }
  const tops = nested(namedByTitle(body.flatMap((row) => rowOf(row, columns))), report);
  const {roadmap, problems} = read(rooted(tops));
  return {roadmap, problems: [...all(), ...problems]};
}

function columnOf(name: string): string {
  const bare = name.toLowerCase().replace(/[\s_-]/g, '');
  return Object.keys(COLUMNS).find((column) => COLUMNS[column]?.includes(bare)) ?? name.trim();
}

function rowOf({cells, line}: CsvRow, columns: readonly string[]): readonly Row[] {
  const said = new Map<string, string>();
  for (const [index, cell] of cells.entries()) {
    const column = columns[index] ?? '';
    if (column && cell.trim() && !said.has(column)) said.set(column, cell.trim());
  }
  if (said.size === 0) return [];
  const {parent = '', ...fields} = Object.fromEntries(said) as Readonly<Record<string, string>>;
  const title = fields['title'] ?? fields['id'] ?? '';
  return [{id: fields['id'] ?? '', parents: split(parent), entry: {...typed(fields), title}, line}];
}

/** Lists are separated by semicolons or bars; yes and no are what `recommended` says. */
function typed(fields: Readonly<Record<string, string>>): Entry {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (LISTS.has(name)) return [name, split(value)];
      return [name, name === 'recommended' ? /^(?:1|x|y|yes|true)$/i.test(value) : value];
    }),
  ) as Entry;
}

function split(text: string): readonly string[] {
  return text
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Rows without an id are meant by their titles, and so are parents where no row has such an id. */
function namedByTitle(rows: readonly Row[]): readonly Row[] {
  const ids = new Set(rows.map(({id}) => id).filter(Boolean));
  const byTitle = new Map<string, string>();
  const named = rows.map((row) => {
    const title = String(row.entry['title']);
    const id = row.id || (ids.has(title) || byTitle.has(title) ? '' : title);
    if (id && !byTitle.has(title)) byTitle.set(title, id);
    return {...row, id};
  });
  return named.map((row) => ({
    ...row,
    parents: row.parents.map((parent) => (ids.has(parent) ? parent : (byTitle.get(parent) ?? parent))),
  }));
}
