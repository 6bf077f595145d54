import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define-others.js';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {media} from '../support/commands.js';
import {
  asRoadmap,
  card,
  clearStage,
  drawn,
  equipped,
  hasPart,
  item,
  items,
  part,
  put,
  roadmapFrom,
  SAMPLE,
  scaleOf,
  still,
  titleOf,
  wideWindow,
  world,
} from '../support/stage.js';

/** The sample in a page whose text has so many pixels. */
async function sampleAt(textSize: number, width: number, attributes = ''): Promise<SkillRoadmapElement> {
  const block = put('', width);
  block.style.fontSize = `${textSize}px`;
  block.innerHTML = `<skill-roadmap src=${SAMPLE} ${attributes}></skill-roadmap>`;
  const element = asRoadmap(block.firstElementChild);
  await waitUntil(() => hasPart(element, 'skill') && hasPart(element, 'menu-button'), 'nothing is drawn', {
    timeout: 10_000,
  });
  await still(element);
  return element;
}

const height = (element: Element): number => element.getBoundingClientRect().height;
const width = (element: Element): number => element.getBoundingClientRect().width;
const textSize = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
const found = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const percent = (element: SkillRoadmapElement): string => found(element, '.zoomer output').textContent;
const level = (element: SkillRoadmapElement): string => world(element)!.dataset['level']!;
const isSeen = (element: Element): boolean => element.checkVisibility({checkVisibilityCSS: true});

/** What is wider than the box that it stands in, among what can be seen. */
function cutOff(root: Element): string[] {
  const edge = root.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('button, .tx, h2, h3, a, label, dd, kbd, .n, .prog > span')]
    .filter((each) => isSeen(each) && !each.closest('.vh, .world'))
    .filter((each) => {
      const {left, right} = each.getBoundingClientRect();
      // The line above some lines of a menu is wider than they are, and what is inline has no width of its own.
      const isBox = getComputedStyle(each).display !== 'inline' && !each.matches('.apart');
      const isWider = isBox && each.scrollWidth > each.clientWidth + 1;
      return left < edge.left - 1 || right > edge.right + 1 || isWider;
    })
    .map((each) => `${each.className} ${each.textContent.trim()}`);
}

describe('A page with larger text', () => {
  before(async () => {
    await media({'prefers-reduced-motion': 'reduce'});
    await wideWindow();
  });
  after(() => media({}));
  afterEach(clearStage);

  it('gets larger text and controls around the map', async () => {
    const small = await sampleAt(16, 1000);
    const large = await sampleAt(32, 2000);
    for (const selector of ['.tb', '[part~=menu-button]', '[part~=plus-button]', '.sw', '.search', '.pbar']) {
      expect(height(found(large, selector)), selector).to.be.closeTo(2 * height(found(small, selector)), 0.1);
    }
    for (const selector of ['.root', '.sw button', '.zoomer output', '.search input', '.prog b']) {
      expect(textSize(found(large, selector)), selector).to.be.closeTo(
        2 * textSize(found(small, selector)),
        0.01,
      );
    }
    expect(height(found(small, '.tb'))).to.equal(48);
    expect(width(found(large, '[part~=menu-button] svg'))).to.equal(32);
  });

  it('gets larger rows, glyphs and a wider card', async () => {
    const small = await sampleAt(16, 1000, 'view=list skill=oauth');
    const large = await sampleAt(32, 2000, 'view=list skill=oauth');
    await Promise.all([card(small), card(large)]);
    for (const selector of ['.ck', '.ring', '.line:not(.top)', '.card .seg4 label', '.card .ib']) {
      expect(height(found(large, selector)), selector).to.be.closeTo(2 * height(found(small, selector)), 0.1);
    }
    for (const selector of ['.line .tx', '.line > .n', '.card h2', '.crumb', '.note', '.foot']) {
      expect(textSize(found(large, selector)), selector).to.be.closeTo(
        2 * textSize(found(small, selector)),
        0.01,
      );
    }
    expect(width(part(small, 'card'))).to.equal(420);
    expect(width(part(large, 'card'))).to.be.closeTo(840, 0.1);
  });

  it('lays the map out as it would in a smaller window, and shows it larger', async () => {
    const small = await sampleAt(16, 1000);
    const large = await sampleAt(32, 2000);
    const places = (element: SkillRoadmapElement): string[] =>
      items(element).map((each) => `${titleOf(each)!} ${each.style.width} ${each.style.height}`);
    large.parentElement!.style.setProperty('--skill-height', `${2 * height(small)}px`);
    await waitUntil(
      () => Math.abs(scaleOf(large) - 2 * scaleOf(small)) < 1e-5,
      'the map is not twice as large',
    );
    await still(large);
    expect(places(large)).to.deep.equal(places(small));
    expect(percent(large)).to.equal(percent(small));
    expect(level(large)).to.equal(level(small));
  });

  it('is shown at reading size when one comes in: 100 % of its own text size', async () => {
    const element = await sampleAt(24, 1400);
    while (level(element) !== 'far') element.zoomOut();
    await still(element);
    element.reveal('oauth');
    await waitUntil(() => percent(element) === '100%', 'does not come in');
    expect(scaleOf(element)).to.be.closeTo(1.5, 1e-5);
    expect(level(element)).to.equal('mid');
  });

  it('may be zoomed as far in and out, in percent', async () => {
    const element = await sampleAt(32, 1400);
    for (let i = 0; i < 20; i++) element.zoomIn();
    expect([percent(element), scaleOf(element)]).to.deep.equal(['300%', 6]);
    expect(level(element)).to.equal('near');
  });

  it('is followed while the map is open, whatever stays as large as it was', async () => {
    const element = await roadmapFrom(`<skill-roadmap src=${SAMPLE} hide-toolbar></skill-roadmap>`, 1400);
    element.zoomIn();
    await still(element);
    const [before, shown] = [scaleOf(element), percent(element)];
    element.parentElement!.style.fontSize = '20px';
    await waitUntil(() => Math.abs(scaleOf(element) - 1.25 * before) < 1e-5, 'the map keeps its size');
    expect(percent(element)).to.equal(shown);
    expect(textSize(found(element, '.root'))).to.equal(16.25);
  });

  it('does not change the picture that is given away', async () => {
    const element = await sampleAt(16, 1400, 'layout=tree');
    const [picture, before] = [await element.toSVG(), scaleOf(element)];
    element.parentElement!.style.fontSize = '24px';
    await waitUntil(() => scaleOf(element) > 1.2 * before, 'the map keeps its size');
    expect(await element.toSVG()).to.equal(picture);
  });
});

describe('Twice as large text on a narrow screen', () => {
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  after(() => media({}));
  afterEach(clearStage);

  it('begins with the list, and nothing of it is cut off', async () => {
    const element = await sampleAt(32, 320);
    const list = part(element, 'list');
    expect([list.hidden, list.scrollWidth]).to.deep.equal([false, list.clientWidth]);
    expect(cutOff(list)).to.deep.equal([]);
    expect(cutOff(part(element, 'toolbar'))).to.deep.equal([]);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('leaves fingers their room', async () => {
    const element = await sampleAt(32, 320);
    for (const name of ['menu-button', 'full-screen-button', 'list-button', 'search']) {
      expect(width(part(element, name)), name).to.be.at.least(40);
      expect(height(part(element, name)), name).to.be.at.least(40);
    }
  });

  it('fits into the card and into the list of keys', async () => {
    const element = await sampleAt(32, 320, 'skill=oauth');
    expect(cutOff(await card(element))).to.deep.equal([]);
    found(element, '[part~=menu-button]').click();
    await waitUntil(() => hasPart(element, 'help-button'), 'no menu');
    expect(cutOff(part(element, 'menu'))).to.deep.equal([]);
    part(element, 'help-button').click();
    await waitUntil(() => hasPart(element, 'help'), 'no keys');
    expect(cutOff(part(element, 'help'))).to.deep.equal([]);
  });
});

describe('The other elements in a page with larger text', () => {
  afterEach(clearStage);

  it('follow it', async () => {
    const roadmap = JSON.stringify({title: 'R', children: [{title: 'A'}, {title: 'B'}]});
    const parts: Readonly<Record<string, string>> = {
      'skill-card': '.card h2',
      'skill-progress': '.meter b',
      'skill-paths': '.path h3',
    };
    for (const [name, selector] of Object.entries(parts)) {
      const sizes = [16, 32].map(async (size) => {
        const block = put(`<${name} storage=none></${name}>`, 25 * size);
        block.style.fontSize = `${size}px`;
        const element = block.firstElementChild!;
        element.setAttribute('roadmap', name === 'skill-paths' ? `[${roadmap}]` : roadmap);
        await waitUntil(() => element.shadowRoot?.querySelector(selector), `no ${name}`, {timeout: 5000});
        return element;
      });
      const [small, large] = (await Promise.all(sizes)) as [Element, Element];
      // What is in them comes in parts.
      const isTwice = (): boolean => Math.abs(height(large) - 2 * height(small)) <= 6;
      await waitUntil(isTwice, `${name} is not twice as high`, {timeout: 5000});
      const [of16, of32] = [small, large].map((element) => textSize(found(element, selector)));
      expect(of32, name).to.be.closeTo(2 * of16!, 0.01);
      // What is far down the page does not load.
      clearStage();
    }
  });
});

describe('A tree from far out', () => {
  before(async () => {
    await media({'prefers-reduced-motion': 'reduce'});
    await wideWindow();
  });
  after(() => media({}));
  afterEach(clearStage);

  it('names groups and the branches in them, in legible letters that cover no box', async () => {
    const element = await drawn(await sampleAt(16, 1400, 'layout=tree'));
    while (level(element) !== 'far') element.zoomOut();
    await equipped(element);
    const named = ['Internet organization', 'DNS', 'Program architecture'].map((title) =>
      item(element, title),
    );
    for (const each of named) {
      const text = each.querySelector('.tx')!;
      expect(isSeen(text), titleOf(each)).to.equal(true);
      expect(textSize(text) * scaleOf(element), titleOf(each)).to.be.at.least(10.9);
    }
    expect(isSeen(item(element, 'JSON').querySelector('.tx')!)).to.equal(false);
    const texts = items(element).flatMap((each) => [...each.querySelectorAll('.tx')].filter(isSeen));
    const boxes = items(element);
    const covered = texts.flatMap((text) => {
      const {left, right, top, bottom} = text.getBoundingClientRect();
      return boxes.filter((box) => {
        const place = box.getBoundingClientRect();
        const isApart =
          right <= place.left + 1 ||
          place.right <= left + 1 ||
          bottom <= place.top + 3 ||
          place.bottom <= top + 3;
        return !box.contains(text) && !isApart;
      });
    });
    expect(covered.map(titleOf)).to.deep.equal([]);
  });
});
