import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../../src/elements/skill-roadmap.js';
import {violations} from '../../support/axe.js';
import {keys, media} from '../../support/commands.js';
import {appeared, findIn, gone} from '../../support/part-stage.js';
import {
  clearStage,
  focused,
  item,
  items,
  press,
  showing,
  SMALL,
  still,
  titleOf,
  world,
} from '../../support/stage.js';

describe('The search of a roadmap', () => {
  let element: SkillRoadmapElement;
  const root = (): ShadowRoot => element.shadowRoot!;
  const field = (): HTMLInputElement => findIn(root(), '.search input') as HTMLInputElement;
  const count = (): string | undefined => root().querySelector('.sf-n')?.textContent;
  const heard = (): string => findIn(root(), '.search [role=status]').textContent;
  const marked = (mark: string): (string | undefined)[] =>
    [...root().querySelectorAll(`.world [data-mark="${mark}"]`)].map(titleOf);
  const isSearching = (): boolean => world(element)!.classList.contains('searching');

  let minute = 0;
  const keepNote = (note: string): void => {
    const at = new Date(Date.UTC(2026, 1, 1, 0, ++minute)).toISOString();
    const skills = {'small#caching': {status: 'todo', at, note}};
    expect(element.importProgress({format: 'skill-progress/1', skills})).to.equal(undefined);
  };

  async function find(query: string): Promise<void> {
    (await appeared(root(), '.search input')).focus();
    await keys({type: query});
    await waitUntil(isSearching, 'nothing is searched', {interval: 10, timeout: 10_000});
    await still(element);
  }

  beforeEach(async () => {
    element = await showing(SMALL, {view: 'diagram', storage: 'none'});
  });
  afterEach(clearStage);

  it('begins with a slash on the tree', async () => {
    await appeared(root(), '.search');
    item(element, 'Network').focus();
    await press(element, '/');
    expect(field().matches(':focus')).to.equal(true);
    expect(field().value).to.equal('');
  });

  it('finds as the reader types, and fades the rest', async () => {
    await find('ing');
    expect(count()).to.equal('1 of 3');
    expect(marked('current')).to.deep.equal(['Caching']);
    expect(marked('hit')).to.deep.equal(['Branching', 'Typing']);
    expect(marked('out')).to.deep.equal([]);
  });

  it('brings what it finds into sight', async () => {
    element.collapseAll();
    element.style.setProperty('--skill-height', '300px');
    await find('merc');
    const drawn = (): boolean => items(element).some((each) => titleOf(each) === 'Mercurial');
    await waitUntil(drawn, 'its group is not opened', {timeout: 3000});
    const stage = findIn(root(), '.stage').getBoundingClientRect();
    await waitUntil(
      () => {
        const {left, top, right, bottom} = item(element, 'Mercurial').getBoundingClientRect();
        return left >= stage.left && top >= stage.top && right <= stage.right && bottom <= stage.bottom;
      },
      'it is not in sight',
      {timeout: 3000},
    );
  });

  it('is stepped through with Enter and Shift+Enter, by the arrows and the buttons', async () => {
    await find('ing');
    await waitUntil(() => heard() === 'Caching, 1 of 3', 'it is not told', {timeout: 3000});
    await press(element, 'Enter');
    expect(count()).to.equal('2 of 3');
    expect(heard()).to.equal('Branching, 2 of 3');
    await press(element, 'Enter', 'Enter');
    expect(count()).to.equal('1 of 3');
    await keys({down: 'Shift'});
    await press(element, 'Enter');
    await keys({up: 'Shift'});
    expect(marked('current')).to.deep.equal(['Typing']);
    await press(element, 'ArrowUp');
    expect(marked('current')).to.deep.equal(['Branching']);
    findIn(root(), '[part=next-hit-button]').click();
    await still(element);
    expect(marked('current')).to.deep.equal(['Typing']);
  });

  it('tells why, when the title does not', async () => {
    await find('minute');
    expect(marked('current')).to.deep.equal(['DNS']);
    expect(findIn(root(), '.sf-pop').textContent.replace(/\s+/g, ' ')).to.contain('DNS in a minute');
    expect(findIn(root(), '.sf-pop mark').textContent).to.equal('minute');
  });

  it('says so when there is nothing, and offers to clear', async () => {
    await find('zebra');
    expect(heard()).to.equal('Nothing found for “zebra”.');
    findIn(root(), '.sf-pop button').click();
    await still(element);
    expect(field().value).to.equal('');
    expect(field().matches(':focus')).to.equal(true);
    expect(isSearching()).to.equal(false);
    expect(root().querySelector('.sf-pop')).to.equal(null);
  });

  it('is cleared by Escape, and left for the skill that was found by another', async () => {
    await find('git');
    await press(element, 'Enter');
    await press(element, 'Escape');
    expect(field().value).to.equal('');
    expect(field().matches(':focus')).to.equal(true);
    expect(isSearching()).to.equal(false);
    await press(element, 'Escape');
    expect(focused(element)).to.equal('Git');
  });

  it('is left for where the reader was when nothing was found', async () => {
    await appeared(root(), '.search input');
    item(element, 'DNS').focus();
    await press(element, '/', 'Escape');
    expect(focused(element)).to.equal('DNS');
  });

  it('is left at once when it has not even loaded', async () => {
    await appeared(root(), '.search input');
    item(element, 'DNS').focus();
    field().focus();
    const escape = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    field().dispatchEvent(escape);
    expect(escape.defaultPrevented).to.equal(true);
    expect(focused(element)).to.equal('DNS');
  });

  it('does not take letters for statuses', async () => {
    await find('d');
    expect(element.progress?.done).to.equal(0);
  });

  it('goes over to the other view', async () => {
    await find('ing');
    findIn(root(), '[part=list-button]').click();
    await waitUntil(() => root().querySelector('.list [role=treeitem]'), 'no list', {timeout: 10_000});
    await still(element);
    expect(count()).to.equal('1 of 3');
    findIn(root(), '[part=diagram-button]').click();
    await still(element);
    expect(marked('current')).to.deep.equal(['Caching']);
  });

  it('searches again when the roadmap is another', async () => {
    await find('ing');
    element.roadmap = {title: 'Other', children: [{title: 'Swimming'}, {title: 'Tea'}]};
    await waitUntil(() => count() === '1 of 1', 'the new roadmap is not searched', {timeout: 3000});
    expect(marked('current')).to.deep.equal(['Swimming']);
  });

  it('marks a skill anew when its group was closed and opened', async () => {
    await find('dns');
    element.collapseAll();
    element.expandAll();
    await still(element);
    expect(marked('current')).to.deep.equal(['DNS']);
  });

  it('keeps the mark of a skill that is ticked', async () => {
    await find('dns');
    element.setStatus('dns', 'done');
    expect(element.progress?.done).to.equal(1);
    await still(element);
    expect(marked('current')).to.deep.equal(['DNS']);
  });

  it('finds what the reader has noted', async () => {
    element.importProgress({
      format: 'skill-progress/1',
      skills: {'small/network/dns': {status: 'todo', at: '2026-01-01T00:00:00.000Z', note: 'Ask Zoë'}},
    });
    await find('zoe');
    expect(marked('current')).to.deep.equal(['DNS']);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has nothing wrong for axe in the ${scheme} scheme`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await media({'prefers-color-scheme': scheme});
      await appeared(root(), '.search');
      await still(element);
      // Half way from one scheme to the other colours fit neither.
      await Promise.all(
        root()
          .getAnimations()
          .map(({finished}) => finished),
      );
      const before = await violations(element);
      await find('ing');
      expect(await violations(element)).to.deep.equal(before);
      await find('zz');
      expect(await violations(element)).to.deep.equal(before);
      await media({});
    });
  }

  it('leaves nothing in the field of a narrow toolbar but a button of 44 px', async () => {
    element.parentElement!.style.width = '360px';
    await still(element);
    const button = (await appeared(root(), '.search')).getBoundingClientRect();
    expect(button.width).to.be.at.least(44);
    expect(button.height).to.be.at.least(44);
    field().focus();
    await still(element);
    expect(findIn(root(), '.sf').getBoundingClientRect().width).to.be.greaterThan(300);
    field().blur();
    await gone(root(), '.search.on');
  });

  it('tells the reader’s note as it is now', async () => {
    keepNote('zebra one');
    await find('zebra');
    expect(findIn(root(), '.sf-pop').textContent).to.include('zebra one');
    keepNote('zebra two');
    await waitUntil(() => findIn(root(), '.sf-pop').textContent.includes('zebra two'));
  });

  it('finds nothing by the notes of another learner', async () => {
    element.storage = 'local';
    await still(element);
    keepNote('zebra');
    await find('zebra');
    expect(count()).to.equal('1 of 1');
    element.profile = 'other';
    await waitUntil(() => count() === undefined, 'it still finds it');
  });
});
