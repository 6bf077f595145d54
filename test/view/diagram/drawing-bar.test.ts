import {expect} from '@open-wc/testing';
import {DrawingBar} from '../../../src/view/diagram/drawing-bar.js';

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
});
