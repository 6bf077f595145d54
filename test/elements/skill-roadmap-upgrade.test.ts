import {expect, waitUntil} from '@open-wc/testing';
import {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {record} from '../support/stage.js';
import {quietPage} from '../support/faults.js';
import {asRoadmap, aWhile, clearStage, drawn, items, put, SMALL, titleOf} from '../support/stage.js';

let made = 0;
const newName = (): string => `late-roadmap-${made++}`;
const define = (name: string): void => customElements.define(name, class extends SkillRoadmapElement {});

/** A document of its own in which the element is defined before the parser comes to it. */
async function slowPage(): Promise<{write(html: string): Promise<void>; document: Document; window: Window}> {
  const frame = put('<iframe style="width:900px;height:700px"></iframe>')
    .firstElementChild as HTMLIFrameElement;
  const page = frame.contentDocument!;
  const source = new URL('../../src/elements/skill-roadmap.ts', import.meta.url).href;
  const write = async (html: string): Promise<void> => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the way to feed a parser bit by bit
    page.write(html);
    await aWhile();
  };
  page.open();
  await write(`<!doctype html><script type="module" async>
    import {SkillRoadmapElement} from '${source}';
    customElements.define('skill-roadmap', SkillRoadmapElement);
  </script><body>`);
  const view = frame.contentWindow as Window & typeof globalThis;
  await waitUntil(() => view.customElements.get('skill-roadmap'), 'not defined', {timeout: 20_000});
  return {write, document: page, window: view};
}

describe('An element that is there before its definition', () => {
  quietPage();
  afterEach(clearStage);

  it('takes over properties set before', async () => {
    const name = newName();
    const element = put(`<${name}></${name}>`).firstElementChild as SkillRoadmapElement;
    element.roadmap = SMALL;
    element.readonly = true;
    element.storage = 'none';
    define(name);
    await drawn(element);
    expect(items(element)).to.have.length(11);
    expect(element).to.include({roadmap: SMALL, readonly: true, storage: 'none'});
    expect(Object.keys(element)).not.to.include('roadmap');
  });

  it('takes over attributes and children', async () => {
    const name = newName();
    const json = JSON.stringify(SMALL);
    const block = put(`<${name} readonly><script type="application/json">${json}</script></${name}>`);
    define(name);
    const element = block.firstElementChild as SkillRoadmapElement;
    await drawn(element);
    expect(element.readonly).to.be.true;
  });

  it('shows what the author wrote inside it until then', () => {
    const element = put(`<${newName()}><p>Wait</p></${newName()}>`).firstElementChild!;
    expect(element.firstElementChild!.checkVisibility()).to.be.true;
  });
});

describe('An element made after its definition', () => {
  quietPage();
  afterEach(clearStage);

  it('by a script has neither attributes nor children of its own', () => {
    const element = document.createElement('skill-roadmap');
    expect(element.outerHTML).to.equal('<skill-roadmap></skill-roadmap>');
  });

  it('by a script may get its roadmap before or after it enters the page', async () => {
    const before = asRoadmap(document.createElement('skill-roadmap'));
    before.roadmap = SMALL;
    const after = asRoadmap(document.createElement('skill-roadmap'));
    put('').append(before, after);
    after.roadmap = SMALL;
    await Promise.all([drawn(before), drawn(after)]);
    expect(items(before).map(titleOf)).to.deep.equal(items(after).map(titleOf));
  });

  it('by innerHTML draws', async () => {
    const element = put(`<skill-roadmap roadmap='${JSON.stringify(SMALL)}'></skill-roadmap>`);
    await drawn(element.firstElementChild as SkillRoadmapElement);
  });

  it('takes its methods before it has a roadmap', () => {
    const element = asRoadmap(document.createElement('skill-roadmap'));
    const run = (): unknown[] => [
      element.zoomIn(),
      element.zoomOut(),
      element.fit(),
      element.reveal('a'),
      element.select('a'),
      element.select(),
      element.expandAll(),
      element.collapseAll(),
      element.setStatus('a', 'done'),
      element.undo(),
      element.resetProgress(),
      element.exportProgress(),
      element.importProgress({}),
      element.toJSON(),
      element.refresh(),
    ];
    expect(run).not.to.throw();
    put('').append(element);
    expect(run).not.to.throw();
  });

  it('by a parser that is slow takes children as they come', async () => {
    const {write, document: page} = await slowPage();
    await write('<skill-roadmap>');
    await write('<p>Wait</p><script type="application/json">');
    await write(`${JSON.stringify(SMALL)}</script></skill-roadmap>`);
    page.close();
    await drawn(page.querySelector<SkillRoadmapElement>('skill-roadmap')!);
  });

  it('by a parser that is slow never calls half a script broken', async () => {
    const {write, document: page, window: view} = await slowPage();
    const errors = record(view, 'skill-roadmap-error');
    const json = JSON.stringify(SMALL);
    await write(`<skill-roadmap><script type="application/json">${json.slice(0, 100)}`);
    await write(json.slice(100, 200));
    await write(`${json.slice(200)}</script></skill-roadmap>`);
    page.close();
    await drawn(page.querySelector<SkillRoadmapElement>('skill-roadmap')!);
    expect(errors).to.have.length(0);
  });
});
