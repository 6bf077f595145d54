import {expect} from '@open-wc/testing';
import type {Skill} from '../../../src/model/roadmap.js';
import {ProgressKeeper} from '../../../src/progress/keeper.js';
import {memoryStore} from '../../../src/progress/store.js';
import {adopt} from '../../../src/view/lazy.js';
import {FilterControl} from '../../../src/view/menu/filter-control.js';
import {menuStyles} from '../../../src/view/menu/menu.styles.js';
import {Session} from '../../../src/view/session.js';
import {violations} from '../../support/axe.js';
import {PartStage} from '../../support/part-stage.js';
import {branch, leaf, roadmap} from '../../support/roadmap.js';

const [http, dns, git] = [leaf('HTTP'), leaf('DNS'), leaf('Git')] as const;
const road = roadmap(branch('Web', [http, dns]), git);

describe('A filter over a roadmap', () => {
  let stage: PartStage;
  let keeper: ProgressKeeper;
  let session: Session;
  let shown: (string[] | 'all')[];
  let filter: FilterControl;

  beforeEach(() => {
    stage = new PartStage();
    adopt(stage.shadowRoot, menuStyles);
    keeper = new ProgressKeeper(memoryStore());
    session = new Session(road, keeper);
    keeper.subscribe(({keys}) => {
      session.recount(keys);
    });
    shown = [];
    filter = new FilterControl(stage, {
      session: () => session,
      filter: (kept: ReadonlySet<Skill> | undefined) =>
        shown.push(kept ? [...kept].map(({title}) => title).sort() : 'all'),
    });
  });
  afterEach(() => {
    stage.remove();
  });

  it('shows what is wanted, and says so over the map', () => {
    keeper.set([{skill: http, to: 'done'}]);
    filter.choose('left');
    expect(shown).to.deep.equal([['DNS', 'Git', 'Web']]);
    expect(stage.find('.filtering').textContent.trim()).to.equal('Showing: What is left · 3');
    expect(stage.find('.filtering').role).to.equal('status');
  });

  it('shows everything again when the note is pressed', () => {
    filter.choose('done');
    stage.find('[part=filter-button]').click();
    expect(filter.name).to.equal('all');
    expect(shown.at(-1)).to.equal('all');
    expect(stage.find('.filtering').textContent.trim()).to.equal('');
  });

  it('keeps what was just ticked in sight, until it is chosen again', () => {
    filter.choose('left');
    keeper.set([{skill: git, to: 'done'}]);
    filter.progressed();
    expect(shown).to.have.length(1);
    filter.choose('left');
    expect(shown.at(-1)).to.deep.equal(['DNS', 'HTTP', 'Web']);
  });

  it('takes in what passes now', () => {
    filter.choose('learning');
    keeper.set([{skill: dns, to: 'learning'}]);
    filter.progressed();
    expect(shown).to.deep.equal([[], ['DNS', 'Web']]);
  });

  it('goes on with another roadmap or reader, and only then', () => {
    filter.choose('left');
    filter.refresh();
    expect(shown).to.have.length(1);
    session = new Session(roadmap(leaf('Tea')), keeper);
    filter.refresh();
    expect(shown.at(-1)).to.deep.equal(['Tea']);
  });

  it('has nothing wrong for axe', async () => {
    filter.choose('core');
    expect(await violations(stage.shell)).to.deep.equal([]);
  });
});
