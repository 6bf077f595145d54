import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {isLeaf} from '../../../src/model/roadmap.js';
import {settingsFor} from '../../../src/progress/change.js';
import {
  allDrawn,
  clearLists,
  focusedRow,
  lineOf,
  rowOf,
  rowsOf,
  sampleRoadmap,
  skillOf,
  stageList,
  titleOf,
  titlesOf,
  type ListStage,
  closeAll,
  openAll,
} from '../../support/list-stage.js';
import {click} from '../../support/stage.js';
import {branch, leaf, roadmap} from '../../support/roadmap.js';

const GROUPS = ['Internet organization', 'Programming skills', 'Working with data', 'Runtime environment'];

const isIn = ({box}: ListStage, row: Element): boolean => {
  const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
  return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
};

/** Waits until the box has come to rest; a flight may begin some frames late. */
async function atRest({box}: ListStage): Promise<void> {
  await aTimeout(100);
  for (let [last, same] = [-1, 0]; same < 5;) {
    await nextFrame();
    same = box.scrollTop === last ? same + 1 : 0;
    last = box.scrollTop;
  }
}

describe('Opening and closing in the list', () => {
  afterEach(clearLists);

  it('begins with everything open where there is room', async () => {
    const stage = stageList(await sampleRoadmap(), {width: 1000});
    expect(rowsOf(stage).filter(({ariaExpanded}) => ariaExpanded === 'false')).to.be.empty;
  });

  it('begins in narrow frames with the group in which the reader goes on', async () => {
    const road = await sampleRoadmap();
    const begun = stageList(road, {width: 390});
    expect(titlesOf(begun).slice(0, 2)).to.deep.equal(['Internet organization', 'IP Address']);
    const {keeper} = begun.session;
    keeper.set(settingsFor(skillOf(begun, GROUPS[0]!), 'done', keeper.statusOf));
    const record = keeper.export();
    clearLists();
    const later = stageList(road, {width: 390, record});
    expect(titlesOf(later).slice(0, 3)).to.deep.equal([GROUPS[0], GROUPS[1], 'Backend Programming Language']);
    expect(titlesOf(later)).to.include.members(GROUPS);
  });

  it('closes and opens a branch by its chevron', async () => {
    const stage = stageList(await sampleRoadmap());
    await click(rowOf(stage, 'DNS').querySelector('.turn')!);
    expect(rowOf(stage, 'DNS').ariaExpanded).to.equal('false');
    expect(titlesOf(stage).slice(0, 4)).to.deep.equal([
      'Internet organization',
      'IP Address',
      'DNS',
      'IP Network',
    ]);
    await click(rowOf(stage, 'DNS').querySelector('.turn')!);
    expect(titlesOf(stage)[3]).to.equal('Domain Name');
    expect(stage.board.isCardOpen).to.be.false;
  });

  it('opens what is closed by a click on its title, and only then shows its card', async () => {
    const stage = stageList(await sampleRoadmap());
    stage.list.setOpen(skillOf(stage, 'DNS'), false);
    await click(rowOf(stage, 'DNS').querySelector('.tx')!);
    expect(stage.list.isOpen(skillOf(stage, 'DNS'))).to.be.true;
    expect(stage.board.isCardOpen).to.be.false;
    await click(rowOf(stage, 'DNS').querySelector('.tx')!);
    expect(stage.board.selected?.title).to.equal('DNS');
  });

  it('ticks by the box, also a whole branch, and never by the rest of the row', async () => {
    const stage = stageList(await sampleRoadmap());
    const status = (title: string): string => stage.session.status(skillOf(stage, title));
    await click(rowOf(stage, 'IP Address').querySelector('.ck')!);
    expect(status('IP Address')).to.equal('done');
    await click(rowOf(stage, 'IP Network').querySelector('.ck')!);
    expect(['IP Subnet', 'Gateway', 'MAC Address', 'IP Network'].map(status)).to.deep.equal(
      Array(4).fill('done'),
    );
    await click(rowOf(stage, 'Gateway').querySelector('.tx')!);
    expect(status('Gateway')).to.equal('done');
  });

  it('lets the tab stop stand in for what it hides', async () => {
    const stage = stageList(await sampleRoadmap());
    stage.board.focus(skillOf(stage, 'MAC Address'));
    rowOf(stage, 'MAC Address').blur();
    closeAll(stage);
    const stops = [...stage.box.querySelectorAll<HTMLElement>('[tabindex="0"]')];
    expect(stops.map(titleOf)).to.deep.equal(['Internet organization']);
    openAll(stage);
    expect([...stage.box.querySelectorAll('[tabindex="0"]')].map(titleOf)).to.deep.equal(['MAC Address']);
  });

  it('takes the focus along when it hides what has it', async () => {
    const stage = stageList(await sampleRoadmap());
    stage.board.focus(skillOf(stage, 'MAC Address'));
    closeAll(stage);
    expect(focusedRow(stage)).to.equal('Internet organization');
  });

  it('closes all groups, opens everything', async () => {
    const stage = stageList(await sampleRoadmap());
    await allDrawn(stage);
    closeAll(stage);
    expect(titlesOf(stage)).to.have.length(stage.session.roadmap.children.length);
    openAll(stage);
    expect(titlesOf(stage)).to.have.length(stage.session.outline.places.length);
  });

  it('tells what is open', async () => {
    const stage = stageList(await sampleRoadmap());
    const branches = stage.session.outline.places.map(({skill}) => skill).filter((skill) => !isLeaf(skill));
    expect(branches.filter((skill) => !stage.list.isOpen(skill))).to.be.empty;
    const dns = skillOf(stage, 'DNS');
    stage.list.setOpen(dns, false);
    expect(branches.filter((skill) => !stage.list.isOpen(skill))).to.deep.equal([dns]);
  });

  it('leaves text in what is closed for the browser to find', async () => {
    const stage = stageList(await sampleRoadmap());
    stage.list.setOpen(skillOf(stage, 'Working with data'), false);
    const below = lineOf(stage, 'Working with data').nextElementSibling!;
    expect(below.getAttribute('hidden')).to.equal('until-found');
    below.dispatchEvent(new Event('beforematch', {bubbles: true}));
    expect(stage.list.isOpen(skillOf(stage, 'Working with data'))).to.be.true;
  });
});

describe('Coming to a skill in the list', () => {
  afterEach(clearLists);

  it('opens what it belongs to and scrolls the box, not the page', async () => {
    const stage = stageList(await sampleRoadmap(), {height: 400});
    document.body.style.paddingBlock = '300vh';
    try {
      const json = skillOf(stage, 'JSON');
      closeAll(stage);
      stage.list.reveal(json);
      await atRest(stage);
      expect(isIn(stage, lineOf(stage, 'JSON'))).to.be.true;
      expect(scrollY).to.equal(0);
    } finally {
      document.body.style.paddingBlock = '';
    }
  });

  it('keeps clear of the head that sticks to the top and of what covers the bottom', async () => {
    const stage = stageList(await sampleRoadmap(), {height: 400});
    const row = lineOf(stage, 'JSON');
    stage.box.scrollTop = stage.box.scrollHeight;
    stage.list.follow(skillOf(stage, 'JSON'));
    await atRest(stage);
    const head = lineOf(stage, 'Working with data').getBoundingClientRect();
    expect(row.getBoundingClientRect().top).to.be.at.least(head.bottom);
    stage.box.scrollTop = 0;
    stage.list.follow(skillOf(stage, 'JSON'), {top: 0, left: 0, right: 0, bottom: 240});
    await atRest(stage);
    expect(row.getBoundingClientRect().bottom).to.be.at.most(stage.box.getBoundingClientRect().bottom - 240);
  });

  it('does not move for what is in sight', async () => {
    const stage = stageList(await sampleRoadmap(), {height: 700});
    stage.list.follow(skillOf(stage, 'Gateway'));
    stage.list.reveal(skillOf(stage, 'Gateway'));
    await aTimeout(60);
    expect(stage.box.scrollTop).to.equal(0);
  });

  it('keeps the head of a group in sight as the group closes', async () => {
    const stage = stageList(await sampleRoadmap(), {height: 400});
    stage.list.reveal(skillOf(stage, 'JSON'));
    await atRest(stage);
    await click(rowOf(stage, 'Working with data').querySelector('.turn')!);
    await atRest(stage);
    expect(isIn(stage, lineOf(stage, 'Working with data'))).to.be.true;
    expect(focusedRow(stage)).to.equal('Working with data');
  });

  it('gives fingers rows and boxes of 44 px', () => {
    const stage = stageList(roadmap(branch('Group', [leaf('One'), leaf('Two')])), {coarse: true});
    const {height} = lineOf(stage, 'One').getBoundingClientRect();
    expect(height).to.equal(44);
    const tick = rowOf(stage, 'One').querySelector('.ck')!.getBoundingClientRect();
    expect([tick.width, tick.height]).to.deep.equal([44, 44]);
  });
});
