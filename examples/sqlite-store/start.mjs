#!/usr/bin/env node
// One command: `node examples/sqlite-store/start.mjs`. Installs and builds what is missing, then serves the page.
//   PORT=9000 names the port   DATABASE=/somewhere/progress.db the file
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {fileServer, listen} from '../../scripts/serve/server.mjs';
import {installIfNeeded, ROOT, run, runScript, StepError} from '../../scripts/setup/project.mjs';
import {openProgress} from './database.mjs';
import {progressServer} from './server.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Sees to SQLite (sql.js where Node has none) and to the library's modules; rejects with advice. */
export async function prepare() {
  if (
    !(await hasSqlite()) &&
    !(await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: HERE}))
  )
    throw new StepError('sql.js could not be installed; with Node 22.13 or later it is not needed.');
  if (existsSync(join(ROOT, 'lib', 'progress', 'index.js'))) return;
  await installIfNeeded();
  if (!(await runScript('build:lib'))) throw new StepError('The library could not be built.');
}

async function hasSqlite() {
  if (existsSync(join(HERE, 'node_modules', 'sql.js'))) return true;
  return import('node:sqlite').then(
    () => true,
    () => false,
  );
}

/** Serves the page and its progress; resolves to `{server, address}`. `port`: 0 takes any. */
export async function start({file, port}) {
  const server = progressServer(await openProgress(file), fileServer(ROOT));
  return {server, address: await listen(server, port)};
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await prepare();
    const {PORT, DATABASE = join(HERE, 'progress.db')} = process.env;
    const {address} = await start({file: DATABASE, port: PORT === undefined ? undefined : Number(PORT)});
    console.log(
      `\n  ${address}/examples/sqlite-store/\n  Progress is kept in ${DATABASE}. Stop with Ctrl+C.\n`,
    );
  } catch (error) {
    console.error(error instanceof StepError ? error.message : error);
    process.exitCode = 1;
  }
}
