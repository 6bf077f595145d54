import {expect} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import type {SkillStatusChangeDetail} from '../../src/elements/events.js';
import {keys, media} from '../support/commands.js';
import {
  aWhile,
  card,
  clearStage,
  drawn,
  focused,
  hasPart,
  item,
  press,
  put,
  record,
  scaleOf,
  showing,
  SMALL,
  still,
  titleOf,
  world,
} from '../support/stage.js';

const status = (element: SkillRoadmapElement, title: string): string =>
  [...item(element, title).part].find((each) => ['todo', 'learning', 'done', 'skipped'].includes(each))!;

/** Where the focus is within the element, in words. */
const place = (element: SkillRoadmapElement): string => {
  const {activeElement} = element.shadowRoot!;
  return titleOf(activeElement) ?? activeElement?.getAttribute('part') ?? 'nowhere';
};

async function chord(element: SkillRoadmapElement, modifier: string, key: string): Promise<void> {
  await keys({down: modifier});
  await keys({press: key});
  await keys({up: modifier});
  await still(element);
}

describe('With the keyboard', () => {
  let element: SkillRoadmapElement;
  before(() => media({'prefers-reduced-motion': 'reduce'}));
  after(() => media({}));
  beforeEach(async () => {
    element = await showing(SMALL);
    item(element, 'Network').focus();
  });
  afterEach(clearStage);

  /** Presses keys and tells where the focus went after each. */
  async function walk(...names: readonly string[]): Promise<(string | undefined)[]> {
    const stops: (string | undefined)[] = [];
    for (const name of names) {
      await press(element, name);
      stops.push(focused(element));
    }
    return stops;
  }

  it('one goes down and up, to both ends and not beyond', async () => {
    expect(await walk('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')).to.deep.equal([
      ...['HTTP', 'Methods', 'Caching', 'Methods'],
    ]);
    expect(await walk('End', 'ArrowDown', 'Home', 'ArrowUp')).to.deep.equal([
      ...['Typing', 'Typing', 'Network', 'Network'],
    ]);
  });

  it('one goes in and out, closes a group on the way out and opens it on the way in', async () => {
    expect(await walk('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).to.deep.equal([
      ...['HTTP', 'Methods', 'Methods', 'HTTP', 'Network'],
    ]);
    await press(element, 'ArrowLeft');
    expect(item(element, 'Network').ariaExpanded).to.equal('false');
    expect(await walk('ArrowDown', 'ArrowUp')).to.deep.equal(['Version control', 'Network']);
    await press(element, 'ArrowRight');
    expect(item(element, 'Network').ariaExpanded).to.equal('true');
    expect(focused(element)).to.equal('Network');
  });

  it('one goes in to the left where text runs from right to left', async () => {
    element.dir = 'rtl';
    element.requestUpdate();
    await aWhile(100);
    await still(element);
    item(element, 'Network').focus();
    expect(await walk('ArrowLeft', 'ArrowRight')).to.deep.equal(['HTTP', 'Network']);
  });

  it('Enter opens the card and goes there, Escape closes it and comes back', async () => {
    await walk('ArrowDown', 'ArrowDown');
    await press(element, 'Enter');
    const opened = await card(element);
    expect(opened.textContent).to.contain('Methods');
    expect(opened.contains(element.shadowRoot!.activeElement)).to.be.true;
    await press(element, 'Escape');
    expect(hasPart(element, 'card')).to.be.false;
    expect(focused(element)).to.equal('Methods');
  });

  it('the ring around what the card says lies inside the card, where nothing cuts it', async () => {
    await press(element, 'Enter');
    await card(element);
    const inside = element.shadowRoot!.activeElement!;
    expect(inside.matches('.card > .in:focus-visible')).to.be.true;
    const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(inside);
    expect([outlineStyle, outlineWidth, outlineOffset]).to.deep.equal(['solid', '2px', '-2px']);
  });

  it('Escape closes the card from the tree, too', async () => {
    element.select('caching');
    await card(element);
    item(element, 'Caching').focus();
    await press(element, 'Escape');
    expect(hasPart(element, 'card')).to.be.false;
    expect(focused(element)).to.equal('Caching');
  });

  it('Escape belongs to the page where there is nothing to go back from', async () => {
    const left: boolean[] = [];
    element.parentElement!.addEventListener('keydown', (event) => left.push(event.defaultPrevented));
    await press(element, 'Escape');
    expect(left).to.deep.equal([false]);
  });

  it('space goes through the statuses', async () => {
    await walk('End');
    const seen: string[] = [];
    for (let turn = 0; turn < 4; turn++) {
      await press(element, 'Space');
      seen.push(status(element, 'Typing'));
    }
    expect(seen).to.deep.equal(['learning', 'done', 'skipped', 'todo']);
  });

  it('D, L, S and R set done, learning, skipped and to do', async () => {
    await walk('End');
    const seen: string[] = [];
    for (const key of ['d', 'l', 's', 'r', 'D']) {
      await press(element, key);
      seen.push(status(element, 'Typing'));
    }
    expect(seen).to.deep.equal(['done', 'learning', 'skipped', 'todo', 'done']);
    expect(focused(element)).to.equal('Typing');
  });

  it('a branch is set with what it needs, and the change is told once', async () => {
    const changes = record<SkillStatusChangeDetail>(element, 'skill-status-change');
    await press(element, 'd');
    expect(status(element, 'Network')).to.equal('done');
    expect(status(element, 'Gopher')).to.equal('todo');
    expect(changes).to.have.length(1);
    expect(changes[0]!.detail).to.include({id: 'small/network', from: 'todo', to: 'done'});
  });

  it('ctrl and Z takes back change after change', async () => {
    await walk('End');
    await press(element, 'd', 's');
    await chord(element, 'Control', 'z');
    expect(status(element, 'Typing')).to.equal('done');
    await chord(element, 'Control', 'z');
    expect(status(element, 'Typing')).to.equal('todo');
  });

  it('+ and - zoom, 0 fits', async () => {
    const whole = scaleOf(element);
    await press(element, '+');
    expect(scaleOf(element)).to.be.closeTo(whole * 1.3, 0.001);
    await press(element, '+', '-');
    expect(scaleOf(element)).to.be.closeTo(whole * 1.3, 0.001);
    await press(element, '0');
    expect(scaleOf(element)).to.be.closeTo(whole, 0.001);
  });

  it('the camera follows the focus', async () => {
    for (let step = 0; step < 4; step++) element.zoomIn();
    await still(element);
    for (const key of ['End', 'Home', 'ArrowDown', 'End']) {
      await press(element, key);
      const {left, right, top, bottom} = element.shadowRoot!.activeElement!.getBoundingClientRect();
      const stage = world(element)!.parentElement!.getBoundingClientRect();
      expect(left, key).to.be.at.least(stage.left);
      expect(top, key).to.be.at.least(stage.top);
      expect(Math.min(right, left + 24), key).to.be.at.most(stage.right);
      expect(bottom, key).to.be.at.most(stage.bottom);
    }
  });

  it('the focus stays on its skill when the map is laid out anew', async () => {
    await walk('ArrowDown', 'ArrowDown');
    for (const width of ['700px', '1000px']) {
      element.parentElement!.style.width = width;
      await aWhile(100);
      await still(element);
      expect(focused(element), width).to.equal('Methods');
    }
  });

  it('what one sets is said aloud', async () => {
    await walk('End');
    await press(element, 'd');
    const live = element.renderRoot.querySelector('[aria-live=polite]')!;
    expect(live.textContent).to.contain('Typing: Done.').and.to.contain('1 of 6 done');
  });

  it('keys with ctrl, alt or ⌘ are left to the browser', async () => {
    const taken: string[] = [];
    element.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) taken.push(event.key);
    });
    for (const [modifier, key] of [
      ['Control', 'd'],
      ['Alt', 'd'],
      ['Control', 'ArrowDown'],
      ['Alt', 'Home'],
    ] as const) {
      item(element, 'Network').dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          ctrlKey: modifier === 'Control',
          altKey: modifier === 'Alt',
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    }
    await still(element);
    expect(taken).to.deep.equal([]);
    expect(status(element, 'Network')).to.equal('todo');
  });
});

describe('A skill that stands in two places', () => {
  afterEach(clearStage);

  it('does not turn the keys round in a circle', async () => {
    const shared = {title: 'Commit', sameAs: 'https://example.org/commit'};
    const groups = [
      {title: 'SQL', children: [shared]},
      {title: 'Git', children: [shared, {title: 'Push'}]},
    ];
    const element = await showing({title: 'Road', children: groups});
    item(element, 'SQL').focus();
    const stops: unknown[] = [];
    for (let step = 0; step < 4; step++) {
      await press(element, 'ArrowDown');
      stops.push(focused(element));
    }
    expect(stops).to.deep.equal(['Commit', 'Git', 'Commit', 'Push']);
  });
});

describe('The tab key', () => {
  afterEach(clearStage);

  it('comes into the tree at one place, leaves it, and comes back to the same', async () => {
    const block = put(
      '<button id=before>Before</button><skill-roadmap></skill-roadmap><button id=after>After</button>',
    );
    const element = block.querySelector<SkillRoadmapElement>('skill-roadmap')!;
    element.roadmap = SMALL;
    await drawn(element);
    block.querySelector<HTMLElement>('#before')!.focus();
    const stops: string[] = [];
    while (stops.length < 30 && document.activeElement?.id !== 'after') {
      await keys({press: 'Tab'});
      stops.push(document.activeElement === element ? place(element) : (document.activeElement?.id ?? ''));
    }
    const skills = stops.filter((stop) => ['Network', 'HTTP', 'Typing', 'Git'].includes(stop));
    expect(skills).to.deep.equal(['Network']);
    expect(stops.at(-1)).to.equal('after');

    item(element, 'Network').focus();
    await press(element, 'End', 'Tab');
    expect(focused(element)).to.be.undefined;
    await keys({down: 'Shift'});
    await keys({press: 'Tab'});
    await keys({up: 'Shift'});
    expect(focused(element)).to.equal('Typing');
  });
});
