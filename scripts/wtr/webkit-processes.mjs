// Starts what WebKitGTK needs to run without a screen: an X server, a window manager and the WebDriver server.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';

const FLAVOURS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
const ENVIRONMENT = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
};

/** Path of WebKitGTK's small test browser; throws with advice when it is not installed. */
export function miniBrowser() {
  const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  const candidates = FLAVOURS.map((flavour) => `${libraries}/${flavour}/MiniBrowser`);
  const found = process.env.WEBKIT_MINIBROWSER ?? candidates.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'WebKit is not installed: apt-get install --no-install-recommends webkit2gtk-driver xvfb openbox',
  );
}

/** Resolves to `{url, stop}` of a running WebDriver server. */
export async function startWebDriver() {
  const processes = [];
  const start = (program, args, options) => {
    const child = spawn(program, args, options);
    child.on('error', (error) => console.error(`${program}: ${error.message}`));
    processes.push(child);
    return child;
  };
  const stop = (signal) =>
    processes
      .splice(0)
      .reverse()
      .forEach((child) => child.kill(signal));
  process.once('exit', () => stop('SIGKILL'));
  const env = {...process.env, ...ENVIRONMENT};
  env.DISPLAY ??= await startScreen(start, env);
  const port = await freePort();
  start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'});
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/status`);
  return {url, stop};
}

async function startScreen(start, env) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = start('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await once(server.stdio[3], 'data');
  const display = `:${String(number).trim()}`;
  // Without a window manager the page loses focus for good once its window is resized.
  if (existsSync('/usr/bin/openbox'))
    start('openbox', [], {env: {...env, DISPLAY: display}, stdio: 'ignore'});
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
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      return await fetch(url);
    } catch {
      await pause(50);
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}
