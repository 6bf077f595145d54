import {expect} from '@open-wc/testing';
import {baseStyles} from '../../../src/view/base.styles.js';
import {diagramStyles} from '../../../src/view/diagram/diagram.styles.js';
import {marksStyles} from '../../../src/view/diagram/marks.styles.js';
import {tokenStyles} from '../../../src/view/tokens.styles.js';
import {STATUSES} from '../../../src/progress/status.js';

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
});
