// Runs in the page: the clock, the frames, what is in the DOM.

/** After the next frame has been painted. */
export const painted = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  });

/**
 * Draws; in ms: until a first picture is painted, until nothing of the drawing changes any more (`all`), and the longest
 * task until then. An adapter may draw on a `surface` of its own, and may ask for data that nobody has changed (`copy`).
 */
export async function timedDraw(adapter, host, data, options) {
  const own = adapter.copy?.(data) ?? data;
  const tasks = [];
  const watcher = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  watcher.observe({type: 'longtask'});
  // A task of its own: what a debugger calls is no task to the observer.
  await new Promise((done) => setTimeout(done));
  const start = performance.now();
  const drawn = await adapter.draw(host, own, options);
  const elapsed = async () => {
    await painted();
    return performance.now() - start;
  };
  let last = elapsed();
  const changes = new globalThis.MutationObserver(() => {
    last = elapsed();
  });
  changes.observe(drawn.surface ?? host, {childList: true, attributes: true, subtree: true});
  const ms = await last;
  await new Promise((done) => setTimeout(done, 400));
  changes.disconnect();
  watcher.disconnect();
  const longest = tasks.reduce(
    (most, {startTime, duration}) => Math.max(most, startTime >= start ? duration : 0),
    0,
  );
  return {drawn, ms, all: await last, longest};
}

/** Times between frames from now on, until it is stopped. */
export function frames() {
  const times = [];
  let last = performance.now();
  let id = requestAnimationFrame(function next(now) {
    times.push(now - last);
    last = now;
    id = requestAnimationFrame(next);
  });
  return () => {
    cancelAnimationFrame(id);
    return times.slice(1);
  };
}

/** Elements of the page, shadow roots included. */
export function elements(root = document) {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count++;
    if (element.shadowRoot) count += elements(element.shadowRoot);
  }
  return count;
}
