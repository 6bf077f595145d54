import {expect} from '@open-wc/testing';
import {media} from '../support/commands.js';
import {boxOf, groups, place, rowOf, rowsOf, soon, tabStop, turn, VAST} from '../support/groups.js';
import {aWhile, clearStage, item, press, showing, SMALL, still, wideWindow, world} from '../support/stage.js';

/** Few skills are drawn whole at once, many in part and later. */
const SIZES = [[8, 40], VAST] as const;

describe('From one view to the other', () => {
  before(async () => {
    await wideWindow();
    await media({'prefers-reduced-motion': 'reduce'});
  });
  after(() => media({'prefers-reduced-motion': 'no-preference'}));
  afterEach(clearStage);

  for (const [count, each] of SIZES)
    it(`what was closed stays closed, and the diagram is at home: ${count * each} skills`, async () => {
      const element = place('view=list', groups(count, each));
      for (const group of [0, 1, 2, 3, 4, 5]) await turn(element, `Group ${group}`);
      element.view = 'diagram';
      await soon(() => boxOf(element, 'Group 5')?.ariaExpanded === 'false', 'it is open');
      expect(boxOf(element, 'Group 6')!.ariaExpanded).to.equal('true');
      await still(element);
      const {transform} = world(element)!.style;
      element.fit();
      await still(element);
      expect(world(element)!.style.transform).to.equal(transform);
    });

  it('nothing is closed by a diagram that was never drawn', async () => {
    const element = place('view=list', groups(...VAST));
    await turn(element, 'Group 0');
    element.view = 'diagram';
    await element.updateComplete;
    element.view = 'list';
    await element.updateComplete;
    await soon(() => rowOf(element, 'Group 1'), 'no list');
    expect(rowOf(element, 'Group 0')!.ariaExpanded).to.equal('false');
    expect(rowOf(element, 'Group 1')!.ariaExpanded).to.equal('true');
  });

  it('what the reader chooses on the way is open and in sight', async () => {
    const element = place('view=list', groups(...VAST));
    await turn(element, 'Group 0');
    element.view = 'diagram';
    await element.updateComplete;
    element.select('s0-5');
    await soon(() => boxOf(element, 'Skill 0 5'), 'it is not drawn');
    expect(boxOf(element, 'Group 0')!.ariaExpanded).to.equal('true');
  });

  it('the tab stop stays on its skill, also in a group that is open because the reader opened it', async () => {
    const element = await showing(SMALL, {view: 'diagram', storage: 'none'}, 400);
    item(element, 'Version control').querySelector<HTMLElement>('[data-toggle]')!.click();
    await soon(() => boxOf(element, 'Branching'), 'it does not open');
    boxOf(element, 'Branching')!.focus();
    for (const [view, place] of [
      ['list', '.list'],
      ['diagram', '.world'],
    ] as const) {
      element.view = view;
      await soon(() => tabStop(element, place) === 'Branching', `it is lost in the ${view}`);
    }
  });

  it('the tab stop stays on its skill where the diagram takes time to draw', async () => {
    const element = place('view=list', groups(...VAST));
    await soon(() => rowOf(element, 'Skill 0 5'), 'no list');
    rowOf(element, 'Skill 0 5')!.focus();
    element.view = 'diagram';
    await soon(() => boxOf(element, 'Group 0'), 'no diagram');
    await soon(() => tabStop(element, '.world') === 'Skill 0 5', 'the tab stop is elsewhere');
  });

  it('all groups closed at once are closed in the other view and in the plain tree', async () => {
    const element = place('view=diagram', groups(4, 10));
    await soon(() => boxOf(element, 'Group 0'), 'no diagram');
    element.collapseAll();
    expect(boxOf(element, 'Group 0')!.ariaExpanded).to.equal('false');
    element.layout = 'tree';
    await soon(() => world(element)!.classList.contains('tree'), 'no tree');
    expect(boxOf(element, 'Group 0')!.ariaExpanded).to.equal('false');
    element.view = 'list';
    await soon(() => rowsOf(element).length, 'no list');
    expect(rowOf(element, 'Group 0')!.ariaExpanded).to.equal('false');
  });

  it('a window of another size draws nothing anew', async () => {
    for (const layout of ['road', 'tree'] as const) {
      const element = await showing(groups(4, 10), {view: 'diagram', storage: 'none', layout}, 1100);
      await still(element);
      const boxes = ['Group 0', 'Skill 3 9'].map((title) => boxOf(element, title));
      element.parentElement!.style.width = '1098px';
      const {transform} = world(element)!.style;
      await soon(() => world(element)!.style.transform !== transform, 'nothing happens');
      await aWhile();
      expect(['Group 0', 'Skill 3 9'].map((title) => boxOf(element, title))).to.deep.equal(boxes);
      clearStage();
    }
  });

  it('a fold draws nothing anew of the other groups of a plain tree', async () => {
    const element = await showing(groups(4, 10), {view: 'diagram', storage: 'none', layout: 'tree'}, 1100);
    await still(element);
    const boxes = ['Skill 0 1', 'Skill 1 0', 'Skill 2 9'].map((title) => boxOf(element, title));
    boxOf(element, 'Group 3')!.focus();
    await press(element, 'ArrowLeft');
    await soon(() => boxOf(element, 'Group 3')!.ariaExpanded === 'false', 'it stays open');
    expect(['Skill 0 1', 'Skill 1 0', 'Skill 2 9'].map((title) => boxOf(element, title))).to.deep.equal(
      boxes,
    );
  });
});
