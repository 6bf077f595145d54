import {expect, nextFrame} from '@open-wc/testing';
import {leaf, roadmap} from '../../support/roadmap.js';
import {
  allDrawn,
  clearLists,
  drawnRows,
  rowOf,
  stageList,
  titleOf,
  openAll,
} from '../../support/list-stage.js';
import {largeRoadmap} from '../../support/large-roadmap.js';

describe('A long list', () => {
  afterEach(clearLists);

  it('shows its first screens at once and draws the rest in slices, in learning order', async () => {
    const stage = stageList(largeRoadmap(560, 10, 5));
    expect(drawnRows(stage).length).to.be.within(100, 200);
    await allDrawn(stage);
    const keys = [...drawnRows(stage)].map(({dataset}) => dataset['key']);
    expect(keys).to.deep.equal(stage.session.outline.places.map(({skill}) => skill.key));
  });

  it('has every skill at hand before its turn to be drawn has come', () => {
    const stage = stageList(roadmap(...Array.from({length: 900}, (_, i) => leaf(`Leaf ${i}`))));
    const last = stage.session.outline.places.at(-1)!.skill;
    expect(drawnRows(stage).length).to.be.below(900);
    stage.board.focus(last);
    expect(titleOf(stage.host.shadowRoot!.activeElement)).to.equal('Leaf 899');
    expect(rowOf(stage, 'Leaf 899').getAttribute('aria-posinset')).to.equal('900');
  });

  it('comes to a far skill in a few frames, though what lies between was never in sight', async () => {
    const stage = stageList(largeRoadmap(3000, 10, 5), {height: 500});
    const {skill} = stage.session.outline.places[2200]!;
    stage.list.reveal(skill);
    for (let i = 0; i < 6; i++) await nextFrame();
    const [row, box] = [stage.list.element(skill)!.parentElement!, stage.box].map((element) =>
      element.getBoundingClientRect(),
    );
    expect(row!.top).to.be.at.least(box!.top);
    expect(row!.bottom).to.be.at.most(box!.bottom);
  });

  it('draws what lies above a far skill before it brings that into sight, lest it be pushed away', () => {
    const stage = stageList(largeRoadmap(560, 10, 5));
    const {places} = stage.session.outline;
    stage.list.follow(places[50]!.skill);
    expect(drawnRows(stage).length).to.be.below(places.length);
    stage.list.reveal(places[500]!.skill);
    expect(drawnRows(stage).length).to.equal(places.length);
  });

  it('stays where the reader is when it speaks another language', async () => {
    const stage = stageList(largeRoadmap(560, 10, 5), {width: 360});
    openAll(stage);
    await allDrawn(stage);
    const {skill} = stage.session.outline.places[500]!;
    stage.list.reveal(skill);
    for (let i = 0; i < 6; i++) await nextFrame();
    const top = (): number => stage.list.element(skill)!.getBoundingClientRect().top;
    const before = top();
    stage.say({done: 'Fertig'}, 'de');
    expect(top()).to.be.closeTo(before, 2);
    await allDrawn(stage);
    expect(top()).to.be.closeTo(before, 2);
  });

  it('keeps its length as it is drawn', async () => {
    const stage = stageList(largeRoadmap(560, 10, 5));
    openAll(stage);
    const before = stage.box.scrollHeight;
    await allDrawn(stage);
    await nextFrame();
    expect(stage.box.scrollHeight / before).to.be.within(0.9, 1.1);
  });

  it('takes a tick in the same few elements as a short one', async () => {
    const stage = stageList(largeRoadmap(560, 10, 5));
    await allDrawn(stage);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(stage.box, {subtree: true, attributes: true, childList: true, characterData: true});
    const {skill, level} = stage.session.outline.places.find((place) => place.leaf && place.level > 2)!;
    stage.board.setStatus(skill, 'done');
    await nextFrame();
    observer.disconnect();
    const rows = new Set(changes.map(({target}) => (target as Element).closest('.line')));
    expect(rows.size).to.be.at.most(level);
  });

  it('stops drawing when it is put away', async () => {
    const stage = stageList(largeRoadmap(560, 10, 5));
    const {length} = drawnRows(stage);
    stage.list.dispose();
    await nextFrame();
    await nextFrame();
    expect(drawnRows(stage).length).to.equal(length);
  });
});
