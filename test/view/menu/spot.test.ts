import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {moveTo} from '../../../src/view/menu/menu-keys.js';
import {clamped, cornerBelow} from '../../../src/view/menu/spot.js';

const room = {width: 800, height: 600};
const place = {rtl: false, keepTop: false};

describe('Where a menu stands', () => {
  it('is where it was asked for, if there is room', () => {
    expect(clamped({width: 200, height: 300}, {x: 100, y: 50}, room, place)).to.deep.equal({
      left: 100,
      top: 50,
      maxHeight: 540,
    });
  });

  it('opens to the left where text runs so', () => {
    expect(clamped({width: 200, height: 300}, {x: 500, y: 50}, room, {...place, rtl: true}).left).to.equal(
      300,
    );
  });

  it('is never outside of its room, if it fits', () => {
    const size = fc.record({width: fc.integer({min: 10, max: 700}), height: fc.integer({min: 10, max: 500})});
    const at = fc.record({x: fc.integer({min: -500, max: 1500}), y: fc.integer({min: -500, max: 1500})});
    fc.assert(
      fc.property(size, at, fc.boolean(), (box, point, rtl) => {
        const {left, top} = clamped(box, point, room, {rtl, keepTop: false});
        expect(left).to.be.within(0, room.width - box.width);
        expect(top).to.be.within(0, room.height - box.height);
      }),
    );
  });

  it('stays below its button and is scrolled when it is too high', () => {
    const tall = {width: 200, height: 900};
    expect(clamped(tall, {x: 100, y: 50}, room, {rtl: false, keepTop: true})).to.include({
      top: 50,
      maxHeight: 540,
    });
  });

  it('moves up rather than to be a slit', () => {
    const {top, maxHeight} = clamped({width: 200, height: 900}, {x: 100, y: 590}, room, {
      rtl: false,
      keepTop: true,
    });
    expect(top).to.be.lessThan(500);
    expect(maxHeight).to.be.at.least(150);
  });

  it('ends where its button ends', () => {
    const button = {left: 300, right: 340, bottom: 40};
    expect(cornerBelow(button, {width: 200, height: 1}, false)).to.deep.equal({x: 140, y: 44});
    expect(cornerBelow(button, {width: 200, height: 1}, true)).to.deep.equal({x: 300, y: 44});
  });
});

describe('The keys of a menu', () => {
  it('move on and back, round the ends', () => {
    expect(moveTo('ArrowDown', 0, 3, false)).to.equal(1);
    expect(moveTo('ArrowDown', 2, 3, false)).to.equal(0);
    expect(moveTo('ArrowUp', 0, 3, false)).to.equal(2);
    expect(moveTo('ArrowUp', 2, 3, false)).to.equal(1);
  });

  it('begin at an end when nothing has the focus', () => {
    expect(moveTo('ArrowDown', -1, 3, false)).to.equal(0);
    expect(moveTo('ArrowUp', -1, 3, false)).to.equal(2);
  });

  it('jump to the ends', () => {
    expect(moveTo('Home', 1, 3, false)).to.equal(0);
    expect(moveTo('End', 1, 3, false)).to.equal(2);
  });

  it('go sideways as text runs', () => {
    expect(moveTo('ArrowRight', 0, 3, false)).to.equal(1);
    expect(moveTo('ArrowRight', 1, 3, true)).to.equal(0);
  });

  it('leave other keys alone', () => {
    expect(moveTo('Tab', 0, 3, false)).to.equal(undefined);
    expect(moveTo('a', 0, 3, false)).to.equal(undefined);
  });
});
