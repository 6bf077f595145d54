import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {columns} from '../../src/layout/columns.js';
import {deal} from '../../src/layout/deal.js';

const GAPS = {stationGap: 84, panelGap: 24};
const pieces = (heights: readonly number[]): {h: number; before: number}[] =>
  heights.map((h) => ({h, before: 23}));

/** Height of the tallest column of a cut. */
function tallest(heights: readonly number[], starts: readonly number[]): number {
  return Math.max(
    ...starts.map((start, i) => {
      const column = heights.slice(start, starts[i + 1]);
      return column.reduce((sum, h) => sum + h, 0) + 23 * (column.length - 1);
    }),
  );
}

/** Every way to begin at most `most` columns. */
function cuts(length: number, most: number): number[][] {
  const grow = (starts: number[]): number[][] =>
    starts.length >= most
      ? [starts]
      : [
          starts,
          ...Array.from({length}, (_, i) => i)
            .filter((i) => i > starts.at(-1)!)
            .flatMap((i) => grow([...starts, i])),
        ];
  return grow([0]);
}

const anyHeights = fc.array(fc.integer({min: 20, max: 400}), {minLength: 1, maxLength: 7});

describe('Cutting blocks into columns', () => {
  it('keeps one column while it is under the cap', () => {
    expect(columns(pieces([100, 100]), 3, 300)).to.deep.equal({starts: [0], height: 223});
  });

  it('takes another column when the cap is passed', () => {
    expect(columns(pieces([100, 100, 100]), 3, 300)).to.deep.equal({starts: [0, 2], height: 223});
  });

  it('does not take a column that saves little', () => {
    expect(columns(pieces([500, 10]), 2, 300).starts).to.deep.equal([0]);
  });

  it('makes the tallest column as low as it can be', () => {
    fc.assert(
      fc.property(anyHeights, fc.integer({min: 1, max: 3}), (heights, most) => {
        const {starts, height} = columns(pieces(heights), most, 1);
        expect(starts.length).to.be.at.most(most);
        expect(tallest(heights, starts)).to.equal(height);
        const least = Math.min(...cuts(heights.length, most).map((cut) => tallest(heights, cut)));
        // A column less is taken when it costs less than 40 px.
        expect(height).to.be.within(least, least + 40 * most);
        const same = cuts(heights.length, starts.length).map((cut) => tallest(heights, cut));
        expect(height).to.equal(Math.min(...same));
      }),
    );
  });
});

describe('Dealing panels to the sides of the road', () => {
  it('begins before the road and alternates panels of one height', () => {
    const {places} = deal([300, 300, 300, 300], 2, GAPS);
    expect(places.map(({side}) => side)).to.deep.equal([0, 1, 0, 1]);
  });

  it('puts all after the road when there is one side', () => {
    const {places, height} = deal([100, 50, 100], 1, GAPS);
    expect(places).to.deep.equal([
      {side: 1, y: 0},
      {side: 1, y: 124},
      {side: 1, y: 208},
    ]);
    expect(height).to.equal(308);
  });

  it('lets small panels share a side beside a tall one', () => {
    const {places, height} = deal([900, 200, 200, 200], 2, GAPS);
    expect(places.map(({side}) => side)).to.deep.equal([0, 1, 1, 1]);
    expect(height).to.equal(900);
  });

  it('never overlaps, rises in learning order, and is as low as any deal, up to 18 px for each repeated side', () => {
    fc.assert(
      fc.property(anyHeights, (heights) => {
        const {places, height} = deal(heights, 2, GAPS);
        const ways = 2 ** (heights.length - 1);
        const lowest = Math.min(...Array.from({length: ways}, (_, way) => heightOf(heights, way * 2)));
        expect(height).to.be.within(lowest, lowest + 18 * heights.length);
        places.forEach(({side, y}, k) => {
          if (k) expect(y - places[k - 1]!.y).to.be.at.least(84);
          const above = places
            .slice(0, k)
            .map((place, i) => (place.side === side ? place.y + heights[i]! + 24 : 0));
          expect(y).to.be.at.least(Math.max(0, ...above));
        });
      }),
    );
  });

  it('deals hundreds of panels to about equal sides', () => {
    const heights = Array.from({length: 400}, (_, i) => 100 + ((i * 7919) % 400));
    const total = heights.reduce((sum, h) => sum + h + 24, 0);
    expect(deal(heights, 2, GAPS).height).to.be.below((total / 2) * 1.15);
  });
});

/** The height of a deal in which bit k of `way` is the side of panel k. */
function heightOf(heights: readonly number[], way: number): number {
  const bottoms = [0, 0];
  let previous = -84;
  heights.forEach((h, k) => {
    const side = (way >> k) & 1;
    const y = Math.max(bottoms[side]! && bottoms[side] + 24, previous + 84);
    bottoms[side] = y + h;
    previous = y;
  });
  return Math.max(...bottoms);
}
