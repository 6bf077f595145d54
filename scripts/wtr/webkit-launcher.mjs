// WebKitGTK for @web/test-runner. The runner's own WebDriver launcher brings webdriverio, whose typing loses doubled
// letters.
import {setTimeout as pause} from 'node:timers/promises';
import {clickInPage} from './webkit-dispatch.mjs';
import {WebKitMedia} from './webkit-media.mjs';
import {stopScreen} from './webkit-processes.mjs';
import {WebKitSession} from './webkit-session.mjs';

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
  #session;
  #media = new WebKitMedia();
  /** Whether the next file needs another browser. */
  #isSpent = false;
  #pages = new Map();

  async initialize() {}

  async startSession(id, url) {
    this.#pages.set(id, url);
    try {
      await this.#open(url);
    } catch {
      await this.#discard();
      await this.#open(url);
    }
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.#pages.get(id);
  }

  async stopSession(id) {
    this.#pages.delete(id);
    await (this.#isSpent ? this.#discard() : this.#tidy().catch(() => this.#discard()));
    return {};
  }

  async stop() {
    await this.#discard();
    stopScreen();
  }

  startDebugSession() {
    throw new Error('There is no debug session in WebKit.');
  }

  // What the runner's command plugins call.

  execute(script, args = []) {
    return this.#session.execute(script, args);
  }

  sendKeys(_, keys) {
    return this.keys(keys.flatMap((key) => [this.key('keyDown', key), this.key('keyUp', key)]));
  }

  sendMouseMove(_, x, y) {
    return this.#mouse({type: 'pointerMove', duration: 0, x, y});
  }

  async sendMouseClick(_, x, y, name = 'left') {
    const button = BUTTONS[name];
    await this.sendMouseMove('', x, y);
    if (button) await clickInPage(this, x, y, button);
    else await this.#mouse({type: 'pointerDown', button}, {type: 'pointerUp', button});
  }

  sendMouseDown(_, name = 'left') {
    // It will let go of another button: the pointer stays down, in the pages to come as well.
    if (name !== 'left') this.#isSpent = true;
    return this.#mouse({type: 'pointerDown', button: BUTTONS[name]});
  }

  sendMouseUp(_, name = 'left') {
    return this.#mouse({type: 'pointerUp', button: BUTTONS[name]});
  }

  async resetMouse() {
    await this.#session.release();
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

  turnWheel(x, y, deltaX, deltaY) {
    return this.#session.turnWheel(x, y, deltaX, deltaY);
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

  emulateMedia(features) {
    return this.#media.emulate(this.#session, features);
  }

  async #open(url) {
    if (!this.#session) {
      this.#session = await WebKitSession.start();
      this.name = `WebKit ${this.#session.version}`;
    }
    await this.#send('POST', '/url', {url});
  }

  /** The next file gets the same browser: nothing may be left behind. */
  async #tidy() {
    await this.execute('localStorage.clear(); sessionStorage.clear()');
    await this.#session.release();
    await this.#media.reset(this.#session);
    await this.#send('POST', '/window/rect', this.#session.window);
    await this.#send('POST', '/url', {url: 'about:blank'});
  }

  /** After this the next file gets another browser. */
  async #discard() {
    this.#isSpent = false;
    const session = this.#session;
    this.#session = undefined;
    await session?.stop();
  }

  #mouse(...actions) {
    return this.actions([{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]);
  }

  #send(method, path, body) {
    return this.#session.send(method, path, body);
  }
}

/** A launcher for the runner's `browsers`. */
export function webkitLauncher() {
  return new WebKitLauncher();
}
