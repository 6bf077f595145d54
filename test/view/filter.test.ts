import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isLeaf, leavesOf, skillsOf, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import {countAll} from '../../src/progress/count.js';
import {STATUSES, type Status} from '../../src/progress/status.js';
import {FILTERS, keptBy, type FilterName} from '../../src/view/filter.js';
import {largeRoadmap} from '../support/large-roadmap.js';
import {branch, choice, leaf, optional, roadmap} from '../support/roadmap.js';

type Statuses = Readonly<Record<string, Status>>;

function kept(road: Roadmap, filter: FilterName, statuses: Statuses = {}): string[] | undefined {
  const counts = countAll(road, ({title}) => statuses[title] ?? 'todo');
  const found = keptBy(filter, road, (part) => counts.of(part));
  return found && [...skillsOf(road)].filter((skill) => found.has(skill)).map(({title}) => title);
}

const road = roadmap(
  branch('Web', [leaf('HTTP'), leaf('DNS'), optional('Gopher')]),
  branch('Version control', [choice(1, leaf('Git'), leaf('Mercurial'))]),
);

describe('Filtering a roadmap', () => {
  it('keeps everything when everything is wanted', () => {
    expect(kept(road, 'all')).to.equal(undefined);
  });

  it('keeps what is left to do, with the branches above', () => {
    expect(kept(road, 'left', {HTTP: 'done'})).to.deep.equal([
      'Web',
      'DNS',
      'Version control',
      'Git',
      'Mercurial',
    ]);
  });

  it('has nothing left of a choice that is made, nor of what is skipped or optional', () => {
    expect(kept(road, 'left', {HTTP: 'skipped', DNS: 'done', Git: 'done'})).to.deep.equal([]);
  });

  it('keeps what is being learned as left, too', () => {
    expect(kept(road, 'left', {DNS: 'learning', Git: 'done', HTTP: 'done'})).to.deep.equal(['Web', 'DNS']);
  });

  it('keeps the leaves of one status, choices made or not', () => {
    const statuses = {HTTP: 'done', DNS: 'learning', Mercurial: 'skipped'} as const;
    expect(kept(road, 'done', statuses)).to.deep.equal(['Web', 'HTTP']);
    expect(kept(road, 'learning', statuses)).to.deep.equal(['Web', 'DNS']);
    expect(kept(road, 'skipped', statuses)).to.deep.equal(['Version control', 'Mercurial']);
  });

  it('keeps core skills, and what is needed of a core branch that names none', () => {
    const core = {importance: 'core'} as const;
    const graded = roadmap(
      branch('Formats', [leaf('JSON', core), leaf('CSV')], core),
      branch('Transfer', [leaf('HTTP'), optional('FTP')], core),
      branch('Rest', [leaf('Tea')]),
    );
    expect(kept(graded, 'core')).to.deep.equal(['Formats', 'JSON', 'Transfer', 'HTTP']);
  });

  it('keeps, of any roadmap, whole paths that end in leaves', () => {
    const large = largeRoadmap(150, 4, 5);
    fc.assert(
      fc.property(fc.constantFrom(...FILTERS), fc.nat(), (filter, seed) => {
        const status = ({title}: Skill): Status => STATUSES[(title.length * 7 + seed) % 4]!;
        const counts = countAll(large, status);
        const found = keptBy(filter, large, (part) => counts.of(part));
        for (const skill of found ?? []) {
          if (!isLeaf(skill)) expect(leavesOf(skill).some((leaf) => found!.has(leaf))).to.equal(true);
        }
        for (const skill of skillsOf(large)) {
          if (!isLeaf(skill) && leavesOf(skill).some((leaf) => found?.has(leaf)))
            expect(found!.has(skill)).to.equal(true);
        }
      }),
      {numRuns: 30},
    );
  });

  it('keeps as left at least what the count calls left', () => {
    const large = largeRoadmap(150, 4, 5);
    fc.assert(
      fc.property(fc.nat(1000), (seed) => {
        const counts = countAll(large, ({title}) => STATUSES[(title.length * 5 + seed) % 4]!);
        const found = keptBy('left', large, (part) => counts.of(part))!;
        expect(counts.remaining().every((leaf) => found.has(leaf))).to.equal(true);
      }),
      {numRuns: 20},
    );
  });
});
