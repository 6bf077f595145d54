import {expect, waitUntil} from '@open-wc/testing';
import {writeBadge} from '../../src/export/badge.js';
import {listHtml} from '../../src/export/list-html.js';
import {pageHtml} from '../../src/export/page-html.js';
import {readHtmlList} from '../../src/formats/html-list.js';
import {skillsOf} from '../../src/model/roadmap.js';
import {roadmapFrom} from '../support/documents.js';
import {SMALL, clearStage, put} from '../support/stage.js';

/** The built script-tag file and all that it may load. */
async function built(): Promise<ReadonlyMap<string, string>> {
  const modules = new Map<string, string>();
  const wanted = ['skill-roadmap.js'];
  for (let name = wanted.pop(); name; name = wanted.pop()) {
    if (modules.has(name)) continue;
    const url = new URL(`../../dist/${name}`, import.meta.url);
    const code = await (await fetch(url)).text();
    modules.set(name, code);
    for (const [, path = ''] of code.matchAll(/["'](\.\.?\/[\w./-]+\.js)["']/g))
      wanted.push(new URL(path, url).pathname.replace(/^.*\/dist\//, ''));
  }
  return modules;
}

describe('A page on its own', () => {
  afterEach(clearStage);

  it('shows the roadmap with all of its parts, and loads nothing', async function () {
    this.timeout(20_000);
    const html = pageHtml(roadmapFrom(SMALL), await built(), 'skill-roadmap.js');
    const address = URL.createObjectURL(new Blob([html], {type: 'text/html'}));
    const frame = put(`<iframe src="${address}" style="width:1000px;height:600px"></iframe>`)
      .firstElementChild as HTMLIFrameElement;
    const find = (selector: string): Element | null | undefined =>
      frame.contentDocument?.querySelector('skill-roadmap')?.shadowRoot?.querySelector(selector);
    await waitUntil(() => find('.world [role=treeitem]'), 'nothing is drawn', {timeout: 10_000});
    await waitUntil(() => find('[part=menu-button]'), 'no tools', {timeout: 10_000});
    const entries = frame.contentWindow!.performance.getEntriesByType('resource').map(({name}) => name);
    expect(entries.filter((name) => !name.startsWith('data:'))).to.eql([]);
    frame.contentDocument!.querySelector('skill-roadmap')!.select('caching');
    await waitUntil(() => find('[part~=card] h2')?.textContent.includes('Caching'), 'no card', {
      timeout: 10_000,
    });
  });

  it('has nothing in its title or data that could be more than text', () => {
    const title = '</script><img src=x onerror=alert(1)>';
    const html = pageHtml(
      roadmapFrom({title, children: [{title, url: 'https://e.org/"'}]}),
      new Map(),
      'a.js',
    );
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('img')).to.equal(null);
    expect([page.title, page.querySelector('li')?.textContent]).to.eql([title, title]);
  });

  it('shows nested lists without scripts, which read back', () => {
    const roadmap = roadmapFrom(SMALL);
    const block = put(listHtml(roadmap));
    const back = readHtmlList(block.firstElementChild!).roadmap!;
    const titles = (of: typeof back): readonly string[] => [...skillsOf(of)].map(({title}) => title);
    expect(titles(back)).to.eql(titles(roadmap));
  });
});

describe('A badge', () => {
  it('says how far somebody is, whatever the roadmap is called', () => {
    const svg = writeBadge({label: `<b>&"${'x'.repeat(700)}\u0000`, value: '3 of 4 done', fraction: 0.75});
    const {documentElement: root} = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(root.querySelector('parsererror')).to.equal(null);
    expect([...root.querySelectorAll('text')].map(({textContent}) => textContent.slice(0, 5))).to.eql([
      '<b>&"',
      '3 of ',
    ]);
    const [, , ground, bar] = root.querySelectorAll('g > rect');
    expect(Number(bar?.getAttribute('width')) / Number(ground?.getAttribute('width'))).to.be.closeTo(
      0.75,
      0.01,
    );
  });
});
