#!/usr/bin/env node
// Finds a Chromium-family browser for the tests, or gets one. Run by hand it prints the browser's path.
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {installWithApt} from './apt.mjs';
import {fetchHeadlessShell, HEADLESS_SHELL} from './headless-shell.mjs';
import {installedCandidates} from './installed.mjs';
import {starts} from './starts.mjs';

const SOURCES = [
  {name: 'the headless shell from npm (67 MB)', get: fetchHeadlessShell},
  {name: 'chromium from apt', get: installWithApt},
];
const NONE = `No Chromium-family browser was found and none could be fetched.
Install Chrome, Chromium or Edge, or set CHROME_PATH to the program file of one.`;

/**
 * Path of a browser that starts. Looked for in this order: CHROME_PATH, an installed one, one fetched before,
 * the headless shell from npm (Linux x64), Debian's package (as root). Rejects with advice when there is none.
 */
export async function ensureBrowser() {
  const found = namedBrowser() ?? installedCandidates().find(starts) ?? [HEADLESS_SHELL].find(starts);
  return found ?? (await fetchBrowser());
}

function namedBrowser() {
  const path = process.env.CHROME_PATH;
  if (path && !starts(path)) throw new Error(`CHROME_PATH=${path} does not start.`);
  return path || undefined;
}

async function fetchBrowser() {
  for (const {name, get} of SOURCES) {
    const file = await attempt(name, get);
    if (starts(file)) return file;
  }
  throw new Error(NONE);
}

async function attempt(name, get) {
  say(`no browser is installed: trying ${name}`);
  try {
    return await get();
  } catch (error) {
    say(`${name}: ${error.message}`);
    return undefined;
  }
}

function say(message) {
  process.stderr.write(`[browser] ${message}\n`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
