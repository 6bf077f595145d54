import {expect, waitUntil} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {SkillSelectDetail, SkillStatusChangeDetail} from '../../src/elements/events.js';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import type {Point} from '../../src/layout/scene.js';
import {media, skipUnless, touch, touchScreen, wheel} from '../support/commands.js';
import {
  aWhile,
  card,
  centre,
  clearStage,
  click,
  drag,
  equipped,
  hasPart,
  item,
  items,
  part,
  press,
  put,
  record,
  sample,
  scaleOf,
  showing,
  SMALL,
  still,
  wideWindow,
  world,
  zoomTo,
} from '../support/stage.js';

const GLYPH = 10;
const transform = (element: SkillRoadmapElement): string => world(element)!.style.transform;
const offset = (element: SkillRoadmapElement): number[] =>
  /translate\((-?[\d.]+)px, ?(-?[\d.]+)px\)/.exec(transform(element))!.slice(1).map(Number);
const stage = (element: SkillRoadmapElement): HTMLElement => world(element)!.parentElement!;
/** A place of the map where nothing is drawn. */
const empty = (element: SkillRoadmapElement): Point => {
  const {left, bottom} = stage(element).getBoundingClientRect();
  return [Math.round(left + 40), Math.round(bottom - 120)];
};
const distance = (element: Element, [x, y]: Point): number => {
  const [left, top] = centre(element);
  return Math.hypot(left - x, top - y);
};
const isHinting = (element: SkillRoadmapElement): boolean =>
  element.renderRoot.querySelector('.hint.shown') !== null;

async function shown(properties: Partial<SkillRoadmapElement> = {}): Promise<SkillRoadmapElement> {
  const element = await equipped(await showing(SMALL, properties));
  put('<div style="height:3000px">Much to read</div>');
  return element;
}

describe('The wheel over the map', () => {
  before(wideWindow);
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  afterEach(() => {
    clearStage();
    window.scrollTo(0, 0);
  });

  it('scrolls the page, and tells how to zoom, once', async () => {
    const element = await shown();
    const [x, y] = empty(element);
    const before = transform(element);
    await wheel({x, y, deltaY: 40});
    await waitUntil(() => window.scrollY > 0, 'the page does not scroll');
    await waitUntil(() => isHinting(element), 'no hint', {timeout: 3000});
    expect(transform(element)).to.equal(before);
    await waitUntil(() => !isHinting(element), 'the hint stays', {timeout: 5000});
    await wheel({x, y, deltaY: 40});
    await aWhile(200);
    expect(isHinting(element)).to.be.false;
  });

  it('zooms with ctrl about the pointer, and the page stays', async () => {
    const element = await shown();
    const before = scaleOf(element);
    const skill = item(element, 'Git');
    const [x, y] = centre(skill);
    await wheel({x, y, deltaY: -100, key: 'Control'});
    await waitUntil(() => scaleOf(element) > before, 'it does not zoom');
    await still(element);
    expect(window.scrollY).to.equal(0);
    expect(centre(skill)[0]).to.be.closeTo(x, 3);
    expect(centre(skill)[1]).to.be.closeTo(y, 3);
    expect(isHinting(element)).to.be.false;
  });

  it('zooms without ctrl where the map is greedy', async () => {
    const element = await shown({gestures: 'greedy'});
    const before = scaleOf(element);
    const [x, y] = empty(element);
    await wheel({x, y, deltaY: -100});
    await waitUntil(() => scaleOf(element) > before, 'it does not zoom');
    await aWhile();
    expect(window.scrollY).to.equal(0);
  });
});

describe('The mouse on the map', () => {
  before(wideWindow);
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  afterEach(clearStage);

  it('takes gestures without restyling all that is drawn', async () => {
    const element = await shown();
    const property = '-webkit-tap-highlight-color';
    const sheets = element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const before = sheets.flatMap((rule) =>
      rule instanceof CSSStyleRule ? rule.style.getPropertyValue(property) || [] : [],
    );
    // It is inherited, and engines compare it by what was written. Some do not have it.
    const now = stage(element).style.getPropertyValue(property) || [];
    expect(before).to.include.members([now].flat());
  });

  it('drags it without clicking on what lies under it', async () => {
    const element = await shown();
    const selections = record(element, 'skill-select');
    const changes = record(element, 'skill-status-change');
    const [x, y] = offset(element);
    const from = centre(item(element, 'Git'));
    await drag(from, [from[0] + 60, from[1] + 30]);
    await still(element);
    expect(offset(element)[0]).to.be.closeTo(x! + 60, 2);
    expect(offset(element)[1]).to.be.closeTo(y! + 30, 2);
    expect([selections.length, changes.length]).to.deep.equal([0, 0]);
    expect(hasPart(element, 'card')).to.be.false;
  });

  it('leaves the other buttons to the page', async () => {
    const element = await shown();
    const before = transform(element);
    const [x, y] = empty(element);
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down', button: 'middle'});
    await sendMouse({type: 'move', position: [x + 80, y]});
    await sendMouse({type: 'up', button: 'middle'});
    await still(element);
    expect(transform(element)).to.equal(before);
  });

  it('ticks a skill by its circle, and unticks it', async () => {
    const element = await shown();
    const changes = record<SkillStatusChangeDetail>(element, 'skill-status-change');
    const dns = item(element, 'DNS');
    await click(dns, GLYPH);
    await still(element);
    expect(dns.ariaChecked).to.equal('true');
    expect(hasPart(element, 'card')).to.be.false;
    await click(dns, GLYPH);
    await still(element);
    expect(dns.ariaChecked).to.equal('false');
    expect(changes.map(({detail}) => detail.to)).to.deep.equal(['done', 'todo']);
  });

  it('opens the card of a skill beside its circle', async () => {
    const element = await shown();
    const selections = record<SkillSelectDetail>(element, 'skill-select');
    await click(item(element, 'Caching'));
    expect((await card(element)).textContent).to.contain('Caching');
    expect(item(element, 'Caching').ariaSelected).to.equal('true');
    expect(selections.map(({detail}) => detail.id)).to.deep.equal(['caching']);
    expect(selections[0]!.detail.skill.title).to.equal('Caching');
  });

  it('opens the card of a branch, whose circle is no box to tick', async () => {
    const element = await shown();
    await click(item(element, 'HTTP'), GLYPH);
    expect((await card(element)).textContent).to.contain('HTTP');
    expect(element.progress!.done).to.equal(0);
  });

  it('opens a closed group by a click anywhere on it', async () => {
    const element = await shown();
    element.collapseAll();
    await still(element);
    await click(item(element, 'Network'));
    await still(element);
    expect(item(element, 'Network').ariaExpanded).to.equal('true');
    expect(hasPart(element, 'card')).to.be.false;
  });

  it('opens the card of a skill that is a group of its own, also where groups begin closed', async () => {
    for (const width of [1000, 720]) {
      const element = await showing(SMALL, {view: 'diagram'}, width);
      await click(item(element, 'Typing'));
      expect((await card(element)).textContent, `${width} px`).to.contain('Typing');
      clearStage();
    }
  });

  it('comes in from far out, where there are no circles to tick', async () => {
    const element = await sample('', 700);
    element.expandAll();
    await zoomTo(element, 'far');
    const [x, y] = centre(stage(element));
    const near = items(element)
      .filter((each) => each.classList.contains('leaf'))
      .sort((a, b) => distance(a, [x, y]) - distance(b, [x, y]))[0]!;
    await click(near, 3);
    await still(element);
    expect(world(element)!.dataset['level']).not.to.equal('far');
    expect(element.progress!.done).to.equal(0);
  });

  it('zooms by the buttons', async () => {
    const element = await shown();
    const whole = scaleOf(element);
    await click(part(element, 'plus-button'));
    await still(element);
    expect(scaleOf(element)).to.be.closeTo(whole * 1.3, 0.001);
    await click(part(element, 'minus-button'));
    await still(element);
    expect(scaleOf(element)).to.be.closeTo(whole, 0.001);
    await drag(empty(element), [empty(element)[0] + 50, empty(element)[1]]);
    await click(part(element, 'fit-button'));
    await still(element);
    expect(offset(element)[1]).to.be.closeTo(8, 1);
  });
});

describe('The page', () => {
  before(wideWindow);
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  afterEach(clearStage);
  const refuse = (event: Event): void => event.preventDefault();

  it('may refuse that a card opens', async () => {
    const element = await shown();
    element.addEventListener('skill-select', refuse);
    await click(item(element, 'Caching'));
    await press(element, 'Enter');
    await aWhile();
    expect(hasPart(element, 'card')).to.be.false;
    expect(item(element, 'Caching').ariaSelected).to.equal('false');
  });

  it('may refuse a status', async () => {
    const element = await shown();
    element.addEventListener('skill-status-change', refuse);
    await click(item(element, 'DNS'), GLYPH);
    await press(element, 'd', 'Space');
    expect(element.progress!.done).to.equal(0);
    expect(item(element, 'DNS').ariaChecked).to.equal('false');
  });

  it('may show progress that nobody changes', async () => {
    const element = await shown({readonly: true});
    const changes = record(element, 'skill-status-change');
    await click(item(element, 'DNS'), GLYPH);
    await press(element, 'd', 'Space', 'l', 's');
    expect(element.progress).to.include({done: 0, learning: 0, skipped: 0});
    expect(changes).to.have.length(0);
    await press(element, 'Enter');
    const box = (await card(element)).querySelector<HTMLInputElement>('input')!;
    expect(box.matches(':disabled')).to.be.true;
    element.setStatus('dns', 'done');
    expect(element.progress!.done).to.equal(1);
  });
});

/** Waits until the page does not scroll any more: a flick goes on for a while. */
async function scrolled(): Promise<void> {
  for (let same = 0, last = NaN; same < 6; last = window.scrollY) {
    await aWhile(50);
    same = window.scrollY === last ? same + 1 : 0;
  }
}

const NO_TOUCH = 'a touch screen cannot be emulated';

describe('Fingers on the map', () => {
  before(wideWindow);
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  afterEach(async () => {
    clearStage();
    window.scrollTo(0, 0);
    await touchScreen(false);
  });

  it('leave the page to one of them', async function () {
    skipUnless(await touchScreen(true), this, NO_TOUCH);
    const element = await shown({view: 'diagram'});
    const before = transform(element);
    const [x, y] = centre(stage(element));
    await touch({from: [x, y], to: [x, y - 120]});
    await scrolled();
    expect(window.scrollY).to.be.above(0);
    expect(transform(element)).to.equal(before);
  });

  it('move and zoom it by two of them', async function () {
    skipUnless(await touchScreen(true), this, NO_TOUCH);
    const element = await shown({view: 'diagram'});
    const before = scaleOf(element);
    const [x, y] = centre(stage(element));
    await touch({from: [x - 40, y], from2: [x + 40, y], to: [x - 80, y], to2: [x + 80, y]});
    await still(element);
    expect(scaleOf(element)).to.be.closeTo(before * 2, 0.1);
    await scrolled();
    expect(window.scrollY).to.equal(0);
  });

  it('move it by one where it is greedy', async function () {
    skipUnless(await touchScreen(true), this, NO_TOUCH);
    const element = await shown({view: 'diagram', gestures: 'greedy'});
    const [left] = offset(element);
    const [x, y] = empty(element);
    await touch({from: [x, y], to: [x + 70, y]});
    await still(element);
    expect(offset(element)[0]).to.be.closeTo(left! + 70, 12);
  });

  it('have room: circles and buttons measure what a finger needs', async function () {
    skipUnless(await touchScreen(true), this, NO_TOUCH);
    const element = await shown({view: 'diagram'});
    const height = (target: Element): number => target.getBoundingClientRect().height / scaleOf(element);
    expect(Math.round(height(item(element, 'DNS')))).to.be.at.least(36);
  });
});

describe('Full screen', () => {
  afterEach(clearStage);

  it('takes the plain wheel and a single finger, and gives them back', async function () {
    skipUnless(document.fullscreenEnabled, this, 'pages may not fill the screen');
    const element = await shown();
    const button = part(element, 'full-screen-button');
    const isGreedy = (): boolean => stage(element).classList.contains('greedy');
    expect([button.ariaLabel, isGreedy()]).to.deep.equal(['Full screen', false]);
    await click(button);
    await waitUntil(() => document.fullscreenElement === element, 'it does not fill the screen');
    await still(element);
    expect([button.ariaLabel, isGreedy()]).to.deep.equal(['Leave full screen', true]);
    await click(button);
    await waitUntil(() => !document.fullscreenElement, 'it does not leave');
    await still(element);
    expect([button.ariaLabel, isGreedy()]).to.deep.equal(['Full screen', false]);
  });
});
