// Clocks outside the page: what its main thread does, how much memory it keeps.

const p95 = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

/** So often something is done, of which the median counts, unless it takes longer than so many ms in all. */
const PASSES = 3;
const MOST_MS = 5000;

/** Frame times, and main-thread ms per frame by kind, while `act` goes on: of the pass with the median p95. */
export async function during(page, act) {
  const passes = [];
  const end = Date.now() + MOST_MS;
  while (passes.length < PASSES && (!passes.length || Date.now() < end)) passes.push(await once(page, act));
  return passes.sort((a, b) => a.p95 - b.p95)[passes.length >> 1];
}

async function once(page, act) {
  await page.evaluate(() => globalThis.bench.record());
  const before = await page.metrics();
  await act(page);
  const after = await page.metrics();
  const times = await page.evaluate(() => globalThis.bench.stop());
  const spent = (name) => ((after[name] - before[name]) * 1000) / Math.max(1, times.length);
  return {
    p95: p95(times),
    worst: Math.max(0, ...times),
    main: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    style: spent('RecalcStyleDuration'),
    layout: spent('LayoutDuration'),
  };
}

/** JS heap after a forced collection, in MB. */
export async function heap(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize} = await page.metrics();
  await session.detach();
  return JSHeapUsedSize / 2 ** 20;
}

/** Main-thread ms of `act`, everything included that it causes until the next frame is out, less that of nothing. */
export async function cost(page, act, times) {
  const idle = await spent(page, () => undefined, times);
  return Math.max(0, (await spent(page, act, times)) - idle);
}

async function spent(page, act, times) {
  const before = await page.metrics();
  for (let i = 0; i < times; i++) {
    await act(i);
    await page.evaluate(() => globalThis.bench.painted());
  }
  const after = await page.metrics();
  return ((after.TaskDuration - before.TaskDuration) * 1000) / times;
}
