import {expect} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {aTurn} from '../../src/model/turns.js';
import {media} from '../support/commands.js';
import {boxOf, groups, place, rowsOf, setShown, soon, tabStop, turn, VAST} from '../support/groups.js';
import {aWhile, clearStage, item, showing, SMALL, still, wideWindow, world} from '../support/stage.js';

/** As `soon`, but at the first turn of the page at which it is so. */
async function atOnce(isSo: () => unknown): Promise<void> {
  for (const end = performance.now() + 8000; !isSo(); await aTurn())
    if (performance.now() > end) throw new Error('it never comes');
}

/** Drawn, and at rest. */
async function drawn(element: SkillRoadmapElement, title = 'Group 0'): Promise<void> {
  await soon(() => boxOf(element, title), `${title} is not drawn`);
  await still(element);
}

async function isAtHome(element: SkillRoadmapElement): Promise<boolean> {
  const {transform} = world(element)!.style;
  element.fit();
  await still(element);
  return world(element)!.style.transform === transform;
}

/** Whether a box is in sight, and not under the card. */
function isFree(element: SkillRoadmapElement, title: string): boolean {
  const box = boxOf(element, title)!.getBoundingClientRect();
  const stage = element.renderRoot.querySelector('.stage')!.getBoundingClientRect();
  const card = element.renderRoot.querySelector('.card')?.getBoundingClientRect();
  const isBeside = !card || box.right <= card.left || box.left >= card.right;
  const isAcross = box.left >= stage.left && box.right <= stage.right;
  return isBeside && isAcross && box.top >= stage.top && box.bottom <= stage.bottom;
}

describe('While nothing is drawn', () => {
  before(async () => {
    await wideWindow();
    await media({'prefers-reduced-motion': 'reduce'});
  });
  after(() => media({'prefers-reduced-motion': 'no-preference'}));
  afterEach(clearStage);

  it('groups closed as soon as the roadmap is read are closed', async () => {
    const element = place('view=diagram', groups(4, 10));
    element.addEventListener('skill-roadmap-load', () => {
      element.collapseAll();
    });
    await drawn(element);
    expect(boxOf(element, 'Group 0')!.ariaExpanded).to.equal('false');
  });

  it('a skill asked for as soon as the roadmap is read is brought into sight', async () => {
    const element = place('view=diagram', groups(10, 50), 1000);
    element.addEventListener('skill-roadmap-load', () => {
      element.reveal('s9-45');
    });
    await drawn(element, 'Skill 9 45');
    await soon(() => isFree(element, 'Skill 9 45'), 'it is out of sight');
  });

  it('groups closed while nobody sees it are closed', async () => {
    const element = place('view=diagram', groups(10, 50));
    setShown(element, false);
    await soon(() => element.progress, 'nothing is read');
    await aWhile();
    element.collapseAll();
    setShown(element, true);
    await drawn(element);
    expect(boxOf(element, 'Group 0')!.ariaExpanded).to.equal('false');
  });

  it('what was closed in the list is closed in a diagram that is seen later', async () => {
    const element = place('view=list', groups(10, 50));
    await turn(element, 'Group 0');
    setShown(element, false);
    element.view = 'diagram';
    await aWhile();
    setShown(element, true);
    await drawn(element);
    expect(boxOf(element, 'Group 0')!.ariaExpanded).to.equal('false');
  });

  it('a skill chosen while nobody sees it is in sight and beside its card', async () => {
    for (const title of ['Skill 1 3', 'Skill 5 29']) {
      const element = place('view=diagram', groups(6, 30));
      setShown(element, false);
      await soon(() => element.progress, 'nothing is read');
      await aWhile();
      element.select(title.replace('Skill ', 's').replace(' ', '-'));
      setShown(element, true);
      await drawn(element, title);
      await soon(() => element.renderRoot.querySelector('.card'), 'no card');
      await soon(() => isFree(element, title), `${title} is out of sight`);
      clearStage();
    }
  });

  it('a skill chosen in a list that nobody sees is in sight in the diagram', async () => {
    const element = place('view=list', groups(10, 50));
    await soon(() => rowsOf(element).length, 'no list');
    setShown(element, false);
    element.select('s9-5');
    element.view = 'diagram';
    await aWhile();
    setShown(element, true);
    await drawn(element, 'Skill 9 5');
    await soon(() => isFree(element, 'Skill 9 5'), 'it is out of sight');
  });

  it('a card that was closed again leaves the diagram at home', async () => {
    const element = place('view=diagram', groups(10, 50));
    setShown(element, false);
    await soon(() => element.progress, 'nothing is read');
    await aWhile();
    element.select('s9-5');
    element.select();
    setShown(element, true);
    await drawn(element);
    expect(await isAtHome(element)).to.equal(true);
  });

  for (const [attributes, each] of [
    ['', 95],
    ['layout=tree', 50],
    ['dir=rtl', 50],
  ] as const)
    it(`a diagram that is hidden on the way is laid out for the room it has later: ${attributes}`, async () => {
      const element = place(`view=diagram skill=s9-5 ${attributes}`, groups(10, each));
      await atOnce(() => world(element));
      setShown(element, false);
      element.requestUpdate();
      await aWhile(400);
      setShown(element, true);
      await drawn(element, 'Skill 9 5');
      await soon(() => isFree(element, 'Skill 9 5'), 'it is out of sight');
    });

  it('a diagram that loses its room on the way has its groups closed', async () => {
    const element = place('view=diagram', groups(400, 120));
    await atOnce(() => world(element)?.classList.contains('vast-world'));
    element.parentElement!.style.width = '700px';
    await drawn(element);
    await soon(() => boxOf(element, 'Group 0')!.ariaExpanded === 'false', 'it is open');
  });

  it('a roadmap that takes the place of one on its way, unseen, is drawn open and whole', async () => {
    const element = place('view=diagram', groups(400, 120, 'first'));
    await atOnce(() => world(element)?.classList.contains('vast-world'));
    setShown(element, false);
    element.roadmap = groups(2, 500, 'second');
    await soon(() => element.progress?.total === 1000, 'it is not read');
    await aWhile(300);
    setShown(element, true);
    await soon(() => boxOf(element, 'Group 0') && !boxOf(element, 'Group 2'), 'it is not drawn');
    expect(boxOf(element, 'Group 1')!.ariaExpanded).to.equal('true');
  });

  for (const where of ['title', 'glyph', 'focus'] as const)
    it(`what is still there of the roadmap before is of no use: its ${where}`, async () => {
      const element = await showing(SMALL, {view: 'diagram', storage: 'none'});
      const told: string[] = [];
      for (const name of ['skill-select', 'skill-status-change'])
        element.addEventListener(name, () => told.push(name));
      element.roadmap = groups(400, 100, 'other');
      await atOnce(() => element.progress?.total === 40_000);
      const old = item(element, 'DNS');
      const {left, right, top} = old.getBoundingClientRect();
      const clientX = where === 'title' ? right - 3 : left + 8;
      if (where === 'focus') old.focus();
      else
        old.dispatchEvent(
          new MouseEvent('click', {bubbles: true, composed: true, clientX, clientY: top + 3}),
        );
      await drawn(element);
      expect([told, element.selectedSkill]).to.deep.equal([[], undefined]);
      expect(tabStop(element, '.world')).to.equal('Group 0');
    });

  it('the tab stop is on a skill that is named from the start', async () => {
    const element = place('view=diagram skill=s9-5', groups(...VAST));
    await soon(() => boxOf(element, 'Skill 9 5'), 'it is not drawn');
    await soon(() => tabStop(element, '.world') === 'Skill 9 5', 'the tab stop is elsewhere');
  });

  for (const [attributes, each] of [
    ['', 95],
    ['dir=rtl', 50],
  ] as const)
    it(`the keyboard stays on its skill where the same roadmap is read again: ${attributes}`, async () => {
      const element = place(`view=diagram ${attributes}`, groups(10, each));
      await drawn(element);
      element.reveal('s0-5');
      await soon(() => boxOf(element, 'Skill 0 5'), 'it is not drawn');
      boxOf(element, 'Skill 0 5')!.focus();
      const before = boxOf(element, 'Skill 0 5');
      element.roadmap = groups(10, each);
      await soon(() => boxOf(element, 'Skill 0 5') !== before, 'it is not drawn anew');
      await soon(() => tabStop(element, '.world') === 'Skill 0 5', 'the tab stop is elsewhere');
    });
});
