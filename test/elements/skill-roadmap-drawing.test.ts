import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {appeared} from '../support/part-stage.js';
import {
  clearStage,
  equipped,
  item,
  items,
  sample,
  showing,
  SMALL,
  still,
  titleOf,
  world,
  zoomTo,
} from '../support/stage.js';

/** Drawn to the end of the road, whose mark comes with a part that loads later. */
async function finished(coming: Promise<SkillRoadmapElement>): Promise<SkillRoadmapElement> {
  const element = await equipped(await coming);
  await appeared(element.shadowRoot!, '.finish');
  return element;
}

/** What a change writes into the drawing: the skills whose elements it touches, and every other element. */
async function written(
  element: SkillRoadmapElement,
  change: () => void,
): Promise<{skills: Set<string>; others: Set<string>; records: MutationRecord[]}> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((news) => records.push(...news));
  const options = {attributes: true, childList: true, characterData: true, subtree: true};
  observer.observe(world(element)!, options);
  change();
  await element.updateComplete;
  await still(element);
  observer.disconnect();
  const skills = new Set<string>();
  const others = new Set<string>();
  for (const {target} of records) {
    const touched = target instanceof Element ? target : target.parentElement!;
    const skill = touched.closest('[role=treeitem]');
    if (skill) skills.add(titleOf(skill)!);
    else others.add(touched.classList[0] ?? touched.localName);
  }
  return {skills, others, records};
}

const one = (element: SkillRoadmapElement, selector: string): Element => {
  const found = world(element)!.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const count = (element: SkillRoadmapElement, title: string): string =>
  [...item(element, title).querySelectorAll<HTMLElement>('.cnt > b, .cnt, .n')]
    .toSorted((a, b) => Number(a.matches('.cnt')) - Number(b.matches('.cnt')))
    .map(({dataset}) => dataset['n'])
    .join('');

describe('A tick in the drawing', () => {
  afterEach(clearStage);

  it('touches the skill and what it belongs to, the road, and nothing else', async () => {
    const element = await finished(showing(SMALL));
    const {skills, others, records} = await written(element, () => element.setStatus('caching', 'done'));
    expect([...skills].sort()).to.deep.equal(['Caching', 'HTTP', 'Network']);
    expect(['station', 'stub', 'arc', 'road-done', 'wire', 'g', 'here']).to.include.members([...others]);
    expect(records.length).to.be.below(40);
  });

  it('adds and removes no element', async () => {
    const element = await finished(showing(SMALL));
    const elements = (): Element[] => [...world(element)!.querySelectorAll('*')];
    const before = elements();
    for (const status of ['done', 'learning', 'skipped', 'todo'] as const) {
      element.setStatus('small/version-control/git', status);
      await still(element);
    }
    expect(elements()).to.deep.equal(before);
  });

  it('touches as little in the sample of 300 skills', async () => {
    const element = await finished(sample('', 1400));
    const {skills, records} = await written(element, () => element.setStatus('json', 'done'));
    expect(skills).to.include('JSON');
    expect(skills.size).to.be.below(6);
    expect(records.length).to.be.below(60);
  });

  it('that changes nothing writes nothing', async () => {
    const element = await showing(SMALL);
    element.setStatus('caching', 'done');
    await still(element);
    const {records} = await written(element, () => element.setStatus('caching', 'done'));
    expect(records).to.have.length(0);
  });
});

describe('The drawing', () => {
  afterEach(clearStage);

  it('counts in the headers of groups and branches', async () => {
    const element = await showing(SMALL);
    expect([count(element, 'Network'), count(element, 'HTTP')]).to.deep.equal(['0 of 3', '0/2']);
    element.setStatus('caching', 'done');
    await still(element);
    expect([count(element, 'Network'), count(element, 'HTTP')]).to.deep.equal(['1 of 3', '1/2']);
    element.setStatus('dns', 'skipped');
    await still(element);
    expect(count(element, 'Network')).to.equal('1 of 2');
  });

  it('counts shorter in the header of a closed group', async () => {
    const element = await showing(SMALL);
    element.setStatus('caching', 'done');
    element.collapseAll();
    await still(element);
    expect(count(element, 'Network')).to.equal('1/3');
  });

  it('shows a tile for each leaf of a closed group, in the tone of its status', async () => {
    const element = await showing(SMALL);
    element.setStatus('caching', 'done');
    element.setStatus('dns', 'learning');
    element.collapseAll();
    await still(element);
    const [panel] = world(element)!.querySelectorAll('.panel');
    const tiles = [...panel!.querySelectorAll('.tile')].map(({className}) => className.split(' ')[1]);
    expect(tiles).to.deep.equal(['todo', 'done', 'learning', 'todo']);
  });

  it('opens what a station stands for', async () => {
    const element = await equipped(await showing(SMALL));
    await zoomTo(element, 'near');
    one(element, '[data-station="2"]').dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true}),
    );
    expect(element.selectedSkill?.title).to.equal('Version control');
  });

  it('marks stations begun and done', async () => {
    const element = await showing(SMALL);
    const stations = (): (string | null)[] =>
      [...world(element)!.querySelectorAll('.station')].map((each) => each.getAttribute('part'));
    expect(stations()).to.deep.equal(['station todo', 'station todo', 'station todo']);
    element.setStatus('caching', 'done');
    element.setStatus('typing', 'done');
    await still(element);
    expect(stations()).to.deep.equal(['station learning', 'station todo', 'station done']);
  });

  it('shows how far the road is travelled, and where the reader stands', async () => {
    const element = await showing(SMALL);
    const mark = (): number => one(element, '.here').getBoundingClientRect().top;
    const shares = (): number[] =>
      [...world(element)!.querySelectorAll<SVGElement>('.road-done')].map((path) =>
        path.style.visibility === 'hidden' ? 0 : parseFloat(path.style.strokeDasharray),
      );
    const [start, top] = [shares(), mark()];
    expect(start.slice(1)).to.deep.equal([0, 0, 0]);
    element.setStatus('small/network', 'done');
    await still(element);
    expect(shares().slice(1)).to.deep.equal([1, 0, 0]);
    expect(mark()).to.be.above(top);
    element.setStatus('small/version-control', 'done');
    element.setStatus('typing', 'done');
    await still(element);
    expect(shares()).to.deep.equal([1, 1, 1, 1]);
    expect(getComputedStyle(one(element, '.here')).visibility).to.equal('hidden');
  });

  it('draws a wire as travelled once its row is done', async () => {
    const element = await showing(SMALL);
    const [panel] = world(element)!.querySelectorAll('.panel');
    const lengths = (): number[] =>
      ['.wire:not(.done)', '.wire.done'].map((path) => panel!.querySelector(path)!.getAttribute('d')!.length);
    const [ahead, done] = lengths();
    expect([ahead! > 0, done]).to.deep.equal([true, 0]);
    element.setStatus('small/network/http', 'done');
    await still(element);
    expect(lengths()[1]).to.be.above(0);
  });

  it('says in a choice what is to be picked, and that it was', async () => {
    const element = await showing(SMALL);
    const lead = one(element, '.pick > .lead');
    expect(lead.textContent).to.equal('pick 1');
    element.setStatus('small/version-control/mercurial', 'done');
    await still(element);
    expect(lead.textContent).to.equal('picked');
    expect(count(element, 'Version control')).to.equal('1 of 2');
  });

  it('puts a star behind what is recommended', async () => {
    const element = await showing(SMALL);
    const starred = items(element).filter((each) => each.querySelector('.star'));
    expect(starred.map(titleOf)).to.deep.equal(['Git']);
  });

  it('counts in the toolbar, optional skills apart', async () => {
    const element = await showing(SMALL);
    const toolbar = (): string =>
      element.renderRoot.querySelector('[part=progress]')!.textContent.replace(/\s+/g, ' ').trim();
    expect(toolbar()).to.equal('0 of 6 done');
    element.setStatus('caching', 'done');
    element.setStatus('gopher', 'done');
    await still(element);
    expect(toolbar()).to.equal('1 of 6 done +1 optional');
  });

  it('draws how much of nothing but optional skills is done', async () => {
    const optional = (title: string): object => ({title, importance: 'optional'});
    const extras = {title: 'Extras', children: [optional('One'), optional('Two')]};
    const roadmap = {title: 'Road', id: 'road', children: [{title: 'Base', children: [extras]}, extras]};
    const element = await showing(roadmap);
    const widths = (): string[] =>
      items(element)
        .filter((each) => titleOf(each) === 'Extras')
        .map((each) => each.querySelector<HTMLElement>('.bar')!.style.getPropertyValue('--done'));
    expect(widths()).to.deep.equal(['0%', '0%']);
    element.setStatus('road/base/extras/one', 'done');
    expect(widths()).to.deep.equal(['50%', '0%']);
    element.view = 'list';
    await waitUntil(() => element.shadowRoot!.querySelector('.list .ring'), 'no list is drawn');
    const rings = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.list .ring')];
    expect(rings.map(({style}) => style.getPropertyValue('--share'))).to.deep.equal(['0.5', '0']);
  });

  it('says that everything is done', async () => {
    const element = await showing(SMALL);
    element.setStatus('small/network', 'done');
    element.setStatus('small/version-control', 'done');
    element.setStatus('typing', 'done');
    expect(element.progress).to.include({done: 6, left: 0, total: 6, fraction: 1});
    expect(element.progress!.remaining).to.deep.equal([]);
    expect(element.progress!.next).to.be.undefined;
  });
});
