import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const CHROMIUM = '/usr/bin/chromium';

/** Installs Debian's Chromium; returns its path, or undefined where that cannot be done (no root, no apt, no network). */
export function installWithApt() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  const done = aptGet('update', '-q') && aptGet('install', '-y', '-q', '--no-install-recommends', 'chromium');
  return done ? CHROMIUM : undefined;
}

function aptGet(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync('apt-get', args, {stdio: ['ignore', 'ignore', 'inherit'], env}).status === 0;
}
