import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {largeRoadmap} from '../support/large-roadmap.js';
import {clearStage, equipped, items, press, showing, titleOf, wideWindow} from '../support/stage.js';

const HUGE = {...largeRoadmap(50_000, 50, 6), title: 'Huge', id: 'huge'};

const elements = ({shadowRoot}: SkillRoadmapElement): number => shadowRoot!.querySelectorAll('*').length;

const soon = (isSo: () => unknown, what: string): Promise<void> =>
  waitUntil(isSo, what, {interval: 50, timeout: 20_000});

describe('50,000 skills', function () {
  this.timeout(60_000);
  before(wideWindow);
  afterEach(clearStage);

  it('are found, ticked, folded and listed', async () => {
    const element = await equipped(await showing(HUGE, {view: 'diagram', storage: 'none'}));
    const field = element.renderRoot.querySelector<HTMLInputElement>('input')!;
    const found = (): HTMLElement | undefined =>
      items(element).find((each) => titleOf(each)?.endsWith(' 49999') && each.dataset['mark']);
    items(element)[0]!.focus();
    await press(element, '/');
    await soon(() => element.shadowRoot!.activeElement === field, 'no field takes the focus');
    field.value = '49999';
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await soon(found, 'it is not found');
    const {key} = found()!.dataset;
    element.setStatus(key!, 'done');
    expect([found()!.ariaChecked, element.progress!.done]).to.deep.equal(['true', 1]);
    expect(elements(element)).to.be.below(4000);

    element.collapseAll();
    await soon(() => items(element).every((each) => each.ariaExpanded === 'false'), 'not all are closed');
    expect(elements(element)).to.be.below(4000);
    element.expandAll();

    element.view = 'list';
    const row = (): HTMLElement | null => element.renderRoot.querySelector(`.list [data-key="${key}"]`);
    await soon(() => element.renderRoot.querySelector('.list [role=treeitem]'), 'no list is drawn');
    element.reveal(key!);
    await soon(row, 'its row is not drawn');
    expect(row()!.ariaChecked).to.equal('true');
    expect(elements(element)).to.be.below(4000);
  });
});
