import {expect} from '@open-wc/testing';
import {help} from '../../../src/view/help/help.js';
import {keyLines} from '../../../src/view/help/key-table.js';
import {KEYS, treeCommand} from '../../../src/view/tree-keys.js';
import {violations} from '../../support/axe.js';
import {keys} from '../../support/commands.js';
import {PartStage} from '../../support/part-stage.js';

const stroke = (key: string, ctrlKey = false): Parameters<typeof treeCommand>[0] => ({
  key,
  ctrlKey,
  metaKey: false,
  altKey: false,
});

describe('The table of keys', () => {
  it('has a line for everything the tree does', () => {
    for (const rtl of [false, true]) {
      const told = keyLines(rtl, false).flatMap(({strokes}) =>
        strokes.map((parts) => treeCommand(stroke(parts.at(-1) ?? '', parts[0] === 'Control'), rtl)),
      );
      expect(told).to.include.members([...Object.values(KEYS), 'undo']);
    }
  });

  it('mirrors the arrows where text runs from right to left', () => {
    const keyIn = (rtl: boolean): unknown =>
      keyLines(rtl, false).find(({message}) => message === 'keyIn')?.strokes;
    expect(keyIn(false)).to.deep.equal([['ArrowRight']]);
    expect(keyIn(true)).to.deep.equal([['ArrowLeft']]);
  });

  it('names the keys of the keyboard at hand', () => {
    const undo = (mac: boolean): unknown =>
      keyLines(false, mac).find(({message}) => message === 'undo')?.strokes;
    expect(undo(true)).to.deep.equal([['⌘', 'z']]);
    expect(undo(false)).to.deep.equal([['Control', 'z']]);
  });
});

describe('The help panel', () => {
  let stage: PartStage;
  const panel = (): HTMLDialogElement | null => stage.shadowRoot.querySelector('dialog');

  const isOpen = (): boolean => panel()?.open ?? false;

  beforeEach(() => {
    stage = new PartStage();
    stage.opener.focus();
    help(stage);
  });
  afterEach(() => {
    stage.remove();
  });

  it('lists keys as keys, with what they do', () => {
    const lines = [...panel()!.querySelectorAll('dl > div')].map((line) =>
      [...line.querySelectorAll('kbd, dd')].map(({textContent}) => textContent).join(' '),
    );
    expect(lines).to.include.members([
      '↑ ↓ Previous, next skill',
      'Space Next status',
      'D Done',
      '? Keyboard',
    ]);
  });

  it('closes on Escape, with the focus back where it was', async () => {
    await keys({press: 'Escape'});
    expect(isOpen()).to.equal(false);
    expect(stage.focused).to.equal('Opener');
  });

  it('closes by its button', () => {
    stage.find('.help [part=close-button]').click();
    expect(isOpen()).to.equal(false);
    expect(stage.focused).to.equal('Opener');
  });

  it('closes when asked for again', () => {
    help(stage);
    expect(isOpen()).to.equal(false);
    help(stage);
    expect(isOpen()).to.equal(true);
  });

  it('traps no key: Tab leaves it, and then it goes', async () => {
    const next = document.createElement('button');
    next.textContent = 'After';
    stage.shell.append(next);
    await keys({press: 'Tab'});
    expect(stage.focused).to.equal('After');
    expect(isOpen()).to.equal(false);
  });

  it('keeps its keys from the tree', async () => {
    let heard = 0;
    stage.shell.addEventListener('keydown', () => heard++);
    await keys({press: 'ArrowDown'});
    expect(heard).to.equal(0);
  });

  it('fits into the shell', () => {
    const shell = stage.shell.getBoundingClientRect();
    const box = panel()!.getBoundingClientRect();
    expect(box.left).to.be.at.least(shell.left);
    expect(box.bottom).to.be.at.most(shell.bottom);
    expect(box.top).to.be.at.least(shell.top);
  });

  it('has nothing wrong for axe', async () => {
    expect(await violations(stage.shell)).to.deep.equal([]);
  });
});
