import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {media} from '../support/commands.js';
import {largeRoadmap} from '../support/large-roadmap.js';
import {
  asRoadmap,
  aWhile,
  clearStage,
  put,
  sample,
  SAMPLE,
  scaleOf,
  showing,
  still,
} from '../support/stage.js';

/** Whether the row or box of the selected skill is in free sight, whole. */
function isInSight(element: SkillRoadmapElement, view: '.stage' | '.list'): boolean {
  const selected = element.shadowRoot!.querySelector(`${view} [aria-selected=true]`);
  if (!selected?.checkVisibility()) return false;
  const box = element.shadowRoot!.querySelector(view)!.getBoundingClientRect();
  const {top, bottom, left, right} = selected.getBoundingClientRect();
  return top >= box.top - 1 && bottom <= box.bottom + 1 && left >= box.left - 1 && right <= box.right + 1;
}

const inSight = (element: SkillRoadmapElement, view: '.stage' | '.list'): Promise<void> =>
  waitUntil(() => isInSight(element, view), 'it is not in sight', {timeout: 8000});

const inList = (attributes: string, width?: number): SkillRoadmapElement =>
  asRoadmap(put(`<skill-roadmap view=list storage=none ${attributes}></skill-roadmap>`, width).firstChild);

const large = largeRoadmap(2000, 10, 5);
const VAST = {
  ...large,
  children: [...large.children, {title: 'Last', children: [{title: 'Of all', id: 'last'}]}],
};

describe('A skill that is named from the start is brought into sight', () => {
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  after(() => media({'prefers-reduced-motion': 'no-preference'}));
  afterEach(clearStage);

  for (const width of [1000, 400]) {
    it(`in the list, ${width} px wide`, async () => {
      const element = inList(`src=${SAMPLE} skill=oauth`, width);
      await inSight(element, '.list');
      await waitUntil(() => element.shadowRoot!.querySelector('.card'), 'no card opens', {timeout: 8000});
      await aWhile(300);
      expect(isInSight(element, '.list')).to.equal(true);
      const row = element.shadowRoot!.querySelector('.list [aria-selected=true]')!.getBoundingClientRect();
      const card = element.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
      expect(row.bottom <= card.top || width > 640).to.equal(true);
    });
  }

  it('in a diagram that nobody could see at first', async () => {
    const box = put(`<skill-roadmap view=diagram storage=none src=${SAMPLE} skill=oauth></skill-roadmap>`);
    const element = asRoadmap(box.firstChild);
    box.style.display = 'none';
    await waitUntil(() => element.selectedSkill, 'nothing is selected', {timeout: 8000});
    await aWhile(200);
    box.style.display = '';
    await inSight(element, '.stage');
    expect(scaleOf(element)).to.be.closeTo(1, 0.01);
  });

  it('in the diagram', async () => {
    const element = await sample('view=diagram skill=oauth');
    await inSight(element, '.stage');
    expect(scaleOf(element)).to.be.closeTo(1, 0.01);
  });

  it('in a diagram that is drawn in part', async () => {
    const element = await showing(VAST, {view: 'diagram', skill: 'last'});
    await inSight(element, '.stage');
  });

  it('and left where the reader took it from when the same roadmap is given again', async () => {
    const value: unknown = await (await fetch(SAMPLE)).json();
    const element = await showing(value, {view: 'diagram', skill: 'oauth'});
    await inSight(element, '.stage');
    element.fit();
    await still(element);
    const before = scaleOf(element);
    element.roadmap = structuredClone(value);
    await aWhile(300);
    await still(element);
    expect(element.selectedSkill?.id).to.equal('oauth');
    expect(scaleOf(element)).to.equal(before);
  });

  it('also with the next roadmap', async () => {
    const element = inList('skill=last');
    element.roadmap = {title: 'First', children: [{title: 'Only'}]};
    await aWhile(100);
    const children = Array.from({length: 90}, (_, i) => ({
      title: `Skill ${i}`,
      id: i < 89 ? `s${i}` : 'last',
    }));
    element.roadmap = {title: 'Second', children};
    await waitUntil(() => element.selectedSkill?.id === 'last');
    await inSight(element, '.list');
  });
});
