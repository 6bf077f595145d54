import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {toast} from '../../src/view/toast.js';
import {violations} from '../support/axe.js';
import {PartStage} from '../support/part-stage.js';

/** Makes a second pass in 10 ms while the tests of this file run. */
function hurry(): () => void {
  const real = window.setTimeout;
  const fast = (act: TimerHandler, ms = 0): number => real(act, ms / 100);
  window.setTimeout = fast as typeof window.setTimeout;
  return () => {
    window.setTimeout = real;
  };
}

describe('A toast', () => {
  let stage: PartStage;
  let restore: () => void;
  const isShown = (): boolean => box() !== null;
  const box = (): Element | null => stage.shadowRoot.querySelector('[part=toast]');
  const say = async (message: string, run?: () => void): Promise<void> => {
    toast(stage, message, run && {label: 'Undo', run});
    await nextFrame();
  };
  const wait = (seconds: number): Promise<unknown> => new Promise((done) => setTimeout(done, seconds * 1000));

  beforeEach(() => {
    stage = new PartStage();
    restore = hurry();
  });
  afterEach(() => {
    restore();
    stage.remove();
  });

  it('says what has happened, to the ear too', async () => {
    await say('Progress is reset.');
    expect(box()?.textContent.trim()).to.equal('Progress is reset.');
    expect(box()?.parentElement?.role).to.equal('status');
    expect(stage.shadowRoot.querySelectorAll('button')).to.have.length(1);
  });

  it('goes after six seconds', async () => {
    await say('Gone soon');
    await wait(3);
    expect(isShown()).to.equal(true);
    await wait(8);
    expect(isShown()).to.equal(false);
  });

  it('stays while the pointer is on it or the focus in it', async () => {
    for (const [come, leave] of [
      ['pointerenter', 'pointerleave'],
      ['focusin', 'focusout'],
    ] as const) {
      await say('Held', () => undefined);
      box()!.parentElement!.dispatchEvent(new Event(come));
      await wait(12);
      expect(isShown(), come).to.equal(true);
      box()!.parentElement!.dispatchEvent(new Event(leave));
      await wait(12);
      expect(isShown(), leave).to.equal(false);
    }
  });

  it('gives way to a newer one, which has all its time', async () => {
    await say('First');
    await wait(4);
    await say('Second');
    await wait(4);
    expect(stage.shadowRoot.querySelectorAll('[part=toast]')).to.have.length(1);
    expect(box()?.textContent.trim()).to.equal('Second');
  });

  it('does what it offers, once, and goes', async () => {
    let undone = 0;
    await say('Reset', () => undone++);
    stage.find('[part=toast-button]').click();
    expect(undone).to.equal(1);
    expect(isShown()).to.equal(false);
  });

  it('takes the focus from nobody', async () => {
    stage.opener.focus();
    await say('Hello', () => undefined);
    expect(stage.focused).to.equal('Opener');
  });

  it('has nothing wrong for axe', async () => {
    restore();
    await say('Reset', () => undefined);
    await aTimeout(300);
    expect(await violations(stage.shell)).to.deep.equal([]);
  });
});
