import {spawnSync} from 'node:child_process';
import {ensureBrowser} from '../browser/ensure-browser.mjs';
import {installIfNeeded, ROOT, runScript} from './project.mjs';

const script = (name) => ({name, work: () => runScript(name)});
const STEPS = [
  {name: 'install', work: worked(installIfNeeded)},
  {name: 'browser', work: worked(ensureBrowser)},
  script('typecheck'),
  script('lint'),
  script('build'),
  script('check:package'),
  script('test:node'),
  script('test:unit'),
  script('test:lean'),
];

/** Runs every check in order until one fails, which is named; resolves to whether all passed. */
export async function runAllChecks() {
  for (const {name, work} of STEPS) {
    const start = performance.now();
    console.log(`\n▸ ${name}`);
    const passed = await work();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!passed) {
      console.error(`\n✗ npm test stopped at the step "${name}" after ${seconds} s.`);
      return false;
    }
    console.log(`✓ ${name} (${seconds} s)`);
  }
  console.log('\n✓ all checks passed');
  remindOfBuiltFiles();
  return true;
}

/** Pages use the committed dist/, so what the build changed belongs into the same commit as its sources. */
function remindOfBuiltFiles() {
  const paths = ['dist', 'custom-elements.json', 'README.md'];
  const {stdout} = spawnSync('git', ['status', '--porcelain', '--', ...paths], {cwd: ROOT, encoding: 'utf8'});
  if (stdout)
    console.log(`\nThe build changed files that are committed; commit them with your change:\n${stdout}`);
}

function worked(step) {
  return async () => {
    try {
      await step();
      return true;
    } catch (error) {
      console.error(error.message);
      return false;
    }
  };
}
