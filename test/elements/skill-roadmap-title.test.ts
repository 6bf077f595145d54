import {expect} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {clearStage, part, sample, showing, still} from '../support/stage.js';

/** Which of its titles can be read: the one over the views, the one on the map. */
function titles(element: SkillRoadmapElement): {over: boolean; map: boolean} {
  const over = element.shadowRoot!.querySelector('.tt');
  const stage = element.shadowRoot!.querySelector('.stage')!.getBoundingClientRect();
  const {top, bottom} = part(element, 'title').getBoundingClientRect();
  return {
    over: over !== null && over.getBoundingClientRect().height > 0,
    map: top >= stage.top && bottom <= stage.bottom,
  };
}

/** One group, for which a road with one side is best in a wide frame, too. */
const ONE_GROUP = {
  title: 'A road',
  children: [{title: 'Alone', children: Array.from({length: 40}, (_, i) => ({title: `Skill ${i}`}))}],
};

describe('The title of a diagram', () => {
  afterEach(clearStage);

  for (const layout of ['road', 'tree']) {
    it(`is read once on a phone: over a ${layout}, not again on it`, async () => {
      const element = await sample(`view=diagram storage=none layout=${layout}`, 390);
      await still(element);
      expect(titles(element)).to.deep.equal({over: true, map: false});
    });

    it(`stands on a ${layout} where nothing is over it`, async () => {
      const element = await sample(`view=diagram storage=none layout=${layout} hide-toolbar`, 390);
      await still(element);
      expect(titles(element)).to.deep.equal({over: false, map: true});
      element.hideToolbar = false;
      await still(element);
      expect(titles(element)).to.deep.equal({over: true, map: false});
    });
  }

  it('stands on the map where that has two sides, or room', async () => {
    expect(titles(await sample('view=diagram storage=none', 720))).to.deep.equal({over: false, map: true});
    const wide = await showing(ONE_GROUP, {view: 'diagram', storage: 'none'}, 1200);
    expect(part(wide, 'title').classList.contains('start')).to.equal(true);
    expect(titles(wide)).to.deep.equal({over: false, map: true});
  });
});
