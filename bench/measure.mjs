// One library at one size: a page of its own, real input, figures.
import {adapterPath} from './peers.mjs';

const NUMBERS = {moves: 60, changes: 20, folds: 6};
const MIDDLE = {x: 700, y: 450};

/** Figures of an adapter (by its file name) with a tree of `size` skills; `{failed}` when it cannot draw it in time. */
export async function measure(browser, base, adapter, size, options = {}) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1400, height: 900});
    return await withTimeout(figures(page, base, adapter, size, options), options.timeout ?? 60_000);
  } catch (error) {
    return {failed: error.message.split('\n')[0]};
  } finally {
    await page.close();
  }
}

function withTimeout(promise, ms) {
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error(`over ${ms / 1000} s`)), ms).unref());
  return Promise.race([promise, late]);
}

async function figures(page, base, adapter, size, {view, repeats = size > 2000 ? 1 : 3} = {}) {
  await page.goto(`${base}/bench/page.html`);
  await page.evaluate(start, `/${adapterPath(adapter)}`);
  const heapBefore = await heap(page);
  await page.evaluate(() => globalThis.bench.ready(250));
  await page.evaluate(() => globalThis.bench.draw());
  await page.evaluate((count) => globalThis.bench.ready(count), size);
  const draws = [];
  for (let i = 0; i < repeats; i++)
    draws.push(await page.evaluate((as) => globalThis.bench.draw(as), {view}));
  const ms = median(draws.map((draw) => draw.ms));
  const longest = median(draws.map((draw) => draw.longest));
  const elementsHome = await page.evaluate(() => globalThis.bench.elements());
  const home = view ? {} : await drag(page);
  if (!view) await zoomIn(page);
  const zoom = view ? {} : await wheel(page);
  const near = view ? {} : await drag(page);
  const elementsNear = await page.evaluate(() => globalThis.bench.elements());
  const status = await changes(page);
  const fold = await page.evaluate((times) => globalThis.bench.folds(times), NUMBERS.folds);
  const kept = (await heap(page)) - heapBefore;
  return {
    ms,
    longest,
    elements: Math.max(elementsHome, elementsNear),
    home,
    near,
    zoom,
    status,
    fold,
    heap: kept,
  };
}

/** Sets the page up: adapter and probe as globals. */
async function start(path) {
  const [probe, trees, lib] = await Promise.all(
    ['/bench/probe.mjs', '/bench/trees.mjs', path].map((file) => import(file)),
  );
  const host = document.querySelector('#stage');
  const state = {};
  globalThis.bench = {
    ...probe,
    ready: async (size) => {
      state.data = await lib.prepare(trees.tree(size));
    },
    draw: async (options) => {
      state.drawn?.remove();
      host.replaceChildren();
      await probe.painted();
      const {drawn, ...times} = await probe.timedDraw(lib, host, state.data, options);
      state.drawn = drawn;
      return times;
    },
    change: (i, done) => state.drawn.setStatus(i, done),
    folds: async (times) => {
      const found = [];
      for (let i = 0; i < times; i++) found.push(await probe.timed(() => state.drawn.fold(i % 2 === 0)));
      return found.sort((a, b) => a - b)[times >> 1];
    },
    record: () => {
      state.stop = probe.frames();
    },
    stop: () => state.stop(),
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const p95 = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

async function heap(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize} = await page.metrics();
  await session.detach();
  return JSHeapUsedSize / 2 ** 20;
}

/** Frame times and main-thread time while `act` goes on. */
async function during(page, act) {
  await page.evaluate(() => globalThis.bench.record());
  const before = await page.metrics();
  await act();
  const after = await page.metrics();
  const times = await page.evaluate(() => globalThis.bench.stop());
  const spent = (after.TaskDuration - before.TaskDuration) * 1000;
  return {p95: p95(times), worst: Math.max(...times), main: spent / times.length};
}

function drag(page) {
  return during(page, async () => {
    await page.mouse.move(MIDDLE.x, MIDDLE.y);
    await page.mouse.down();
    for (let i = 1; i <= NUMBERS.moves; i++) {
      const turn = i < NUMBERS.moves / 2 ? i : NUMBERS.moves - i;
      await page.mouse.move(MIDDLE.x - turn * 18, MIDDLE.y - turn * 11);
      await frame(page);
    }
    await page.mouse.up();
  });
}

/** To reading size, or as near as the library goes. */
async function zoomIn(page) {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await page.keyboard.down('Control');
  for (let i = 0; i < 24 && (await page.evaluate(isSmall)); i++) {
    await page.mouse.wheel({deltaY: -40});
    await frame(page);
  }
  await page.keyboard.up('Control');
  await new Promise((done) => setTimeout(done, 300));
}

/** The zoom of what is drawn, read off the first transform with a scale; a canvas does not tell. */
function isSmall() {
  const found = [];
  const collect = (root) => {
    for (const element of root.querySelectorAll('.world, .w, svg > g, .map-canvas, .react-flow__viewport'))
      found.push(element);
    for (const element of root.querySelectorAll('skill-roadmap')) collect(element.shadowRoot);
  };
  collect(document);
  const scales = found.map(
    (element) =>
      /scale\(([\d.]+)/.exec(`${element.style.transform} ${element.getAttribute('transform') ?? ''}`)?.[1],
  );
  const scaled = scales.find(Boolean);
  return scaled === undefined || Number(scaled) < 0.9;
}

function wheel(page) {
  return during(page, async () => {
    await page.keyboard.down('Control');
    for (let i = 0; i < NUMBERS.moves; i++) {
      await page.mouse.wheel({deltaY: (i >> 3) % 2 ? -16 : 16});
      await frame(page);
    }
    await page.keyboard.up('Control');
  });
}

const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));

/** Main-thread ms of one status change, everything included that it causes. */
async function changes(page) {
  const idle = await spent(page, () => undefined);
  const busy = await spent(page, (i) =>
    page.evaluate((at, done) => globalThis.bench.change(at, done), 5 + (i % 10), i < 10),
  );
  return Math.max(0, busy - idle);
}

async function spent(page, act) {
  const before = await page.metrics();
  for (let i = 0; i < NUMBERS.changes; i++) {
    await act(i);
    await page.evaluate(() => globalThis.bench.painted());
  }
  const after = await page.metrics();
  return ((after.TaskDuration - before.TaskDuration) * 1000) / NUMBERS.changes;
}
