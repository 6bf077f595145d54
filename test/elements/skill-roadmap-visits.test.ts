import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {violations} from '../support/axe.js';
import {quietPage} from '../support/faults.js';
import {appeared} from '../support/part-stage.js';
import {
  aWhile,
  clearStage,
  equipped,
  item,
  items,
  press,
  showing,
  SMALL,
  still,
  titleOf,
} from '../support/stage.js';

const KEY = 'skill-roadmap:progress';
const GROWN = {
  ...SMALL,
  children: [...SMALL.children, {title: 'Testing', children: [{title: 'Unit tests'}, {title: 'Fuzzing'}]}],
};

const marked = (element: SkillRoadmapElement): (string | undefined)[] =>
  items(element)
    .filter((each) => each.hasAttribute('data-new'))
    .map(titleOf);

async function visit(roadmap: unknown, view: 'diagram' | 'list' = 'diagram'): Promise<SkillRoadmapElement> {
  const element = await equipped(await showing(roadmap, {view}));
  await aWhile();
  await still(element);
  return element;
}

/** A first visit with a tick, after which the page is left. */
async function firstVisit(): Promise<void> {
  const element = await visit(SMALL);
  element.setStatus('caching', 'done');
  await aWhile();
  element.remove();
}

const toast = (element: SkillRoadmapElement): Promise<HTMLElement> =>
  appeared(element.shadowRoot!, '[part=toast]');

describe('A reader who comes back', () => {
  quietPage();
  afterEach(clearStage);

  it('leaves no trace before the first tick', async () => {
    await visit(SMALL);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('leaves nothing behind after the element has left the page', async () => {
    const element = await visit(SMALL);
    element.setStatus('caching', 'done');
    element.remove();
    localStorage.clear();
    await aWhile();
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('finds nothing new on the first visit, nor where nothing was added', async () => {
    await firstVisit();
    expect(marked(await visit(SMALL))).to.deep.equal([]);
  });

  it('is told what was added, and sees it marked and spoken', async () => {
    await firstVisit();
    const element = await visit(GROWN);
    expect((await toast(element)).textContent).to.contain('3 new skills since your last visit');
    expect(marked(element)).to.deep.equal(['Testing', 'Unit tests', 'Fuzzing']);
    expect(item(element, 'Fuzzing').ariaLabel).to.equal('Fuzzing, new');
  });

  it('finds it marked until it was looked at, whole or one by one', async () => {
    await firstVisit();
    let element = await visit(GROWN);
    element.remove();
    element = await visit(GROWN);
    element.select('small/testing/fuzzing');
    element.setStatus('small/testing/unit-tests', 'learning');
    await still(element);
    expect(marked(element)).to.deep.equal([]);
    element.remove();
    expect(marked(await visit(GROWN))).to.deep.equal([]);
  });

  it('can show only that', async () => {
    await firstVisit();
    const element = await visit(GROWN);
    (await toast(element)).querySelector('button')!.click();
    await appeared(element.shadowRoot!, '[data-mark=out]');
    expect(item(element, 'Fuzzing').dataset['mark']).to.equal(undefined);
    expect(item(element, 'Caching').dataset['mark']).to.equal('out');
  });

  it('finds the marks in the list, too, and nothing wrong for axe', async () => {
    await firstVisit();
    const element = await visit(GROWN);
    element.view = 'list';
    const row = await appeared(element.shadowRoot!, '.list [data-key="small/testing/fuzzing"]');
    expect(row.hasAttribute('data-new')).to.equal(true);
    await waitUntil(() => row.checkVisibility());
    expect(await violations(element)).to.deep.equal([]);
  });

  it('keeps ticks under the present name of a skill, for when the former one is forgotten', async () => {
    await firstVisit();
    const named = (title: string, extra: object = {}): unknown => ({
      title: 'Small road',
      id: 'small',
      children: [{title, ...extra}],
    });
    (await visit(named('Caches', {id: 'caches', aliases: ['caching']}))).remove();
    const element = await visit(named('All about caches', {id: 'caches'}));
    expect(element.progress?.done).to.equal(1);
  });
});

describe('A branch that is set at once', () => {
  quietPage();
  afterEach(clearStage);

  it('is offered to be taken back', async () => {
    const element = await visit(SMALL);
    item(element, 'Network').focus();
    await press(element, 'd');
    const said = await toast(element);
    expect(said.textContent).to.contain('Network');
    expect(element.progress?.done).to.equal(3);
    said.querySelector('button')!.click();
    await still(element);
    expect(element.progress?.done).to.equal(0);
  });
});
