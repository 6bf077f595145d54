import {expect} from '@open-wc/testing';
import {readMarkdown} from '../../src/formats/markdown.js';
import {largestScale} from '../../src/view/export/png.js';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {skillNamed} from '../support/documents.js';
import type {Roadmap} from '../../src/model/roadmap.js';
import {
  SMALL,
  clearStage,
  items,
  put,
  roadmapFrom,
  sample,
  showing,
  titleOf,
  wideWindow,
} from '../support/stage.js';

const parsed = (svg: string | undefined): Element =>
  new DOMParser().parseFromString(svg ?? '', 'image/svg+xml').documentElement;

const linesOf = (svg: Element): ReadonlySet<string> =>
  new Set([...svg.querySelectorAll('text')].map(({textContent}) => textContent));

async function pixels(
  blob: Blob | undefined,
): Promise<{width: number; height: number; corner: readonly number[]}> {
  const bitmap = await createImageBitmap(blob ?? new Blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const corner = [...context.getImageData(1, 1, 1, 1).data];
  return {width: bitmap.width, height: bitmap.height, corner};
}

describe('What a roadmap gives away as a file', () => {
  before(wideWindow);
  afterEach(clearStage);

  it('as SVG is the picture on the screen: the same skills at the same size', async () => {
    const element = await sample('view=diagram', 1400);
    const svg = parsed(await element.toSVG());
    const world = element.shadowRoot!.querySelector<HTMLElement>('.world')!;
    const margins = 2 * 20;
    expect(Number(svg.getAttribute('width'))).to.equal(Math.ceil(parseFloat(world.style.width)) + margins);
    const texts = linesOf(svg);
    const missing = items(element).filter((item) => !texts.has(titleOf(item) ?? ''));
    expect(missing.filter((item) => !item.classList.contains('row')).map(titleOf)).to.eql([]);
  });

  it('as SVG has the other layout, or no progress, when asked', async () => {
    const element = await showing(SMALL, {view: 'diagram', storage: 'none'});
    element.setStatus('caching', 'done');
    expect(await element.toSVG()).to.contain('f-done');
    expect(await element.toSVG({progress: false})).not.to.contain('f-done');
    expect(parsed(await element.toSVG({layout: 'tree'})).outerHTML).not.to.equal(
      parsed(await element.toSVG()).outerHTML,
    );
  });

  it('as SVG shows every group, also where the screen is narrow, or shows the list', async () => {
    const element = await showing(SMALL, {view: 'diagram'}, 390);
    for (const view of ['diagram', 'list'] as const) {
      element.view = view;
      expect(linesOf(parsed(await element.toSVG())), view).to.include.keys('Caching', 'Branching');
    }
  });

  it('as SVG has the colours that the page gave it', async () => {
    const element = await roadmapFrom(
      `<div style="--skill-ink: #123456"><skill-roadmap roadmap='{"title": "R", "children": ["a"]}'></skill-roadmap></div>`,
    );
    expect(await element.toSVG()).to.contain('.f-ink{fill:#123456}');
  });

  it('as PNG is as large as asked, in the scheme on the screen', async () => {
    const element = await showing(SMALL, {view: 'diagram', theme: 'dark'});
    const {width} = await pixels(await element.toPNG({scale: 1}));
    const twice = await pixels(await element.toPNG());
    expect(twice.width).to.equal(2 * width);
    expect(twice.corner).to.eql([15, 17, 19, 255]);
    element.theme = 'light';
    await element.updateComplete;
    expect((await pixels(await element.toPNG({scale: 1}))).corner).to.eql([246, 246, 243, 255]);
  });

  it('as PNG has limits, and says which', async () => {
    const element = await showing(SMALL, {view: 'diagram'});
    const refused: unknown = await element.toPNG({scale: 1000}).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(RangeError);
    const [, largest] = /toPNG\(\{scale: ([\d.]+)\}\)/.exec(String(refused)) ?? [];
    expect(Number(largest)).to.be.above(3);
    expect(largestScale(1000, 100_000)).to.equal(0.16);
  });

  it('as Markdown reads back, with a box for what is done', async () => {
    const element = await showing(SMALL, {view: 'diagram', storage: 'none'});
    element.setStatus('caching', 'done');
    const markdown = (await element.toMarkdown()) ?? '';
    expect(markdown).to.contain('- [x] Caching').and.contain('- [ ] Methods');
    const roadmap = readMarkdown(markdown).roadmap as Roadmap;
    expect(skillNamed(roadmap, 'Caching').id).to.equal('caching');
    expect(await element.toMarkdown({progress: false})).not.to.contain('[ ]');
  });

  it('is nothing while there is no roadmap', async () => {
    const element = put('<skill-roadmap></skill-roadmap>').firstElementChild as SkillRoadmapElement;
    expect(await element.toMarkdown()).to.equal(undefined);
    expect(await element.toSVG()).to.equal(undefined);
    expect(await element.toPNG()).to.equal(undefined);
  });
});
