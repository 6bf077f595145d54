import {expect, waitUntil} from '@open-wc/testing';
import {shownFraction} from '../../src/view/meter.js';
import {violations} from '../support/axe.js';
import {element, partOf, textOf, words} from '../support/linked-stage.js';
import {quietPage} from '../support/faults.js';
import {onPaper} from '../support/paper.js';
import {clearStage, SMALL} from '../support/stage.js';

afterEach(clearStage);

describe('A progress ring or bar', () => {
  const page = quietPage();

  it('is a meter that says what it is about and how much is done', async () => {
    const ring = element('skill-progress');
    Object.assign(ring, {roadmap: SMALL, skill: 'network'});
    const meter = await partOf(ring, 'progress');
    expect(meter.getAttribute('role')).to.equal('meter');
    expect(meter.getAttribute('aria-label')).to.equal('Network');
    expect(meter.getAttribute('aria-valuetext')).to.equal('0 of 3 done');
    expect(textOf(meter)).to.equal('0%');
    expect(await violations(ring)).to.deep.equal([]);
  });

  it('is as large as its font, or as asked for', async () => {
    const ring = element('skill-progress', '<skill-progress style="font-size:20px"></skill-progress>');
    ring.roadmap = SMALL;
    const meter = await partOf(ring, 'progress');
    expect(meter.getBoundingClientRect().width).to.equal(75);
    ring.style.setProperty('--skill-progress-size', '50px');
    expect(meter.getBoundingClientRect().width).to.equal(50);
  });

  it('is light on paper, with its colours, whatever the page is', async () => {
    const ring = element('skill-progress', '<skill-progress theme=dark></skill-progress>');
    ring.roadmap = SMALL;
    const {color: dark} = getComputedStyle(await partOf(ring, 'progress'));
    await onPaper(ring.shadowRoot!, async () => {
      const {color, printColorAdjust} = getComputedStyle(await partOf(ring, 'progress'));
      expect([dark, color]).to.deep.equal(['rgb(236, 238, 240)', 'rgb(22, 25, 29)']);
      expect(printColorAdjust).to.equal('exact');
    });
  });

  it('is a bar when asked, and a ring again for any other word', async () => {
    const one = element('skill-progress', '<skill-progress shape=bar></skill-progress>');
    one.roadmap = SMALL;
    await partOf(one, 'progress');
    expect(one.renderRoot.querySelector('.pbar')).to.exist;
    expect(await violations(one)).to.deep.equal([]);
    one.setAttribute('shape', 'star');
    await one.updateComplete;
    expect(one.renderRoot.querySelector('.ring')).to.exist;
  });

  it('never rounds something to nothing, nor almost everything to everything', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map((fraction) => shownFraction({fraction}))).to.deep.equal([
      0, 0.01, 0.5, 0.99, 1,
    ]);
  });

  it('shows the fallback for an unknown skill, and tells the author once', async () => {
    const one = element('skill-progress', '<skill-progress skill=newtork><i>Fallback</i></skill-progress>');
    one.roadmap = SMALL;
    await waitUntil(() => page.warnings.length > 0, 'the author is not told', {timeout: 5000});
    one.shape = 'bar';
    await one.updateComplete;
    expect(page.warnings).to.deep.equal([
      '<skill-progress> There is no skill “newtork” in the roadmap “Small road”, so no progress is shown.',
    ]);
    expect(one.renderRoot.querySelector('[part~=progress]')).to.not.exist;
    expect(one.querySelector('i')!.checkVisibility()).to.be.true;
    one.skill = 'network';
    expect((await partOf(one, 'progress')).getAttribute('aria-label')).to.equal('Network');
    expect(page.warnings).to.have.lengthOf(1);
  });

  it('says in place what is wrong and keeps the fallback', async () => {
    const one = element(
      'skill-progress',
      '<skill-progress src=/nowhere.json><i>Fallback</i></skill-progress>',
    );
    expect(await words(one, 'message')).to.contain('cannot be loaded');
    await waitUntil(() => one.querySelector('i')!.checkVisibility());
  });
});
