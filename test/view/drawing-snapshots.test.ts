import {expect, waitUntil} from '@open-wc/testing';
import {estimate} from '../../src/layout/estimate.js';
import {drawingText} from '../support/drawing-text.js';
import {paintText} from '../support/paint-text.js';
import {difference, expectSnapshot, fault} from '../support/snapshot.js';
import {asRoadmap, clearStage, sample, still, world, zoomTo} from '../support/stage.js';

const canvas = CanvasRenderingContext2D.prototype;
const own = Object.getOwnPropertyDescriptor(canvas, 'measureText')!;

/** The same widths on every machine, whatever its fonts. */
function measureByTable(): void {
  canvas.measureText = function (this: CanvasRenderingContext2D, text) {
    const px = Number(/([\d.]+)px/.exec(this.font)?.[1]);
    const bold = /^(?:bold|[6-9]\d\d)\b/.test(this.font);
    return {width: estimate(text, px, bold)} as TextMetrics;
  };
}

describe('The drawing of the sample', () => {
  before(measureByTable);
  after(() => Object.defineProperty(canvas, 'measureText', own));
  afterEach(clearStage);

  async function drawn(attributes: string, width: number): Promise<HTMLElement> {
    const element = await sample(`view=diagram hide-toolbar ${attributes}`, width);
    element.setStatus('json', 'done');
    element.setStatus('csv', 'learning');
    await still(element);
    const drawing = world(element)!;
    // Its end, and the words where the reader is, come with the tools.
    const isTree = drawing.classList.contains('tree');
    await waitUntil(() => isTree || drawing.querySelector('.finish'), 'no end of the road', {timeout: 5000});
    return drawing;
  }

  const drawing = async (attributes: string, width: number): Promise<string> =>
    drawingText(await drawn(attributes, width));

  /** With what shows only from nearer than far out. */
  async function whole(attributes: string, width: number): Promise<string> {
    const shown = await drawn(attributes, width);
    const root = shown.getRootNode() as ShadowRoot;
    await zoomTo(asRoadmap(root.host), 'mid');
    await waitUntil(() => !shown.querySelector('.panel.far'), 'a group is far');
    return drawingText(shown);
  }

  it('on a wide page', async () => {
    await expectSnapshot('sample-wide', await whole('', 1400));
  });

  it('on a wide page, from far out', async () => {
    await expectSnapshot('sample-far', await drawing('', 1400));
  });

  it('on a narrow page', async () => {
    await expectSnapshot('sample-narrow', await drawing('', 390));
  });

  it('where text runs from right to left', async () => {
    await expectSnapshot('sample-rtl', await whole('dir=rtl', 1400));
  });

  for (const theme of ['light', 'dark'])
    it(`in its ${theme} colours`, async () => {
      const painted = await drawn(`theme=${theme}`, 1400);
      for (const animation of painted.getAnimations({subtree: true})) animation.finish();
      await expectSnapshot(`sample-${theme}`, paintText(painted));
    });

  it('as a plain tree', async () => {
    await expectSnapshot('sample-tree', await drawing('layout=tree', 1400));
  });
});

describe('A snapshot that differs', () => {
  it('is told by the lines that came and went', () => {
    expect(difference('a\nb\nc', 'a\nx\nc')).to.equal('2 - b\n2 + x');
    expect(difference('a\nb', 'b\na')).to.equal('the same lines in another order');
  });

  it('is told in short where much differs', () => {
    const many = Array.from({length: 50}, (_, i) => `line ${i}`).join('\n');
    expect(difference('', many).split('\n')).to.have.length(21);
    expect(difference('', many)).to.contain('more lines');
  });

  it('or is missing tells how to write it', () => {
    expect(fault('road', null, 'text'))
      .to.contain('road.txt is missing')
      .and.to.contain('UPDATE_SNAPSHOTS=1');
    expect(fault('road', 'a', 'b'))
      .to.contain('road.txt differs')
      .and.to.contain('1 + b');
  });
});
