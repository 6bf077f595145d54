// Figures as Markdown: one table a size, every figure beside that of the plain floor.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {cpus, platform, release, totalmem} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const COLUMNS = [
  ['drawn', ({ms}) => ms, 0, 'ms'],
  ['longest task', ({longest}) => longest, 0, 'ms'],
  ['elements', (run) => run.elements, 0, ''],
  ['heap', ({heap}) => heap, 1, 'MB'],
  ['pan, whole: p95', ({home}) => home.p95, 1, 'ms'],
  ['main thread', ({home}) => home.main, 1, 'ms'],
  ['pan, near: p95', ({near}) => near.p95, 1, 'ms'],
  ['main thread', ({near}) => near.main, 1, 'ms'],
  ['zoom: p95', ({zoom}) => zoom.p95, 1, 'ms'],
  ['main thread', ({zoom}) => zoom.main, 1, 'ms'],
  ['tick', ({status}) => status, 1, 'ms'],
  ['fold', ({fold}) => fold, 1, 'ms'],
];

/** The report of a series of runs. */
export async function report(runs, {root, version, load}) {
  const sizes = [...new Set(runs.map(({size}) => size))];
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`;
  const head = `${machine}; ${version} without a GPU; load ${load.map((each) => each.toFixed(1)).join(', ')}; ${new Date().toISOString().slice(0, 10)}`;
  return [
    head,
    ...sizes.map((size) =>
      table(
        size,
        runs.filter((run) => run.size === size),
      ),
    ),
    bytes(root),
  ].join('\n\n');
}

function table(size, runs) {
  const plain = runs.find(({adapter}) => adapter === 'plain');
  const rows = runs.map((run) => row(run, plain));
  const heads = ['', ...COLUMNS.map(([head, , , unit]) => (unit ? `${head}, ${unit}` : head))];
  return [
    `### ${size.toLocaleString('en')} skills`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows,
  ].join('\n');
}

const line = (cells) => `| ${cells.join(' | ')} |`;

function row(run, plain) {
  const name = run.view ? `${run.adapter}, ${run.view}` : run.adapter;
  if (run.failed) return line([name, `failed: ${run.failed}`, ...COLUMNS.slice(1).map(() => '')]);
  return line([
    name,
    ...COLUMNS.map(([, of, digits]) => cell(of(run), plain && !plain.failed ? of(plain) : undefined, digits)),
  ]);
}

function cell(value, base, digits) {
  if (value === undefined || Number.isNaN(value)) return '';
  const ratio = base ? ` (${(value / base).toFixed(value / base < 10 ? 2 : 0)}x)` : '';
  return value.toFixed(digits) + ratio;
}

function bytes(root) {
  const entry = readFileSync(join(root, 'dist/skill-roadmap.js'));
  const parts = readdirSync(join(root, 'dist/parts'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(root, 'dist/parts', file)));
  const gzip = (buffer) => gzipSync(buffer, {level: 9}).length;
  const all = [entry, ...parts];
  const sum = (of) => all.reduce((total, each) => total + of(each), 0);
  const peers = join(root, 'bench/bundles');
  const others = existsSync(peers)
    ? readdirSync(peers).map((file) => `${file.replace('.js', '')} ${gzip(readFileSync(join(peers, file)))}`)
    : [];
  return [
    `Script bytes: first file ${gzip(entry)} gzip, ${brotliCompressSync(entry).length} brotli;`,
    `with every part ${sum(gzip)} gzip, ${sum((each) => brotliCompressSync(each).length)} brotli.`,
    others.length ? `Peers, bundled with what they need, gzip: ${others.join(', ')}.` : '',
  ].join(' ');
}
