// Figures as Markdown: two tables a size, figures beside those of the plain floor or of the same page at rest.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {cpus, platform, release, totalmem} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {USE_NAMES} from './uses.mjs';

/** Head, figure, digits. With a ratio to the plain floor. */
const DRAWING = [
  ['drawn, ms', ({ms}) => ms, 0],
  ['all, ms', ({all}) => all, 0],
  ['longest task, ms', ({longest}) => longest, 0],
  ['elements', ({elements}) => elements, 0],
  ['heap, MB', ({heap}) => heap, 1],
  ['tick, ms', ({status}) => status, 1],
  ['fold, ms', ({fold}) => fold, 1],
];

const MOVES = [
  ['pan, whole', 'home'],
  ['zoom, whole', 'zoomHome'],
  ['pan, near', 'near'],
  ['zoom, near', 'zoomNear'],
  ['zoom across levels', 'zoom'],
  ['pinch', 'pinch'],
];

/** The report of a series of runs, of first visits, and of what readers do with this library, by size. */
export function report({runs, visits, used}, {root, version, load}) {
  const sizes = [...new Set(runs.map(({size}) => size))];
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`;
  const head = `${machine}; ${version} without a GPU; load ${load.map((each) => each.toFixed(1)).join(', ')}; ${new Date().toISOString().slice(0, 10)}`;
  const tables = sizes.flatMap((size) => {
    const those = runs.filter((run) => run.size === size);
    return [`### ${size.toLocaleString('en')} skills`, drawingTable(those), movingTable(those)];
  });
  return [head, ...tables.filter(Boolean), visitsTable(visits), usesTable(used), bytes(root)]
    .filter(Boolean)
    .join('\n\n');
}

const line = (cells) => `| ${cells.join(' | ')} |`;

const table = (heads, rows) => [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');

const nameOf = ({view, adapter}) => (view ? `${adapter}, ${view}` : adapter);

function drawingTable(runs) {
  const plain = runs.find(({adapter}) => adapter === 'plain') ?? {};
  const rows = runs.map((run) => [
    run.failed ? `${nameOf(run)} (${run.failed})` : nameOf(run),
    ...DRAWING.map(([, of, digits]) => beside(of(run), of(plain), digits)),
  ]);
  return table(['', ...DRAWING.map(([head]) => head)], rows);
}

/** The slowest of twenty frames beside that of the same page at rest; main-thread ms a frame, by kind. */
function movingTable(runs) {
  const rows = runs
    .filter(({rest}) => rest)
    .map((run) => [nameOf(run), ...MOVES.map(([, key]) => move(run[key], run.rest))]);
  return rows.length ? table(['', ...MOVES.map(([head]) => head)], rows) : '';
}

/** An adapter a row, a size a column. */
function visitsTable(visits) {
  if (!visits.length) return '';
  const sizes = [...new Set(visits.map(({size}) => size))];
  const found = (name, size) => visits.find((visit) => nameOf(visit) === name && visit.size === size);
  const rows = [...new Set(visits.map(nameOf))].map((name) => [
    name,
    ...sizes.map((size) => {
      const visit = found(name, size);
      return visit?.failed ?? beside(visit?.ms, found('plain', size)?.ms, 0);
    }),
  ]);
  const heads = sizes.map((size) => `${size.toLocaleString('en')}, ms`);
  return `### First visit\n\n${table(['', ...heads], rows)}`;
}

/** Until the next frame; in brackets the longest task, if it is a long one. */
function usesTable(used) {
  if (!used.length) return '';
  const rows = used.map(({size, found}) => [
    size.toLocaleString('en'),
    ...(found.failed ? [found.failed] : USE_NAMES.map((name) => waitOf(found[name]))),
  ]);
  return `### In use\n\n${table(['', ...USE_NAMES], rows)}`;
}

function waitOf({wait, longest}) {
  return `${wait.toFixed(0)}${longest ? ` (${longest.toFixed(0)})` : ''}`;
}

function move(found, rest) {
  if (!found) return '';
  const {p95, main, script, style, layout} = found;
  const kinds = [script, style + layout].map((ms) => ms.toFixed(1)).join(' + ');
  return `${beside(p95, rest.p95, 0)}; ${main.toFixed(1)} (${kinds})`;
}

function beside(value, base, digits) {
  if (value === undefined || Number.isNaN(value)) return '';
  const ratio = base ? ` (${(value / base).toFixed(value / base < 10 ? 2 : 0)}x)` : '';
  return value.toFixed(digits) + ratio;
}

function bytes(root) {
  const entry = readFileSync(join(root, 'dist/skill-roadmap.js'));
  const parts = readdirSync(join(root, 'dist/parts'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(root, 'dist/parts', file)));
  const all = [entry, ...parts];
  const sum = (of) => all.reduce((total, each) => total + of(each), 0);
  const peers = join(root, 'bench/bundles');
  const others = existsSync(peers)
    ? readdirSync(peers).map((file) => `${file.replace('.js', '')} ${pair(readFileSync(join(peers, file)))}`)
    : [];
  return [
    `Script bytes, gzip / brotli: first file ${pair(entry)};`,
    `with every part ${sum(gzip)} / ${sum(brotli)}.`,
    others.length ? `Peers, bundled with what they need: ${others.join(', ')}.` : '',
  ].join(' ');
}

const gzip = (buffer) => gzipSync(buffer, {level: 9}).length;
const brotli = (buffer) => brotliCompressSync(buffer).length;
const pair = (buffer) => `${gzip(buffer)} / ${brotli(buffer)}`;
