#!/usr/bin/env node
// `npm start`: from a fresh clone to the demo page, with nothing but Node and npm.
import {requireNode} from './setup/node-version.mjs';

requireNode();

const HELP = `npm start -- [options]
  --no-open  does not open a browser
  --watch    builds again when a source changes
  PORT=9000 before it names the port`;

// Loaded only now: an old Node could not even read the rest.
Promise.all([import('./serve/demo.mjs'), import('./setup/project.mjs')]).then(async ([demo, project]) => {
  const options = process.argv.slice(2);
  if (options.includes('--help')) {
    console.log(HELP);
    return;
  }
  try {
    await demo.startDemo({open: !options.includes('--no-open'), watch: options.includes('--watch')});
  } catch (error) {
    if (!(error instanceof project.StepError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
});
