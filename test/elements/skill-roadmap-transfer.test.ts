import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {violations as violationsNow} from '../support/axe.js';
import {quietPage} from '../support/faults.js';
import {keys} from '../support/commands.js';
import {appeared, findIn, gone} from '../support/part-stage.js';
import {aWhile, clearStage, equipped, hasPart, item, press, showing, SMALL, still} from '../support/stage.js';

const KEY = 'skill-roadmap:progress';
const LATER = '2099-01-01T00:00:00.000Z';
const stored = (): Record<string, {status: string}> =>
  (JSON.parse(localStorage.getItem(KEY) ?? '{"skills": {}}') as {skills: Record<string, {status: string}>})
    .skills;
const root = (element: SkillRoadmapElement): ShadowRoot => element.shadowRoot!;
const done = (element: SkillRoadmapElement): number => element.progress!.done;

async function visit(properties: Partial<SkillRoadmapElement> = {}): Promise<SkillRoadmapElement> {
  return equipped(await showing(SMALL, {view: 'diagram', ...properties}));
}

async function choose(element: SkillRoadmapElement, id: string): Promise<void> {
  (await appeared(root(element), '[part=menu-button]')).click();
  (await appeared(root(element), `[part~=${id}-button]`)).click();
  await still(element);
}

const said = async (element: SkillRoadmapElement, words: string): Promise<HTMLElement> => {
  const toast = (): HTMLElement | null => root(element).querySelector('[part=toast]');
  await waitUntil(() => toast()?.textContent.includes(words), `“${words}” is not said`, {timeout: 5000});
  return toast()!;
};

/** What axe objects to once everything has faded in. */
async function violations(element: SkillRoadmapElement): Promise<string[]> {
  await aWhile(500);
  return violationsNow(element);
}

const {click: follow} = HTMLAnchorElement.prototype;
const {click: ask} = HTMLInputElement.prototype;
/** What was downloaded instead of onto the disk, by name. */
const saved = new Map<string, Promise<string>>();

/** The reader picks a file with this text. */
function picking(text: string): void {
  HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
    const files = new DataTransfer();
    files.items.add(new File([text], 'mine.json', {type: 'application/json'}));
    this.files = files.files;
    this.dispatchEvent(new Event('change'));
  };
}

function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
}

async function linkOf(element: SkillRoadmapElement): Promise<string> {
  let copied = '';
  clipboard((text) => {
    copied = text;
    return Promise.resolve();
  });
  await choose(element, 'share-progress');
  await said(element, 'Link copied');
  return copied;
}

function cleanUp(): void {
  HTMLAnchorElement.prototype.click = follow;
  HTMLInputElement.prototype.click = ask;
  Reflect.deleteProperty(navigator, 'clipboard');
  history.replaceState(null, '', location.pathname + location.search);
  saved.clear();
  clearStage();
}

describe('A file of progress', () => {
  quietPage();
  beforeEach(() => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.set(
        this.download,
        fetch(this.href).then((answer) => answer.text()),
      );
    };
  });
  afterEach(cleanUp);

  const file = (skills: object): string => JSON.stringify({format: 'skill-progress/1', skills});
  const panel = (element: SkillRoadmapElement): Promise<HTMLElement> =>
    appeared(root(element), '[part=loading]');

  it('is saved from the menu, with all there is', async () => {
    const element = await visit();
    element.setStatus('caching', 'done');
    await choose(element, 'save-progress');
    await waitUntil(() => saved.size > 0, 'nothing is saved', {timeout: 5000});
    const [name, text] = [...saved][0]!;
    expect(name).to.match(/^skill-progress-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(await text)).to.deep.equal(element.exportProgress());
  });

  it('shows what it changes before it is loaded, and can be taken back', async () => {
    const element = await visit();
    element.setStatus('caching', 'done');
    picking(file({'small/typing': {status: 'done', at: LATER}, 'other/x': {status: 'done', at: LATER}}));
    await choose(element, 'load-progress');
    const preview = await panel(element);
    expect(preview.textContent).to.contain('mine.json');
    expect(preview.textContent).to.contain('change on this roadmap: 1').and.to.contain('Typing');
    expect(preview.textContent).to.contain('To do → Done').and.to.contain('other roadmaps): 1');
    expect(done(element)).to.equal(1);
    expect(await violations(element)).to.deep.equal([]);
    findIn(preview, '[part=load-button]').click();
    expect(done(element)).to.equal(2);
    const toast = await said(element, 'Progress loaded');
    toast.querySelector('button')!.click();
    expect(done(element)).to.equal(1);
    await still(element);
    expect(stored()['other/x']?.status).to.equal('todo');
  });

  it('can take the place of what is there, and that can be taken back', async () => {
    const element = await visit();
    element.setStatus('caching', 'done');
    picking(file({'small/typing': {status: 'done', at: '2020-01-01T00:00:00.000Z'}}));
    await choose(element, 'load-progress');
    const preview = await panel(element);
    findIn(preview, '[value=replace]').click();
    expect(preview.textContent).to.contain('change on this roadmap: 2').and.to.contain('Done → To do');
    findIn(preview, '[part=load-button]').click();
    expect(element.progress!.remaining).to.include('small#caching').and.not.to.include('small/typing');
    (await said(element, 'Progress loaded')).querySelector('button')!.click();
    expect(element.progress!.remaining).to.include('small/typing').and.not.to.include('small#caching');
  });

  it('is taken back by Ctrl+Z, and then what was done before it', async () => {
    const element = await visit();
    item(element, 'Caching').focus();
    await press(element, 'd');
    picking(file({'small/typing': {status: 'done', at: LATER}, 'other/x': {status: 'done', at: LATER}}));
    await choose(element, 'load-progress');
    findIn(await panel(element), '[part=load-button]').click();
    expect(done(element)).to.equal(2);
    item(element, 'DNS').focus();
    await press(element, 'd');
    for (const left of [2, 1, 0]) {
      await keys({down: 'Control'});
      await press(element, 'z');
      await keys({up: 'Control'});
      expect(done(element)).to.equal(left);
    }
    expect(stored()['other/x']?.status).to.equal('todo');
  });

  it('is left alone by Escape, and the focus goes back', async () => {
    const element = await visit();
    picking(file({'small/typing': {status: 'done', at: LATER}}));
    await choose(element, 'load-progress');
    await panel(element);
    await press(element, 'Escape');
    await gone(root(element), '[part=loading]');
    expect(done(element)).to.equal(0);
    expect(root(element).activeElement?.part.value).to.equal('menu-button');
  });

  it('that changes nothing says so', async () => {
    const element = await visit();
    picking(file({}));
    await choose(element, 'load-progress');
    const preview = await panel(element);
    expect(preview.textContent).to.contain('Nothing changes');
    expect(findIn(preview, '[part=load-button]').hasAttribute('disabled')).to.be.true;
  });

  for (const [what, text, words] of [
    ['is none', '{"title": "A roadmap"}', 'holds no progress'],
    ['is of a later version', '{"format": "skill-progress/9"}', 'newer version'],
  ] as const) {
    it(`that ${what} is refused in words`, async () => {
      const element = await visit();
      picking(text);
      await choose(element, 'load-progress');
      await said(element, words);
      expect(hasPart(element, 'loading')).to.be.false;
    });
  }

  it('is not loaded where progress may not be changed', async () => {
    const element = await visit({readonly: true});
    (await appeared(root(element), '[part=menu-button]')).click();
    await appeared(root(element), '[part~=save-progress-button]');
    expect(hasPart(element, 'load-progress-button')).to.be.false;
  });
});

describe('A link to progress', () => {
  quietPage();
  afterEach(cleanUp);

  /** Opens a link that somebody with HTTP done and Typing skipped made; here, Branching is done. */
  async function opened(properties: Partial<SkillRoadmapElement> = {}): Promise<SkillRoadmapElement> {
    const friend = await visit({profile: 'friend'});
    friend.setStatus('http', 'done');
    friend.setStatus('typing', 'skipped');
    const link = await linkOf(friend);
    friend.remove();
    const element = await visit(properties);
    element.setStatus('branching', 'done');
    history.replaceState(null, '', link);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await appeared(root(element), '[part=shared]');
    await still(element);
    return element;
  }

  it('shows it read-only, under a banner, and leaves mine alone', async () => {
    const element = await opened();
    expect(element.progress).to.include({done: 2, skipped: 1});
    item(element, 'DNS').focus();
    await press(element, 'd');
    expect(done(element)).to.equal(2);
    expect(Object.keys(stored())).to.deep.equal(['small/version-control/branching']);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows it on a page that is opened with it', async () => {
    const before = await opened();
    before.remove();
    const element = await visit();
    await appeared(root(element), '[part=shared]');
    await waitUntil(() => done(element) === 2);
  });

  it('gives way to mine, and leaves the address', async () => {
    const element = await opened();
    findIn(root(element), '[part=back-to-mine-button]').click();
    await still(element);
    expect(hasPart(element, 'shared')).to.be.false;
    expect(location.hash).to.equal('');
    expect(element.progress).to.include({done: 1, skipped: 0});
    item(element, 'DNS').focus();
    await press(element, 'd');
    expect(done(element)).to.equal(2);
  });

  it('becomes mine beside what I have, which can be taken back', async () => {
    const element = await opened();
    findIn(root(element), '[part=make-mine-button]').click();
    await still(element);
    expect(element.progress).to.include({done: 3, skipped: 1});
    expect(stored()['small/typing']?.status).to.equal('skipped');
    (await said(element, 'Progress loaded')).querySelector('button')!.click();
    expect(element.progress).to.include({done: 1, skipped: 0});
  });

  it('keeps as mine what the page sets meanwhile', async () => {
    const element = await opened();
    element.setStatus('dns', 'done');
    findIn(root(element), '[part=back-to-mine-button]').click();
    await still(element);
    expect(done(element)).to.equal(2);
    expect(element.progress!.remaining).not.to.include('small/network/dns');
  });

  it('is not made mine where progress may not be changed', async () => {
    const element = await opened({readonly: true});
    expect(hasPart(element, 'make-mine-button')).to.be.false;
    findIn(root(element), '[part=back-to-mine-button]').click();
    expect(element.readonly).to.be.true;
  });

  it('is left with the roadmap that it is about', async () => {
    const element = await opened();
    element.roadmap = {title: 'Another', children: ['One']};
    await waitUntil(() => !hasPart(element, 'shared'));
    await still(element);
    expect(element.readonly).to.be.false;
  });

  it('stands in the address beside the skill that is selected', async () => {
    const element = await opened({deepLink: true});
    element.select('caching');
    await waitUntil(() => location.hash.startsWith('#caching&skill-progress='));
    element.remove();
    const next = await visit({deepLink: true});
    await waitUntil(() => next.selectedSkill?.title === 'Caching');
    findIn(await appeared(root(next), '[part=shared]'), '[part=back-to-mine-button]').click();
    expect(location.hash).to.equal('#caching');
  });

  /** The page's address holds this text, as shared progress. */
  const found = async (text: string): Promise<void> => {
    history.replaceState(null, '', `#skill-progress=${text}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await aWhile(200);
  };

  it('of another roadmap is not for this one, which says nothing about it', async () => {
    const element = await visit();
    await found('AQAAAAAAAAAAAAAAAA');
    expect(hasPart(element, 'shared')).to.be.false;
    expect(hasPart(element, 'toast')).to.be.false;
  });

  for (const text of ['', 'x', 'AgAAAAAAAAAAAAAAAA']) {
    it(`that cannot be read (“${text}”) is not shown, and the reader is told once`, async () => {
      const element = await visit();
      await found(text);
      await said(element, 'The progress in this link cannot be read here');
      expect(hasPart(element, 'shared')).to.be.false;
      findIn(root(element), '[part=toast]').remove();
      await found(text);
      expect(hasPart(element, 'toast')).to.be.false;
    });
  }

  it('is shown where the page may not use the clipboard', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    const element = await visit();
    element.setStatus('caching', 'done');
    await choose(element, 'share-progress');
    const field = await appeared(root(element), '[part=sharing] input');
    expect((field as HTMLInputElement).value).to.match(/#skill-progress=[\w-]{20,}$/);
    expect(await violations(element)).to.deep.equal([]);
  });
});
