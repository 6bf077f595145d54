import {expect, nextFrame} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {skipUnless} from '../support/commands.js';
import {largeRoadmap} from '../support/large-roadmap.js';
import {clearStage, item, items, showing, SMALL, still, wideWindow, world, zoomTo} from '../support/stage.js';
import {wideTypeface} from '../support/typeface.js';

/** A typeface that is known: its file is loaded when a text is first measured or drawn in it. */
function declare(family: string): FontFace {
  const face = new FontFace(family, `url(${URL.createObjectURL(new Blob([wideTypeface()]))})`);
  document.fonts.add(face);
  return face;
}

async function arrived(face: FontFace): Promise<void> {
  await face.load();
  await document.fonts.ready;
  await nextFrame();
}

async function inTypeface(family: string, roadmap: unknown = SMALL): Promise<SkillRoadmapElement> {
  document.documentElement.style.setProperty('--skill-font', family);
  const element = await showing(roadmap, {view: 'diagram', storage: 'none'});
  await still(element);
  return element;
}

/** Items whose title is wider than the room for it. */
const tooNarrow = (element: SkillRoadmapElement): string[] =>
  items(element)
    .filter((each) => each.matches('.leaf, .node, .head'))
    .filter((each) => {
      const title = each.querySelector<HTMLElement>('.tx')!;
      return title.offsetWidth > 0 && title.offsetLeft + title.offsetWidth > each.offsetWidth;
    })
    .map((each) => each.textContent);

describe('A typeface that arrives late', () => {
  before(wideWindow);
  afterEach(() => {
    clearStage();
    document.fonts.clear();
  });

  it('gets boxes as wide as its letters', async () => {
    const face = declare('Wide');
    const element = await inTypeface('Wide, sans-serif');
    await arrived(face);
    await still(element);
    expect(item(element, 'Branching').offsetWidth).to.be.above(120);
    expect(tooNarrow(element)).to.deep.equal([]);
  });

  it('does so where it was not even known when the roadmap was drawn', async function () {
    skipUnless(!navigator.vendor.startsWith('Apple'), this, 'no event tells of typefaces');
    const element = await inTypeface('"Late Wide", sans-serif');
    const before = item(element, 'Branching').offsetWidth;
    await arrived(declare('Late Wide'));
    await still(element);
    expect(item(element, 'Branching').offsetWidth).to.be.above(before + 20);
    expect(tooNarrow(element)).to.deep.equal([]);
  });

  it('does so for a large roadmap, and for what is drawn after it came', async () => {
    const face = declare('Later Wide');
    const element = await inTypeface('"Later Wide", sans-serif', largeRoadmap(1500, 10, 5));
    await zoomTo(element, 'near');
    await arrived(face);
    await still(element);
    expect(tooNarrow(element)).to.deep.equal([]);
    const second = await inTypeface('"Later Wide", sans-serif');
    expect(tooNarrow(second)).to.deep.equal([]);
  });

  it('leaves the reader where they are', async () => {
    const face = declare('Last Wide');
    const element = await inTypeface('"Last Wide", sans-serif');
    element.zoomIn();
    await still(element);
    const {transform} = world(element)!.style;
    await arrived(face);
    await still(element);
    expect(world(element)!.style.transform.replace(/.*scale/, '')).to.equal(transform.replace(/.*scale/, ''));
    expect(tooNarrow(element)).to.deep.equal([]);
  });

  it('draws nothing again where another one arrives', async () => {
    const element = await inTypeface('"No Wide", sans-serif');
    const before = items(element);
    await arrived(declare('Of Another Part'));
    await still(element);
    expect(items(element)).to.deep.equal(before);
  });
});
