// Other libraries, installed into bench/ only when they are asked for, and bundled as a page would load them.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Their adapters. */
export const PEERS = ['markmap', 'mind-elixir', 'jsmind', 'echarts', 'cytoscape', 'org-chart', 'react-flow'];

/** Where the page finds an adapter, from the root of the repository. */
export const adapterPath = (adapter) =>
  PEERS.includes(adapter) ? `bench/bundles/${adapter}.js` : `bench/adapters/${adapter}.mjs`;

/** Installs what bench/package.json names, unless it is there, and bundles it. Rejects when that fails. */
export async function ensurePeers() {
  if (!existsSync(join(HERE, 'node_modules'))) install();
  await build({
    entryPoints: PEERS.map((peer) => join(HERE, 'adapters', `${peer}.mjs`)),
    outdir: join(HERE, 'bundles'),
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
  });
}

function install() {
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
  const {status} = spawnSync('npm', ['install', ...options], {cwd: HERE, stdio: 'inherit'});
  if (status !== 0) throw new Error('The peers could not be installed.');
}
