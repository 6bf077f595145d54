import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {
  aWhile,
  clearStage,
  drawn,
  hasPart,
  item,
  put,
  scaleOf,
  still,
  titleOf,
  items,
} from '../support/stage.js';

type StrictWindow = Window & {readonly violations: string[]};

/** The built script-tag file in a page served under the strictest policy. */
async function strictPage(): Promise<{element: SkillRoadmapElement; window: StrictWindow}> {
  const url = new URL('../fixtures/roadmap.strict.html', import.meta.url).href;
  const frame = put(`<iframe src="${url}" style="width:1100px;height:720px;border:0"></iframe>`, 1100)
    .firstElementChild as HTMLIFrameElement;
  await new Promise((done) => {
    frame.addEventListener('load', done, {once: true});
  });
  const element = frame.contentDocument!.querySelector<SkillRoadmapElement>('skill-roadmap')!;
  return {element: await drawn(element), window: frame.contentWindow as unknown as StrictWindow};
}

const leafOf = (element: SkillRoadmapElement): HTMLElement => item(element, 'JSON');

describe('Under a policy without inline styles, with trusted types', () => {
  afterEach(clearStage);

  it('the policy is in force', async () => {
    const {window: view} = await strictPage();
    const style = view.document.createElement('style');
    style.textContent = 'p { color: red }';
    view.document.head.append(style);
    await waitUntil(() => view.violations.length > 0, 'nothing is refused');
    expect(view.violations[0]).to.contain('style-src');
  });

  it('the script-tag file draws, ticks, zooms, opens the card, lists and searches, and nothing is refused', async function () {
    this.timeout(30_000);
    const {element, window: view} = await strictPage();
    expect(items(element).length).to.be.above(290);
    const header = item(element, 'Working with data');
    expect(header.style.cssText + header.parentElement!.style.cssText).to.contain('px');

    element.setStatus('json', 'done');
    await still(element);
    expect(leafOf(element).ariaChecked).to.equal('true');

    const before = scaleOf(element);
    element.zoomIn();
    await waitUntil(() => scaleOf(element) > before * 1.2, 'it does not zoom', {timeout: 5000});

    element.select('json');
    await waitUntil(() => hasPart(element, 'card'), 'no card', {timeout: 5000});
    expect(element.shadowRoot!.querySelector('[part~=card] h2')!.textContent).to.contain('JSON');

    element.select();
    element.view = 'list';
    await waitUntil(() => element.shadowRoot!.querySelector('.list [role=treeitem]'), 'no list', {
      timeout: 5000,
    });
    element.view = 'diagram';
    element.layout = 'tree';
    await waitUntil(() => element.shadowRoot!.querySelector('.world.tree'), 'no tree', {timeout: 5000});
    await aWhile(200);
    expect(view.violations).to.deep.equal([]);
  });

  it('an SVG can be had, and why a PNG cannot is said', async () => {
    const {element} = await strictPage();
    expect(await element.toSVG()).to.match(/^<svg /);
    expect(String(await element.toPNG().catch((error: unknown) => error))).to.contain('img-src');
  });

  it('its styles apply', async () => {
    const {element} = await strictPage();
    expect(getComputedStyle(element.shadowRoot!.querySelector('.shell')!).display).to.equal('flex');
    expect(titleOf(leafOf(element))).to.equal('JSON');
  });
});
