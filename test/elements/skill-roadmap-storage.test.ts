import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {quietPage} from '../support/faults.js';
import {appeared} from '../support/part-stage.js';
import {aWhile, clearStage, equipped, hasPart, put, showing, SMALL} from '../support/stage.js';

const KEY = 'skill-roadmap:progress';
const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
const {click: follow} = HTMLAnchorElement.prototype;
const NOT_KEPT = 'cannot be saved in this browser';
const SET_ASIDE = 'Earlier progress could not be read';

const visit = async (profile: string): Promise<SkillRoadmapElement> =>
  equipped(await showing(SMALL, {view: 'diagram', profile}));
const toast = (element: SkillRoadmapElement): Promise<HTMLElement> =>
  appeared(element.shadowRoot!, '[part=toast]');

/** What the element finds in place of `localStorage`. */
function storage(get: () => unknown): void {
  Object.defineProperty(window, 'localStorage', {configurable: true, get});
}

const full = {
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new DOMException('no room', 'QuotaExceededError');
  },
};

describe('The reader is told', () => {
  quietPage();
  afterEach(() => {
    Object.defineProperty(window, 'localStorage', own);
    HTMLAnchorElement.prototype.click = follow;
    clearStage();
  });

  const cases: readonly [string, () => unknown][] = [
    [
      'throws when it is looked at',
      () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    ],
    ['is not there', () => null],
    ['is full', () => full],
  ];
  for (const [what, get] of cases) {
    it(`once that progress is for this visit only where storage ${what}`, async () => {
      storage(get);
      const first = await visit(what);
      first.setStatus('caching', 'done');
      expect((await toast(first)).textContent).to.contain(NOT_KEPT);
      const second = await visit(what);
      second.setStatus('typing', 'done');
      await aWhile(200);
      expect(hasPart(second, 'toast')).to.be.false;
      expect([first, second].map((each) => each.progress?.done)).to.deep.equal([2, 2]);
    });
  }

  it('how to save a copy, which holds every tick', async () => {
    let file: Promise<string> | undefined;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      file = fetch(this.href).then((answer) => answer.text());
    };
    storage(() => full);
    const element = await visit('copy');
    element.setStatus('caching', 'done');
    const button = (await toast(element)).querySelector('button')!;
    expect(button.textContent).to.equal('Save a copy');
    button.click();
    await waitUntil(() => file, 'nothing is saved', {timeout: 5000});
    expect(JSON.parse((await file)!)).to.have.nested.property('skills.small#caching.status', 'done');
  });

  for (const [what, text] of [
    ['cannot be read', 'garbled'],
    ['is of a later version', '{"format": "skill-progress/2", "skills": {}}'],
  ] as const) {
    it(`that what was stored ${what}, which is kept, and goes on`, async () => {
      const profile = what.replaceAll(' ', '-');
      localStorage.setItem(`${KEY}:${profile}`, text);
      const element = await visit(profile);
      expect((await toast(element)).textContent).to.contain(SET_ASIDE);
      element.setStatus('caching', 'done');
      const kept = Object.keys(localStorage).filter((key) => localStorage.getItem(key) === text);
      expect(kept).to.have.lengthOf(1);
      element.remove();
      await aWhile(0);
      expect((await visit(profile)).progress?.done).to.equal(1);
    });
  }

  it('nothing where all is well, or storage was cleared while the page was open', async () => {
    const element = await visit('well');
    element.setStatus('caching', 'done');
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', {key: null}));
    element.setStatus('typing', 'done');
    await aWhile(200);
    expect(hasPart(element, 'toast')).to.be.false;
    expect(localStorage.getItem(`${KEY}:well`))
      .to.contain('caching')
      .and.to.contain('typing');
  });

  it('in a sandboxed frame, which has no storage, and ticks hold', async () => {
    const url = new URL('../fixtures/roadmap.sandbox.html', import.meta.url).href;
    const told = new Promise<MessageEvent>((done) => {
      window.addEventListener('message', done, {once: true});
    });
    put(`<iframe src="${url}" style="width:900px;height:640px;border:0"></iframe>`);
    const {data} = (await told) as MessageEvent<{origin: string; done: number; told: string}>;
    expect(data).to.include({origin: 'null', done: 1});
    expect(data.told).to.contain(NOT_KEPT);
  });
});
