// What a reader does with this library, by real keys and clicks: how long until the next frame shows it, and the longest
// task until all of it is done.
import {zoomIn} from './input.mjs';

const SETTLED_MS = 900;

/** In order, a key or a button each. Most are the first of their kind in a visit: what they need loads with them. */
const USES = [
  ['tick', 'd'],
  ['next skill', 'ArrowDown'],
  ['tick again', 'd'],
  ['card', 'Enter'],
  ['close', 'Escape'],
  ['search', '/'],
  ['a letter', 'q'],
  ['another', 'u'],
  ['next hit', 'Enter'],
  ['clear', 'Escape'],
  ['to the list', {button: 'list'}],
  ['back', {button: 'diagram'}],
];

export const USE_NAMES = USES.map(([name]) => name);

/** By name: `wait`, ms until the next frame is out, and `longest`, ms of the longest task over 50. */
export async function uses(page) {
  await zoomIn(page);
  await settled();
  await page.evaluate(begin);
  const found = {};
  for (const [name, what] of USES) {
    await page.evaluate(() => globalThis.bench.use.next());
    if (what.button) await page.mouse.click(...(await page.evaluate(middleOf, what.button)));
    else await page.keyboard.press(what);
    await settled();
    found[name] = await page.evaluate(() => globalThis.bench.use.found());
  }
  return found;
}

const settled = () => new Promise((done) => setTimeout(done, SETTLED_MS));

/** Puts the focus on a skill in the middle of the view, and watches what input leads to. */
function begin() {
  const root = document.querySelector('skill-roadmap').shadowRoot;
  const fromMiddle = (leaf) => {
    const {x, y} = leaf.getBoundingClientRect();
    return Math.hypot(
      x - document.documentElement.clientWidth / 2,
      y - document.documentElement.clientHeight / 2,
    );
  };
  [...root.querySelectorAll('.leaf')].sort((a, b) => fromMiddle(a) - fromMiddle(b))[0].focus();
  const {painted} = globalThis.bench;
  let seen;
  for (const type of ['keydown', 'pointerdown', 'click'])
    document.addEventListener(
      type,
      ({timeStamp}) => painted().then(() => seen.waits.push(performance.now() - timeStamp)),
      true,
    );
  new PerformanceObserver((list) =>
    seen.tasks.push(...list.getEntries().map(({duration}) => duration)),
  ).observe({
    type: 'longtask',
  });
  globalThis.bench.use = {
    next: () => {
      seen = {waits: [], tasks: []};
    },
    found: () => ({wait: Math.max(...seen.waits), longest: Math.max(0, ...seen.tasks)}),
  };
}

/** Of a button of the toolbar, on the screen. */
function middleOf(name) {
  const {shadowRoot} = document.querySelector('skill-roadmap');
  const {x, y, width, height} = shadowRoot.querySelector(`[part~="${name}-button"]`).getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
