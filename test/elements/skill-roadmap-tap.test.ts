import {expect} from '@open-wc/testing';
import {clearStage, showing, SMALL} from '../support/stage.js';

const flash = (element: Element): string =>
  getComputedStyle(element).getPropertyValue('-webkit-tap-highlight-color');

function linkIn(parent: Node): HTMLElement {
  const link = Object.assign(document.createElement('a'), {href: '#'});
  parent.appendChild(link);
  return link;
}

describe('A tap', () => {
  afterEach(clearStage);

  it('makes links flash inside as everywhere on the page', async () => {
    const element = await showing(SMALL);
    const inside = linkIn(element.shadowRoot!.querySelector('.root')!);
    const outside = linkIn(element.parentElement!);
    expect(flash(inside)).to.equal(flash(outside));
  });
});
