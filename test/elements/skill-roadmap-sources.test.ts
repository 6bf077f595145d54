import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapLoadDetail} from '../../src/elements/events.js';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {
  clearStage,
  drawn,
  items,
  part,
  put,
  record,
  roadmapFrom,
  showing,
  titleOf,
} from '../support/stage.js';

const fixture = (name: string): string => new URL(`../fixtures/${name}`, import.meta.url).href;
const roadOf = (...titles: readonly string[]): object => ({
  title: `Road to ${titles.at(-1) ?? 'nowhere'}`,
  children: titles.map((title) => ({title})),
});
const titles = (element: SkillRoadmapElement): unknown[] => items(element).map(titleOf);
const heading = (element: SkillRoadmapElement): string | null => part(element, 'title').textContent;

async function until(element: SkillRoadmapElement, road: string): Promise<void> {
  await waitUntil(() => element.renderRoot.querySelector('[part=title]')?.textContent === road, road, {
    interval: 10,
  });
}

describe('The source of a roadmap', () => {
  afterEach(clearStage);

  it('is the JSON file that src names', async () => {
    const element = await roadmapFrom(`<skill-roadmap src=${fixture('road.json')}></skill-roadmap>`);
    expect(heading(element)).to.equal('Road of the JSON file');
    expect(titles(element)).to.deep.equal(['HTTP', 'DNS']);
  });

  it('is known by its content where its name does not tell', async () => {
    const element = await roadmapFrom(`<skill-roadmap src=${fixture('road.txt')}></skill-roadmap>`);
    expect(heading(element)).to.equal('Road of the text file');
  });

  it('may be named relative to the page', async () => {
    const relative = fixture('road.json').slice(location.origin.length);
    const element = await roadmapFrom(`<skill-roadmap src="${relative}?v=2#top"></skill-roadmap>`);
    expect(heading(element)).to.equal('Road of the JSON file');
  });

  it('may be JSON text in the attribute', async () => {
    const json = JSON.stringify(roadOf('HTTP', 'DNS'));
    const element = await roadmapFrom(`<skill-roadmap roadmap='${json}'></skill-roadmap>`);
    expect(titles(element)).to.deep.equal(['HTTP', 'DNS']);
  });

  it('may be an object or a text in the property', async () => {
    const element = await showing(roadOf('HTTP'));
    expect(titles(element)).to.deep.equal(['HTTP']);
    element.roadmap = JSON.stringify(roadOf('DNS'));
    await until(element, 'Road to DNS');
    expect(titles(element)).to.deep.equal(['DNS']);
  });

  it('may be a JSON script inside the element', async () => {
    const json = JSON.stringify(roadOf('HTTP', 'DNS'));
    const element = await roadmapFrom(
      `<skill-roadmap><script type="application/json">${json}</script></skill-roadmap>`,
    );
    expect(titles(element)).to.deep.equal(['HTTP', 'DNS']);
  });

  it('is told in the event, with its problems', async () => {
    const block = put('');
    const loads = record<SkillRoadmapLoadDetail>(block, 'skill-roadmap-load');
    block.innerHTML = `<skill-roadmap roadmap='{"title": "x", "children": [{"title": "a", "minutes": "soon"}]}'>`;
    const element = await drawn(block.querySelector<SkillRoadmapElement>('skill-roadmap')!);
    expect(loads).to.have.length(1);
    expect(loads[0]).to.include({bubbles: true, composed: true, cancelable: false});
    expect(loads[0]!.detail.roadmap.title).to.equal('x');
    expect(loads[0]!.detail.problems.map(({code}) => code)).to.deep.equal(['bad-minutes']);
    expect(element.problems).to.deep.equal(loads[0]!.detail.problems);
  });
});

describe('Of several sources', () => {
  afterEach(clearStage);

  it('the one set last wins', async () => {
    const element = await roadmapFrom(`<skill-roadmap src=${fixture('road.json')}></skill-roadmap>`);
    element.roadmap = roadOf('Later');
    await until(element, 'Road to Later');
    element.src = fixture('road.txt');
    await until(element, 'Road of the text file');
  });

  it('the one set last wins within one turn of the script', async () => {
    const element = await showing(roadOf('HTTP'));
    element.src = fixture('road.txt');
    element.roadmap = roadOf('Later');
    await until(element, 'Road to Later');
    element.src = fixture('road.txt');
    element.roadmap = roadOf('First');
    element.src = fixture('road.json');
    await until(element, 'Road of the JSON file');
  });

  it('an attribute or property wins over the children', async () => {
    const child = `<script type="application/json">${JSON.stringify(roadOf('Child'))}</script>`;
    const element = await roadmapFrom(`<skill-roadmap src=${fixture('road.json')}>${child}</skill-roadmap>`);
    expect(heading(element)).to.equal('Road of the JSON file');
    element.removeAttribute('src');
    await until(element, 'Road to Child');
  });

  it('one that is taken back gives way to the one before it', async () => {
    const element = await roadmapFrom(`<skill-roadmap src=${fixture('road.json')}></skill-roadmap>`);
    element.roadmap = roadOf('Later');
    await until(element, 'Road to Later');
    element.roadmap = undefined;
    await until(element, 'Road of the JSON file');
  });

  it('children that come later are read, and read again when they change', async () => {
    const element = put('<skill-roadmap></skill-roadmap>').firstElementChild as SkillRoadmapElement;
    await element.updateComplete;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(roadOf('HTTP'));
    element.append(script);
    await until(element, 'Road to HTTP');
    script.textContent = JSON.stringify(roadOf('DNS'));
    await until(element, 'Road to DNS');
  });

  it('children are never written to', async () => {
    const inner = `<p>Read <a href="#">this</a></p><script type="application/json">${JSON.stringify(roadOf('a'))}</script>`;
    const element = await roadmapFrom(`<skill-roadmap>${inner}</skill-roadmap>`);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element, {childList: true, subtree: true, characterData: true});
    element.setStatus('a', 'done');
    element.select('a');
    await element.updateComplete;
    expect([...changes, ...observer.takeRecords()]).to.deep.equal([]);
    expect(element.innerHTML).to.equal(inner);
    observer.disconnect();
  });
});
