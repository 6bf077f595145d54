// Chromium and Firefox, both driven by puppeteer-core.
import {emulateMediaInFirefox} from './firefox-media.mjs';

const KEY_ACTIONS = ['type', 'down', 'press', 'up'];
const UNSUPPORTED = {unsupported: true};
const protocols = new WeakMap();

/** Each takes a Puppeteer page and the payload that test/support/commands.ts describes. */
export const COMMANDS = {
  'x-keys': keys,
  'x-wheel': wheel,
  'x-touch': touch,
  'x-touch-screen': touchScreen,
  'x-viewport': (page, size) => page.setViewport(size),
  'x-media': media,
  'x-memory': memory,
};

async function keys(page, payload) {
  for (const action of KEY_ACTIONS) {
    const key = payload[action];
    if (key === undefined) continue;
    // WebDriver has no name for this key.
    if (key === 'ContextMenu' && (await isFirefox(page))) return UNSUPPORTED;
    await page.keyboard[action](key === 'Space' ? ' ' : key);
  }
  return undefined;
}

async function wheel(page, {x, y, deltaX = 0, deltaY = 0, key}) {
  await page.mouse.move(x, y);
  if (key) await page.keyboard.down(key);
  await page.mouse.wheel({deltaX, deltaY});
  if (key) await page.keyboard.up(key);
}

async function touch(page, {from, to, from2, to2}) {
  if (from2) return pinch(page, [from, from2], [to, to2]);
  await page.touchscreen.touchStart(...from);
  await page.touchscreen.touchMove(...to);
  await page.touchscreen.touchEnd();
  return undefined;
}

/** Puppeteer has one finger only. */
async function pinch(page, from, to) {
  if (await isFirefox(page)) return UNSUPPORTED;
  const fingers = (points) => points.map(([x, y], id) => ({x, y, id}));
  const send = async (type, touchPoints) =>
    (await protocolOf(page)).send('Input.dispatchTouchEvent', {type, touchPoints});
  await send('touchStart', fingers(from));
  await send('touchMove', fingers(to));
  await send('touchEnd', []);
  return undefined;
}

async function touchScreen(page, {enabled}) {
  if (await isFirefox(page)) return UNSUPPORTED;
  const protocol = await protocolOf(page);
  await protocol.send('Emulation.setTouchEmulationEnabled', {enabled, maxTouchPoints: 5});
  return undefined;
}

/** Through the protocol itself: Puppeteer's own call refuses forced colours and contrast. */
async function media(page, payload) {
  if (await isFirefox(page)) return emulateMediaInFirefox(page.browser(), payload);
  const features = Object.entries(payload).map(([name, value]) => ({name, value}));
  await (await protocolOf(page)).send('Emulation.setEmulatedMedia', {features});
  return undefined;
}

/** What is alive after a forced collection, nodes that are in no document included. */
async function memory(page) {
  if (await isFirefox(page)) return UNSUPPORTED;
  const protocol = await protocolOf(page);
  // What a collection lets go of may hold more, which the next one takes.
  for (let i = 0; i < 3; i++) await protocol.send('HeapProfiler.collectGarbage');
  const {Nodes, JSEventListeners, JSHeapUsedSize} = await page.metrics();
  return {nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize};
}

async function isFirefox(page) {
  return /firefox/i.test(await page.browser().version());
}

async function protocolOf(page) {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  return protocols.get(page);
}
