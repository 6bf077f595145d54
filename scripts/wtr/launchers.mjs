import {existsSync} from 'node:fs';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../browser/ensure-browser.mjs';
import {CHROMIUM_FLAGS, headlessMode} from '../browser/flags.mjs';
import {resetMediaInFirefox} from './firefox-media.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const LAUNCHERS = {chromium, firefox, webkit: webkitLauncher};

/** Launchers for names joined by commas: `chromium`, `firefox`, `webkit`. Only Chromium is fetched when missing. */
export async function launchers(names) {
  const made = names.split(',').map((name) => {
    const launcher = LAUNCHERS[name.trim()];
    if (!launcher)
      throw new Error(`BROWSERS=${names}: "${name}" is none of ${Object.keys(LAUNCHERS).join(', ')}`);
    return launcher();
  });
  return Promise.all(made);
}

async function chromium() {
  const executablePath = await ensureBrowser();
  const launchOptions = {executablePath, headless: headlessMode(executablePath), args: CHROMIUM_FLAGS};
  return withFreshPages(chromeLauncher({concurrency: 2, createPage: ownContext, launchOptions}));
}

/** puppeteer-core drives Firefox too, over WebDriver BiDi. One page at a time: only one window has the focus. */
function firefox() {
  const executablePath = process.env.FIREFOX_PATH ?? FIREFOXES.find((path) => existsSync(path));
  if (!executablePath) throw new Error('Firefox was not found: install firefox-esr or set FIREFOX_PATH.');
  const args = ['--remote-allow-system-access'];
  const launchOptions = {browser: 'firefox', executablePath, headless: true, args};
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
