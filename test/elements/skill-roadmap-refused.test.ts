import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapErrorDetail} from '../../src/elements/events.js';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {quietPage} from '../support/faults.js';
import {
  clearStage,
  drawn,
  hasPart,
  items,
  message,
  part,
  put,
  record,
  showing,
  still,
} from '../support/stage.js';

const fixture = (name: string): string => new URL(`../fixtures/${name}`, import.meta.url).href;
const CANNOT = 'This roadmap cannot be shown.';
const FALLBACK = '<p>The author’s own words</p>';

/** What the reader and the page learn of a source that cannot be shown. */
async function failing(
  attributes: string,
): Promise<{element: SkillRoadmapElement; text: string; codes: string[]}> {
  const block = put('');
  const errors = record<SkillRoadmapErrorDetail>(block, 'skill-roadmap-error');
  const loads = record(block, 'skill-roadmap-load');
  block.innerHTML = `<skill-roadmap ${attributes}>${FALLBACK}</skill-roadmap>`;
  const element = block.firstElementChild as SkillRoadmapElement;
  const text = await message(element);
  expect(errors).to.have.length(1);
  expect(loads).to.have.length(0);
  expect(element.problems).to.deep.equal(errors[0]!.detail.problems);
  return {element, text, codes: element.problems.map(({code}) => code)};
}

async function failingWith(roadmap: unknown): Promise<{text: string; codes: string[]}> {
  const element = put('<skill-roadmap></skill-roadmap>').firstElementChild as SkillRoadmapElement;
  element.roadmap = roadmap;
  return {text: await message(element), codes: element.problems.map(({code}) => code)};
}

const ownFetch = window.fetch;

/** Lets the network answer every request so. */
function answering(answer: () => Response | Promise<Response>): void {
  window.fetch = () => Promise.resolve(answer());
}

describe('A source that cannot be shown', () => {
  const page = quietPage();
  afterEach(() => {
    window.fetch = ownFetch;
    clearStage();
  });

  it('says that the server does not have it', async () => {
    const {text, codes} = await failing(`src=${fixture('no-such-road.json')}`);
    expect(text).to.contain(CANNOT).and.to.contain('no-such-road.json').and.to.contain('404');
    expect(codes).to.deep.equal(['not-found']);
  });

  it('says that there is no answer', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    const {text, codes} = await failing('src=https://roads.example/a.json');
    expect(text).to.contain('“https://roads.example/a.json” cannot be loaded');
    expect(codes).to.deep.equal(['unreachable']);
  });

  it('says that it is a web page', async () => {
    const {text, codes} = await failing(`src=${fixture('page.html')}`);
    expect(text).to.contain('is a web page, not a roadmap');
    expect(codes).to.deep.equal(['not-a-roadmap']);
  });

  it('says that it is a web page where a server answers so under the name of a file', async () => {
    const headers = {'content-type': 'text/html; charset=utf-8'};
    answering(() => new Response('<!doctype html><title>App</title>', {headers}));
    expect((await failing('src=road.json')).text).to.contain('is a web page, not a roadmap');
  });

  it('says where JSON is broken', async () => {
    const {element, text, codes} = await failing(`src=${fixture('broken.json')}`);
    expect(text).to.contain('this is not valid JSON');
    expect(codes).to.deep.equal(['bad-json']);
    expect(element.problems[0]).to.include({line: 1, column: 52});
  });

  it('says what an object became that a template wrote into the attribute', async () => {
    const {text, codes} = await failing('roadmap="[object Object]"');
    expect(text).to.contain(CANNOT);
    expect(codes).to.deep.equal(['bad-json']);
  });

  it('says what it is instead of a roadmap', async () => {
    for (const value of [42, true, false, 0, Symbol('road'), (): void => undefined, [], {}, new Date(NaN)]) {
      const {text, codes} = await failingWith(value);
      expect(text, typeof value).to.contain(CANNOT);
      expect(codes, typeof value).to.have.length.above(0);
    }
  });

  it('keeps showing what the author wrote inside the element', async () => {
    const {element} = await failing(`src=${fixture('no-such-road.json')}`);
    const fallback = element.querySelector('p')!;
    expect(fallback.checkVisibility()).to.be.true;
    expect(fallback.getBoundingClientRect().height).to.be.above(10);
  });

  it('is told the author on the console, once', async () => {
    const {element} = await failing(`src=${fixture('broken.json')}`);
    element.requestUpdate();
    await still(element);
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.contain('this is not valid JSON');
  });

  it('is told on the console with its file, line and column', async () => {
    const src = fixture('broken.json');
    await failing(`src=${src}`);
    expect(page.warnings[0]).to.contain(`\n${src}:1:52: this is not valid JSON`);
  });

  it('is told on the console with its line and column where it is part of the page', async () => {
    await failing(`roadmap='{"title": "Broken",\n oops}'`);
    expect(page.warnings[0]).to.contain('\n2:2: this is not valid JSON');
  });

  it('is told on the console with its file, whatever is wrong', async () => {
    const bodies = ['42', '[]', '{"title": "R", "children": [{"title": "a", "minutes": "soon"}]}'];
    for (const [index, body] of bodies.entries()) {
      answering(() => new Response(body));
      const element = put(`<skill-roadmap src=road-${index}.json></skill-roadmap>`)
        .firstElementChild as SkillRoadmapElement;
      await waitUntil(() => element.problems.length > 0);
      expect(page.warnings.at(-1), body).to.contain(`\nroad-${index}.json:`);
    }
    expect(page.warnings.at(-1)).to.contain('\nroad-2.json:children[0].minutes: minutes are a number');
  });

  it('is told on the console without the file that another source took the place of', async () => {
    const element = put(`<skill-roadmap src=${fixture('road.json')}></skill-roadmap>`)
      .firstElementChild as SkillRoadmapElement;
    await drawn(element);
    element.roadmap = '{';
    await message(element);
    expect(page.warnings.at(-1)).to.contain('\n1:2: this is not valid JSON').and.not.to.contain('road.json');
  });

  it('is announced as an alert', async () => {
    const {element} = await failing(`src=${fixture('broken.json')}`);
    expect(part(element, 'message').getAttribute('role')).to.equal('alert');
  });

  it('gives way to a good one', async () => {
    const {element} = await failing('roadmap="{"');
    element.roadmap = {title: 'Good', children: ['HTTP']};
    await drawn(element);
    expect(hasPart(element, 'message')).to.be.false;
    expect(element.problems).to.deep.equal([]);
  });

  it('takes the place of a good one', async () => {
    const element = await showing({title: 'Good', children: ['HTTP']});
    element.roadmap = '{';
    expect(await message(element)).to.contain(CANNOT);
    expect(items(element)).to.deep.equal([]);
    expect(element.progress).to.be.undefined;
  });
});
