import {ensureBrowser} from '../browser/ensure-browser.mjs';
import {installIfNeeded, runScript} from './project.mjs';

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
  return true;
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
