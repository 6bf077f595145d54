#!/usr/bin/env node
// `npm run test:lean`: some of the browser tests against Lit as the script-tag file has it. What follows `--` goes to the
// runner in place of the choice.
import {run} from './setup/project.mjs';

const ELEMENTS = ['card', 'paths', 'progress', 'roadmap-{drawing,messages,sources,upgrade}'];
const files = ELEMENTS.map((name) => `test/elements/skill-${name}.test.ts`);
const args = process.argv.length > 2 ? process.argv.slice(2) : ['--files', ...files];

process.exitCode = (await run('npx', ['wtr', ...args], {env: {...process.env, LIT: 'lean'}})) ? 0 : 1;
