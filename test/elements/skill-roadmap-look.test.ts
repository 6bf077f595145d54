import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {levelAt, type Level} from '../../src/view/diagram/level.js';
import {media} from '../support/commands.js';
import {
  clearStage,
  click,
  item,
  put,
  drawn,
  sample,
  scaleOf,
  showing,
  SMALL,
  still,
  wideWindow,
  world,
  zoomTo,
} from '../support/stage.js';

const level = (element: SkillRoadmapElement): string => world(element)!.dataset['level']!;
const isDrawn = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});

describe('Coming nearer', () => {
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  after(() => media({}));
  afterEach(clearStage);

  it('passes the levels at their borders, in and out', async () => {
    const element = await sample('', 1400);
    const seen: Level[] = [levelAt(scaleOf(element), undefined)];
    expect(level(element)).to.equal(seen[0]);
    for (const step of ['zoomIn', 'zoomOut'] as const) {
      for (let i = 0; i < 7; i++) {
        element[step]();
        seen.push(levelAt(scaleOf(element), seen.at(-1)));
        expect(level(element), `at ${scaleOf(element)}`).to.equal(seen.at(-1));
      }
    }
    expect(new Set(seen)).to.have.length(3);
  });

  it('turns tones into names, and names into facts', async () => {
    const element = await showing({
      title: 'R',
      children: [
        {
          title: 'G',
          children: [{title: 'A skill with facts', minutes: 30, resources: ['https://example.org']}],
        },
      ],
    });
    const skill = item(element, 'A skill with facts');
    const name = skill.querySelector('.tx')!;
    const facts = (): Element | null => skill.querySelector('.meta');
    expect([isDrawn(name), facts()]).to.deep.equal([true, null]);
    await zoomTo(element, 'near');
    await waitUntil(facts, 'no facts');
    expect(getComputedStyle(facts()!).display).to.equal('flex');
    expect(facts()!.textContent).to.equal('130 min');
  });

  it('centres the names of skills without facts, also as alternatives', async () => {
    const facts = {minutes: 30, resources: ['https://example.org']};
    const plain = ['Optional name', 'Plain name'];
    const joined = ['One way', 'Other way'].map((title) => ({title}));
    const element = await showing({
      title: 'R',
      children: [
        {
          title: 'G',
          children: [
            {title: 'Name with facts', ...facts},
            {title: plain[0], importance: 'optional'},
            {title: plain[1]},
            {choose: 1, children: joined},
          ],
        },
      ],
    });
    await zoomTo(element, 'near');
    await waitUntil(() => element.renderRoot.querySelector('.meta'), 'no facts');
    const offCentre = (title: string): number => {
      const chip = item(element, title).getBoundingClientRect();
      const name = item(element, title).querySelector('.tx')!.getBoundingClientRect();
      return (chip.top + chip.bottom - name.top - name.bottom) / 2 / scaleOf(element);
    };
    for (const title of [...plain, 'One way', 'Other way'])
      expect(offCentre(title), title).to.be.closeTo(0, 0.3);
    expect(offCentre('Name with facts')).to.be.greaterThan(3);
  });

  it('hides the names of skills far out, but not those of groups', async () => {
    const element = await sample('', 900);
    await zoomTo(element, 'mid');
    await zoomTo(element, 'far');
    expect(isDrawn(item(element, 'JSON').querySelector('.tx')!)).to.be.false;
    expect(isDrawn(item(element, 'Internet organization').querySelector('.tx')!)).to.be.true;
  });

  it('draws what shows only from nearer when the reader comes nearer, with all that changed meanwhile', async () => {
    const element = await sample('', 1200);
    const inside = (title: string, part: string): Element | null => item(element, title).querySelector(part);
    const wires = (): number => element.renderRoot.querySelectorAll('.world .wire[d^=M]').length;
    expect(level(element)).to.equal('far');
    expect(item(element, 'JSON').childElementCount).to.equal(0);
    expect([inside('Data Formats', '.n'), wires()]).to.deep.equal([null, 0]);
    element.setStatus('json', 'done');
    await zoomTo(element, 'mid');
    await waitUntil(() => inside('JSON', '.tx'), 'no name is drawn');
    expect(isDrawn(inside('JSON', '.tx')!)).to.equal(true);
    expect(inside('Data Formats', '.n')!.getAttribute('data-n')).to.equal('1/5');
    expect(wires()).to.equal(8);
    await zoomTo(element, 'near');
    await zoomTo(element, 'mid');
    expect(item(element, 'JSON').querySelectorAll('.tx').length).to.equal(1);
  });

  it('begins a tree where the names in it are shown, also after the road was seen from far', async () => {
    const element = await sample('', 1400);
    await zoomTo(element, 'far');
    element.layout = 'tree';
    await waitUntil(() => world(element)!.classList.contains('tree'), 'no tree is drawn', {timeout: 5000});
    await still(element);
    expect(level(element)).to.equal('mid');
    expect(isDrawn(item(element, 'Internet organization').querySelector('.tx')!)).to.equal(true);
  });

  it('tells the zoom in percent', async () => {
    const element = await showing(SMALL);
    element.zoomIn();
    await still(element);
    const shown = element.renderRoot.querySelector('output')!.textContent;
    expect(shown).to.equal(`${Math.round(scaleOf(element) * 100)}%`);
  });

  it('fits the whole again', async () => {
    const element = await showing(SMALL);
    const before = world(element)!.style.transform;
    element.zoomIn();
    await still(element);
    expect(world(element)!.style.transform).not.to.equal(before);
    element.fit();
    await still(element);
    expect(world(element)!.style.transform).to.equal(before);
  });

  it('has its limits', async () => {
    const element = await showing(SMALL);
    for (let i = 0; i < 12; i++) element.zoomIn();
    await still(element);
    expect(scaleOf(element)).to.equal(3);
    for (let i = 0; i < 30; i++) element.zoomOut();
    await still(element);
    expect(scaleOf(element)).to.be.within(0.2, 1);
  });
});

describe('A group', () => {
  before(wideWindow);
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  after(() => media({}));
  afterEach(clearStage);

  it('opens and closes without its header moving on the screen', async () => {
    const element = await sample('', 1200);
    element.reveal('json');
    element.reveal('working-with-data');
    await still(element);
    const header = (): HTMLElement => item(element, 'Working with data');
    const place = (): number[] => {
      const {left, top} = header().getBoundingClientRect();
      return [Math.round(left), Math.round(top)];
    };
    const before = place();
    await click(header().querySelector('.chevron')!);
    await still(element);
    expect(header().ariaExpanded).to.equal('false');
    expect(place()).to.deep.equal(before);
    await click(header());
    await still(element);
    expect(header().ariaExpanded).to.equal('true');
    expect(place()).to.deep.equal(before);
  });
});

describe('Where text runs from right to left', () => {
  afterEach(clearStage);

  it('the drawing is mirrored, its texts are not', async () => {
    const ltr = await showing(SMALL);
    const block = put('<skill-roadmap dir=rtl></skill-roadmap>');
    const rtl = block.firstElementChild as SkillRoadmapElement;
    rtl.roadmap = SMALL;
    await drawn(rtl);
    for (const title of ['Network', 'Methods', 'Git', 'Mercurial', 'Typing']) {
      const stage = world(ltr)!.parentElement!.getBoundingClientRect();
      const before = item(ltr, title).getBoundingClientRect();
      const after = item(rtl, title).getBoundingClientRect();
      expect(stage.right - after.right, title).to.be.closeTo(before.left - stage.left, 1);
      expect(after.width, title).to.be.closeTo(before.width, 0.5);
    }
    expect(getComputedStyle(item(rtl, 'Git')).direction).to.equal('rtl');
  });
});

describe('The colours', () => {
  afterEach(clearStage);
  const brightness = (element: SkillRoadmapElement): number => {
    const colour = getComputedStyle(element.renderRoot.querySelector('.shell')!).backgroundColor;
    return Math.max(
      ...colour
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map(Number),
    );
  };

  it('follow the color-scheme of the page', async () => {
    const element = await showing(SMALL);
    expect(brightness(element)).to.be.above(200);
    document.documentElement.style.colorScheme = 'dark';
    expect(brightness(element)).to.be.below(60);
  });

  it('are light or dark as the author says, whatever the page is', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const light = await showing(SMALL, {theme: 'light'});
    expect(brightness(light)).to.be.above(200);
    document.documentElement.style.colorScheme = 'light';
    light.theme = 'dark';
    await still(light);
    expect(brightness(light)).to.be.below(60);
  });

  it('are those that an ancestor sets', async () => {
    const element = await showing(SMALL);
    element.parentElement!.style.setProperty('--skill-canvas', 'rgb(1, 2, 3)');
    expect(brightness(element)).to.equal(3);
  });
});
