import {expect, nextFrame} from '@open-wc/testing';
import type {Roadmap} from '../../../src/model/roadmap.js';
import {
  allDrawn,
  clearLists,
  lineOf,
  rowOf,
  rowsOf,
  sampleRoadmap,
  skillOf,
  stageList,
  titleOf,
  titlesOf,
} from '../../support/list-stage.js';
import {branch, choice, leaf, recommended, roadmap} from '../../support/roadmap.js';

const small = (): Roadmap =>
  roadmap(
    branch('Network', [
      branch('HTTP', [leaf('Methods'), leaf('Caching')]),
      leaf('DNS', {importance: 'optional'}),
    ]),
    branch('Version control', [choice(1, recommended('Git'), leaf('Mercurial')), leaf('Branching')]),
    leaf('Typing'),
  );

describe('The list', () => {
  afterEach(clearLists);

  it('shows every skill of the sample once, in learning order', async () => {
    const stage = stageList(await sampleRoadmap());
    const {places} = stage.session.outline;
    await allDrawn(stage);
    expect(rowsOf(stage).map(({dataset}) => dataset['key'])).to.deep.equal(
      places.map(({skill}) => skill.key),
    );
  });

  it('is a tree whose items tell their level, place and number of siblings', () => {
    const stage = stageList(small());
    const tree = stage.box.querySelector('[role=tree]')!;
    const told = rowsOf(stage).map((row) => [
      titleOf(row),
      ...['level', 'posinset', 'setsize'].map((name) => Number(row.getAttribute(`aria-${name}`))),
    ]);
    expect(tree.ariaLabel).to.equal('Road');
    expect(told).to.deep.equal([
      ['Network', 1, 1, 3],
      ['HTTP', 2, 1, 2],
      ['Methods', 3, 1, 2],
      ['Caching', 3, 2, 2],
      ['DNS', 2, 2, 2],
      ['Version control', 1, 2, 3],
      ['Git', 2, 1, 3],
      ['Mercurial', 2, 2, 3],
      ['Branching', 2, 3, 3],
      ['Typing', 1, 3, 3],
    ]);
  });

  it('says what holds of a skill by glyph, by part and by name', () => {
    const stage = stageList(small());
    stage.board.setStatus(skillOf(stage, 'Git'), 'learning');
    const row = rowOf(stage, 'Git');
    expect(row.part.value.split(' ')).to.have.members(['skill', 'learning', 'recommended', 'choice']);
    expect(row.querySelector('.ck')!.classList.contains('learning')).to.be.true;
    expect(row.ariaLabel).to.equal('Git, Learning, Recommended, alternative');
    expect(row.ariaChecked).to.equal('mixed');
    expect(lineOf(stage, 'DNS').querySelector('.grade')!.textContent).to.equal('optional');
  });

  it('counts at every branch and at the head of every section', () => {
    const stage = stageList(small());
    stage.board.setStatus(skillOf(stage, 'Methods'), 'done');
    expect(lineOf(stage, 'HTTP').querySelector('.n')!.textContent).to.equal('1/2');
    const head = lineOf(stage, 'Network');
    expect(head.querySelector('.n')!.textContent).to.equal('1 of 2');
    expect(head.querySelector<HTMLElement>('.ring')!.dataset['number']).to.equal('1');
    expect(head.querySelector<HTMLElement>('.pbar > i')!.style.inlineSize).to.equal('50%');
  });

  it('frames alternatives and says which one is picked', () => {
    const stage = stageList(small());
    const frame = stage.box.querySelector('[part=choice]')!;
    const label = frame.querySelector('.ask')!;
    expect([...frame.querySelectorAll('[role=treeitem]')].map((row) => titleOf(row))).to.deep.equal([
      'Git',
      'Mercurial',
    ]);
    expect(label.textContent).to.equal('pick 1 of 2');
    stage.board.setStatus(skillOf(stage, 'Mercurial'), 'done');
    expect(label.textContent).to.equal('pick 1 of 2, picked Mercurial');
  });

  it('rewrites only what a tick changes', async () => {
    const stage = stageList(await sampleRoadmap());
    await allDrawn(stage);
    const json = skillOf(stage, 'JSON');
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const {target} of records)
        touched.add((target instanceof Element ? target : target.parentElement!).closest('.line')!);
    });
    observer.observe(stage.box, {subtree: true, attributes: true, childList: true, characterData: true});
    stage.board.setStatus(json, 'done');
    await nextFrame();
    observer.disconnect();
    const expected = [...stage.session.outline.path(json), json].map(({title}) => title);
    expect([...touched].map((line) => titleOf(line as Element))).to.have.members(expected);
  });

  it('says everything in another language when the language changes, and keeps focus and place', () => {
    const stage = stageList(small(), {height: 120});
    stage.board.focus(skillOf(stage, 'Branching'));
    const {scrollTop} = stage.box;
    expect(scrollTop).to.be.above(0);
    stage.say({optional: 'wahlfrei', doneOf: '{done} von {total}'}, 'de');
    expect(lineOf(stage, 'DNS').querySelector('.grade')!.textContent).to.equal('wahlfrei');
    expect(lineOf(stage, 'Network').querySelector('.n')!.textContent).to.equal('0 von 2');
    expect(titleOf(stage.host.shadowRoot!.activeElement)).to.equal('Branching');
    expect(stage.box.scrollTop).to.equal(scrollTop);
  });

  it('begins with what the roadmap is about: a linked title and the first paragraph', async () => {
    const intro = stageList(await sampleRoadmap()).box.querySelector('.intro')!;
    const link = intro.querySelector('h2 > a')!;
    expect(link.textContent).to.equal('Web Backend Developer');
    expect(link.getAttribute('href')).to.equal('https://infinite.education/view/web_backend_developer');
    expect(intro.querySelector('p')!.textContent).to.match(/^Who\? The person who .* innovating\.$/);
    clearLists();
    expect(stageList(small()).box.querySelector('.intro')).to.be.null;
  });

  it('leaves out what a filter leaves out, and moves the tab stop to what is left', () => {
    const stage = stageList(small());
    const kept = ['Version control', 'Branching'].map((title) => skillOf(stage, title));
    stage.board.mark({kept: new Set(kept)});
    expect(titlesOf(stage)).to.deep.equal(['Version control', 'Branching']);
    expect(
      rowsOf(stage)
        .filter((row) => row.tabIndex === 0)
        .map(titleOf),
    ).to.deep.equal(['Version control']);
    expect(stage.box.querySelector('[part=choice]')!.checkVisibility()).to.be.false;
    stage.board.mark({kept: undefined});
    expect(titlesOf(stage)).to.have.length(10);
  });

  it('lifts what was found out of the rest', () => {
    const stage = stageList(small());
    const [git, dns] = [skillOf(stage, 'Git'), skillOf(stage, 'DNS')];
    stage.board.mark({hits: new Set([git, dns]), current: dns});
    const background = (title: string): string =>
      getComputedStyle(rowOf(stage, title).querySelector('.tx')!).backgroundColor;
    expect(background('Git')).to.equal(background('DNS'));
    expect(background('Git')).not.to.equal(background('HTTP'));
    expect(lineOf(stage, 'DNS').dataset['mark']).to.equal('current');
    stage.board.mark({hits: undefined});
    expect(background('Git')).to.equal(background('HTTP'));
  });

  it('keeps an edited roadmap as it was opened', () => {
    const stage = stageList(small());
    stage.board.setOpen(skillOf(stage, 'Network'), false);
    const edited = {...small(), children: [...small().children, branch('Testing', [leaf('Mocks')])]};
    clearLists();
    const next = stageList(small());
    next.list.setOpen(skillOf(next, 'Network'), false);
    const {facts} = stageList(edited).board;
    next.list.show(edited, facts, {coarse: false});
    expect(titlesOf(next).slice(0, 2)).to.deep.equal(['Network', 'Version control']);
    expect(titlesOf(next)).to.include('Mocks');
  });
});
