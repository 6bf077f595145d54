import {aTimeout, expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {SkillRoadmapElement} from '../../../src/elements/skill-roadmap.js';
import {violations} from '../../support/axe.js';
import {keys} from '../../support/commands.js';
import {appeared, findIn, gone} from '../../support/part-stage.js';
import {
  aWhile,
  centre,
  clearStage,
  focused,
  item,
  press,
  record,
  showing,
  SMALL,
  still,
  wideWindow,
} from '../../support/stage.js';

describe('The menu of statuses', () => {
  let element: SkillRoadmapElement;
  const root = (): ShadowRoot => element.shadowRoot!;
  const menu = (): Promise<HTMLElement> => appeared(root(), '[role=menu]');
  const isOpen = (): boolean => root().querySelector('[role=menu]') !== null;
  const status = (title: string): string | null => item(element, title).getAttribute('aria-checked');

  async function rightClick(title: string): Promise<void> {
    await appeared(root(), '[part=menu-button]');
    const [x, y] = centre(item(element, title));
    await sendMouse({type: 'click', button: 'right', position: [x, y]});
  }

  /** A finger that rests on a skill, or moves by so many pixels, for so many milliseconds. */
  async function hold(title: string, ms: number, by = 0): Promise<void> {
    await appeared(root(), '[part=menu-button]');
    const target = item(element, title);
    const [clientX, clientY] = centre(target);
    const finger = {pointerType: 'touch', pointerId: 7, bubbles: true, composed: true, cancelable: true};
    target.dispatchEvent(new PointerEvent('pointerdown', {...finger, clientX, clientY}));
    await aTimeout(ms / 2);
    target.dispatchEvent(new PointerEvent('pointermove', {...finger, clientX: clientX + by, clientY}));
    await aTimeout(ms / 2);
    target.dispatchEvent(new PointerEvent('pointerup', {...finger, clientX, clientY}));
    target.dispatchEvent(new MouseEvent('click', {...finger, clientX, clientY}));
  }

  before(wideWindow);
  beforeEach(async () => {
    element = await showing(SMALL, {view: 'diagram', storage: 'none'});
  });
  afterEach(clearStage);

  it('opens by a right click, at that place, with the present status', async () => {
    await rightClick('DNS');
    const box = (await menu()).getBoundingClientRect();
    const [x, y] = centre(item(element, 'DNS'));
    expect(box.left - x).to.be.within(-2, 12);
    expect(box.top - y).to.be.within(-200, 12);
    expect(findIn(root(), '[role=menu]').ariaLabel).to.equal('Status of DNS');
    expect(root().activeElement?.textContent.trim()).to.equal('To do');
    expect(root().activeElement?.ariaChecked).to.equal('true');
  });

  it('sets a status, tells the page, and gives the focus back to the skill', async () => {
    const changes = record(element, 'skill-status-change');
    await rightClick('DNS');
    await menu();
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(status('DNS')).to.equal('true');
    expect(focused(element)).to.equal('DNS');
    expect(changes).to.have.length(1);
  });

  it('opens by the menu key and by Shift+F10, below the skill', async () => {
    await appeared(root(), '[part=menu-button]');
    const skill = item(element, 'DNS');
    for (const down of [
      () => keys({press: 'ContextMenu'}),
      async () => {
        await keys({down: 'Shift'});
        await press(element, 'F10');
        return keys({up: 'Shift'});
      },
    ]) {
      skill.focus();
      if (!(await down())) continue;
      // Where exactly, the browser may say: it has a menu event of its own for these keys.
      const {left, right} = skill.getBoundingClientRect();
      expect((await menu()).getBoundingClientRect().left).to.be.within(left - 16, right + 16);
      await press(element, 'Escape');
      expect(focused(element)).to.equal('DNS');
    }
  });

  it('opens by a long press, which is no tap', async () => {
    await hold('DNS', 700);
    await menu();
    await aWhile();
    expect(root().querySelector('[part=card]')).to.equal(null);
    expect(status('DNS')).to.equal('false');
  });

  it('does not open for a finger that scrolls or taps', async () => {
    await hold('DNS', 700, 20);
    await hold('Git', 200);
    await aTimeout(600);
    expect(isOpen()).to.equal(false);
  });

  it('opens for a finger that trembles', async () => {
    await hold('DNS', 700, 5);
    await menu();
  });

  it('marks everything before a skill as done, at once, and takes it back at once', async () => {
    await rightClick('Branching');
    await menu();
    await press(element, 'End', 'Enter');
    expect(['Methods', 'Caching', 'DNS', 'Git', 'Branching', 'Typing'].map(status)).to.deep.equal([
      'true',
      'true',
      'true',
      'true',
      'false',
      'false',
    ]);
    const toast = await appeared(root(), '[part=toast]');
    expect(toast.textContent).to.contain('4 of 6 done');
    findIn(toast, 'button').click();
    await still(element);
    expect(element.progress?.done).to.equal(0);
  });

  it('has nothing to mark before the first skill', async () => {
    await rightClick('Methods');
    expect(findIn(await menu(), '[part~=before-button]').ariaDisabled).to.equal('true');
  });

  it('sets the leaves of a branch', async () => {
    await rightClick('HTTP');
    findIn(await menu(), '[part~=done-button]').click();
    await still(element);
    expect([status('Methods'), status('Caching')]).to.deep.equal(['true', 'true']);
  });

  it('leaves the browser its own menu where nothing may be changed, and beside the skills', async () => {
    await appeared(root(), '[part=menu-button]');
    const menus: boolean[] = [];
    window.addEventListener('contextmenu', (event) => menus.push(event.defaultPrevented), {once: true});
    element.readonly = true;
    item(element, 'DNS').dispatchEvent(
      new MouseEvent('contextmenu', {
        bubbles: true,
        composed: true,
        cancelable: true,
        clientX: 5,
        clientY: 5,
      }),
    );
    expect(menus).to.deep.equal([false]);
    element.readonly = false;
    findIn(root(), '.stage').dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, composed: true}));
    await aWhile(200);
    expect(isOpen()).to.equal(false);
  });

  it('goes when something else is pressed', async () => {
    await rightClick('DNS');
    await menu();
    const {right, bottom} = findIn(root(), '.stage').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(right - 200), Math.round(bottom - 20)]});
    await gone(root(), '[role=menu]');
  });

  it('has nothing wrong for axe', async () => {
    await appeared(root(), '[part=menu-button]');
    const before = await violations(element);
    await rightClick('DNS');
    await menu();
    await Promise.all(
      root()
        .getAnimations()
        .map(({finished}) => finished),
    );
    expect(await violations(element)).to.deep.equal(before);
  });
});
