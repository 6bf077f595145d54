import {expect} from '@open-wc/testing';
import {violations} from '../support/axe.js';
import {media} from '../support/commands.js';
import {quietPage} from '../support/faults.js';
import {appeared} from '../support/part-stage.js';
import {clearStage, equipped, showing, SMALL, still, wideWindow} from '../support/stage.js';

const THEMES = ['red-teal', 'sketch', 'high-contrast'];

/** Puts a theme on the page. */
async function wear(name: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../themes/${name}.css`, import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  await loaded;
  return link;
}

describe('A ready-made theme', () => {
  let link: HTMLLinkElement;

  quietPage();
  before(wideWindow);
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  afterEach(() => {
    link.remove();
    clearStage();
  });

  for (const name of THEMES)
    for (const scheme of ['light', 'dark'] as const)
      it(`${name} dresses both views, ${scheme}, with nothing wrong for axe`, async () => {
        link = await wear(name);
        const element = await equipped(await showing(SMALL, {theme: scheme, storage: 'none'}));
        element.setStatus('caching', 'done');
        element.setStatus('small/network/dns', 'learning');
        element.setStatus('small/network/gopher', 'skipped');
        await still(element);
        expect(await violations(element)).to.deep.equal([]);
        element.view = 'list';
        await appeared(element.shadowRoot!, '.list [role=tree]');
        await still(element);
        expect(await violations(element)).to.deep.equal([]);
      });

  it('gives way to what the page sets nearer', async () => {
    link = await wear('sketch');
    const element = await showing(SMALL, {storage: 'none'});
    element.parentElement!.style.setProperty('--skill-canvas', 'rgb(1, 2, 3)');
    const stage = element.shadowRoot!.querySelector('.stage')!;
    expect(getComputedStyle(stage).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});
