import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import type {Skill} from '../../../src/model/roadmap.js';
import {clearLists, stageList, titleOf, type ListStage, openAll} from '../../support/list-stage.js';
import {largeRoadmap} from '../../support/large-roadmap.js';
import {keys} from '../../support/commands.js';

const VAST = largeRoadmap(10_000, 20, 5);

const elements = ({box}: ListStage): number => box.querySelectorAll('*').length;
const rows = ({box}: ListStage): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[role=treeitem]')];

async function settled(stage: ListStage): Promise<ListStage> {
  for (let last = -1, same = 0; same < 4;) {
    await nextFrame();
    const now = elements(stage);
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return stage;
}

const vast = (): Promise<ListStage> => settled(stageList(VAST));

const skillAt = ({session}: ListStage, order: number): Skill => session.outline.places[order]!.skill;

/** Whether a row is in sight. */
function isSeen({box}: ListStage, row: Element | undefined): boolean {
  if (!row) return false;
  const [frame, {top, bottom}] = [box.getBoundingClientRect(), row.getBoundingClientRect()];
  return bottom > frame.top && top < frame.bottom;
}

describe('A list of 10,000 skills', () => {
  afterEach(clearLists);

  it('has less than 4,000 elements, everything open, wherever the reader is', async () => {
    const stage = await vast();
    openAll(stage);
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      stage.box.scrollTop = share * stage.box.scrollHeight;
      await settled(stage);
      expect(elements(stage), `at ${share}`).to.be.below(4000);
      expect(rows(stage).filter((row) => isSeen(stage, row)).length, `at ${share}`).to.be.above(8);
    }
  });

  it('has the length of all its rows, and keeps it within a few as they come and go', async () => {
    const stage = await vast();
    openAll(stage);
    await settled(stage);
    const before = stage.box.scrollHeight;
    expect(before).to.be.above(10_000 * 30);
    stage.box.scrollTop = before / 2;
    await settled(stage);
    expect(stage.box.scrollHeight / before).to.be.within(0.98, 1.02);
  });

  it('brings any skill into sight', async () => {
    const stage = await vast();
    for (const order of [9990, 40, 5000]) {
      stage.list.reveal(skillAt(stage, order));
      await settled(stage);
      expect(isSeen(stage, stage.list.element(skillAt(stage, order))), String(order)).to.equal(true);
    }
  });

  it('is walked by the arrow keys beyond what is drawn, with one tab stop', async () => {
    const stage = await vast();
    stage.board.focus(skillAt(stage, 0));
    for (let i = 0; i < 60; i++) await keys({press: 'ArrowDown'});
    const {activeElement} = stage.host.shadowRoot!;
    expect(titleOf(activeElement)).to.equal(skillAt(stage, 60).title);
    await keys({press: 'End'});
    await settled(stage);
    expect(stage.box.querySelectorAll('[tabindex="0"]')).to.have.lengthOf(1);
    expect(isSeen(stage, stage.host.shadowRoot!.activeElement!)).to.equal(true);
  });

  it('keeps the focus, and what has it, when the reader scrolls away', async () => {
    const stage = await vast();
    openAll(stage);
    stage.board.focus(skillAt(stage, 12));
    await settled(stage);
    stage.box.scrollTop = stage.box.scrollHeight;
    await settled(stage);
    expect(titleOf(stage.host.shadowRoot!.activeElement)).to.equal(skillAt(stage, 12).title);
    expect(elements(stage)).to.be.below(4000);
  });

  it('shows a tick given while the row was not drawn', async () => {
    const stage = await vast();
    const place = stage.session.outline.places.findLast(({leaf}) => leaf)!;
    stage.board.setStatus(place.skill, 'done');
    expect(rows(stage).map(titleOf)).not.to.include(place.skill.title);
    stage.list.reveal(place.skill);
    await settled(stage);
    expect(stage.list.element(place.skill)!.ariaChecked).to.equal('true');
  });

  it('leaves out what is filtered out, and the room for it', async () => {
    const stage = await vast();
    openAll(stage);
    const kept = [10, 4000, 9000].map((order) => skillAt(stage, order));
    stage.board.mark({kept: new Set(kept.flatMap((skill) => [...stage.session.outline.path(skill), skill]))});
    await waitUntil(() => stage.box.scrollHeight < 5000, 'the room stays', {timeout: 3000});
    await settled(stage);
    const seen = rows(stage).filter((row) => row.checkVisibility());
    expect(seen.map(titleOf)).to.include.members(kept.map(({title}) => title));
    stage.board.mark({kept: undefined});
    await settled(stage);
    expect(stage.box.scrollHeight).to.be.above(200_000);
  });

  it('closes and opens what is below a branch', async () => {
    const stage = await vast();
    const group = skillAt(stage, 0);
    const before = stage.box.scrollHeight;
    stage.list.setOpen(group, false);
    await settled(stage);
    expect(stage.box.scrollHeight).to.be.below(before);
    stage.list.setOpen(group, true);
    await settled(stage);
    expect(stage.box.scrollHeight / before).to.be.within(0.9, 1.1);
    expect(rows(stage).map(titleOf)).to.include(skillAt(stage, 1).title);
  });
});
