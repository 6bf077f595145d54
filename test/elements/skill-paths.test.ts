import {expect, waitUntil} from '@open-wc/testing';
import type {SkillPathSelectDetail} from '../../src/elements/events.js';
import type {SkillPathsElement} from '../../src/elements/skill-paths.js';
import {violations} from '../support/axe.js';
import {about, element, partOf, textOf, words} from '../support/linked-stage.js';
import {quietPage} from '../support/faults.js';
import {onPaper} from '../support/paper.js';
import {clearStage, record} from '../support/stage.js';

afterEach(clearStage);

const HTTP = {title: 'HTTP', sameAs: 'https://example.org/http'};
const ROADS = [
  {
    title: 'Cook',
    children: [{title: 'Boil'}, {title: 'Bake', minutes: 90}, {title: 'Fry'}, {title: 'Grill'}],
  },
  {title: 'Frontend', url: 'https://example.org/frontend', children: [HTTP, {title: 'CSS', minutes: 30}]},
  {title: 'Operations', children: [{title: 'Shell'}, {title: 'Logs'}, HTTP]},
];

async function paths(roadmaps: unknown): Promise<SkillPathsElement> {
  const list = element('skill-paths');
  list.roadmaps = roadmaps;
  await partOf(list, 'paths');
  return list;
}

const rows = (list: SkillPathsElement): string[] =>
  [...list.renderRoot.querySelectorAll('[part~=path]')].map(textOf);
const titles = (list: SkillPathsElement): string[] =>
  [...list.renderRoot.querySelectorAll('h3')].map((each) =>
    each.firstChild!.parentElement!.innerText.split(/ \d/)[0]!.trim(),
  );
const loaded = (list: SkillPathsElement, text: string): Promise<void> =>
  waitUntil(() => rows(list).some((row) => row.includes(text)), `“${text}” is not there`, {timeout: 8000});

async function know(): Promise<void> {
  const card = element('skill-card');
  card.roadmap = HTTP;
  await about(card, 'HTTP');
  (await partOf(card, 'status')).querySelector<HTMLElement>('[value=done]')!.click();
}

describe('A catalogue', () => {
  quietPage();

  it('lists what is missing and how long it takes', async () => {
    const list = await paths({roadmaps: ROADS});
    await loaded(list, 'skills to go');
    await waitUntil(() => rows(list).every((row) => row.includes('to go')));
    expect(rows(list).find((row) => row.includes('Cook'))).to.contain('4 skills to go, about 90 min');
    expect(rows(list).find((row) => row.includes('Cook'))).to.contain('Next: Boil Bake Fry and 1 more');
  });

  it('ranks by what the reader knows, live', async () => {
    const list = await paths(ROADS);
    await waitUntil(() => rows(list).every((row) => row.includes('to go')));
    await know();
    await waitUntil(() => rows(list)[0]!.includes('50% known'));
    expect(titles(list)).to.deep.equal(['Frontend', 'Operations', 'Cook']);
  });

  it('shows a roadmap that fails as one row, after the others', async () => {
    const list = await paths({roadmaps: ['/nowhere.json', 7, ...ROADS]});
    await loaded(list, 'cannot be loaded');
    await waitUntil(() => rows(list).filter((row) => row.includes('to go')).length === 3);
    expect(rows(list).slice(3).join()).to.contain('nowhere').and.contain('this is 7');
  });

  it('tells the page before it goes anywhere', async () => {
    const list = await paths(ROADS);
    await loaded(list, 'Frontend 2');
    const events = record<SkillPathSelectDetail>(document, 'skill-path-select');
    list.addEventListener('skill-path-select', (event) => {
      event.preventDefault();
    });
    const link = [...list.renderRoot.querySelectorAll<HTMLAnchorElement>('a')].find((each) =>
      each.textContent.includes('Frontend'),
    )!;
    link.click();
    expect(link.href).to.equal('https://example.org/frontend');
    expect(events[0]!.defaultPrevented).to.be.true;
    expect(events[0]!.detail.roadmap!.title).to.equal('Frontend');
  });

  it('asks a server for four roadmaps at a time', async () => {
    const {fetch} = window;
    let [now, most] = [0, 0];
    window.fetch = async () => {
      most = Math.max(most, ++now);
      await new Promise((next) => setTimeout(next, 5));
      now--;
      return new Response(JSON.stringify(ROADS[0]), {headers: {'content-type': 'application/json'}});
    };
    try {
      const list = await paths(Array.from({length: 12}, (_, n) => `/road-${n}.json`));
      await waitUntil(() => rows(list).every((row) => row.includes('to go')));
      expect(most).to.equal(4);
    } finally {
      window.fetch = fetch;
    }
  });

  it('tells a card on the page which other roadmaps have its skill', async () => {
    await paths(ROADS);
    const card = element('skill-card');
    card.roadmap = HTTP;
    await about(card, 'HTTP');
    await waitUntil(() => card.renderRoot.querySelectorAll('.also li').length === 2);
    expect(textOf(card.renderRoot.querySelector('.also')!))
      .to.contain('Frontend')
      .and.contain('0% done');
  });

  it('is black on white on paper, without buttons, and no row is cut', async () => {
    const list = element('skill-paths', '<skill-paths theme=dark style="--skill-ink-2: #ccc"></skill-paths>');
    list.roadmaps = ROADS;
    await loaded(list, 'to go');
    const find = (selector: string): Element => list.renderRoot.querySelector(selector)!;
    await onPaper(list.shadowRoot!, () => {
      for (const selector of ['.paths', 'h3', 'h3 small', '.miss', '.miss .g'])
        expect(getComputedStyle(find(selector)).color, selector).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(find('.paths')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(getComputedStyle(find('.paths')).boxShadow).to.equal('none');
      expect(getComputedStyle(find('.path')).breakInside).to.equal('avoid');
      expect(find('.btn').checkVisibility()).to.be.false;
    });
    expect(find('.btn').checkVisibility()).to.be.true;
  });

  it('says what is wrong with a catalogue that is none', async () => {
    for (const wrong of ['{"roadmaps": [}', '{"roadmaps": []}', '5']) {
      const list = element('skill-paths');
      list.setAttribute('roadmaps', wrong);
      expect(await words(list, 'message')).to.contain('cannot be shown');
    }
  });

  it('has nothing that axe objects to', async () => {
    const list = await paths({roadmaps: ['/nowhere.json', ...ROADS]});
    await loaded(list, 'cannot be loaded');
    expect(await violations(list)).to.deep.equal([]);
  });
});
