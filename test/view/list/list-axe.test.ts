import {expect, waitUntil} from '@open-wc/testing';
import {violations} from '../../support/axe.js';
import {media} from '../../support/commands.js';
import {
  clearLists,
  drawnRows,
  rowOf,
  rowsOf,
  sampleRoadmap,
  skillOf,
  stageList,
  type ListSetting,
  openAll,
} from '../../support/list-stage.js';
import {largeRoadmap} from '../../support/large-roadmap.js';
import {leavesOf, type Roadmap} from '../../../src/model/roadmap.js';
import {STATUSES} from '../../../src/progress/status.js';

const SETTINGS: Readonly<Record<string, ListSetting>> = {
  'in light colours': {},
  'in dark colours': {theme: 'dark'},
  'on a phone': {width: 390, coarse: true},
  'from right to left': {rtl: true, theme: 'dark'},
};

/** Three groups of the sample, which have all there is to see, with resources and minutes at every leaf. */
async function furnished(): Promise<Roadmap> {
  const sample = await sampleRoadmap();
  const roadmap = {...sample, children: sample.children.slice(0, 3)};
  for (const leaf of leavesOf(roadmap)) {
    const resources = ['book', 'video', 'other'].map((type) => ({
      type,
      title: `About ${leaf.title}`,
      url: `https://${type}s.example.org/`,
    }));
    Object.assign(leaf, {minutes: 30, resources});
  }
  return roadmap;
}

describe('What axe says of the list', () => {
  // axe looks at some 1,000 elements.
  const patience = 30_000;

  afterEach(clearLists);
  after(() => media({}));

  for (const [name, setting] of Object.entries(SETTINGS)) {
    it(`is nothing ${name}`, async () => {
      const stage = stageList(await furnished(), {...setting, height: 3000});
      const leaves = leavesOf(stage.session.roadmap);
      STATUSES.forEach((status, i) => {
        stage.board.setStatus(leaves[i]!, status);
      });
      stage.list.setOpen(skillOf(stage, 'Working with data'), false);
      stage.board.show(skillOf(stage, 'DNS'));
      rowOf(stage, 'DNS').focus();
      expect(await violations(stage.host)).to.deep.equal([]);
    }).timeout(patience);
  }

  it('is nothing while something is searched and filtered', async () => {
    const stage = stageList(await furnished(), {height: 3000});
    const hits = ['JSON', 'DNS', 'HTTP'].map((title) => skillOf(stage, title));
    stage.board.mark({hits: new Set(hits), current: hits[0]});
    expect(await violations(stage.host)).to.deep.equal([]);
    stage.board.mark({hits: undefined});
    stage.board.mark({kept: new Set([...hits, ...hits.flatMap((hit) => stage.session.outline.path(hit))])});
    expect(await violations(stage.host)).to.deep.equal([]);
  }).timeout(patience);

  it('is nothing where only what is near is drawn', async () => {
    const stage = stageList(largeRoadmap(2000, 10, 5));
    openAll(stage);
    stage.box.scrollTop = stage.box.scrollHeight / 2;
    await waitUntil(
      () => rowsOf(stage).some((row) => row.getBoundingClientRect().top > 300),
      'nothing is near',
    );
    expect(drawnRows(stage).length).to.be.below(600);
    expect(await violations(stage.host)).to.deep.equal([]);
  }).timeout(patience);

  it('is nothing in forced colours', async () => {
    await media({'forced-colors': 'active'});
    const stage = stageList(await furnished(), {height: 3000});
    stage.board.setStatus(skillOf(stage, 'Data Formats'), 'done');
    expect(await violations(stage.host)).to.deep.equal([]);
  }).timeout(patience);
});
