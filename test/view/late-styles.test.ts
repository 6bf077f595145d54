import {expect, waitUntil} from '@open-wc/testing';
import type {CSSResult} from 'lit';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {buttonStyles} from '../../src/view/button.styles.js';
import {asideStyles} from '../../src/view/card/aside.styles.js';
import {cardStyles} from '../../src/view/card/card.styles.js';
import {marksStyles} from '../../src/view/diagram/marks.styles.js';
import {helpStyles} from '../../src/view/help/help.styles.js';
import {adopt} from '../../src/view/lazy.js';
import {legendStyles} from '../../src/view/legend.styles.js';
import {listStyles} from '../../src/view/list/list.styles.js';
import {menuStyles} from '../../src/view/menu/menu.styles.js';
import {minimapStyles} from '../../src/view/minimap.styles.js';
import {newStyles} from '../../src/view/new.styles.js';
import {noticeStyles} from '../../src/view/notice.styles.js';
import {panelStyles} from '../../src/view/panel.styles.js';
import {searchFieldStyles} from '../../src/view/search/search-field.styles.js';
import {searchStyles} from '../../src/view/search/search.styles.js';
import {toastStyles} from '../../src/view/toast.styles.js';
import {transferStyles} from '../../src/view/transfer/transfer.styles.js';
import {troubleStyles} from '../../src/view/trouble.styles.js';
import {clearStage, equipped, press, sample, still, wideWindow, world, zoomTo} from '../support/stage.js';

const LATE: Record<string, CSSResult> = {
  asideStyles,
  buttonStyles,
  cardStyles,
  helpStyles,
  legendStyles,
  listStyles,
  marksStyles,
  menuStyles,
  minimapStyles,
  newStyles,
  noticeStyles,
  panelStyles,
  searchFieldStyles,
  searchStyles,
  toastStyles,
  transferStyles,
  troubleStyles,
};

/** What everything in the drawing looks like: its name, and all its computed style. */
function looks(element: SkillRoadmapElement): string[] {
  return [...world(element)!.querySelectorAll('*')].map((each) => {
    const style = getComputedStyle(each);
    const {x, y, width, height} = each.getBoundingClientRect();
    const look = [
      'position',
      'display',
      'margin',
      'padding',
      'border',
      'background',
      'color',
      'font',
      'cursor',
    ];
    return [
      each.getAttribute('class'),
      [x, y, width, height].map(Math.round),
      ...look.map((name) => style.getPropertyValue(name)),
    ].join(' ');
  });
}

describe('What comes later over a diagram', () => {
  let element: SkillRoadmapElement;
  before(wideWindow);
  beforeEach(async () => {
    element = await equipped(await sample('view=diagram storage=none', 1100));
  });
  afterEach(clearStage);

  for (const level of ['far', 'mid'] as const)
    it(`has style sheets that leave the drawing as it is: ${level}`, async () => {
      await zoomTo(element, level);
      await still(element);
      const before = looks(element);
      for (const [name, styles] of Object.entries(LATE)) {
        adopt(element.shadowRoot!, styles);
        const changed = looks(element).filter((look, i) => look !== before[i]);
        expect(changed, name).to.deep.equal([]);
      }
    });

  it('leaves it so as the help opens', async () => {
    world(element)!.querySelector<HTMLElement>('[tabindex="0"]')!.focus({preventScroll: true});
    await still(element);
    const before = looks(element);
    await press(element, '?');
    await waitUntil(() => element.shadowRoot!.querySelector('dialog'), 'no help');
    await still(element);
    const changed = looks(element).filter((look, i) => look !== before[i]);
    expect(changed).to.deep.equal([]);
  });
});
