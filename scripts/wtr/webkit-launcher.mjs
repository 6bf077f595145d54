// WebKitGTK for @web/test-runner, over classic WebDriver with plain fetch. The runner's own WebDriver launcher brings
// webdriverio, whose typing loses doubled letters.
import {setTimeout as pause} from 'node:timers/promises';
import {miniBrowser, startWebDriver} from './webkit-processes.mjs';

/** The code points that WebDriver gives to keys without a character. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F2: '\uE032',
  F6: '\uE036',
  F10: '\uE03A',
  Meta: '\uE03D',
};
const BUTTONS = {left: 0, middle: 1, right: 2};
/** A window is resized in steps: the manager decides how much of it is the page's. */
const RESIZE_ATTEMPTS = 4;

class WebKitLauncher {
  name = 'WebKit';
  /** The kind of launcher whose commands the runner's own plugins know how to call. */
  type = 'webdriver';
  concurrency = 1;
  #driver;
  #session = '';
  #starting;
  #window;
  #pages = new Map();

  async initialize() {}

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#pages.set(id, url);
    await this.#send('POST', '/url', {url});
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.#pages.get(id);
  }

  async stopSession(id) {
    this.#pages.delete(id);
    // All files share one session: leave nothing behind for the next.
    await this.execute('localStorage.clear(); sessionStorage.clear()');
    await this.#send('POST', '/window/rect', this.#window);
    await this.#send('POST', '/url', {url: 'about:blank'});
    return {};
  }

  async stop() {
    try {
      if (this.#session) await this.#send('DELETE', '');
    } catch {
      // The browser is gone already.
    }
    this.#driver?.stop();
  }

  startDebugSession() {
    throw new Error('There is no debug session in WebKit.');
  }

  // What the runner's command plugins call.

  execute(script, args = []) {
    return this.#send('POST', '/execute/sync', {script, args});
  }

  sendKeys(_, keys) {
    return this.keys(keys.flatMap((key) => [this.key('keyDown', key), this.key('keyUp', key)]));
  }

  sendMouseMove(_, x, y) {
    return this.#mouse({type: 'pointerMove', duration: 0, x, y});
  }

  sendMouseClick(_, x, y, name = 'left') {
    const button = BUTTONS[name];
    const move = {type: 'pointerMove', duration: 0, x, y};
    return this.#mouse(move, {type: 'pointerDown', button}, {type: 'pointerUp', button});
  }

  sendMouseDown(_, name = 'left') {
    return this.#mouse({type: 'pointerDown', button: BUTTONS[name]});
  }

  sendMouseUp(_, name = 'left') {
    return this.#mouse({type: 'pointerUp', button: BUTTONS[name]});
  }

  async resetMouse() {
    await this.#send('DELETE', '/actions');
    await this.sendMouseMove('', 0, 0);
  }

  // What the project's own commands call besides.

  key(type, name) {
    return {type, value: KEYS[name] ?? name};
  }

  keys(actions) {
    return this.actions([{type: 'key', id: 'keyboard', actions}]);
  }

  actions(actions) {
    return this.#send('POST', '/actions', {actions});
  }

  async setViewport({width, height}) {
    for (let attempt = 0; attempt < RESIZE_ATTEMPTS; attempt++) {
      const [innerWidth, innerHeight] = await this.execute('return [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      const outer = await this.#send('GET', '/window/rect');
      const size = {width: outer.width + width - innerWidth, height: outer.height + height - innerHeight};
      await this.#send('POST', '/window/rect', size);
      await pause(100);
    }
  }

  async #start() {
    const options = {binary: miniBrowser(), args: ['--automation']};
    this.#driver = await startWebDriver();
    const capabilities = {alwaysMatch: {'webkitgtk:browserOptions': options}};
    const session = await this.#call('POST', '/session', {capabilities});
    this.name = `WebKit ${session.capabilities.browserVersion}`;
    this.#session = `/session/${session.sessionId}`;
    this.#window = await this.#send('GET', '/window/rect');
  }

  #mouse(...actions) {
    return this.actions([{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]);
  }

  #send(method, path, body) {
    return this.#call(method, this.#session + path, body);
  }

  async #call(method, path, body) {
    const response = await fetch(this.#driver.url + path, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
}

/** A launcher for the runner's `browsers`. */
export function webkitLauncher() {
  return new WebKitLauncher();
}
