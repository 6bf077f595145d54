import {expect} from '@open-wc/testing';
import {en} from '../../src/i18n/en.js';
import {translator} from '../../src/i18n/translate.js';
import type {Choice, Skill} from '../../src/model/roadmap.js';
import {countAll} from '../../src/progress/count.js';
import type {Status} from '../../src/progress/status.js';
import {ariaChecked, spokenName, stateTokens, type SkillState} from '../../src/view/describe.js';
import {branch, choice, leaf, optional, recommended, roadmap} from '../support/roadmap.js';

const t = translator(en, 'en');

function state(skill: Skill, status: Status = 'todo', more: Partial<SkillState> = {}): SkillState {
  const counts = countAll(roadmap(skill), () => status);
  return {skill, count: counts.of(skill), selected: false, ...more};
}

describe('The tokens of a skill', () => {
  it('name its status', () => {
    const statuses: readonly Status[] = ['todo', 'learning', 'done', 'skipped'];
    expect(statuses.map((status) => stateTokens(state(leaf('x'), status)))).to.deep.equal(
      statuses.map((status) => `skill ${status}`),
    );
  });

  it('name its importance unless it is normal', () => {
    expect(stateTokens(state(leaf('x', {importance: 'core'})))).to.equal('skill todo core');
    expect(stateTokens(state(optional('x')))).to.equal('skill todo optional');
  });

  it('name everything else that holds of it', () => {
    const pick: Choice = choice(1, leaf('a'));
    expect(stateTokens(state(recommended('x')))).to.equal('skill todo recommended');
    expect(stateTokens(state(branch('x', [leaf('a')]), 'done'))).to.equal('skill done branch');
    expect(stateTokens(state(leaf('x'), 'todo', {choice: pick, selected: true}))).to.equal(
      'skill todo choice selected',
    );
  });
});

describe('The box of a skill', () => {
  it('is checked when done, mixed when begun, else empty', () => {
    const checked = (status: Status): string => ariaChecked(state(leaf('x'), status).count);
    expect([checked('done'), checked('learning'), checked('todo'), checked('skipped')]).to.deep.equal([
      ...['true', 'mixed', 'false', 'false'],
    ]);
  });

  it('is mixed for a branch that is partly done', () => {
    const [a, b] = [leaf('a'), leaf('b')];
    const parent = branch('x', [a, b]);
    const counts = countAll(roadmap(parent), (skill) => (skill === a ? 'done' : 'todo'));
    expect(ariaChecked(counts.of(parent))).to.equal('mixed');
  });
});

describe('What is said of a skill', () => {
  it('is the title of a plain one, whose box says the rest', () => {
    expect(spokenName(state(leaf('HTTP')), t)).to.equal('HTTP');
    expect(spokenName(state(leaf('HTTP'), 'done'), t)).to.equal('HTTP');
  });

  it('tells learning from skipped, which a box cannot', () => {
    expect(spokenName(state(leaf('HTTP'), 'learning'), t)).to.equal('HTTP, Learning');
    expect(spokenName(state(leaf('HTTP'), 'skipped'), t)).to.equal('HTTP, Skipped');
  });

  it('counts what is done of a branch', () => {
    const parent = branch('Network', [leaf('a'), leaf('b')]);
    expect(spokenName(state(parent, 'done'), t)).to.equal('Network, 2 of 2 done');
  });

  it('names the grade, the pick and the alternative', () => {
    const skill = leaf('Git', {importance: 'core', recommended: true});
    expect(spokenName(state(skill, 'todo', {choice: choice(1, skill)}), t)).to.equal(
      'Git, core, Recommended, alternative',
    );
  });
});
