import {expect} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {largeRoadmap} from '../support/large-roadmap.js';
import {clearStage, showing, SMALL, still, wideWindow, world, zoomTo} from '../support/stage.js';

/** What a browser is told will change while a hand moves the map. */
function layer(element: SkillRoadmapElement): string {
  const map = world(element)!;
  map.parentElement!.classList.add('moving');
  const {willChange} = getComputedStyle(map);
  map.parentElement!.classList.remove('moving');
  return willChange;
}

describe('While it moves, the map is a layer', () => {
  before(wideWindow);
  afterEach(clearStage);

  it('that is painted as large as it is shown', async () => {
    expect(layer(await showing(SMALL))).to.equal('opacity');
  });

  it('that keeps its resolution while very many skills are in sight, lest every frame paint them all', async () => {
    const element = await showing(largeRoadmap(10_000, 20, 5));
    expect(layer(element)).to.equal('transform');
    await zoomTo(element, 'near');
    expect(layer(element)).to.equal('opacity');
    element.fit();
    await still(element);
    expect(layer(element)).to.equal('transform');
    element.roadmap = SMALL;
    await still(element);
    expect(layer(element)).to.equal('opacity');
  });
});
