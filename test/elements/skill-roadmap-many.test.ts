import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {keys} from '../support/commands.js';
import {quietPage} from '../support/faults.js';
import {appeared} from '../support/part-stage.js';
import {aWhile, clearStage, equipped, hasPart, item, press, showing, SMALL, still} from '../support/stage.js';

const root = (element: SkillRoadmapElement): ShadowRoot => element.shadowRoot!;

async function visit(): Promise<SkillRoadmapElement> {
  const element = await equipped(await showing(SMALL, {view: 'diagram', storage: 'none'}));
  element.resetProgress();
  return element;
}

/** What the page is asked; it refuses skills of these titles. */
function asked(element: SkillRoadmapElement, ...refused: string[]): string[] {
  const titles: string[] = [];
  element.addEventListener('skill-status-change', (event) => {
    const {skill, from, to} = event.detail;
    titles.push(`${skill.title}: ${from} > ${to}`);
    if (refused.includes(skill.title)) event.preventDefault();
  });
  return titles;
}

async function reset(element: SkillRoadmapElement): Promise<void> {
  (await appeared(root(element), '[part=menu-button]')).click();
  (await appeared(root(element), '[part~=reset-button]')).click();
  await waitUntil(() => hasPart(element, 'cancel-button'));
  (await appeared(root(element), '[part~=reset-button]')).click();
  await still(element);
}

async function markBefore(element: SkillRoadmapElement, title: string): Promise<void> {
  item(element, title).focus();
  await keys({down: 'Shift'});
  await press(element, 'F10');
  await keys({up: 'Shift'});
  (await appeared(root(element), '[part~=before-button]')).click();
  await still(element);
}

describe('Setting many skills at once', () => {
  quietPage();
  afterEach(clearStage);

  it('asks the page about each when everything is put back, and takes it back at once', async () => {
    const element = await visit();
    element.setStatus('caching', 'done');
    element.setStatus('typing', 'learning');
    const titles = asked(element);
    await reset(element);
    expect(titles).to.deep.equal(['Caching: done > todo', 'Typing: learning > todo']);
    expect(element.progress).to.include({done: 0, learning: 0});
    (await appeared(root(element), '[part=toast] button')).click();
    expect(element.progress).to.include({done: 1, learning: 1});
  });

  it('leaves what the page refuses to put back', async () => {
    const element = await visit();
    element.setStatus('caching', 'done');
    element.setStatus('typing', 'done');
    asked(element, 'Caching');
    await reset(element);
    expect(element.progress!.remaining).to.include('small/typing').and.not.to.include('small#caching');
  });

  it('offers nothing to take back where the page refuses everything', async () => {
    const element = await visit();
    element.setStatus('caching', 'done');
    asked(element, 'Caching');
    await reset(element);
    await aWhile(100);
    expect(element.progress!.done).to.equal(1);
    expect(hasPart(element, 'toast')).to.be.false;
  });

  it('asks about each before a skill when those are marked', async () => {
    const element = await visit();
    const titles = asked(element, 'DNS');
    await markBefore(element, 'Git');
    expect(titles).to.deep.equal(['Methods: todo > done', 'Caching: todo > done', 'DNS: todo > done']);
    expect(element.progress!.done).to.equal(2);
  });
});
