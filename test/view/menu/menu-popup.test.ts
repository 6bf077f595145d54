import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {adopt} from '../../../src/view/lazy.js';
import type {MenuItem} from '../../../src/view/menu/menu-item.js';
import {MenuPopup, type MenuOptions} from '../../../src/view/menu/menu-popup.js';
import {menuStyles} from '../../../src/view/menu/menu.styles.js';
import {violations} from '../../support/axe.js';
import {keys} from '../../support/commands.js';
import {PartStage} from '../../support/part-stage.js';

const press = (key: string): Promise<boolean> => keys({press: key});

describe('A menu', () => {
  let stage: PartStage;
  let ran: string[];
  let closed: number;
  let menu: MenuPopup | undefined;

  const item = (id: string, words: Partial<MenuItem> = {}): MenuItem => ({
    id,
    label: id,
    run: () => ran.push(id),
    ...words,
  });
  const ITEMS: readonly MenuItem[] = [
    item('Legend', {checked: true}),
    item('Road', {group: 'Layout', checked: true}),
    item('Tree', {group: 'Layout', checked: false}),
    item('Undo', {disabled: true, apart: true}),
    item('Reset', {question: 'Really?'}),
    item('Help', {icon: 'info'}),
  ];

  function open(options: Partial<MenuOptions> = {}): MenuPopup {
    adopt(stage.shadowRoot, menuStyles);
    stage.opener.focus();
    return (menu = MenuPopup.open({
      host: stage,
      label: 'Menu',
      items: ITEMS,
      at: stage.opener,
      focus: 'first',
      restore: () => {
        stage.opener.focus();
      },
      closed: () => closed++,
      ...options,
    })!);
  }
  const isOpen = (): boolean => stage.shadowRoot.querySelector('.menu') !== null;

  beforeEach(() => {
    stage = new PartStage();
    ran = [];
    closed = 0;
  });
  afterEach(() => {
    menu?.close();
    stage.remove();
  });

  it('has the focus on its first line, its last, or the one that is checked', () => {
    open();
    expect(stage.focused).to.equal('Legend');
    open({focus: 'last'});
    expect(stage.focused).to.equal('Help');
    open({focus: 'checked', items: ITEMS.slice(2).concat(item('Dark', {group: 'Scheme', checked: true}))});
    expect(stage.focused).to.equal('Dark');
  });

  it('is walked through with the arrows, Home and End', async () => {
    open();
    await press('ArrowDown');
    expect(stage.focused).to.equal('Road');
    await press('End');
    expect(stage.focused).to.equal('Help');
    await press('ArrowDown');
    expect(stage.focused).to.equal('Legend');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(stage.focused).to.equal('Reset');
    await press('Home');
    expect(stage.focused).to.equal('Legend');
  });

  it('runs what is chosen, with the focus back where it came from', async () => {
    open();
    await press('ArrowDown');
    await press('Enter');
    expect(ran).to.deep.equal(['Road']);
    expect(stage.focused).to.equal('Opener');
    expect(isOpen()).to.equal(false);
    expect(closed).to.equal(1);
  });

  it('lets what runs take the focus elsewhere', () => {
    const other = document.createElement('input');
    stage.shell.append(other);
    open({items: [item('Search', {run: () => other.focus()})]});
    stage.find('[role=menuitem]').click();
    expect(other.matches(':focus')).to.equal(true);
  });

  it('closes on Escape', async () => {
    open();
    await press('Escape');
    expect(isOpen()).to.equal(false);
    expect(stage.focused).to.equal('Opener');
    expect(ran).to.deep.equal([]);
  });

  it('closes on Tab, which goes on from where the reader came from', async () => {
    const next = document.createElement('button');
    next.textContent = 'After';
    stage.opener.after(next);
    open();
    await press('Tab');
    expect(isOpen()).to.equal(false);
    expect(stage.focused).to.equal('After');
  });

  it('closes when something else is pressed, and leaves the focus to that', async () => {
    open();
    const {left, bottom} = stage.shell.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 30), Math.round(bottom - 30)]});
    expect(isOpen()).to.equal(false);
    expect(stage.focused).not.to.equal('Opener');
  });

  it('stays when it is pressed itself, between its lines', async () => {
    open();
    const menu = stage.find('.menu');
    await Promise.all(menu.getAnimations().map(({finished}) => finished));
    const {left, top} = menu.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 60), Math.round(top + 3)]});
    expect(isOpen()).to.equal(true);
  });

  it('closes when the focus goes elsewhere', () => {
    open();
    stage.opener.focus();
    expect(isOpen()).to.equal(false);
  });

  it('gives way to another one', () => {
    open();
    open({label: 'Other'});
    expect(stage.shadowRoot.querySelectorAll('.menu').length).to.equal(1);
    expect(closed).to.equal(1);
  });

  it('tells of a disabled line, but does not run it', async () => {
    open();
    for (let i = 0; i < 3; i++) await press('ArrowDown');
    expect(stage.focused).to.equal('Undo');
    expect(stage.shadowRoot.activeElement?.ariaDisabled).to.equal('true');
    await press('Enter');
    expect(ran).to.deep.equal([]);
    expect(isOpen()).to.equal(true);
  });

  it('asks before it does what cannot be wanted by mistake; the safe answer has the focus', async () => {
    open();
    stage.find('[part~=Reset-button]').click();
    expect(stage.find('[role=alertdialog]').textContent).to.contain('Really?');
    expect(stage.focused).to.equal('Cancel');
    expect(ran).to.deep.equal([]);
    await press('ArrowDown');
    expect(stage.focused).to.equal('Reset');
    await press('Enter');
    expect(ran).to.deep.equal(['Reset']);
    expect(isOpen()).to.equal(false);
  });

  it('goes back to the line that asked when the answer is no', async () => {
    for (const key of ['Escape', 'Enter']) {
      open();
      stage.find('[part~=Reset-button]').click();
      await press(key);
      expect(stage.focused).to.equal('Reset');
      expect(isOpen()).to.equal(true);
    }
    expect(ran).to.deep.equal([]);
  });

  it('keeps its keys to itself', async () => {
    let heard = 0;
    stage.shell.addEventListener('keydown', () => heard++);
    open();
    await press('ArrowDown');
    await press('d');
    expect(heard).to.equal(0);
  });

  it('stands inside the shell, wherever it is asked for', () => {
    const {left, top, right, bottom} = stage.shell.getBoundingClientRect();
    for (const at of [
      {x: right, y: bottom},
      {x: left - 50, y: top - 50},
    ]) {
      open({at});
      const box = stage.find('.menu').getBoundingClientRect();
      expect(box.left).to.be.at.least(left);
      expect(box.top).to.be.at.least(top);
      expect(box.right).to.be.at.most(right);
      expect(box.bottom).to.be.at.most(bottom);
    }
  });

  it('is scrolled, not the page, when it is longer than the shell', async () => {
    open({items: Array.from({length: 40}, (_, i) => item(`Line ${i}`))});
    const box = stage.find('.menu');
    await press('End');
    expect(box.scrollTop).to.be.greaterThan(0);
    expect(box.getBoundingClientRect().bottom).to.be.at.most(stage.shell.getBoundingClientRect().bottom);
    expect(window.scrollY).to.equal(0);
  });

  it('has nothing wrong for axe, asked or asking', async () => {
    const faded = (): Promise<unknown> =>
      Promise.all(stage.shell.getAnimations({subtree: true}).map(({finished}) => finished));
    open();
    await faded();
    expect(await violations(stage.shell)).to.deep.equal([]);
    stage.find('[part~=Reset-button]').click();
    await faded();
    expect(await violations(stage.shell)).to.deep.equal([]);
  });

  it('is a menu of lines, boxes and choices for assistive technology', () => {
    open();
    const said = [...stage.shadowRoot.querySelectorAll('[role^=menuitem]')].map(
      (line) => `${line.role} ${line.textContent.trim()} ${line.ariaChecked}`,
    );
    expect(said).to.deep.equal([
      'menuitemcheckbox Legend true',
      'menuitemradio Road true',
      'menuitemradio Tree false',
      'menuitem Undo null',
      'menuitem Reset null',
      'menuitem Help null',
    ]);
    expect(stage.find('[role=group]').ariaLabel).to.equal('Layout');
  });
});
