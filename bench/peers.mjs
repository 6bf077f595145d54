// Other libraries, installed into bench/ only when they are asked for.
import {existsSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Their adapters. */
export const PEERS = [];

/** Installs what bench/package.json names, unless it is there. Rejects when that fails. */
export async function ensurePeers() {
  if (existsSync(join(HERE, 'node_modules'))) return;
  const {status} = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: HERE,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}
