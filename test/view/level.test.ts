import {expect} from '@open-wc/testing';
import {classesAt, levelAt, type Level} from '../../src/view/diagram/level.js';

/** The levels passed on a way through these zooms. */
function along(...zooms: readonly number[]): Level[] {
  let level: Level | undefined;
  return zooms.map((z) => (level = levelAt(z, level)));
}

describe('The level of detail', () => {
  it('is far below 0.62, near from 1.45, mid between', () => {
    expect([0.1, 0.619, 0.62, 1.449, 1.45, 3].map((z) => levelAt(z, undefined))).to.deep.equal([
      ...['far', 'far', 'mid', 'mid', 'near', 'near'],
    ]);
  });

  it('does not flicker where far ends', () => {
    expect(along(0.5, 0.63, 0.655, 0.665, 0.63, 0.615)).to.deep.equal([
      ...['far', 'far', 'far', 'mid', 'mid', 'far'],
    ]);
  });

  it('does not flicker where near begins', () => {
    expect(along(1.44, 1.45, 1.43, 1.415, 1.4, 1.44)).to.deep.equal([
      ...['mid', 'near', 'near', 'near', 'mid', 'mid'],
    ]);
  });

  it('goes from one end to the other at once', () => {
    expect(along(0.2, 2, 0.2)).to.deep.equal(['far', 'near', 'far']);
  });

  it('hides the names of skills farthest out only', () => {
    expect(classesAt(0.35, 'far')).to.equal('far farthest');
    expect(classesAt(0.36, 'far')).to.equal('far');
    expect(classesAt(1, 'mid')).to.equal('mid');
  });
});
