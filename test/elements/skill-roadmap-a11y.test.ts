import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {violations} from '../support/axe.js';
import {quietPage} from '../support/faults.js';
import {media, skipUnless, viewport} from '../support/commands.js';
import {appeared} from '../support/part-stage.js';
import {
  card,
  clearStage,
  equipped,
  message,
  put,
  sample,
  showing,
  SMALL,
  still,
  wideWindow,
  zoomTo,
} from '../support/stage.js';

async function withStatuses(element: SkillRoadmapElement): Promise<SkillRoadmapElement> {
  element.setStatus('caching', 'done');
  element.setStatus('dns', 'learning');
  element.setStatus('gopher', 'skipped');
  element.setStatus('typing', 'done');
  await still(element);
  return equipped(element);
}

describe('axe finds nothing to complain of', () => {
  quietPage();
  before(wideWindow);
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  afterEach(async () => {
    clearStage();
    await media({'prefers-reduced-motion': 'reduce'});
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`in the diagram, ${theme}, at every level`, async () => {
      const element = await withStatuses(await showing(SMALL, {theme}));
      expect(await violations(element)).to.deep.equal([]);
      await zoomTo(element, 'near');
      expect(await violations(element)).to.deep.equal([]);
    });

    it(`in the card, ${theme}`, async () => {
      const element = await withStatuses(await showing(SMALL, {theme}));
      element.select('small/version-control/branching');
      await card(element);
      expect(await violations(element)).to.deep.equal([]);
    });

    it(`in a message, ${theme}`, async () => {
      const element = put(`<skill-roadmap theme=${theme} roadmap="{"><p>Fallback</p></skill-roadmap>`)
        .firstElementChild as SkillRoadmapElement;
      await message(element);
      expect(await violations(element)).to.deep.equal([]);
    });
  }

  it('in the sample far out', async function () {
    this.timeout(30_000);
    const element = await equipped(await sample('', 900));
    await zoomTo(element, 'far');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('in a narrow page', async () => {
    const element = await withStatuses(await showing(SMALL, {view: 'diagram'}, 360));
    expect(await violations(element)).to.deep.equal([]);
    element.select('caching');
    await card(element);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('in forced colours', async function () {
    const able = await media({'forced-colors': 'active', 'prefers-reduced-motion': 'reduce'});
    skipUnless(able, this, 'forced colours cannot be emulated');
    const element = await withStatuses(await showing(SMALL));
    expect(await violations(element)).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark'] as const)
    it(`for who asks for more contrast, ${theme}: 7:1 for every text, in both views and the card`, async function () {
      const able = await media({'prefers-contrast': 'more', 'prefers-reduced-motion': 'reduce'});
      skipUnless(able, this, 'more contrast cannot be emulated');
      const element = await withStatuses(await showing(SMALL, {theme}));
      const enhanced = (): Promise<string[]> => violations(element, 'color-contrast-enhanced');
      await waitUntil(async () => (await enhanced()).length === 0, 'its styles have not come', {
        timeout: 10_000,
      });
      element.view = 'list';
      element.select('small/version-control/branching');
      await card(element);
      expect(await enhanced()).to.deep.equal([]);
    });
});

describe('A phone', () => {
  quietPage();
  before(() => viewport(390, 844));
  after(wideWindow);
  afterEach(clearStage);

  it('shows the selected skill above its card, however long that is', async () => {
    const skills = Array.from({length: 40}, (_, n) => ({title: `Skill ${n}`, id: `s${n}`}));
    const last = {title: 'Last', id: 'last', description: 'Long words. '.repeat(200)};
    const element = await showing(
      {title: 'R', children: [{title: 'G', children: [...skills, last]}]},
      {},
      380,
    );
    element.view = 'diagram';
    element.parentElement!.style.setProperty('--skill-height', '720px');
    await still(element);
    element.select('last');
    const {top} = (await card(element)).getBoundingClientRect();
    const selected = (): Element | null => element.shadowRoot!.querySelector('[part~=skill][part~=selected]');
    await waitUntil(() => selected() && selected()!.getBoundingClientRect().bottom <= top, 'it is covered', {
      timeout: 5000,
    });
  });
});

describe('A page at 400 %', () => {
  quietPage();
  before(() => viewport(320, 256));
  after(wideWindow);
  afterEach(clearStage);

  for (const view of ['diagram', 'list'] as const)
    it(`shows the ${view} without a bar to scroll sideways, and room for the skills`, async () => {
      const element = await equipped(await showing(SMALL, {view: 'diagram'}, 300));
      element.view = view;
      await appeared(element.shadowRoot!, `.${view === 'list' ? 'list' : 'world'} [role=treeitem]`);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const box = element.shadowRoot!.querySelector(`[part=${view}]`)!;
      expect(box.scrollWidth).to.be.at.most(box.clientWidth + 1);
      expect(box.clientHeight).to.be.above(100);
      for (const button of element.shadowRoot!.querySelectorAll('.tb button')) {
        const {left, right} = button.getBoundingClientRect();
        const {left: from, right: to} = element.getBoundingClientRect();
        expect(left >= from && right <= to, button.outerHTML).to.be.true;
      }
    });
});
