import {expect} from '@open-wc/testing';
import {compareMatches, match} from '../../src/progress/match.js';
import {parse, type ProgressRecord} from '../../src/progress/record.js';
import {branch, choice, leaf, roadmap} from '../support/roadmap.js';

function knowing(...keys: string[]): ProgressRecord {
  const entry = {status: 'done', at: '2026-01-01T00:00:00.000Z'};
  const skills = Object.fromEntries(keys.map((key) => [key, entry] as const));
  return parse(JSON.stringify({format: 'skill-progress/1', skills})) as ProgressRecord;
}

describe('how much of a roadmap the reader knows', () => {
  const git = leaf('Git', {key: 'other/git', identities: ['other/git', 'git-scm.example'], minutes: 90});
  const road = roadmap(
    branch('Tools', [git, leaf('Shell', {minutes: 30})]),
    choice(1, leaf('Go'), leaf('Rust')),
  );

  it('counts what was ticked on any roadmap under a name they share', () => {
    const {known, total, fraction} = match(road, knowing('git-scm.example', 'elsewhere/Go'));
    expect({known, total, fraction}).to.deep.equal({known: 1, total: 3, fraction: 1 / 3});
  });

  it('lists what is missing, and how long that takes', () => {
    const {missing, minutesLeft} = match(road, knowing('git-scm.example'));
    expect(missing.map(({title}) => title)).to.deep.equal(['Shell', 'Go']);
    expect(minutesLeft).to.equal(30);
  });

  it('is all of a roadmap without skills', () => {
    expect(match(roadmap(), knowing())).to.deep.include({known: 0, fraction: 1, minutesLeft: undefined});
  });

  it('puts the best known roadmap first, and of equals the one with the least missing', () => {
    const [a, b, c, d] = [leaf('a'), leaf('b'), leaf('c'), leaf('d')];
    const known = knowing('road/a', 'road/b');
    const [half, both, short] = [roadmap(a, b, c, d), roadmap(a, b), roadmap(a, c)];
    const ranked = [half, both, short].sort((x, y) => compareMatches(match(x, known), match(y, known)));
    expect(ranked).to.deep.equal([both, short, half]);
  });
});
