import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../../src/elements/skill-roadmap.js';
import {embedCode} from '../../../src/export/embed.js';
import {appeared, findIn} from '../../support/part-stage.js';
import {SMALL, clearStage, roadmapFrom, showing, still} from '../../support/stage.js';

/** What was downloaded, by name, instead of onto the disk. */
const saved = new Map<string, Promise<Blob>>();
const {click} = HTMLAnchorElement.prototype;

describe('The files in the menu', () => {
  let copied: string | undefined;

  before(() => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.set(
        this.download,
        fetch(this.href).then((answer) => answer.blob()),
      );
    };
  });
  after(() => {
    HTMLAnchorElement.prototype.click = click;
  });
  afterEach(() => {
    saved.clear();
    clearStage();
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  function clipboard(writeText: (text: string) => Promise<void>): void {
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  }

  async function choose(element: SkillRoadmapElement, id: string): Promise<void> {
    const root = element.shadowRoot!;
    (await appeared(root, '[part=menu-button]')).click();
    (await appeared(root, `[part~=${id}-button]`)).click();
    await still(element);
  }

  for (const [id, name, type, beginning] of [
    ['svg', 'small-road.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"'],
    ['png', 'small-road.png', 'image/png', '\ufffdPNG'],
    ['markdown', 'small-road.md', 'text/markdown', '<!--skill-roadmap/1-->\n# Small road'],
    ['json', 'small-road.json', 'application/json', '{\n  "title": "Small road"'],
  ] as const) {
    it(`include ${name}`, async () => {
      const element = await showing(SMALL, {view: 'diagram', storage: 'none'});
      await choose(element, `download-${id}`);
      await waitUntil(() => saved.has(name), 'nothing is saved', {timeout: 5000});
      const blob = await saved.get(name)!;
      expect(blob.type).to.equal(type);
      expect((await blob.text()).slice(0, beginning.length)).to.equal(beginning);
    });
  }

  it('stand in a row of their own, under a heading', async () => {
    const element = await showing(SMALL, {view: 'diagram', storage: 'none'});
    (await appeared(element.shadowRoot!, '[part=menu-button]')).click();
    const group = await appeared(element.shadowRoot!, '[role=group][aria-label=Download]');
    const items = [...group.querySelectorAll('[role=menuitem]')].map(({textContent}) => textContent.trim());
    expect(items).to.eql(['SVG', 'PNG', 'Markdown', 'JSON']);
  });

  it('can be embedded elsewhere by code in the clipboard', async () => {
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const element = await roadmapFrom('<skill-roadmap src="/test/fixtures/road.json"></skill-roadmap>');
    await choose(element, 'copy-embed');
    const toast = await appeared(element.shadowRoot!, '[part=toast]');
    expect(toast.textContent).to.contain('Copied.');
    expect(copied).to.contain(`<skill-roadmap src="${location.origin}/test/fixtures/road.json">`);
  });

  it('say so where the clipboard may not be used', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    const element = await showing(SMALL, {view: 'diagram', storage: 'none'});
    await choose(element, 'copy-embed');
    expect((await appeared(element.shadowRoot!, '[part=toast]')).textContent).to.contain('clipboard');
    expect(findIn(element.shadowRoot!, '[part=menu-button]').isConnected).to.equal(true);
  });
});

describe('The code to embed a roadmap', () => {
  it('shows it in any page, whatever stands in its title and data', () => {
    const title = '</script><b>"R"';
    const code = embedCode({script: 'https://e.org/s.js', source: {json: {title, children: ['a']}}, title});
    const page = new DOMParser().parseFromString(code, 'text/html');
    const data = page.querySelector('skill-roadmap > script[type="application/json"]');
    expect(JSON.parse(data?.textContent ?? '')).to.eql({title, children: ['a']});
    expect(page.querySelector('skill-roadmap > p')?.textContent).to.equal(title);
    expect(page.querySelector('b')).to.equal(null);
  });
});
