import {expect} from '@open-wc/testing';
import {markOf} from '../../../src/view/diagram/marks.js';
import {leaf} from '../../support/roadmap.js';

const [one, two] = [leaf('One'), leaf('Two')];

describe('The mark of a skill', () => {
  it('is none while nothing is found or filtered', () => {
    expect(markOf(one, {})).to.equal(undefined);
  });

  it('tells hits, and the one that is looked at', () => {
    const marks = {hits: new Set([one, two]), current: one};
    expect(markOf(one, marks)).to.equal('current');
    expect(markOf(two, marks)).to.equal('hit');
    expect(markOf(leaf('Three'), marks)).to.equal(undefined);
  });

  it('tells what is filtered out', () => {
    expect(markOf(one, {kept: new Set([one])})).to.equal(undefined);
    expect(markOf(two, {kept: new Set([one])})).to.equal('out');
  });

  it('is of the search rather than of the filter', () => {
    expect(markOf(two, {hits: new Set([two]), kept: new Set([one])})).to.equal('hit');
    expect(markOf(one, {hits: new Set(), kept: new Set([two])})).to.equal(undefined);
  });
});
