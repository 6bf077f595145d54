#!/usr/bin/env node
// `npm test`: from a fresh clone through every check, stopping at the first that fails.
import {requireNode} from './setup/node-version.mjs';

requireNode();

// Loaded only now: an old Node could not even read the rest.
import('./setup/all-checks.mjs').then(async ({runAllChecks}) => {
  if (!(await runAllChecks())) process.exitCode = 1;
});
