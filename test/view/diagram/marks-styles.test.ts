import {expect} from '@open-wc/testing';
import {baseStyles} from '../../../src/view/base.styles.js';
import {diagramStyles} from '../../../src/view/diagram/diagram.styles.js';
import {marksStyles} from '../../../src/view/diagram/marks.styles.js';
import {adopt} from '../../../src/view/lazy.js';
import {tokenStyles} from '../../../src/view/tokens.styles.js';
import {STATUSES} from '../../../src/progress/status.js';
import {clearStage, equipped, items, sample, world, zoomTo} from '../../support/stage.js';

describe('What is filtered out', () => {
  const host = document.createElement('div');
  after(() => {
    host.remove();
  });

  it('fades far out, whatever its status', () => {
    const root = host.attachShadow({mode: 'open'});
    // Marks come later than the diagram.
    const sheets = [tokenStyles, baseStyles, diagramStyles, marksStyles];
    root.adoptedStyleSheets = sheets.map(({styleSheet}) => styleSheet!);
    const [world, panel] = [document.createElement('div'), document.createElement('div')];
    world.className = 'world';
    panel.className = 'panel far';
    for (const status of STATUSES) {
      const box = document.createElement('div');
      box.className = `box leaf g skill ${status}`;
      box.dataset['mark'] = 'out';
      panel.append(box);
    }
    world.append(panel);
    root.append(world);
    document.body.append(host);
    expect([...panel.children].map((box) => getComputedStyle(box).opacity)).to.deep.equal(
      STATUSES.map(() => '0.2'),
    );
  });

  for (const layout of ['road', 'tree'])
    it(`has fading names far out: ${layout}`, async () => {
      const element = await equipped(await sample(`view=diagram storage=none layout=${layout}`, 1100));
      await zoomTo(element, 'far');
      const names = items(element).flatMap((each) => [...each.querySelectorAll('.tx')].slice(0, 1));
      const seen = names.filter((name) => name.checkVisibility());
      const colours = (): Set<string> => new Set(seen.map((name) => getComputedStyle(name).color));
      adopt(element.shadowRoot!, marksStyles);
      for (const each of items(element)) each.dataset['mark'] = 'out';
      expect(seen.length).to.be.above(20);
      expect(colours().size).to.equal(1);
      const faded = [...colours()];
      for (const each of items(element)) delete each.dataset['mark'];
      expect([...colours()]).not.to.include.members(faded);
      world(element)!.classList.add('searching');
      expect([...colours()]).to.deep.equal(faded);
      clearStage();
    });
});
