import {expect} from '@open-wc/testing';
import {roomAtHere} from '../../src/layout/here.js';

const left = {x: 0, y: 0, w: 300, h: 100};
const right = {x: 400, y: 120, w: 300, h: 100};

describe('The words “you are here”', () => {
  it('stand on the left of the mark where no group is', () => {
    expect(roomAtHere([350, 300], 28, [left, right])).to.equal(-1);
  });

  it('stand on the right where they would slide under a group', () => {
    expect(roomAtHere([340, 90], 28, [left, right])).to.equal(1);
    expect(roomAtHere([350, 90], 28, [left, right])).to.equal(-1);
    expect(roomAtHere([350, 90], 60, [left, right])).to.equal(1);
  });

  it('stand on neither side where groups are on both', () => {
    expect(roomAtHere([350, 95], 60, [left, {...right, y: 90}])).to.equal(0);
  });
});
