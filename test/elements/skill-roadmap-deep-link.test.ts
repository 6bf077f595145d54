import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {aWhile, clearStage, put, showing, SMALL} from '../support/stage.js';

const linked = (more: Partial<SkillRoadmapElement> = {}): Promise<SkillRoadmapElement> =>
  showing(SMALL, {deepLink: true, ...more});

const shows = ({selectedSkill}: SkillRoadmapElement): string | undefined => selectedSkill?.title;

const toShow = (element: SkillRoadmapElement, title: string): Promise<void> =>
  waitUntil(() => shows(element) === title, `it does not show ${title}`);

describe('A deep link', () => {
  afterEach(() => {
    clearStage();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens the card of the skill that the address names', async () => {
    location.hash = '#caching';
    await toShow(await linked(), 'Caching');
  });

  it('follows the address, and leaves the card as it is where that names no skill', async () => {
    const element = await linked();
    location.hash = '#caching';
    await toShow(element, 'Caching');
    location.hash = '#top';
    await aWhile();
    expect(shows(element)).to.equal('Caching');
    location.hash = `#${encodeURIComponent('small/network/dns')}`;
    await toShow(element, 'DNS');
  });

  it('puts what is shown into the address, also when it is shown again', async () => {
    const element = await linked();
    for (const before of ['', '#top']) {
      history.replaceState(null, '', location.pathname + location.search + before);
      element.select('caching');
      await waitUntil(() => location.hash === '#caching', `not in place of ${before}`);
      element.select();
      await aWhile();
      expect(location.hash).to.equal('#caching');
    }
  });

  it('goes on with another roadmap', async () => {
    const element = await linked();
    location.hash = '#caching';
    await toShow(element, 'Caching');
    element.roadmap = {title: 'Other', children: [{title: 'Keeping', id: 'caching'}]};
    await toShow(element, 'Keeping');
  });

  it('gives way to the skill that the author names', async () => {
    location.hash = '#caching';
    const element = await linked({skill: 'dns'});
    await toShow(element, 'DNS');
    await aWhile(300);
    expect(shows(element)).to.equal('DNS');
  });

  it('is none without the author’s wish, and none any more once it is taken back', async () => {
    location.hash = '#caching';
    const other = await showing(SMALL);
    const element = await linked();
    await toShow(element, 'Caching');
    element.deepLink = false;
    element.select('dns');
    location.hash = '#caching';
    await aWhile(300);
    expect([shows(other), shows(element), location.hash]).to.deep.equal([undefined, 'DNS', '#caching']);
  });

  it('is put back into the address by another press on the skill', async () => {
    const element = await linked();
    element.select('caching');
    await waitUntil(() => location.hash === '#caching');
    location.hash = '#top';
    element.select('caching');
    expect(location.hash).to.equal('#caching');
  });

  it('counts again once the author names no skill any more', async () => {
    const element = await linked({skill: 'dns'});
    await toShow(element, 'DNS');
    location.hash = '#caching';
    await aWhile();
    (element as {skill?: string | undefined}).skill = undefined;
    await toShow(element, 'Caching');
  });

  it('rests while the element is away, and opens nothing as it comes back', async () => {
    const element = await linked();
    location.hash = '#caching';
    await toShow(element, 'Caching');
    element.select();
    put('').append(element);
    await aWhile();
    expect(shows(element)).to.equal(undefined);
    element.remove();
    location.hash = '#dns';
    await aWhile();
    put('').append(element);
    await aWhile();
    expect(shows(element)).to.equal(undefined);
    location.hash = '#caching';
    await toShow(element, 'Caching');
  });
});
