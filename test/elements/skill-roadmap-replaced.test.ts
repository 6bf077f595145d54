import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {
  aWhile,
  asRoadmap,
  clearStage,
  equipped,
  items,
  press,
  put,
  scaleOf,
  showing,
  SMALL,
  still,
  titleOf,
  wideWindow,
  world,
} from '../support/stage.js';

/** Too many skills to be drawn whole; one of them has the title of a skill of the small roadmap. */
const MANY = {
  title: 'Many',
  id: 'many',
  children: Array.from({length: 10}, (_, group) => ({
    title: `Group ${group}`,
    children: Array.from({length: 100}, (_, i) => ({
      title: group === 9 && i === 50 ? 'Caching' : `Skill ${group} ${i}`,
    })),
  })),
};

const soon = (isSo: () => unknown, what: string): Promise<void> =>
  waitUntil(isSo, what, {interval: 20, timeout: 4000});

/** The tree item with a title, if it is drawn. */
const named = (element: SkillRoadmapElement, title: string): HTMLElement | undefined =>
  items(element).find((each) => titleOf(each) === title);

const isVast = (element: SkillRoadmapElement): boolean => world(element)!.classList.contains('vast-world');

async function find(element: SkillRoadmapElement, text: string): Promise<void> {
  await equipped(element);
  items(element)[0]!.focus();
  await press(element, '/');
  const field = element.renderRoot.querySelector<HTMLInputElement>('input')!;
  await soon(() => element.shadowRoot!.activeElement === field, 'no field takes the focus');
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await soon(() => world(element)!.classList.contains('searching'), 'nothing is found');
}

describe('A roadmap in the place of another', () => {
  before(wideWindow);
  afterEach(clearStage);

  it('is searched on, also where it is too large to be drawn whole', async () => {
    const element = await showing(SMALL, {view: 'diagram'});
    await find(element, 'caching');
    element.roadmap = MANY;
    await soon(() => isVast(element), 'it is drawn whole');
    await soon(
      () => world(element)!.querySelector('.tone.hit, .tone.current, [data-mark]'),
      'nothing is marked',
    );
    element.roadmap = SMALL;
    await soon(() => !isVast(element) && items(element).length > 5, 'the small one is not drawn');
    await soon(() => named(element, 'Caching')?.dataset['mark'], 'nothing is marked');
  });

  it('is open and whole where it came while nobody could see it', async () => {
    const element = await showing(SMALL, {view: 'diagram'});
    for (let step = 0; step < 3; step++) element.zoomIn();
    await still(element);
    element.parentElement!.style.display = 'none';
    await aWhile();
    const group = (name: string): object => ({title: name, children: [{title: `Inside ${name}`}]});
    element.roadmap = {title: 'Other', id: 'other', children: [group('A'), group('B')]};
    await aWhile();
    element.parentElement!.style.display = '';
    await soon(() => named(element, 'A'), 'it is not drawn');
    await still(element);
    expect(items(element).map(titleOf)).to.deep.equal(['A', 'Inside A', 'B', 'Inside B']);
    const there = [scaleOf(element), world(element)!.style.transform];
    element.fit();
    await still(element);
    expect(there).to.deep.equal([scaleOf(element), world(element)!.style.transform]);
  });

  it('has closed in its diagram what was closed in its list, however long that takes to draw', async () => {
    const element = asRoadmap(put('<skill-roadmap view=list></skill-roadmap>', 1200).firstElementChild);
    element.roadmap = MANY;
    const toggle = (): HTMLElement | null => element.renderRoot.querySelector('.list [data-toggle]');
    await soon(toggle, 'no list is drawn');
    toggle()!.click();
    await soon(
      () => element.renderRoot.querySelector('.list [role=treeitem]')!.ariaExpanded === 'false',
      'no group closes',
    );
    element.view = 'diagram';
    await soon(() => world(element) && items(element).length > 1, 'no diagram is drawn');
    await soon(() => named(element, 'Group 0')?.ariaExpanded === 'false', 'the closed group is open');
  });
});
