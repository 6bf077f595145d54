import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/**
 * True when the browser at `file` can really start: a file that is there but lacks a shared library
 * (or a snap stub that only tells you to install something) does not count.
 */
export function starts(file) {
  if (!file || !existsSync(file)) return false;
  // On Windows `chrome.exe --version` opens a window and prints nothing: the file has to do.
  if (process.platform === 'win32') return true;
  const {status, stdout} = spawnSync(file, ['--version', '--no-sandbox', '--headless'], {
    timeout: 20_000,
    encoding: 'utf8',
  });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
