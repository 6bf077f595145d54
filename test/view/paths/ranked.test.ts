import {expect} from '@open-wc/testing';
import type {Roadmap, Skill} from '../../../src/model/roadmap.js';
import {ProgressKeeper} from '../../../src/progress/keeper.js';
import type {Status} from '../../../src/progress/status.js';
import {memoryStore} from '../../../src/progress/store.js';
import {readCatalogue} from '../../../src/view/paths/catalogue.js';
import {Path, ranked} from '../../../src/view/paths/path.js';
import {leaf, roadmap} from '../../support/roadmap.js';

const ROADMAPS = 200;
const LEAVES = 60;

/** Each with a few skills that the next ones have, too. */
function catalogue(): {paths: readonly Path[]; roads: readonly Roadmap[]} {
  const roads = Array.from({length: ROADMAPS}, (_, n) => ({
    ...roadmap(...Array.from({length: LEAVES}, (_leaf, m) => leaf(`Skill ${n * 50 + m}`))),
    key: `road ${n}`,
  }));
  const {listings} = readCatalogue(
    roads.map((_, n) => `/road-${n}.json`),
    'https://example.org/',
  );
  const paths = listings.map((listing) => new Path(listing));
  paths.forEach((path, n) => path.settle({roadmap: roads[n], problems: []}));
  return {paths, roads};
}

/** Counts how often it is asked for the status of a leaf. */
class AskedKeeper extends ProgressKeeper {
  asked = 0;
  override readonly statusOf = (skill: Skill): Status => {
    this.asked++;
    const done = this.record.skills[skill.key]?.status;
    return done === 'done' ? 'done' : 'todo';
  };
}

describe('A catalogue of 200 roadmaps', () => {
  it('is ranked by asking once about each skill, and about nothing again', () => {
    const {paths} = catalogue();
    const keeper = new AskedKeeper(memoryStore());
    ranked(paths, keeper);
    expect(keeper.asked).to.equal(ROADMAPS * LEAVES);
    ranked(paths, keeper);
    expect(keeper.asked).to.equal(ROADMAPS * LEAVES);
  });

  it('is ranked anew after a tick by asking about that skill only', () => {
    const {paths, roads} = catalogue();
    const keeper = new AskedKeeper(memoryStore());
    ranked(paths, keeper);
    const shared = roads[101]?.children[0] as Skill;
    keeper.set([{skill: shared, to: 'done'}]);
    keeper.asked = 0;
    expect(paths.filter((path) => path.recount(new Set([shared.key])))).to.have.lengthOf(2);
    expect(ranked(paths, keeper)[0]?.roadmap?.key).to.equal('road 100');
    expect(keeper.asked).to.equal(2);
  });
});
