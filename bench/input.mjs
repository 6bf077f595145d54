// What a hand does, as real input: events come through the browser, not from scripts of the page.

const MOVES = 60;
/** A library that is slow to follow is not moved for longer, in ms. */
const MOST_MS = 6000;
const MIDDLE = {x: 700, y: 450};

export const frame = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));

/** Moves, one step a frame. `act`: takes the number of the step. */
async function moving(page, act) {
  const end = Date.now() + MOST_MS;
  for (let step = 0; step < MOVES && Date.now() < end; step++) {
    await act(step);
    await frame(page);
  }
}

/** Nothing at all. */
export const rest = (page) => moving(page, () => undefined);

/** Away and back with the mouse. */
export async function drag(page) {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await page.mouse.down();
  await moving(page, (step) => {
    const turn = Math.min(step + 1, MOVES - step - 1);
    return page.mouse.move(MIDDLE.x - turn * 18, MIDDLE.y - turn * 11);
  });
  await page.mouse.up();
}

/** Out and in with ctrl and the wheel, `pixels` a step. */
export async function wheel(page, pixels) {
  await page.keyboard.down('Control');
  await moving(page, (step) => page.mouse.wheel({deltaY: (step >> 3) % 2 ? -pixels : pixels}));
  await page.keyboard.up('Control');
}

/** Two fingers that close and open. */
export async function pinch(page) {
  const session = await page.createCDPSession();
  const touch = (type, apart) => {
    const touchPoints = apart ? [-1, 1].map((side, id) => ({x: 700 + side * apart, y: 450, id})) : [];
    return session.send('Input.dispatchTouchEvent', {type, touchPoints});
  };
  await session.send('Emulation.setTouchEmulationEnabled', {enabled: true, maxTouchPoints: 2});
  await touch('touchStart', 200);
  await moving(page, (step) => touch('touchMove', 200 - 6 * Math.min(step % 16, 16 - (step % 16))));
  await touch('touchEnd');
  await session.send('Emulation.setTouchEmulationEnabled', {enabled: false});
  await session.detach();
}

/** To reading size, or as near as the library goes. */
export async function zoomIn(page) {
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
