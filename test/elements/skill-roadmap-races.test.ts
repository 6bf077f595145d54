import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {quietPage} from '../support/faults.js';
import {
  asRoadmap,
  aWhile,
  card,
  clearStage,
  drawn,
  hasPart,
  item,
  items,
  part,
  put,
  record,
  scaleOf,
  showing,
  SMALL,
  still,
  titleOf,
  world,
} from '../support/stage.js';

interface Call {
  readonly url: string;
  readonly signal: AbortSignal;
  answer(title: string): void;
}

const ownFetch = window.fetch;
let calls: Call[] = [];

/** A network that answers when the test says so, and does not care about aborted requests. */
function slowNetwork(): void {
  calls = [];
  window.fetch = (url, init) =>
    new Promise((resolve) => {
      const answer = (title: string): void =>
        resolve(
          new Response(JSON.stringify({title, children: [title]}), {
            headers: {'content-type': 'application/json'},
          }),
        );
      calls.push({url: url as string, signal: init!.signal!, answer});
    });
}

async function loading(src: string): Promise<SkillRoadmapElement> {
  const element = put(`<skill-roadmap src="${src}"></skill-roadmap>`)
    .firstElementChild as SkillRoadmapElement;
  await waitUntil(() => calls.length > 0);
  return element;
}

describe('While a roadmap is loading', () => {
  quietPage();
  beforeEach(slowNetwork);
  afterEach(() => {
    window.fetch = ownFetch;
    clearStage();
  });

  it('another source makes its answer stale', async () => {
    const element = await loading('first.json');
    const loads = record(element, 'skill-roadmap-load');
    element.src = 'second.json';
    await waitUntil(() => calls.length === 2);
    calls[1]!.answer('Second');
    await drawn(element);
    calls[0]!.answer('First');
    await aWhile();
    expect(items(element).map(titleOf)).to.deep.equal(['Second']);
    expect(loads).to.have.length(1);
    expect(calls[0]!.signal.aborted).to.be.true;
  });

  it('its answer may also come first, and is dropped all the same', async () => {
    const element = await loading('first.json');
    element.src = 'second.json';
    await waitUntil(() => calls.length === 2);
    calls[0]!.answer('First');
    await aWhile();
    expect(items(element)).to.deep.equal([]);
    calls[1]!.answer('Second');
    await drawn(element);
    expect(items(element).map(titleOf)).to.deep.equal(['Second']);
  });

  it('an object given meanwhile wins', async () => {
    const element = await loading('first.json');
    element.roadmap = SMALL;
    await drawn(element);
    calls[0]!.answer('First');
    await aWhile();
    expect(part(element, 'title').textContent).to.equal('Small road');
  });

  it('the element may be removed and come back', async () => {
    const element = await loading('first.json');
    const home = element.parentElement!;
    element.remove();
    calls[0]!.answer('First');
    await aWhile();
    home.append(element);
    calls.at(-1)!.answer('First');
    await drawn(element);
    expect(items(element).map(titleOf)).to.deep.equal(['First']);
  });

  it('a refresh asks again and drops the first answer', async () => {
    const element = await loading('first.json');
    element.refresh();
    await waitUntil(() => calls.length === 2);
    calls[1]!.answer('Second');
    calls[0]!.answer('First');
    await drawn(element);
    await aWhile();
    expect(items(element).map(titleOf)).to.deep.equal(['Second']);
  });

  it('nothing is said for a second, then that it is loading', async () => {
    const element = await loading('first.json');
    const status = (): string | undefined => element.renderRoot.querySelector('[part=message]')?.textContent;
    expect(status()).to.be.undefined;
    await waitUntil(status, 'no message', {timeout: 3000});
    expect(status()?.trim()).to.equal('Loading the roadmap…');
    expect(element.renderRoot.querySelector('.skeleton'), 'a skeleton').to.exist;
    calls[0]!.answer('First');
    await drawn(element);
    expect(status()).to.be.undefined;
  });
});

describe('A large file that is slow', () => {
  quietPage();
  afterEach(() => {
    window.fetch = ownFetch;
    clearStage();
  });

  /** Answers in two halves, the second when asked to; `headers` beside the content type. */
  function halves(headers: Readonly<Record<string, string>>): () => void {
    const space = ' '.repeat(110_000);
    const text = space + JSON.stringify({title: 'Größe', children: ['Größe']}) + space;
    const bytes = new TextEncoder().encode(text);
    // In the middle of a letter.
    const half = bytes.indexOf(0xc3) + 1;
    let rest: () => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(bytes.slice(0, half));
        rest = () => {
          stream.enqueue(bytes.slice(half));
          stream.close();
        };
      },
    });
    const length = String(bytes.length);
    const all = {'content-type': 'application/json', 'content-length': length, ...headers};
    window.fetch = () => Promise.resolve(new Response(body, {headers: all}));
    return () => {
      rest();
    };
  }

  const bar = (element: SkillRoadmapElement): HTMLProgressElement | null =>
    element.renderRoot.querySelector('progress');
  const waiting = (element: SkillRoadmapElement): Element | null =>
    element.renderRoot.querySelector('.waiting');

  it('tells how much of it has come', async () => {
    const finish = halves({});
    const element = put('<skill-roadmap src="large.json"></skill-roadmap>')
      .firstElementChild as SkillRoadmapElement;
    await waitUntil(() => bar(element), 'no bar', {timeout: 3000});
    expect(bar(element)!.value).to.be.within(0.1, 0.9);
    expect(bar(element)!.getAttribute('aria-label')).to.equal('Loading the roadmap…');
    finish();
    await drawn(element);
    expect(items(element).map(titleOf)).to.deep.equal(['Größe']);
    expect(bar(element)).to.equal(null);
  });

  it('does not guess where the length is that of something packed', async () => {
    const finish = halves({'content-encoding': 'gzip'});
    const element = put('<skill-roadmap src="packed.json"></skill-roadmap>')
      .firstElementChild as SkillRoadmapElement;
    await waitUntil(() => waiting(element), 'no message', {timeout: 3000});
    expect(bar(element)).to.equal(null);
    finish();
    await drawn(element);
  });
});

describe('A roadmap on the page', () => {
  quietPage();
  afterEach(clearStage);

  it('can be moved, and keeps its zoom, its ticks and its card', async () => {
    const element = await showing(SMALL);
    const loads = record(element, 'skill-roadmap-load');
    element.setStatus('caching', 'done');
    element.select('caching');
    element.zoomIn();
    await card(element);
    const before = {scale: scaleOf(element), transform: world(element)!.style.transform};
    put('<p>Elsewhere</p>').append(element);
    await still(element);
    expect({scale: scaleOf(element), transform: world(element)!.style.transform}).to.deep.equal(before);
    expect(item(element, 'Caching').ariaChecked).to.equal('true');
    expect(hasPart(element, 'card')).to.be.true;
    expect(loads).to.have.length(0);
  });

  it('is not mirrored where its text runs from left to right again before that could be drawn', async () => {
    const element = await showing(SMALL, {}, 700);
    const left = (): number => item(element, 'Typing').getBoundingClientRect().left;
    const before = left();
    for (const direction of ['rtl', 'ltr']) {
      element.dir = direction;
      element.requestUpdate();
      await element.updateComplete;
    }
    await aWhile(300);
    await still(element);
    expect(left()).to.equal(before);
    element.collapseAll();
    await still(element);
    expect(left()).to.equal(before);
  });

  it('follows the direction of the place it is moved to', async () => {
    const element = await showing(SMALL, {}, 700);
    const left = (): number => item(element, 'Typing').getBoundingClientRect().left;
    const before = left();
    const block = put('');
    block.dir = 'rtl';
    block.style.width = '700px';
    block.append(element);
    await still(element);
    await waitUntil(() => Math.abs(left() - before) > 1, 'it is not mirrored');
    expect(getComputedStyle(item(element, 'Typing')).direction).to.equal('rtl');
  });

  it('can be cloned: the clone draws for itself and shares the progress', async () => {
    const original = put(`<skill-roadmap roadmap='${JSON.stringify(SMALL)}'></skill-roadmap>`)
      .firstElementChild as SkillRoadmapElement;
    await drawn(original);
    const clone = asRoadmap(original.cloneNode(true));
    original.after(clone);
    await drawn(clone);
    original.setStatus('caching', 'done');
    await still(clone);
    expect(items(clone)).to.have.length(items(original).length);
    expect(item(clone, 'Caching').ariaChecked).to.equal('true');
    clone.select('caching');
    await card(clone);
    expect(hasPart(original, 'card')).to.be.false;
  });

  it('can be replaced 50 times without growing', async () => {
    const element = await showing(SMALL);
    const size = (): number => element.shadowRoot!.querySelectorAll('*').length;
    const before = size();
    for (let turn = 0; turn < 50; turn++) {
      element.roadmap = structuredClone(SMALL);
      await element.updateComplete;
    }
    await still(element);
    expect(size()).to.equal(before);
    expect(items(element)).to.have.length(11);
  });

  it('replaced 50 times in one turn is read once', async () => {
    const element = await showing(SMALL);
    const loads = record(element, 'skill-roadmap-load');
    for (let turn = 0; turn < 50; turn++) element.roadmap = {title: `Turn ${turn}`, children: ['HTTP']};
    await waitUntil(() => part(element, 'title').textContent === 'Turn 49');
    expect(loads).to.have.length(1);
  });

  it('replaced while its card is open shows nothing of the old one', async () => {
    const element = await showing(SMALL);
    element.select('caching');
    await card(element);
    element.roadmap = {title: 'Other', children: ['Go']};
    await waitUntil(() => items(element).map(titleOf).join() === 'Go');
    await still(element);
    expect(element.shadowRoot!.textContent).not.to.contain('Caching');
  });
});
