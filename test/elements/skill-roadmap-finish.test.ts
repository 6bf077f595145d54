import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {media, skipUnless} from '../support/commands.js';
import {quietPage} from '../support/faults.js';
import {appeared} from '../support/part-stage.js';
import {
  aWhile,
  centre,
  clearStage,
  equipped,
  hasPart,
  item,
  press,
  showing,
  still,
} from '../support/stage.js';

const ROAD = {title: 'Road', children: ['One', {title: 'Two', children: ['In two']}, 'Three']};

async function visit(): Promise<SkillRoadmapElement> {
  const element = await equipped(await showing(ROAD, {view: 'diagram', storage: 'none'}));
  element.resetProgress();
  await still(element);
  return element;
}

const mark = (element: SkillRoadmapElement): SVGElement => element.shadowRoot!.querySelector('.finish')!;

// First of all: once it has styled a shadow tree, WebKitGTK 2.50 gives later ones with the same sheets the media features
// of that time.
describe('The end of the road, where less motion is wanted', () => {
  quietPage();
  afterEach(clearStage);

  it('does not move', async function () {
    skipUnless(await media({'prefers-reduced-motion': 'reduce'}), this, 'less motion cannot be emulated');
    try {
      const element = await visit();
      for (const name of ['one', 'two', 'three']) element.setStatus(name, 'done');
      await aWhile();
      const running = mark(element)
        .getAnimations()
        .filter(({effect}) => Number(effect?.getComputedTiming().duration) > 0);
      expect(running).to.deep.equal([]);
    } finally {
      await media({'prefers-reduced-motion': 'no-preference'});
    }
  });
});

describe('The end of the road', () => {
  quietPage();
  afterEach(clearStage);

  it('is drawn where the road ends, and filled once nothing is left', async () => {
    const element = await visit();
    const road = element.shadowRoot!.querySelector<SVGPathElement>('.road')!;
    const end = road.getPointAtLength(road.getTotalLength()).matrixTransform(road.getScreenCTM()!);
    const [x, y] = centre(mark(element));
    expect(Math.hypot(x - end.x, y - end.y)).to.be.below(2);
    expect(mark(element).part.value).to.equal('finish');
    for (const name of ['one', 'two', 'three']) element.setStatus(name, 'done');
    await still(element);
    expect(mark(element).part.contains('reached')).to.be.true;
    element.undo();
    await still(element);
    expect(mark(element).part.value).to.equal('finish');
  });

  it('is drawn again with the road', async () => {
    const element = await visit();
    for (const name of ['one', 'two', 'three']) element.setStatus(name, 'done');
    await still(element);
    const before = mark(element);
    element.collapseAll();
    await waitUntil(() => {
      const now = element.shadowRoot!.querySelector('.finish');
      return now !== before && now?.part.contains('reached');
    }, 'it is gone');
    expect(mark(element).classList.contains('arrives')).to.be.false;
  });

  it('is announced to all, once, by the tick that reaches it', async () => {
    const element = await visit();
    element.setStatus('one', 'done');
    element.setStatus('three', 'done');
    await still(element);
    expect(hasPart(element, 'toast')).to.be.false;
    item(element, 'In two').focus();
    await press(element, 'd');
    const toast = await appeared(element.shadowRoot!, '[part=toast]');
    expect(toast.textContent).to.contain('Everything on this roadmap is done.');
    toast.querySelector('button')!.click();
    await still(element);
    expect(element.progress).to.include({done: 2, left: 1});
  });
});
