import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {quietPage} from '../support/faults.js';
import {clearStage, equipped, showing, SMALL} from '../support/stage.js';

const paper = (element: SkillRoadmapElement): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>('.paper');

/** Prints until the part that draws on paper has loaded. */
async function print(element: SkillRoadmapElement): Promise<HTMLElement> {
  await waitUntil(
    () => {
      window.dispatchEvent(new Event('beforeprint'));
      return paper(element);
    },
    'nothing is printed',
    {interval: 20, timeout: 10_000},
  );
  return paper(element)!;
}

describe('A roadmap on paper', () => {
  quietPage();
  afterEach(clearStage);

  for (const view of ['diagram', 'list'] as const)
    it(`is the whole list with texts and resources, from the ${view}`, async () => {
      const element = await equipped(await showing(SMALL, {view: 'diagram', storage: 'none'}));
      element.setStatus('caching', 'done');
      element.collapseAll();
      element.view = view;
      const text = (await print(element)).textContent;
      for (const words of ['Small road', 'Caching', 'Work beside the main line.', 'https://example.org/dns'])
        expect(text).to.contain(words);
    });

  for (const view of ['diagram', 'list'] as const)
    it(`is whole where the ${view} draws only what is near`, async () => {
      const titles = Array.from({length: 1000}, (_, i) => `Skill number ${i}.`);
      const children = titles.map((title) => ({title}));
      const roadmap = {title: 'Many', children: [{title: 'Group', children}]};
      const element = await showing(roadmap, {view: 'diagram', storage: 'none'});
      element.view = view;
      await waitUntil(() =>
        element.renderRoot.querySelector(view === 'list' ? '.list [role]' : '.world [role]'),
      );
      const text = (await print(element)).textContent;
      expect(titles.filter((title) => !text.includes(title))).to.deep.equal([]);
    });

  it('is there once however often it is asked for, and gone afterwards', async () => {
    const element = await equipped(await showing(SMALL, {storage: 'none', hideToolbar: true}));
    await print(element);
    await print(element);
    expect(element.shadowRoot!.querySelectorAll('.paper').length).to.equal(1);
    window.dispatchEvent(new Event('afterprint'));
    expect(paper(element)).to.equal(null);
  });

  it('is not drawn by an element that has left the page', async () => {
    const element = await equipped(await showing(SMALL, {storage: 'none'}));
    await print(element);
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(paper(element)).to.equal(null);
  });
});
