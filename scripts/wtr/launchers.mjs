import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../browser/ensure-browser.mjs';
import {CHROMIUM_FLAGS, headlessMode} from '../browser/flags.mjs';
import {resetMediaInFirefox} from './firefox-media.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';
import {missingPackages} from './webkit-processes.mjs';

const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
/** The oldest that these tests were run in; 140 does not know commands that puppeteer-core sends. */
const OLDEST_FIREFOX = 153;
const LAUNCHERS = {chromium, firefox, webkit: webkitLauncher};
const INSTALL = 'apt-get install --no-install-recommends';

/** Launchers for names joined by commas: `chromium`, `firefox`, `webkit`. Only Chromium is fetched when missing. */
export async function launchers(names) {
  const problems = problemsWith(names);
  if (problems.length) throw new Error(problems.join('\n'));
  return Promise.all(listOf(names).map((name) => LAUNCHERS[name]()));
}

/** Why the named engines cannot run here, and what helps: a sentence each, none when all is well. */
export function problemsWith(names) {
  return listOf(names).flatMap(problemWith);
}

function problemWith(name) {
  if (!(name in LAUNCHERS))
    return [`“${name}” is no engine: choose of ${Object.keys(LAUNCHERS).join(', ')}.`];
  if (name === 'firefox') return firefoxProblems(firefoxPath());
  const missing = name === 'webkit' ? missingPackages() : [];
  if (missing.length)
    return [`WebKit lacks something: “${INSTALL} ${missing.join(' ')}” (on Debian and Ubuntu only).`];
  return [];
}

function firefoxProblems(path) {
  if (!path)
    return [`Firefox is not installed: “${INSTALL} firefox-esr”, or name its program in FIREFOX_PATH.`];
  const {stdout} = spawnSync(path, ['--version'], {encoding: 'utf8'});
  const [version, major] = /(\d+)\.[\d.]+/.exec(stdout ?? '') ?? [];
  if (!major || Number(major) >= OLDEST_FIREFOX) return [];
  return [
    `Firefox ${version} cannot be driven by these tests: ${OLDEST_FIREFOX} or later can. Name its program in FIREFOX_PATH.`,
  ];
}

function listOf(names) {
  return names.split(',').map((name) => name.trim());
}

function firefoxPath() {
  return [process.env.FIREFOX_PATH, ...FIREFOXES].find((path) => path && existsSync(path));
}

async function chromium() {
  const executablePath = await ensureBrowser();
  const launchOptions = {executablePath, headless: headlessMode(executablePath), args: CHROMIUM_FLAGS};
  return withFreshPages(chromeLauncher({concurrency: 2, createPage: ownContext, launchOptions}));
}

/** puppeteer-core drives Firefox too, over WebDriver BiDi. One page at a time: only one window has the focus. */
function firefox() {
  const args = ['--remote-allow-system-access'];
  const launchOptions = {browser: 'firefox', executablePath: firefoxPath(), headless: true, args};
  return withFreshPages(chromeLauncher({concurrency: 1, puppeteer, createPage: ownContext, launchOptions}));
}

/** A window of its own for each page: a background tab gets no animation frames and no focus. */
async function ownContext({browser}) {
  return (await browser.createBrowserContext()).newPage();
}

/**
 * The launcher keeps finished pages for the next test file, and with them what that file stored and emulated. Here each
 * file starts with a new page in a new context.
 */
function withFreshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.inactivePages.push = () => 0;
  launcher.stopSession = async (id) => {
    const context = launcher.getPage(id).browserContext();
    const result = await stopSession(id);
    await resetMediaInFirefox(context.browser());
    await context.close();
    return result;
  };
  return launcher;
}
