import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {about, element, headingOf, partOf, words} from '../support/linked-stage.js';
import {quietPage} from '../support/faults.js';
import {clearStage, drawn, put, record, SMALL} from '../support/stage.js';

afterEach(clearStage);

async function roadmap(id: string, data: unknown = SMALL): Promise<SkillRoadmapElement> {
  const made = put(`<skill-roadmap id=${id}></skill-roadmap>`).firstElementChild as SkillRoadmapElement;
  made.roadmap = data;
  return drawn(made);
}

const pick = (on: SkillRoadmapElement, title: string): void => {
  const skill = on.session!.outline.places.find((place) => place.skill.title === title)!.skill;
  on.dispatchEvent(
    new CustomEvent('skill-select', {detail: {id: skill.key, skill}, bubbles: true, cancelable: true}),
  );
};

describe('An element that follows a roadmap', () => {
  quietPage();

  it('shows the roadmap that is there already', async () => {
    await roadmap('map');
    const card = element('skill-card', '<skill-card for=map skill=dns></skill-card>');
    await about(card, 'DNS');
  });

  it('waits for a roadmap that comes later, and takes one that replaces it', async () => {
    const card = element('skill-card', '<skill-card for=map></skill-card>');
    const first = await roadmap('map');
    await about(card, 'Small road');
    first.remove();
    await waitUntil(() => headingOf(card) === '');
    await roadmap('map', {title: 'Other road', children: [{title: 'One'}, {title: 'Two'}]});
    await about(card, 'Other road');
  });

  it('turns to the skill that the reader selects there, unless the page refuses', async () => {
    const map = await roadmap('map');
    const card = element('skill-card', '<skill-card for=map></skill-card>');
    await about(card, 'Small road');
    pick(map, 'Branching');
    await about(card, 'Branching');
    document.addEventListener('skill-select', (event) => event.preventDefault(), {once: true});
    pick(map, 'Typing');
    await aTimeout(60);
    expect(headingOf(card)).to.equal('Branching');
  });

  it('shares ticks with it at once, and lets it alone tell of progress', async () => {
    const map = await roadmap('map');
    const ring = element('skill-progress', '<skill-progress for=map></skill-progress>');
    const branch = element(
      'skill-progress',
      '<skill-progress for=map skill=http shape=bar></skill-progress>',
    );
    expect((await partOf(ring, 'progress')).getAttribute('aria-valuetext')).to.equal('0 of 6 done');
    const told = record(document, 'skill-progress-change');
    map.setStatus('caching', 'done');
    await waitUntil(() => branch.renderRoot.querySelector('[aria-valuetext="1 of 2 done"]'));
    expect((await partOf(ring, 'progress')).getAttribute('aria-valuetext')).to.equal('1 of 6 done');
    expect(told.map(({target}) => target)).to.deep.equal([map]);
  });

  it('tells the author when there is no such roadmap', async () => {
    const card = element('skill-card', '<skill-card for=nobody><p>Fallback</p></skill-card>');
    expect(await words(card, 'message')).to.contain('There is no <skill-roadmap id="nobody"> on this page.');
    expect(card.problems[0]!.code).to.equal('no-roadmap');
  });

  it('leaves no listener on a roadmap it no longer follows', async () => {
    const map = await roadmap('map');
    const card = element('skill-card', '<skill-card for=map></skill-card>');
    await about(card, 'Small road');
    card.remove();
    pick(map, 'Typing');
    map.setStatus('caching', 'done');
    await aTimeout(60);
    expect(card.session).to.be.undefined;
    expect(card.selectedSkill).to.be.undefined;
  });
});

describe('Elements with roadmaps of their own', () => {
  it('share progress with everything on the page', async () => {
    const map = await roadmap('map');
    const ring = element('skill-progress');
    ring.roadmap = SMALL;
    await partOf(ring, 'progress');
    map.setStatus('caching', 'done');
    await waitUntil(() => ring.renderRoot.querySelector('[aria-valuetext="1 of 6 done"]'));
  });
});
