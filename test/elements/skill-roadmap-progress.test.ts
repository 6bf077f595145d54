import {expect, waitUntil} from '@open-wc/testing';
import type {SkillProgressChangeDetail} from '../../src/elements/events.js';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {quietPage} from '../support/faults.js';
import {aWhile, clearStage, item, press, record, showing, SMALL, still} from '../support/stage.js';

const KEY = 'skill-roadmap:progress';
const ticked = (element: SkillRoadmapElement): boolean => item(element, 'Caching').ariaChecked === 'true';
const news = (element: SkillRoadmapElement): CustomEvent<SkillProgressChangeDetail>[] =>
  record<SkillProgressChangeDetail>(element, 'skill-progress-change');
const stored = (key = KEY): Record<string, {status: string}> =>
  (JSON.parse(localStorage.getItem(key) ?? '{"skills": {}}') as {skills: Record<string, {status: string}>})
    .skills;

describe('Two roadmaps on one page', () => {
  quietPage();
  afterEach(clearStage);

  it('share ticks at once', async () => {
    const [first, second] = [await showing(SMALL), await showing(SMALL)];
    const heard = news(second);
    first.setStatus('caching', 'done');
    await still(second);
    expect(ticked(second)).to.be.true;
    expect(heard[0]!.detail.progress).to.include({done: 1, left: 5, total: 6});
  });

  it('do not share with another profile, or with one that keeps nothing', async () => {
    const first = await showing(SMALL);
    const others = [await showing(SMALL, {profile: 'ada'}), await showing(SMALL, {storage: 'none'})];
    first.setStatus('caching', 'done');
    await aWhile();
    expect(others.map(ticked)).to.deep.equal([false, false]);
  });

  it('share what one of them missed while it was away', async () => {
    const [first, second] = [await showing(SMALL), await showing(SMALL)];
    const home = second.parentElement!;
    second.remove();
    await aWhile(0);
    first.setStatus('caching', 'done');
    home.append(second);
    await still(second);
    expect(ticked(second)).to.be.true;
  });

  it('share a store that the page gives to both', async () => {
    const saved: unknown[] = [];
    const store = {load: () => Promise.resolve(null), save: (record: unknown) => void saved.push(record)};
    const [first, second] = [await showing(SMALL, {store}), await showing(SMALL, {store})];
    first.setStatus('caching', 'done');
    await waitUntil(() => saved.length > 0);
    await still(second);
    expect(ticked(second)).to.be.true;
    expect(stored()).to.deep.equal({});
  });
});

describe('The progress of a reader', () => {
  quietPage();
  afterEach(clearStage);

  it('is found again by the next element on the page', async () => {
    const first = await showing(SMALL);
    first.setStatus('caching', 'done');
    expect(stored()['small#caching']!.status).to.equal('done');
    first.remove();
    await aWhile(0);
    expect(ticked(await showing(SMALL))).to.be.true;
  });

  it('is kept under the name of its profile', async () => {
    const element = await showing(SMALL, {profile: 'ada'});
    element.setStatus('caching', 'done');
    expect(stored(`${KEY}:ada`)['small#caching']!.status).to.equal('done');
    expect(stored()).to.deep.equal({});
    element.profile = 'grace';
    await still(element);
    expect(ticked(element)).to.be.false;
    element.profile = 'ada';
    await still(element);
    expect(ticked(element)).to.be.true;
  });

  it('is not stored where the author wants none kept', async () => {
    const element = await showing(SMALL, {storage: 'none'});
    element.setStatus('caching', 'done');
    expect(ticked(element)).to.be.true;
    expect(localStorage.getItem(KEY)).to.be.null;
  });

  it('comes from another tab as it happens', async () => {
    const element = await showing(SMALL);
    const heard = news(element);
    const skills = {'small#caching': {status: 'done', at: new Date().toISOString()}};
    const newValue = JSON.stringify({format: 'skill-progress/1', skills});
    localStorage.setItem(KEY, newValue);
    window.dispatchEvent(new StorageEvent('storage', {key: KEY, newValue, storageArea: localStorage}));
    await still(element);
    expect(ticked(element)).to.be.true;
    expect(heard.map(({detail}) => detail.cause)).to.deep.equal(['tab']);
  });

  it('tells who changed it', async () => {
    const element = await showing(SMALL);
    const heard = news(element);
    item(element, 'Caching').focus();
    await press(element, 'd');
    element.setStatus('dns', 'done');
    element.undo();
    const at = '2099-01-01T00:00:00.000Z';
    element.importProgress({format: 'skill-progress/1', skills: {'small/typing': {status: 'done', at}}});
    element.resetProgress();
    expect(heard.map(({detail}) => detail.cause)).to.deep.equal([
      ...['reader', 'script', 'script', 'import', 'script'],
    ]);
    expect(heard.map(({detail}) => detail.progress.done)).to.deep.equal([1, 2, 1, 2, 0]);
    expect(heard[0]).to.include({bubbles: true, composed: true, cancelable: false});
  });

  it('goes from one element to another as a file', async () => {
    const first = await showing(SMALL, {profile: 'ada'});
    first.setStatus('caching', 'done');
    const file = JSON.stringify(first.exportProgress());
    const second = await showing(SMALL, {profile: 'grace'});
    expect(second.importProgress(file)).to.be.undefined;
    await still(second);
    expect(ticked(second)).to.be.true;
    expect(second.importProgress('no record')).to.equal('unreadable');
  });

  it('survives that a roadmap is read again', async () => {
    const element = await showing(SMALL);
    element.setStatus('caching', 'done');
    element.roadmap = structuredClone(SMALL);
    await element.updateComplete;
    await still(element);
    expect(ticked(element)).to.be.true;
  });

  it('of a store that answers late is shown when it comes', async () => {
    let answer: (record: unknown) => void = () => undefined;
    const store = {load: () => new Promise((resolve) => (answer = resolve)), save: () => undefined};
    const element = await showing(SMALL, {store});
    expect(ticked(element)).to.be.false;
    const heard = news(element);
    answer({
      format: 'skill-progress/1',
      skills: {'small#caching': {status: 'done', at: '2026-01-01T00:00:00.000Z'}},
    });
    await aWhile(0);
    await still(element);
    expect(ticked(element)).to.be.true;
    expect(heard.map(({detail}) => detail.cause)).to.deep.equal(['load']);
  });
});

describe('Where the browser gives no storage', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  quietPage();
  afterEach(() => {
    Object.defineProperty(window, 'localStorage', own);
    clearStage();
  });

  function block(): void {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }

  it('ticks hold for the visit, and are shared on the page', async () => {
    block();
    const [first, second] = [
      await showing(SMALL, {profile: 'blocked'}),
      await showing(SMALL, {profile: 'blocked'}),
    ];
    first.setStatus('caching', 'done');
    await still(second);
    expect([ticked(first), ticked(second)]).to.deep.equal([true, true]);
  });

  it('nothing is lost when it comes back', async () => {
    block();
    const element = await showing(SMALL, {profile: 'returning'});
    element.setStatus('caching', 'done');
    Object.defineProperty(window, 'localStorage', own);
    const key = `${KEY}:returning`;
    await waitUntil(() => stored(key)['small#caching'], 'it is not stored', {timeout: 5000});
  });
});
