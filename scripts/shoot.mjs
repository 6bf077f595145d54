#!/usr/bin/env node
// Takes a picture of a page, to look at what the code draws. `npm run shoot -- --help` lists the options.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from './browser/ensure-browser.mjs';
import {CHROMIUM_FLAGS, headlessMode} from './browser/flags.mjs';

const HELP = `npm run shoot -- URL OUT.png [options]
  --width 1600      width of the window in CSS pixels
  --height 1000     height of the window in CSS pixels
  --scale 1         device pixels per CSS pixel
  --dark            prefers-color-scheme: dark
  --reduced-motion  prefers-reduced-motion: reduce
  --forced-colors   forced-colors: active
  --touch           a touch screen: (pointer: coarse), five fingers
  --storage FILE    a progress record, put in localStorage before the page loads
  --profile NAME    whose record it is
  --eval JS         run in the page before the picture (may await)
  --wait 300        milliseconds between the page being quiet (or --eval being done) and the picture
  --full            the whole page, not only the window
  --console         print what the page logs`;
const OPTIONS = {
  'width': {type: 'string', default: '1600'},
  'height': {type: 'string', default: '1000'},
  'scale': {type: 'string', default: '1'},
  'dark': {type: 'boolean', default: false},
  'reduced-motion': {type: 'boolean', default: false},
  'forced-colors': {type: 'boolean', default: false},
  'touch': {type: 'boolean', default: false},
  'storage': {type: 'string'},
  'profile': {type: 'string'},
  'eval': {type: 'string'},
  'wait': {type: 'string', default: '300'},
  'full': {type: 'boolean', default: false},
  'console': {type: 'boolean', default: false},
  'help': {type: 'boolean', default: false},
};

async function main() {
  const {values: options, positionals} = parseArgs({options: OPTIONS, allowPositionals: true});
  const [url, out] = positionals;
  if (options.help || !url || !out) {
    console.log(HELP);
    return;
  }
  const executablePath = await ensureBrowser();
  const headless = headlessMode(executablePath);
  const browser = await puppeteer.launch({executablePath, headless, args: CHROMIUM_FLAGS});
  try {
    await shoot(await browser.newPage(), url, out, options);
  } finally {
    await browser.close();
  }
}

async function shoot(page, url, out, options) {
  reportTroubles(page, options.console);
  await setUp(page, options);
  await page.goto(url, {waitUntil: 'networkidle0'});
  if (options.eval) await page.evaluate(`(async () => {${options.eval}\n})()`);
  await new Promise((done) => setTimeout(done, Number(options.wait)));
  await page.screenshot({path: out, fullPage: options.full});
}

/** What is wrong with the page is printed, or a blank picture would have to be guessed at. */
function reportTroubles(page, everything) {
  page.on('pageerror', (error) => console.error(`page error: ${error.stack ?? error}`));
  page.on('requestfailed', (request) => console.error(`failed: ${request.url()}`));
  page.on(
    'response',
    (answer) => answer.status() >= 400 && console.error(`${answer.status()}: ${answer.url()}`),
  );
  page.on('console', (message) => {
    if (everything || ['error', 'warn'].includes(message.type())) console.error(`console: ${message.text()}`);
  });
}

async function setUp(page, options) {
  await page.setViewport({
    width: Number(options.width),
    height: Number(options.height),
    deviceScaleFactor: Number(options.scale),
    hasTouch: options.touch,
    isMobile: options.touch,
  });
  await emulate(page, options);
  if (options.storage) await page.evaluateOnNewDocument(storeProgress, ...progressEntry(options));
}

/** Through the protocol itself: Puppeteer's own calls refuse forced colours and give one finger only. */
async function emulate(page, options) {
  const protocol = await page.createCDPSession();
  const fingers = {enabled: options.touch, maxTouchPoints: 5};
  await protocol.send('Emulation.setTouchEmulationEnabled', fingers);
  await protocol.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: options.dark ? 'dark' : 'light'},
      {name: 'prefers-reduced-motion', value: options['reduced-motion'] ? 'reduce' : 'no-preference'},
      {name: 'forced-colors', value: options['forced-colors'] ? 'active' : 'none'},
    ],
  });
}

function progressEntry({storage, profile}) {
  const key = ['skill-roadmap:progress', profile].filter(Boolean).join(':');
  return [key, readFileSync(storage, 'utf8')];
}

/* global localStorage -- the next function runs in the page */
function storeProgress(key, record) {
  localStorage.setItem(key, record);
}

await main();
