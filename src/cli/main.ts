#!/usr/bin/env node
import {run} from './run.js';

// who reads only the first lines of the output closes it early: that is no fault
process.stdout.on('error', () => {
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2));
