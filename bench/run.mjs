#!/usr/bin/env node
// `npm run bench`: this library beside two floors, and with --peers beside the libraries of bench/package.json.
import {readFile, writeFile} from 'node:fs/promises';
import {loadavg} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../scripts/browser/ensure-browser.mjs';
import {CHROMIUM_FLAGS, headlessMode} from '../scripts/browser/flags.mjs';
import {fileServer, listen} from '../scripts/serve/server.mjs';
import {measure, measureUses, measureVisits} from './measure.mjs';
import {ensurePeers, PEERS} from './peers.mjs';
import {report} from './table.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OURS = ['skill-roadmap', 'plain', 'culled'];
const OPTIONS = {
  sizes: {type: 'string', default: '250,1000'},
  only: {type: 'string'},
  peers: {type: 'boolean', default: false},
  list: {type: 'boolean', default: false},
  visits: {type: 'boolean', default: false},
  out: {type: 'string'},
  write: {type: 'boolean', default: false},
  help: {type: 'boolean', default: false},
};
const HELP = `npm run bench -- [options]
  --sizes 250,1000   numbers of skills (250,1000,5000,10000,50000)
  --only plain,…     these adapters of bench/adapters/
  --peers            other libraries too (installs them into bench/)
  --list             this library's list view too
  --visits           first visits only
  --out FILE         write the report there as well
  --write            put the tables into bench/RESULTS.md, between the words written by hand`;

async function main() {
  const {values: options} = parseArgs({options: OPTIONS});
  if (options.help) return console.log(HELP);
  if (options.write && options.visits) throw new Error('--write keeps whole reports: leave --visits out.');
  if (options.write) await resultsAround();
  if (options.peers) await ensurePeers();
  const adapters = options.only?.split(',') ?? [...OURS, ...(options.peers ? PEERS : [])];
  const server = fileServer(ROOT);
  const base = await listen(server);
  const executablePath = await ensureBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    headless: headlessMode(executablePath),
    args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'],
    protocolTimeout: 200_000,
  });
  try {
    const [runs, visits, used] = [[], [], []];
    for (const size of options.sizes.split(',').map(Number)) {
      const those = adapters.map((adapter) => ({adapter, size}));
      if (options.list) those.push({adapter: 'skill-roadmap', size, view: 'list'});
      for (const each of those) {
        process.stderr.write(`${each.adapter} ${each.view ?? ''} ${size}…\n`);
        visits.push({...each, ...(await measureVisits(browser, base, each))});
        if (!options.visits) runs.push({...each, ...(await measure(browser, base, each))});
      }
      if (!options.visits && adapters.includes('skill-roadmap'))
        used.push({size, found: await measureUses(browser, base, size)});
    }
    const text = report(
      {runs, visits, used},
      {root: ROOT, version: await browser.version(), load: loadavg()},
    );
    console.log(text);
    if (options.out) await writeFile(options.out, text);
    if (options.write) await keep(text);
  } finally {
    await browser.close();
    server.close();
  }
}

const RESULTS = join(ROOT, 'bench/RESULTS.md');
const MARKS = ['<!-- tables -->', '<!-- /tables -->'];

/** What is written by hand around the tables of the last run that was kept. Rejects where their place is not marked. */
async function resultsAround() {
  const [head, rest] = (await readFile(RESULTS, 'utf8')).split(MARKS[0]);
  const tail = rest?.split(MARKS[1])[1];
  if (tail === undefined) throw new Error(`${RESULTS} has no ${MARKS.join(' … ')}.`);
  return [head, tail];
}

async function keep(text) {
  const [head, tail] = await resultsAround();
  await writeFile(RESULTS, `${head}${MARKS[0]}\n\n${text}\n\n${MARKS[1]}${tail}`);
}

await main();
