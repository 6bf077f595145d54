import {expect} from '@open-wc/testing';
import {DrawingBar} from '../../../src/view/diagram/drawing-bar.js';
import {VastDrawing} from '../../../src/view/diagram/vast-drawing.js';

const barOf = (stage: Element): HTMLElement | null => stage.querySelector('.drawing');

describe('The bar of a large drawing', () => {
  it('shows how much is done while the map is busy, and goes when nothing is left', () => {
    const stage = document.body.appendChild(document.createElement('div'));
    const bar = new DrawingBar(stage);
    bar.patience = 0;
    bar.show(0.25);
    const done = barOf(stage)?.firstElementChild as HTMLElement;
    expect(done.style.inlineSize).to.equal('25%');
    expect(stage.ariaBusy).to.equal('true');
    bar.show(0.75);
    expect(done.style.inlineSize).to.equal('75%');
    bar.end();
    expect(barOf(stage)).to.equal(null);
    expect(stage.hasAttribute('aria-busy')).to.equal(false);
    stage.remove();
  });

  it('does not show for work that is over soon', () => {
    const stage = document.createElement('div');
    const bar = new DrawingBar(stage);
    bar.patience = 60_000;
    for (const share of [0, 0.5, 0.99]) bar.show(share);
    expect(barOf(stage)).to.equal(null);
    expect(stage.hasAttribute('aria-busy')).to.equal(false);
  });

  it('does not come back for a layout that goes on after its drawing has been given up', async () => {
    const {show} = DrawingBar.prototype;
    DrawingBar.prototype.show = function (share) {
      this.patience = 0;
      show.call(this, share);
    };
    const stage = document.createElement('div');
    const world = stage.appendChild(document.createElement('div'));
    const eye = {viewRect: {x: 0, y: 0, w: 100, h: 100}, scale: 1, pixels: 1, level: 'far'} as const;
    const drawing = new VastDrawing(world, eye);
    function* layout(): Generator<number, void, undefined> {
      for (let step = 1; step < 10; step++) {
        if (step === 5) drawing.dispose();
        yield step / 10;
        expect(barOf(stage) !== null, `step ${step}`).to.equal(step < 5);
      }
    }
    try {
      await drawing.prepare(layout());
    } finally {
      DrawingBar.prototype.show = show;
    }
    expect(barOf(stage)).to.equal(null);
    expect(stage.hasAttribute('aria-busy')).to.equal(false);
  });
});
