import {expect} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {read} from '../../src/model/read.js';
import {skillsOf} from '../../src/model/roadmap.js';
import {
  clearStage,
  equipped,
  item,
  items,
  sample,
  SAMPLE,
  showing,
  SMALL,
  still,
  titleOf,
  world,
} from '../support/stage.js';

/** One line for each tree item, as assistive technology learns of it. */
function spoken(element: SkillRoadmapElement): string[] {
  return items(element).map((each) => {
    const {ariaLevel, ariaPosInSet, ariaSetSize, ariaLabel, ariaChecked, ariaExpanded, ariaSelected} = each;
    const box = {true: '[x]', mixed: '[-]', false: '[ ]'}[ariaChecked!]!;
    const words = [
      `${ariaLevel}. ${ariaPosInSet}/${ariaSetSize} ${box} ${ariaLabel}`,
      ariaExpanded && (ariaExpanded === 'true' ? 'open' : 'closed'),
      ariaSelected === 'true' && 'selected',
      each.tabIndex === 0 && 'tab stop',
    ];
    return words.filter(Boolean).join(' · ');
  });
}

const tokens = (element: SkillRoadmapElement, title: string): string[] =>
  item(element, title).getAttribute('part')!.split(' ').sort();

describe('The diagram for assistive technology', () => {
  afterEach(clearStage);

  it('is a tree named like the roadmap, its items in order', async () => {
    const element = await showing(SMALL);
    expect(world(element)).to.include({role: 'tree', ariaLabel: 'Small road'});
    expect(spoken(element)).to.deep.equal([
      '1. 1/3 [ ] Network, 0 of 3 done · open · tab stop',
      '2. 1/3 [ ] HTTP, 0 of 2 done, core · open',
      '3. 1/2 [ ] Methods',
      '3. 2/2 [ ] Caching',
      '2. 2/3 [ ] DNS',
      '2. 3/3 [ ] Gopher, optional',
      '1. 2/3 [ ] Version control, 0 of 2 done · open',
      '2. 1/3 [ ] Git, Recommended, alternative',
      '2. 2/3 [ ] Mercurial, alternative',
      '2. 3/3 [ ] Branching',
      '1. 3/3 [ ] Typing',
    ]);
  });

  it('tells what is done, begun, skipped, closed and selected', async () => {
    const element = await showing(SMALL);
    element.setStatus('caching', 'done');
    element.setStatus('dns', 'learning');
    element.setStatus('small/version-control/branching', 'skipped');
    element.setStatus('typing', 'done');
    element.select('caching');
    await still(element);
    expect(spoken(element)).to.deep.equal([
      '1. 1/3 [-] Network, 1 of 3 done · open',
      '2. 1/3 [-] HTTP, 1 of 2 done, core · open',
      '3. 1/2 [ ] Methods',
      '3. 2/2 [x] Caching · selected · tab stop',
      '2. 2/3 [-] DNS, Learning',
      '2. 3/3 [ ] Gopher, optional',
      '1. 2/3 [ ] Version control, 0 of 1 done · open',
      '2. 1/3 [ ] Git, Recommended, alternative',
      '2. 2/3 [ ] Mercurial, alternative',
      '2. 3/3 [ ] Branching, Skipped',
      '1. 3/3 [x] Typing',
    ]);
  });

  it('leaves out what is closed', async () => {
    const element = await showing(SMALL);
    element.collapseAll();
    await still(element);
    expect(spoken(element)).to.deep.equal([
      '1. 1/3 [ ] Network, 0 of 3 done · closed · tab stop',
      '1. 2/3 [ ] Version control, 0 of 2 done · closed',
      '1. 3/3 [ ] Typing',
    ]);
    element.expandAll();
    await still(element);
    expect(items(element)).to.have.length(11);
  });

  it('has one tab stop, whatever is closed', async () => {
    const element = await showing(SMALL);
    element.select('caching');
    element.select();
    element.collapseAll();
    await still(element);
    expect(
      items(element)
        .filter(({tabIndex}) => tabIndex === 0)
        .map(titleOf),
    ).to.deep.equal(['Network']);
  });

  it('hides its decoration', async () => {
    const element = await showing(SMALL);
    const decoration = world(element)!.querySelectorAll('svg, [part=title]');
    expect([...decoration].filter((each) => each.ariaHidden !== 'true')).to.deep.equal([]);
  });
});

describe('The diagram for the page around it', () => {
  afterEach(clearStage);

  it('carries the key of every skill of the sample, in order', async () => {
    const element = await sample('', 1400);
    const {roadmap} = read(await (await fetch(SAMPLE)).json());
    const keys = [...skillsOf(roadmap!)].map(({key}) => key);
    expect(items(element).map(({dataset}) => dataset['key'])).to.deep.equal(keys);
    expect(keys.length).to.be.above(290);
  });

  it('tells what holds of each skill in its part', async () => {
    const element = await showing(SMALL);
    expect(tokens(element, 'Network')).to.deep.equal(['branch', 'skill', 'todo']);
    expect(tokens(element, 'HTTP')).to.deep.equal(['branch', 'core', 'skill', 'todo']);
    expect(tokens(element, 'Gopher')).to.deep.equal(['optional', 'skill', 'todo']);
    expect(tokens(element, 'Git')).to.deep.equal(['choice', 'recommended', 'skill', 'todo']);
    expect(tokens(element, 'Typing')).to.deep.equal(['skill', 'todo']);
  });

  it('changes the part with the status and the selection', async () => {
    const element = await showing(SMALL);
    element.setStatus('caching', 'done');
    element.setStatus('dns', 'skipped');
    element.select('dns');
    await still(element);
    expect(tokens(element, 'Caching')).to.deep.equal(['done', 'skill']);
    expect(tokens(element, 'HTTP')).to.deep.equal(['branch', 'core', 'learning', 'skill']);
    expect(tokens(element, 'DNS')).to.deep.equal(['selected', 'skill', 'skipped']);
  });

  it('lets a page style the skills of one status', async () => {
    const element = await showing(SMALL);
    const style = document.createElement('style');
    style.textContent = 'skill-roadmap::part(skill done) { opacity: 0.5 }';
    element.before(style);
    element.setStatus('caching', 'done');
    await still(element);
    expect(getComputedStyle(item(element, 'Caching')).opacity).to.equal('0.5');
    expect(getComputedStyle(item(element, 'DNS')).opacity).to.equal('1');
  });

  it('names its other parts', async () => {
    const element = await equipped(await showing(SMALL));
    const parts = new Set(
      [...element.renderRoot.querySelectorAll('[part]')].flatMap((each) => [...each.part]),
    );
    expect(parts).to.include.all.keys(
      'toolbar',
      'search',
      'diagram',
      'road',
      'station',
      'group',
      'progress',
      'legend',
    );
    const unnamed = [...element.renderRoot.querySelectorAll('button')].filter(
      (button) => !button.part.length,
    );
    expect(unnamed.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
  });
});

describe('A skill that stands in two places', () => {
  afterEach(clearStage);
  const shared = {title: 'Commit', sameAs: 'https://example.org/commit'};
  const TWICE = {
    title: 'R',
    children: [
      {title: 'SQL', children: [shared]},
      {title: 'Git', children: [shared, 'Push']},
    ],
  };

  it('is done in both at once', async () => {
    const element = await showing(TWICE);
    const [first, second] = items(element).filter((each) => titleOf(each) === 'Commit');
    element.setStatus('https://example.org/commit', 'done');
    await still(element);
    expect([first!.ariaChecked, second!.ariaChecked]).to.deep.equal(['true', 'true']);
    expect(element.progress).to.include({done: 2, left: 1});
  });
});
