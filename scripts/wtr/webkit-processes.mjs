// Starts what WebKitGTK needs to run without a screen: an X server, a window manager, a settings daemon and the
// WebDriver server.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {delimiter, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {configFolder} from './webkit-folder.mjs';

const FLAVOURS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
const ENVIRONMENT = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  GDK_BACKEND: 'x11',
  GSETTINGS_BACKEND: 'memory',
};
/** Debian's packages, by the program that is looked for. */
const PACKAGES = {
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xsettingsd: 'xsettingsd',
};
const running = new Set();
process.once('exit', () => running.forEach(kill));

let screen;

/** Path of WebKitGTK's small test browser; undefined where it is not installed. */
export function miniBrowser() {
  const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  const candidates = FLAVOURS.map((flavour) => `${libraries}/${flavour}/MiniBrowser`);
  return process.env.WEBKIT_MINIBROWSER ?? candidates.find((path) => existsSync(path));
}

/** Debian's names of the packages that are not installed. */
export function missingPackages() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const isThere = (program) => folders.some((folder) => existsSync(join(folder, program)));
  const missing = Object.keys(PACKAGES).filter((program) => !isThere(program));
  if (!miniBrowser() && !missing.includes('WebKitWebDriver')) missing.unshift('WebKitWebDriver');
  return missing.map((program) => PACKAGES[program]);
}

/** Resolves to `{url, stop}` of a WebDriver server of its own; all of them share a screen. */
export async function startWebDriver() {
  const env = {...process.env, ...ENVIRONMENT, XDG_CONFIG_HOME: configFolder(), DISPLAY: await theScreen()};
  const port = await freePort();
  const driver = start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'});
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/status`);
  return {url, stop: () => kill(driver)};
}

/** A program on the screen that the pages are on. */
export async function startOnScreen(program, args) {
  return start(program, args, {env: {...process.env, DISPLAY: await theScreen()}, stdio: 'ignore'});
}

/** When all pages are done. */
export function stopScreen() {
  screen = undefined;
  running.forEach(kill);
}

/** With all that it started: a process of WebKit whose page is in an endless loop outlives its browser. */
function kill({pid}) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

function start(program, args, options) {
  const child = spawn(program, args, {...options, detached: true});
  running.add(child);
  child.on('error', (error) => console.error(`${program}: ${error.message}`));
  child.on('exit', () => running.delete(child));
  return child;
}

/** Never the contributor's own: its settings are others, and its windows take the focus. */
function theScreen() {
  return (screen ??= startScreen());
}

async function startScreen() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = start('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await once(server.stdio[3], 'data');
  const display = `:${String(number).trim()}`;
  // Without a window manager the page loses focus for good once its window is resized.
  start('openbox', [], {env: {...process.env, DISPLAY: display}, stdio: 'ignore'});
  return display;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answering(url) {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      return await fetch(url);
    } catch {
      await pause(50);
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}
