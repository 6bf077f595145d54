import {expect} from '@open-wc/testing';
import {keys} from '../../support/commands.js';
import {
  clearLists,
  focusedRow,
  rowOf,
  sampleRoadmap,
  skillOf,
  stageList,
  type ListSetting,
  type ListStage,
} from '../../support/list-stage.js';

async function press(...names: readonly string[]): Promise<void> {
  for (const name of names) await keys({press: name});
}

describe('The list under the keyboard', () => {
  afterEach(() => {
    clearLists();
    document.querySelectorAll('button').forEach((button) => button.remove());
  });

  const staged = async (title: string, setting: ListSetting = {}): Promise<ListStage> => {
    const stage = stageList(await sampleRoadmap(), setting);
    stage.board.focus(skillOf(stage, title));
    return stage;
  };

  it('is one tab stop, links included, and lets the Tab key leave', async () => {
    const after = document.createElement('button');
    const stage = stageList(await sampleRoadmap());
    document.body.append(after);
    // The link of the title stands above the tree.
    stage.box.querySelector<HTMLElement>('.intro a')!.focus();
    await press('Tab');
    expect(focusedRow(stage)).to.equal('Internet organization');
    await press('Tab');
    expect(document.activeElement).to.equal(after);
  });

  it('goes down and up over what is open, whatever its depth', async () => {
    const stage = await staged('IP Address');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focusedRow(stage)).to.equal('IP Network');
    await press('ArrowUp');
    expect(focusedRow(stage)).to.equal('Domain Name');
  });

  it('closes and opens any branch with the arrows, and goes out and in', async () => {
    const stage = await staged('MAC Address');
    await press('ArrowLeft');
    expect(focusedRow(stage)).to.equal('ARP');
    await press('ArrowLeft');
    expect(rowOf(stage, 'ARP').ariaExpanded).to.equal('false');
    await press('ArrowDown');
    expect(focusedRow(stage)).to.equal('Programming skills');
    await press('ArrowUp', 'ArrowRight', 'ArrowRight');
    expect(focusedRow(stage)).to.equal('MAC Address');
  });

  it('mirrors the arrows where text runs from right to left', async () => {
    const stage = await staged('ARP', {rtl: true});
    await press('ArrowRight');
    expect(rowOf(stage, 'ARP').ariaExpanded).to.equal('false');
    await press('ArrowLeft', 'ArrowLeft');
    expect(focusedRow(stage)).to.equal('MAC Address');
  });

  it('goes to the first and the last row and takes the view along', async () => {
    const stage = await staged('ARP', {height: 300});
    await press('End');
    expect(focusedRow(stage)).to.equal(stage.session.outline.places.at(-1)!.skill.title);
    expect(stage.box.scrollTop).to.be.above(1000);
    await press('Home');
    expect(focusedRow(stage)).to.equal('Internet organization');
  });

  it('sets statuses of leaves and branches by letter, and cycles with the space bar', async () => {
    const stage = await staged('IP Address');
    const status = (title: string): string => stage.session.status(skillOf(stage, title));
    await press('d');
    expect(status('IP Address')).to.equal('done');
    await press(' ', ' ');
    expect(status('IP Address')).to.equal('todo');
    await press('End', 'Home', 's');
    expect(status('Internet organization')).to.equal('skipped');
    expect(rowOf(stage, 'MAC Address').part.contains('skipped')).to.be.true;
  });

  it('opens the card with Enter, closes it with Escape and is back where it was', async () => {
    const stage = await staged('DNS');
    await press('Enter');
    expect(stage.board.selected?.title).to.equal('DNS');
    expect(rowOf(stage, 'DNS').ariaSelected).to.equal('true');
    await press('Escape');
    expect(stage.board.isCardOpen).to.be.false;
    expect(focusedRow(stage)).to.equal('DNS');
  });

  it('skips what a filter leaves out', async () => {
    const stage = await staged('Internet organization');
    const kept = ['Internet organization', 'IP Network', 'Gateway'].map((title) => skillOf(stage, title));
    stage.board.mark({kept: new Set(kept)});
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focusedRow(stage)).to.equal('Gateway');
  });
});
