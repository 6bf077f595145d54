import {spawn} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The repository's folder. */
export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** A step that did not work; the message is all a person needs to read. */
export class StepError extends Error {}

/** Runs a program in the repository with its output shown; resolves to whether it ended well. */
export function run(program, args, options = {}) {
  return new Promise((done) => {
    // npm is a batch file on Windows, which only a shell can start.
    const shell = process.platform === 'win32';
    const child = spawn(program, args, {cwd: ROOT, stdio: 'inherit', shell, ...options});
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
  });
}

/** Runs one of package.json's scripts, without npm's own header lines. */
export function runScript(name, options) {
  return run('npm', ['run', '--silent', name], options);
}

/** True when node_modules is there and not older than package-lock.json. */
export function isInstalled(root = ROOT) {
  // npm writes this file at the end of each install.
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  return statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Installs the dependencies when they are missing or out of date; rejects with advice when that fails. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing the development tools (npm ci) ...');
  if (await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return;
  throw new StepError(
    'The development tools could not be installed: npm ci failed (its message is above).\n' +
      'It needs the npm registry, so check the network or the proxy, and try again.',
  );
}
