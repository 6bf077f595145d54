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

/** Draws, and measures until it is painted and nothing happens any more. Times in ms. */
export async function timedDraw(adapter, host, data, options) {
  const tasks = [];
  const watcher = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  watcher.observe({type: 'longtask'});
  // A task of its own: what a debugger calls is no task to the observer.
  await new Promise((done) => setTimeout(done));
  const start = performance.now();
  const drawn = await adapter.draw(host, data, options);
  await painted();
  const ms = performance.now() - start;
  await new Promise((done) => setTimeout(done, 400));
  watcher.disconnect();
  const longest = tasks.reduce(
    (most, {startTime, duration}) => Math.max(most, startTime >= start ? duration : 0),
    0,
  );
  return {drawn, ms, longest};
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

/** Main-thread time of one change: what it does at once, and style, layout and painting until the next frame is out. */
export async function timed(act) {
  await painted();
  const start = performance.now();
  act();
  const ms = performance.now() - start;
  await painted();
  return ms;
}
