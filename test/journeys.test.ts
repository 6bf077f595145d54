import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../src/elements/skill-roadmap.js';
import {keys} from './support/commands.js';
import {quietPage} from './support/faults.js';
import {
  card,
  clearStage,
  equipped,
  hasPart,
  part,
  press,
  put,
  SMALL,
  still,
  titleOf,
  wideWindow,
} from './support/stage.js';

const soon = (isSo: () => unknown, what: string): Promise<void> =>
  waitUntil(isSo, what, {interval: 10, timeout: 8000});

for (const view of ['diagram', 'list'] as const)
  describe(`A reader who has a keyboard only, with the ${view}`, () => {
    let element: SkillRoadmapElement;
    const root = (): ShadowRoot => element.shadowRoot!;
    const active = (): Element | null => root().activeElement;
    const row = (title: string): HTMLElement =>
      [...root().querySelectorAll<HTMLElement>('[role=treeitem]')].find((each) => titleOf(each) === title)!;
    const place = (): string | undefined => titleOf(active());
    const isDone = (title: string): boolean => row(title).ariaChecked === 'true';

    /** Presses Tab until the focus is where it should be. */
    async function tabTo(isThere: () => boolean, what: string): Promise<void> {
      for (let stop = 0; stop < 30 && !isThere(); stop++) await keys({press: 'Tab'});
      expect(isThere(), what).to.equal(true);
    }

    async function shifted(key: string): Promise<void> {
      await keys({down: 'Shift'});
      await press(element, key);
      await keys({up: 'Shift'});
    }

    quietPage();
    before(wideWindow);
    before(async () => {
      const block = put(
        `<button>Before</button><skill-roadmap view=${view} storage=none></skill-roadmap><button class=after>After</button>`,
      );
      element = block.querySelector<SkillRoadmapElement>('skill-roadmap')!;
      element.roadmap = SMALL;
      await soon(() => row('Network'), 'nothing is shown');
      await equipped(element);
      block.querySelector('button')!.focus();
    });
    after(clearStage);

    it('comes to the first skill by Tab', async () => {
      await tabTo(() => place() !== undefined, 'the tree is not reached');
      expect(place()).to.equal('Network');
    });

    it('goes along the road by the arrows', async () => {
      await press(element, 'ArrowDown', 'ArrowDown');
      expect(place()).to.equal('Methods');
      await press(element, 'ArrowLeft');
      expect(place()).to.equal('HTTP');
      await press(element, 'ArrowRight', 'ArrowDown');
      expect(place()).to.equal('Caching');
    });

    it('marks a skill as done by D and stays there', async () => {
      await press(element, 'd');
      expect(isDone('Caching')).to.equal(true);
      expect(place()).to.equal('Caching');
    });

    it('goes on to the next status by the space bar, and the page does not scroll', async () => {
      const before = window.scrollY;
      await press(element, 'ArrowDown', 'Space');
      expect(place()).to.equal('DNS');
      expect(row('DNS').part.contains('learning')).to.equal(true);
      expect(window.scrollY).to.equal(before);
    });

    it('takes a change back by ctrl and Z', async () => {
      await keys({down: 'Control'});
      await press(element, 'z');
      await keys({up: 'Control'});
      expect(row('DNS').part.contains('todo')).to.equal(true);
    });

    it('opens the card by Enter and is in it', async () => {
      await press(element, 'Enter');
      const opened = await card(element);
      await soon(() => opened.contains(active()), 'the focus is not in the card');
      expect(opened.textContent).to.contain('DNS');
    });

    it('comes to the link of a resource by Tab', async () => {
      await tabTo(() => active() instanceof HTMLAnchorElement, 'no link is reached');
      expect(active()!.textContent).to.contain('DNS in a minute');
    });

    it('closes the card by Escape and is back at its skill', async () => {
      await press(element, 'Escape');
      expect(hasPart(element, 'card')).to.equal(false);
      expect(place()).to.equal('DNS');
    });

    it('closes a group on the way out, opens it on the way in, and is never lost', async () => {
      await press(element, 'ArrowLeft');
      expect(place()).to.equal('Network');
      await press(element, 'ArrowLeft');
      expect([place(), row('Network').ariaExpanded]).to.deep.equal(['Network', 'false']);
      await press(element, 'ArrowRight');
      expect([place(), row('Network').ariaExpanded]).to.deep.equal(['Network', 'true']);
    });

    it('keeps the place when the page changes around it', async () => {
      await press(element, 'End');
      element.parentElement!.style.width = '700px';
      await still(element);
      expect(place()).to.equal('Typing');
      element.roadmap = {...SMALL, title: 'Renamed'};
      await still(element);
      expect(place()).to.equal('Typing');
      element.parentElement!.style.width = '1000px';
      await still(element);
      expect(place()).to.equal('Typing');
    });

    it('is taken along when the group around the focus closes', async () => {
      await press(element, 'Home', 'ArrowDown', 'ArrowDown');
      expect(place()).to.equal('Methods');
      element.collapseAll();
      await soon(() => place() === 'Network', `the focus is at ${place() ?? 'nothing'}`);
      element.expandAll();
      await still(element);
      expect(place()).to.equal('Network');
    });

    it('searches by a slash, and Enter goes to the next result', async () => {
      await press(element, '/');
      await soon(() => active() instanceof HTMLInputElement, 'the search is not reached');
      await keys({type: 'ing'});
      const count = (): string | undefined => root().querySelector('.sf-n')?.textContent;
      await soon(() => count() === '1 of 3', 'nothing is found');
      await soon(() => part(element, 'search').textContent.includes('Caching, 1 of 3'), 'it is not told');
      await press(element, 'Enter');
      expect(count()).to.equal('2 of 3');
      await shifted('Enter');
      expect(count()).to.equal('1 of 3');
    });

    it('empties the search by Escape, and leaves it by another for the skill that was found', async () => {
      await press(element, 'Escape');
      expect((active() as HTMLInputElement).value).to.equal('');
      await press(element, 'Escape');
      expect(place()).to.equal('Caching');
    });

    it('reads all keys by a question mark, and goes back by Escape', async () => {
      await press(element, '?');
      const help = (): HTMLDialogElement | null => root().querySelector('dialog.help');
      await soon(() => help()?.open, 'no help opens');
      expect(help()!.contains(active())).to.equal(true);
      await press(element, 'Escape');
      expect(help()?.open ?? false).to.equal(false);
      expect(place()).to.equal('Caching');
    });

    it('leaves by Tab, for what comes after the roadmap, and comes back to the same skill', async () => {
      await tabTo(() => document.activeElement?.className === 'after', 'there is no way out');
      await keys({down: 'Shift'});
      for (let stop = 0; stop < 30 && place() === undefined; stop++) await keys({press: 'Tab'});
      await keys({up: 'Shift'});
      expect(place()).to.equal('Caching');
    });
  });
