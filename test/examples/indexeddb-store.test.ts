import {expect, waitUntil} from '@open-wc/testing';
import {indexedDbStore} from '../../examples/indexeddb-store/indexeddb-store.js';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {adopt, merge, type ProgressRecord} from '../../src/progress/record.js';
import type {ProgressStore} from '../../src/progress/store.js';
import {quietPage} from '../support/faults.js';
import {leaf} from '../support/roadmap.js';
import {clearStage, showing, SMALL} from '../support/stage.js';

const [A, B] = [leaf('A'), leaf('B')];
const NAME = 'skill-roadmap-test';
const leaving: (() => void)[] = [];

function tab(): ProgressStore {
  return indexedDbStore(NAME, (stored, mine) =>
    merge(adopt(stored) as ProgressRecord, mine as ProgressRecord),
  ) as ProgressStore;
}

async function open(): Promise<ProgressKeeper> {
  const keeper = new ProgressKeeper(tab());
  leaving.push(keeper.subscribe(() => undefined));
  await keeper.ready;
  return keeper;
}

/** Also takes it from those who have it open. */
function deleteDatabase(): Promise<void> {
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => done();
  });
}

describe('A store in IndexedDB', () => {
  quietPage();
  afterEach(async () => {
    for (const leave of leaving.splice(0)) leave();
    clearStage();
    await deleteDatabase();
  });

  it('has everything again on the next visit', async () => {
    const keeper = await open();
    keeper.set([{skill: A, to: 'done'}]);
    keeper.note(B, 'mine');
    await waitUntil(() => !keeper.unsaved);
    const next = await open();
    expect([next.statusOf(A), next.noteOf(B)]).to.deep.equal(['done', 'mine']);
  });

  it('lets two tabs save at the same moment, and tells each of the other', async () => {
    const [here, there] = [await open(), await open()];
    here.set([{skill: A, to: 'done'}]);
    there.set([{skill: B, to: 'skipped'}]);
    await waitUntil(() => there.statusOf(A) === 'done' && here.statusOf(B) === 'skipped');
    const next = await open();
    expect([next.statusOf(A), next.statusOf(B)]).to.deep.equal(['done', 'skipped']);
  });

  it('gets everything back when it is deleted while open', async () => {
    const keeper = await open();
    keeper.set([{skill: A, to: 'done'}]);
    await waitUntil(() => !keeper.unsaved);
    await deleteDatabase();
    keeper.set([{skill: B, to: 'done'}]);
    await waitUntil(() => !keeper.unsaved);
    expect((await open()).statusOf(A)).to.equal('done');
  });

  it('serves an element', async () => {
    const first: SkillRoadmapElement = await showing(SMALL, {store: tab()});
    first.setStatus('caching', 'done');
    const second = await showing(SMALL, {store: tab()});
    await waitUntil(() => second.progress?.done === 1);
    expect(localStorage.length).to.equal(0);
  });
});
