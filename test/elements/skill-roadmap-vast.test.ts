import {expect, waitUntil} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {DrawingBar} from '../../src/view/diagram/drawing-bar.js';
import {largeRoadmap} from '../support/large-roadmap.js';
import {
  centre,
  clearStage,
  focused,
  item,
  items,
  press,
  record,
  scaleOf,
  showing,
  still,
  titleOf,
  wideWindow,
  world,
} from '../support/stage.js';

interface Node {
  readonly title: string;
  readonly id?: string;
  readonly children: readonly Node[];
}

/** Titles by order: the skill of order n has the id `sn`. */
const titles: string[] = [];
const leaves: number[] = [];

function numbered({children, ...rest}: Node): Node {
  if (!rest.title) return {...rest, children: children.map(numbered)};
  const id = `s${titles.push(rest.title) - 1}`;
  if (!children.length) leaves.push(titles.length - 1);
  return {title: rest.title, id, children: children.map(numbered)};
}

const VAST = {
  title: 'Vast',
  id: 'vast',
  children: (largeRoadmap(10_000, 20, 5).children as readonly Node[]).map(numbered),
};
const LAST = titles.length - 1;

const stageOf = ({shadowRoot}: SkillRoadmapElement): Element => shadowRoot!.querySelector('.stage')!;

const elements = ({shadowRoot}: SkillRoadmapElement): number => shadowRoot!.querySelectorAll('*').length;

const tones = (element: SkillRoadmapElement, status: string): SVGPathElement[] => [
  ...world(element)!.querySelectorAll<SVGPathElement>(`.tone.${status}`),
];

/** How many skills are tones of a status. */
const toned = (element: SkillRoadmapElement, status: string): number =>
  tones(element, status).flatMap((path) => path.getAttribute('d')!.match(/M/g) ?? []).length;

const soon = (isSo: () => boolean, what: string): Promise<void> =>
  waitUntil(isSo, what, {interval: 50, timeout: 20_000});

/** Waits for what is drawn in slices. */
async function settled(element: SkillRoadmapElement): Promise<SkillRoadmapElement> {
  let last = -1;
  await waitUntil(
    () => {
      const now = elements(element);
      const isSame = now === last;
      last = now;
      return isSame;
    },
    'drawing never ends',
    {interval: 150, timeout: 20_000},
  );
  await still(element);
  return element;
}

const vast = async (properties: Partial<SkillRoadmapElement> = {}): Promise<SkillRoadmapElement> =>
  settled(await showing(VAST, {view: 'diagram', storage: 'none', ...properties}, 1400));

describe('A roadmap of 10,000 skills', function () {
  this.timeout(60_000);
  before(wideWindow);
  afterEach(clearStage);

  it('has less than 4,000 elements, far out and near', async () => {
    const element = await vast();
    expect(elements(element)).to.be.below(4000);
    element.reveal('s5000');
    for (const step of [0, 1, 2, 3, 4, 5]) {
      await settled(element);
      expect(elements(element), `after ${step} steps`).to.be.below(4000);
      if (step) element.zoomOut();
    }
  });

  it('tells how far it is while it is laid out and drawn, until all is there', async () => {
    const {show, end} = DrawingBar.prototype;
    const shares: number[] = [];
    let ends = 0;
    DrawingBar.prototype.show = (share) => {
      shares.push(share);
    };
    DrawingBar.prototype.end = () => {
      ends++;
    };
    try {
      await vast();
    } finally {
      Object.assign(DrawingBar.prototype, {show, end});
    }
    expect(shares).to.eql(shares.toSorted((a, b) => a - b));
    expect(shares[0]).to.be.below(0.1);
    expect(shares).to.include(0.5);
    expect(shares.at(-1)).to.be.within(0.9, 1);
    expect(ends).to.be.above(0);
  });

  it('leaves no sign of work once all is drawn, also where another layout overtook it', async () => {
    const {show} = DrawingBar.prototype;
    const isAtWork = (element: SkillRoadmapElement): boolean =>
      element.shadowRoot!.querySelector('.drawing') !== null || stageOf(element).hasAttribute('aria-busy');
    // As on a slow device: the bar shows at once.
    DrawingBar.prototype.show = function (share) {
      Object.assign(this, {patience: 0});
      show.call(this, share);
    };
    try {
      const element = await vast();
      expect(isAtWork(element)).to.equal(false);
      element.layout = 'tree';
      await element.updateComplete;
      element.layout = 'road';
      await element.updateComplete;
      element.layout = 'tree';
      await settled(element);
      // A tree is laid out in turns, too: it may be at work still, but not for good.
      await soon(() => !isAtWork(element), 'its bar stays');
      element.roadmap = {...VAST, id: 'other'};
      await element.updateComplete;
      element.roadmap = {title: 'Small', children: ['One']};
      await soon(() => items(element).length === 1, 'the small one is not drawn');
      await settled(element);
      expect(isAtWork(element)).to.equal(false);
    } finally {
      DrawingBar.prototype.show = show;
    }
  });

  it('shows its title whole, however small the rest is', async () => {
    const element = await vast();
    expect(scaleOf(element)).to.be.below(0.2);
    const [title, stage] = ['.title', '.stage'].map((part) =>
      element.shadowRoot!.querySelector(part)!.getBoundingClientRect(),
    );
    expect(title!.top).to.be.at.least(stage!.top);
  });

  it('has one tab stop, which the arrow keys take over skills that are not drawn yet', async () => {
    const element = await vast();
    item(element, titleOf(items(element)[0])!).focus();
    for (let i = 0; i < 12; i++) await press(element, 'ArrowDown');
    expect(element.shadowRoot!.activeElement?.getAttribute('role')).to.equal('treeitem');
    expect(element.shadowRoot!.querySelectorAll('.world [tabindex="0"]')).to.have.lengthOf(1);
    await press(element, 'End');
    const last = element.shadowRoot!.activeElement!;
    expect(last.getAttribute('role')).to.equal('treeitem');
    expect(focused(element)).to.equal(titles[LAST]);
    for (const name of ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-checked', 'aria-label'])
      expect(last.hasAttribute(name), name).to.equal(true);
    await press(element, 'Home');
    expect(focused(element)).to.equal(titleOf(items(element)[0]));
  });

  it('keeps the focus on a skill that goes out of sight', async () => {
    const element = await vast();
    element.select('s400');
    await settled(element);
    item(element, titles[400]!).focus();
    element.reveal(`s${LAST - 300}`);
    await settled(element);
    expect(focused(element)).to.equal(titles[400]);
    expect(items(element).map(titleOf)).to.include(titles[LAST - 300]);
    expect(elements(element)).to.be.below(4000);
  });

  it('draws what is revealed, in learning order, and takes it out again', async () => {
    const element = await vast();
    element.reveal('s7000');
    await settled(element);
    expect(items(element).map(titleOf)).to.include(titles[7000]);
    const keys = items(element).map(({dataset}) => dataset['key']!);
    const order = new Map(allKeys(element).map((key, i) => [key, i]));
    const places = keys.map((key) => order.get(key)!);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    element.reveal('s20');
    await settled(element);
    expect(items(element).map(titleOf)).not.to.include(titles[7000]);
  });

  it('ticks skills that are not drawn, and shows it once they are', async () => {
    const element = await vast();
    const changes = record<{progress: {done: number}}>(element, 'skill-progress-change');
    const leaf = leaves.find((order) => order > 8000)!;
    element.setStatus(`s${leaf}`, 'done');
    expect(changes.at(-1)!.detail.progress.done).to.be.above(0);
    element.reveal(`s${leaf}`);
    await settled(element);
    expect(item(element, titles[leaf]!).getAttribute('aria-checked')).to.equal('true');
  });

  it('has tones of what is done, in the colours of its theme', async () => {
    const element = await vast();
    const [todo, done] = [toned(element, 'todo'), toned(element, 'done')];
    expect(todo).to.be.above(500);
    element.setStatus(`s${leaves[3]!}`, 'done');
    expect([toned(element, 'todo'), toned(element, 'done')]).to.deep.equal([todo - 1, done + 1]);
    const colour = (): string => getComputedStyle(tones(element, 'todo')[0]!).fill;
    const light = colour();
    element.theme = 'dark';
    await element.updateComplete;
    expect(colour()).not.to.equal(light);
    element.style.setProperty('--skill-tile', 'rgb(200 10 10)');
    expect(colour()).to.equal('rgb(200, 10, 10)');
  });

  it('shows tones anew when all of them change', async () => {
    const element = await vast();
    const before = toned(element, 'todo');
    element.setStatus('s0', 'learning');
    element.setStatus('s0', 'skipped');
    await settled(element);
    expect(toned(element, 'skipped')).to.be.above(100);
    element.resetProgress();
    await settled(element);
    expect([toned(element, 'todo'), toned(element, 'skipped')]).to.deep.equal([before, 0]);
  });

  it('takes a press on a tone for coming in', async () => {
    const element = await vast();
    const position = toneAt(element);
    await sendMouse({type: 'move', position});
    await still(element);
    await sendMouse({type: 'click', position});
    await soon(() => scaleOf(element) === 1, 'nobody comes in');
    await settled(element);
    expect(items(element).length).to.be.above(30);
  });

  it('closes and opens groups', async () => {
    const element = await vast();
    const before = world(element)!.offsetHeight;
    element.collapseAll();
    await settled(element);
    expect(world(element)!.offsetHeight).to.be.below(before);
    expect(items(element).length).to.be.within(3, 200);
    expect(items(element).every((each) => each.ariaExpanded === 'false')).to.equal(true);
    element.expandAll();
    await settled(element);
    expect(world(element)!.offsetHeight).to.equal(before);
  });

  it('marks what was found, drawn or not', async () => {
    const element = await vast();
    item(element, titleOf(items(element)[0])!).focus();
    await press(element, '/');
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input')!;
    await waitUntil(() => element.shadowRoot!.activeElement === field);
    field.value = titles[6500]!;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await settled(element);
    await press(element, 'Enter');
    await settled(element);
    expect(item(element, titles[6500]!).dataset['mark']).to.match(/hit|current/);
  });

  it('gives way to an ordinary drawing when a small roadmap takes its place', async () => {
    const element = await vast();
    element.roadmap = {title: 'Small', children: [{title: 'A', children: [{title: 'B'}]}]};
    await waitUntil(() => items(element).length === 2);
    await settled(element);
    expect(toned(element, 'todo')).to.equal(0);
    element.roadmap = VAST;
    await waitUntil(() => items(element).length > 10);
    expect(toned(await settled(element), 'todo')).to.be.above(500);
  });

  it('shows a centre that can be found again after the window has changed', async () => {
    const element = await vast();
    element.reveal('s3000');
    await settled(element);
    element.parentElement!.style.width = '1200px';
    await settled(element);
    expect(items(element).length).to.be.above(10);
    expect(centre(world(element)!)).to.have.lengthOf(2);
  });
});

/** A place on the screen, about its middle, where a tone is. */
function toneAt(element: SkillRoadmapElement): [number, number] {
  const stage = world(element)!.parentElement!.getBoundingClientRect();
  for (const path of tones(element, 'todo')) {
    // The picture is 1 px wide. Not by `getScreenCTM`: WebKit's knows nothing of transforms above it.
    const {left, top, width: scale} = path.ownerSVGElement!.getBoundingClientRect();
    for (const [, x, y, w] of path.getAttribute('d')!.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)) {
      const across = Math.round(left + (Number(x) + Number(w) / 2) * scale);
      const down = Math.round(top + (Number(y) + 10) * scale);
      const isFree = across > stage.left && down > stage.top + 200 && down < stage.bottom - 150;
      const at = new DOMPoint((across - left) / scale, (down - top) / scale);
      if (isFree && path.isPointInFill(at)) return [across, down];
    }
  }
  throw new Error('there is no tone');
}

function allKeys(element: SkillRoadmapElement): string[] {
  const keys: string[] = [];
  (function walk(children: readonly {readonly key?: string; readonly children: readonly never[]}[]): void {
    for (const each of children) {
      if (each.key) keys.push(each.key);
      walk(each.children);
    }
  })(element.session!.roadmap.children as never);
  return keys;
}
