#!/usr/bin/env node
// `npm run test:engines`: the browser tests in every engine, one after the other. What follows `--` goes to the runner.
import {run} from './setup/project.mjs';
import {problemsWith} from './wtr/launchers.mjs';

const BROWSERS = process.env.BROWSERS ?? 'chromium,firefox,webkit';

const problems = problemsWith(BROWSERS);
for (const problem of problems) console.error(problem);
const options = {env: {...process.env, BROWSERS}};
const hasPassed = !problems.length && (await run('npx', ['wtr', ...process.argv.slice(2)], options));
process.exitCode = hasPassed ? 0 : 1;
