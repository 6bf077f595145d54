// One library at one size: a page of its own, real input, figures.
import {drag, pinch, rest, wheel, zoomIn} from './input.mjs';
import {cost, during, heap} from './meter.mjs';
import {adapterPath} from './peers.mjs';
import {uses} from './uses.mjs';
import {firstVisit} from './visit.mjs';

const TIMES = {changes: 20, folds: 6};
/** Drawings of which the median counts. Large ones vary less and take longer. */
const draws = (size) => (size > 2000 ? 5 : 15);
const visits = (size) => (size > 2000 ? 3 : 5);
/** What takes longer is given up. */
const LONG_MS = 60_000;
/** Pixels of the wheel a step: within one level of detail, and across them. */
const TURN = {small: 5, large: 16};

/**
 * Figures of an adapter (by its file name) with a tree of `size` skills. What does not come to an end in time is named in
 * `failed`, beside the figures until then.
 */
export async function measure(browser, base, {adapter, size, view, timeout = LONG_MS}) {
  const found = {};
  const page = await openPage(browser, base, adapter);
  try {
    for (const [name, step] of steps(page, size, view))
      Object.assign(found, await withTimeout(step(found), name, timeout));
  } catch (error) {
    found.failed = reason(error);
  } finally {
    await page.close();
  }
  return found;
}

/** Of a process that has run nothing yet, in ms; or why that `failed`. */
export async function measureVisits(browser, base, what, timeout = LONG_MS) {
  const within = (drawn) => withTimeout(drawn, 'draw', timeout);
  const times = [];
  try {
    for (let i = 0; i < visits(what.size); i++) times.push(await firstVisit(browser, base, what, within));
    return {ms: median(times)};
  } catch (error) {
    return {failed: reason(error)};
  }
}

const reason = (error) => error.message.split('\n')[0];

async function openPage(browser, base, adapter) {
  const page = await browser.newPage();
  await page.setViewport({width: 1400, height: 900});
  await page.goto(`${base}/bench/page.html`);
  await page.evaluate(start, `/${adapterPath(adapter)}`);
  return page;
}

function withTimeout(promise, name, ms) {
  const late = new Promise((_, fail) =>
    setTimeout(() => fail(new Error(`${name}: over ${ms / 1000} s`)), ms).unref(),
  );
  return Promise.race([promise, late]);
}

/** What is measured, in order; each step gives some of the figures. A list is not moved like a map. */
function steps(page, size, view) {
  const map = [
    ['rest', async () => ({rest: await during(page, rest)})],
    ['pan', async () => ({home: await during(page, drag)})],
    ['zoom', async () => ({zoomHome: await during(page, () => wheel(page, TURN.small))})],
    ['zoom in', () => zoomIn(page)],
    ['pan', async () => ({near: await during(page, drag)})],
    ['zoom', async () => ({zoomNear: await during(page, () => wheel(page, TURN.small))})],
    ['zoom', async () => ({zoom: await during(page, () => wheel(page, TURN.large))})],
    ['pinch', async () => ({pinch: await during(page, pinch)})],
    ['count', async ({elements}) => ({elements: Math.max(elements, await elementsOf(page))})],
  ];
  return [
    ['draw', () => drawing(page, size, view)],
    ...(view ? [] : map),
    ['tick', async () => ({status: await changes(page)})],
    [
      'fold',
      async () => {
        await page.evaluate(() => globalThis.bench.seek());
        return {fold: await folds(page)};
      },
    ],
    ['heap', async ({heapBefore}) => ({heap: (await heap(page)) - heapBefore})],
  ];
}

/** Drawn a few times, after a small one that warms everything up. */
async function drawing(page, size, view) {
  const heapBefore = await heap(page);
  await page.evaluate(() => globalThis.bench.ready(250));
  await page.evaluate(() => globalThis.bench.draw());
  await page.evaluate((count) => globalThis.bench.ready(count), size);
  const found = [];
  for (let i = 0; i < draws(size); i++)
    found.push(await page.evaluate((as) => globalThis.bench.draw(as), {view}));
  return {
    heapBefore,
    ms: median(found.map(({ms}) => ms)),
    all: median(found.map(({all}) => all)),
    longest: Math.max(...found.map(({longest}) => longest)),
    elements: await elementsOf(page),
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
    /** Goes to what is folded, where that is not drawn everywhere. */
    seek: async () => {
      state.drawn.seek?.();
      await new Promise((done) => setTimeout(done, 1000));
    },
    fold: (closed) => {
      state.drawn.fold(closed);
    },
    record: () => {
      state.stop = probe.frames();
    },
    stop: () => state.stop(),
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

const elementsOf = (page) => page.evaluate(() => globalThis.bench.elements());

/** What a reader of this library does, on a page of its own that has just been drawn; or why that `failed`. */
export async function measureUses(browser, base, size) {
  const page = await openPage(browser, base, 'skill-roadmap');
  try {
    await page.evaluate((count) => globalThis.bench.ready(count), size);
    await page.evaluate(() => globalThis.bench.draw());
    return await uses(page);
  } catch (error) {
    return {failed: reason(error)};
  } finally {
    await page.close();
  }
}

/** Of closing a group or opening it again. */
function folds(page) {
  return cost(
    page,
    (i) => page.evaluate((closed) => globalThis.bench.fold(closed), i % 2 === 0),
    TIMES.folds,
  );
}

/** Of one status change. The first of a visit is not counted: names are indexed for it. */
async function changes(page) {
  const change = (i) =>
    page.evaluate((at, done) => globalThis.bench.change(at, done), 5 + (i % 10), i % 20 < 10);
  await change(0);
  return cost(page, change, TIMES.changes);
}
