// A first visit: a process that has run nothing yet asks for the script and draws.
import {adapterPath} from './peers.mjs';

/**
 * Ms from asking for the script to painted, in a process of its own; to turn the data into what is drawn is left out.
 * `within`: gives its promise up in time. The process ends with it, so that it does not go on beside what is next.
 */
export async function firstVisit(browser, base, {adapter, size, view}, within) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1400, height: 900});
    await page.goto(`${base}/bench/page.html`);
    return await within(page.evaluate(visit, `/${adapterPath(adapter)}`, size, {view}));
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
async function visit(path, size, options) {
  const [{painted}, {tree}] = await Promise.all(
    ['/bench/probe.mjs', '/bench/trees.mjs'].map((file) => import(file)),
  );
  const [least, whole] = [tree(1), tree(size)];
  await painted();
  const start = performance.now();
  const lib = await import(path);
  await lib.prepare(least);
  const loaded = performance.now();
  const data = await lib.prepare(whole);
  const begin = performance.now();
  await lib.draw(document.querySelector('#stage'), data, options);
  await painted();
  return loaded - start + performance.now() - begin;
}
