import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {largeRoadmap} from '../support/large-roadmap.js';
import {clearStage, showing, SMALL, wideWindow, world, zoomTo} from '../support/stage.js';

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
    const is = (wanted: string): Promise<void> =>
      waitUntil(() => layer(element) === wanted, `never ${wanted}`, {timeout: 8000});
    await is('transform');
    await zoomTo(element, 'near');
    await is('opacity');
    element.fit();
    await is('transform');
    element.roadmap = SMALL;
    await is('opacity');
  });
});
