import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../../src/elements/skill-roadmap.js';
import {violations} from '../../support/axe.js';
import {media, skipUnless} from '../../support/commands.js';
import {appeared, findIn, gone} from '../../support/part-stage.js';
import {clearStage, hasPart, press, showing, SMALL, still, titleOf, world} from '../../support/stage.js';

describe('The menu of a roadmap', () => {
  let element: SkillRoadmapElement;
  const root = (): ShadowRoot => element.shadowRoot!;
  const button = (): HTMLElement => findIn(root(), '[part=menu-button]');
  const labels = (): string[] =>
    [...root().querySelectorAll('[role^=menuitem]')].map(({textContent}) => textContent.trim());

  async function open(): Promise<void> {
    (await appeared(root(), '[part=menu-button]')).click();
    await appeared(root(), '[role=menu]');
  }

  async function choose(id: string): Promise<void> {
    await open();
    findIn(root(), `[part~=${id}-button]`).click();
    await still(element);
  }

  beforeEach(async () => {
    element = await showing(SMALL, {view: 'diagram', storage: 'none'});
  });
  afterEach(clearStage);

  for (const colours of ['none', 'active'] as const)
    it(`shows by a shade that there is more to scroll to, with forced colours: ${colours}`, async function () {
      skipUnless(await media({'forced-colors': colours}), this, 'forced colours');
      await open();
      const {backgroundAttachment, backgroundImage} = getComputedStyle(findIn(root(), '.menu'));
      expect(backgroundAttachment).to.equal('local, scroll');
      expect(backgroundImage.match(/linear-gradient/g)).to.have.lengthOf(2);
      const chosen = getComputedStyle(findIn(root(), '.pills [aria-checked=true]'));
      expect(chosen.color).not.to.equal(chosen.backgroundColor);
      if (colours === 'active') expect(chosen.forcedColorAdjust).to.equal('none');
      await media({});
    });

  for (const view of ['diagram', 'list'] as const)
    it(`filters with a note at the foot of the ${view} that counts what is shown`, async () => {
      element.view = view;
      element.setStatus('dns', 'done');
      await still(element);
      await choose('show-done');
      const note = await appeared(root(), '.filtering button');
      expect(note.textContent.trim()).to.equal('Showing: Done · 1');
      const shell = findIn(root(), '.shell').getBoundingClientRect();
      const {top, bottom, left, right} = note.getBoundingClientRect();
      expect(top).to.be.above((shell.top + shell.bottom) / 2);
      expect(shell.bottom - bottom).to.be.within(8, 80);
      expect((left + right) / 2).to.be.closeTo((shell.left + shell.right) / 2, 2);
    });

  it('opens and closes by its button, which says so', async () => {
    await open();
    await still(element);
    expect(button().ariaExpanded).to.equal('true');
    button().click();
    await gone(root(), '[role=menu]');
    await still(element);
    expect(button().ariaExpanded).to.equal('false');
    expect(button().matches(':focus')).to.equal(true);
  });

  it('opens by the arrow keys, down at its start and up at its end', async () => {
    await appeared(root(), '[part=menu-button]');
    for (const [key, label] of [
      ['ArrowDown', 'Legend'],
      ['ArrowUp', 'Keyboard'],
    ] as const) {
      button().focus();
      await press(element, key);
      await appeared(root(), '[role=menu]');
      expect(root().activeElement?.textContent.trim()).to.equal(label);
      await press(element, 'Escape');
    }
  });

  it('offers what fits the view and the state', async () => {
    await open();
    expect(labels()).to.include.members([
      'Legend',
      'Draw as a plain tree',
      'Undo',
      'Reset progress',
      'What is left',
    ]);
    expect(findIn(root(), '[part~=undo-button]').ariaDisabled).to.equal('true');
    await press(element, 'Escape');
    findIn(root(), '[part=list-button]').click();
    element.readonly = true;
    await still(element);
    await open();
    expect(labels()).not.to.include.members(['Legend']);
    expect(labels()).not.to.include.members(['Reset progress']);
  });

  it('takes the legend away and back', async () => {
    await choose('legend');
    expect(hasPart(element, 'legend')).to.equal(false);
    await choose('legend');
    expect(hasPart(element, 'legend')).to.equal(true);
  });

  it('opens and closes all groups', async () => {
    await choose('close-all');
    expect(root().querySelectorAll('.world [aria-expanded=true]').length).to.equal(0);
    await choose('open-all');
    expect(root().querySelectorAll('.world [aria-expanded=false]').length).to.equal(0);
  });

  it('draws the roadmap the other way', async () => {
    await choose('layout');
    await waitUntil(() => world(element)!.classList.contains('tree'), 'it is no tree', {timeout: 10_000});
    expect(element.layout).to.equal('tree');
    await choose('layout');
    await waitUntil(() => !world(element)!.classList.contains('tree'), 'it is no road');
  });

  it('fades what is filtered out, and says what is shown', async () => {
    element.setStatus('dns', 'done');
    await still(element);
    const before = await violations(element);
    await choose('show-done');
    const out = [...root().querySelectorAll('[data-mark=out]')].map(titleOf);
    expect(out).to.include.members(['HTTP', 'Typing', 'Git']);
    expect(out).not.to.include.members(['DNS']);
    expect(findIn(root(), '.filtering').textContent.trim()).to.equal('Showing: Done · 1');
    expect(await violations(element)).to.deep.equal(before);
    await open();
    expect(findIn(root(), '[part~=show-done-button]').ariaChecked).to.equal('true');
    findIn(root(), '[part~=show-all-button]').click();
    expect(root().querySelectorAll('[data-mark]').length).to.equal(0);
  });

  it('takes back the last change', async () => {
    element.setStatus('dns', 'done');
    expect(element.progress?.done).to.equal(1);
    await choose('undo');
    expect(element.progress?.done).to.equal(0);
  });

  it('resets progress when the reader means it, and takes even that back', async () => {
    element.setStatus('dns', 'done');
    await choose('reset');
    expect(element.progress?.done).to.equal(1);
    findIn(root(), '[role=alertdialog] .yes').click();
    expect(element.progress?.done).to.equal(0);
    const toast = await appeared(root(), '[part=toast]');
    expect(toast.textContent).to.contain('Progress is reset.');
    findIn(toast, 'button').click();
    expect(element.progress?.done).to.equal(1);
  });

  it('leads to the keys and to what the roadmap is about', async () => {
    await choose('help');
    await appeared(root(), '[part=help]');
    await press(element, 'Escape');
    expect(button().matches(':focus')).to.equal(true);
    await choose('about');
    expect((await appeared(root(), '[part=card]')).textContent).to.contain('Small road');
  });

  it('lists the keys on a question mark, too', async () => {
    await appeared(root(), '[part=menu-button]');
    findIn(root(), '.world [tabindex="0"]').focus();
    await press(element, '?');
    await appeared(root(), '[part=help]');
    await press(element, 'Escape');
    expect(root().activeElement?.role).to.equal('treeitem');
  });
});
