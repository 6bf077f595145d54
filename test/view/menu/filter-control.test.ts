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
import {branch, choice, leaf, optional, roadmap} from '../../support/roadmap.js';

const [http, dns, git] = [leaf('HTTP'), leaf('DNS'), leaf('Git')] as const;
const road = roadmap(branch('Web', [http, dns]), git);

describe('A filter over a roadmap', () => {
  let stage: PartStage;
  let keeper: ProgressKeeper;
  let session: Session;
  let shown: (string[] | 'all')[];
  let filter: FilterControl;

  const note = (): string => stage.find('.filtering').textContent.trim();

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
    expect(note()).to.equal('Showing: What is left · 2');
    expect(stage.find('.filtering').role).to.equal('status');
  });

  it('counts what is left and done as the toolbar does: no optional skills, one of two alternatives', () => {
    const [tea, ale] = [leaf('Tea'), optional('Ale')] as const;
    session = new Session(roadmap(branch('Drinks', [tea, ale, choice(1, http, dns)])), keeper);
    filter.choose('left');
    expect(shown.at(-1)).to.deep.equal(['DNS', 'Drinks', 'HTTP', 'Tea']);
    expect(note()).to.equal(`Showing: What is left · ${session.count().left}`);
    keeper.set([tea, ale].map((skill) => ({skill, to: 'done'})));
    filter.choose('done');
    expect(note()).to.equal(`Showing: Done · ${session.count().done}`);
    expect([session.count().left, session.count().done]).to.deep.equal([1, 1]);
  });

  it('counts leaves where the toolbar has no number', () => {
    const core = {importance: 'core'} as const;
    const [group, within] = [branch('Formats', [leaf('JSON', core)], core), leaf('CSV')] as const;
    session = new Session(roadmap(group, within), keeper);
    filter.choose('core');
    expect(note()).to.equal('Showing: Core only · 1');
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
