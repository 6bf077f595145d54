// One WebKitGTK browser, over classic WebDriver with plain fetch.
import {miniBrowser, startWebDriver} from './webkit-processes.mjs';

/** A driver whose page hangs never answers. */
const PATIENCE_MS = 20_000;

export class WebKitSession {
  /** Place and size of the window, as it was at first. */
  window;
  version = '';
  #driver;
  #path = '';
  #turned = [0, 0];

  /** A browser with a profile of its own. */
  static async start() {
    const session = new WebKitSession();
    await session.#start();
    return session;
  }

  /** What WebDriver answers; rejects when it says no, or nothing for `patience` milliseconds. */
  send(method, path, body, patience) {
    return this.#call(method, this.#path + path, body, patience);
  }

  execute(script, args = []) {
    return this.send('POST', '/execute/sync', {script, args});
  }

  /** The driver tells the page by how much a turn differs from the one before: it is told all turns together. */
  turnWheel(x, y, deltaX, deltaY) {
    this.#turned = [this.#turned[0] + deltaX, this.#turned[1] + deltaY];
    const total = {deltaX: this.#turned[0], deltaY: this.#turned[1]};
    const scroll = {type: 'scroll', x, y, ...total, duration: 0, origin: 'viewport'};
    const actions = [{type: 'wheel', id: 'wheel', actions: [scroll]}];
    return this.send('POST', '/actions', {actions});
  }

  /** Lets go of all keys and buttons. */
  release() {
    this.#turned = [0, 0];
    return this.send('DELETE', '/actions');
  }

  /** Ends the browser, whether it still answers or not. */
  async stop() {
    await this.send('DELETE', '', undefined, 3000).catch(() => undefined);
    this.#driver.stop();
  }

  async #start() {
    const options = {binary: miniBrowser(), args: ['--automation']};
    this.#driver = await startWebDriver();
    const capabilities = {alwaysMatch: {'webkitgtk:browserOptions': options}};
    const created = await this.#call('POST', '/session', {capabilities}, 60_000);
    this.version = created.capabilities.browserVersion;
    this.#path = `/session/${created.sessionId}`;
    this.window = await this.send('GET', '/window/rect');
  }

  async #call(method, path, body, patience = PATIENCE_MS) {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(this.#driver.url + path, {
      method,
      body: body && JSON.stringify(body),
      signal,
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
}
