// What `npm start` does: install, build, serve, show.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {installIfNeeded, ROOT, run, runScript, StepError} from '../setup/project.mjs';
import {openPage} from './open-page.mjs';
import {fileServer, listen} from './server.mjs';

const DEMO = '/demo/index.html';
/** A file that has grown too large is still worth looking at. */
const ENVIRONMENT = {...process.env, SIZE_BUDGET: 'report'};
const BUILT = join(ROOT, 'dist', 'skill-roadmap.js');

/** Options: `open` shows the page in a browser, `watch` builds again whenever a source changes. */
export async function startDemo({open, watch}) {
  await prepare();
  const address = await serve();
  console.log(`\n  The demo is at  ${address}${DEMO}\n  Stop it with Ctrl+C.\n`);
  if (open) openPage(address + DEMO);
  if (watch) await run('npm', ['run', '--silent', 'build:bundle', '--', '--watch'], {env: ENVIRONMENT});
}

/** The repository holds a built file, so a machine without network or a half-written source still gets a page. */
async function prepare() {
  try {
    await installIfNeeded();
    if (!(await runScript('build:bundle', {env: ENVIRONMENT})))
      throw new StepError('The build failed (its message is above).');
  } catch (error) {
    if (!(error instanceof StepError) || !existsSync(BUILT)) throw error;
    console.error(
      `\n${error.message}\nGoing on with dist/skill-roadmap.js as it is; it may lack your latest changes.`,
    );
  }
}

async function serve() {
  const wanted = process.env.PORT;
  if (wanted && !/^\d{1,5}$/.test(wanted)) throw new StepError(`PORT=${wanted} is not a port number.`);
  try {
    return await listen(fileServer(ROOT), wanted ? Number(wanted) : undefined);
  } catch (error) {
    throw new StepError(
      `${error.message}\nStop the program that uses it, or name another: PORT=9000 npm start`,
    );
  }
}
