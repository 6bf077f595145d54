import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {SkillSelectDetail, SkillStatusChangeDetail} from '../../src/elements/events.js';
import {violations} from '../support/axe.js';
import {keys} from '../support/commands.js';
import {quietPage} from '../support/faults.js';
import {onPaper} from '../support/paper.js';
import {about, element, headingOf, partOf, textOf, words} from '../support/linked-stage.js';
import {clearStage, click, record, SMALL} from '../support/stage.js';
import type {SkillCardElement} from '../../src/elements/skill-card.js';

afterEach(clearStage);

async function cardOf(skill: string | undefined, roadmap: unknown = SMALL): Promise<SkillCardElement> {
  const card = element('skill-card');
  Object.assign(card, {skill, roadmap});
  await partOf(card, 'card');
  return card;
}

const radio = (card: SkillCardElement, value: string): HTMLInputElement =>
  card.renderRoot.querySelector<HTMLInputElement>(`input[value=${value}]`)!;

const checked = (card: SkillCardElement): string | undefined =>
  card.renderRoot.querySelector<HTMLInputElement>('input:checked')?.value;

const widthOf = (node: Element): number => node.getBoundingClientRect().width;

const linesOf = (node: Element): number =>
  Math.round(node.clientHeight / parseFloat(getComputedStyle(node).lineHeight));

async function footOf(card: SkillCardElement): Promise<[HTMLElement, HTMLElement, HTMLElement]> {
  const before = await partOf(card, 'previous-button');
  return [before.parentElement!, before, await partOf(card, 'next-button')];
}

/** The words of a text that no line end cuts in two. */
function wordsInOneLine(node: Element): string[] {
  const letters = [...node.childNodes].find((child) => child instanceof Text)!;
  return [...letters.data.matchAll(/\S+/g)].flatMap(({0: word, index}) => {
    const range = document.createRange();
    range.setStart(letters, index);
    range.setEnd(letters, index + word.length);
    return new Set([...range.getClientRects()].map(({top}) => top)).size === 1 ? [word] : [];
  });
}

describe('A card', () => {
  const page = quietPage();

  it('says where the skill stands, what to know first and how to go on', async () => {
    const card = await cardOf('caching');
    expect(headingOf(card)).to.equal('Caching');
    expect(textOf(card.renderRoot.querySelector('nav')!)).to.equal('Network HTTP');
    expect(await words(card, 'previous-button')).to.equal('Previous skill: Methods');
    expect(await words(card, 'next-button')).to.equal('Next skill: DNS');
  });

  it('is light on paper, whatever the page is', async () => {
    const card = element('skill-card', '<skill-card theme=dark></skill-card>');
    Object.assign(card, {skill: 'dns', roadmap: SMALL});
    const whole = await partOf(card, 'card');
    expect(getComputedStyle(whole).color).to.equal('rgb(236, 238, 240)');
    await onPaper(card.shadowRoot!, () => {
      expect(getComputedStyle(whole).color).to.equal('rgb(22, 25, 29)');
      expect(getComputedStyle(whole).backgroundColor).to.equal('rgb(255, 255, 255)');
    });
  });

  for (const width of [288, 390, 448]) {
    it(`gives both neighbours the same room, a short one what it needs: ${width} px`, async () => {
      const [long, longer] = [
        'Fermentation and a dough that rises slowly',
        'Stretching and folding the dough at night',
      ];
      const children = [long, 'Here', longer, 'Tea', 'Bake it'].map((title) => ({title, id: title}));
      const card = element('skill-card', '<skill-card></skill-card>', width);
      Object.assign(card, {skill: 'Here', roadmap: {title: 'Bread', children}});
      const [foot, before, after] = await footOf(card);
      expect(widthOf(before)).to.be.closeTo(widthOf(after), 1);
      expect(widthOf(before)).to.be.at.most(widthOf(foot) / 2);
      for (const name of [before, after].map((side) => side.querySelector('.to')!)) {
        expect(wordsInOneLine(name), name.textContent).to.deep.equal(name.textContent.split(' '));
        expect(linesOf(name)).to.be.at.most(2);
      }
      card.select('Tea');
      await about(card, 'Tea');
      const [, wide, short] = await footOf(card);
      expect(linesOf(short.querySelector('.to')!)).to.equal(1);
      expect(widthOf(wide)).to.be.greaterThan(widthOf(foot) / 2);
    });
  }

  it('shows text, prerequisites, alternatives and resources with their hosts', async () => {
    const branching = await cardOf('branching');
    expect(branching.renderRoot.querySelector('.text strong')?.textContent).to.equal('beside');
    expect(textOf(branching.renderRoot.querySelector('.pill')!)).to.contain('Git');
    const git = await cardOf('git');
    expect(textOf(git.renderRoot.querySelector('.alts')!)).to.equal('Mercurial, To do');
    const dns = await cardOf('dns');
    const link = dns.renderRoot.querySelector<HTMLAnchorElement>('.res a')!;
    expect(link.href).to.equal('https://example.org/dns');
    expect(textOf(dns.renderRoot.querySelector('.res small')!)).to.equal('Video on example.org');
  });

  it('is about the roadmap when no skill, or an unknown one, is named', async () => {
    expect(headingOf(await cardOf(undefined))).to.equal('Small road');
    expect(headingOf(await cardOf('nobody'))).to.equal('Small road');
  });

  it('shows one skill that is given alone, under the identity it names', async () => {
    const card = await cardOf(undefined, {
      title: 'OAuth',
      importance: 'core',
      sameAs: 'https://example.org/oauth',
    });
    expect(headingOf(card)).to.equal('OAuth');
    expect(card.renderRoot.querySelector('.facts .core')).to.exist;
    expect(card.renderRoot.querySelector('nav')).to.be.null;
    expect(card.selectedSkill?.key).to.equal('example.org/oauth');
  });

  it('sets a status with the keyboard and tells the page', async () => {
    const card = await cardOf('caching');
    const events = record<SkillStatusChangeDetail>(document, 'skill-status-change');
    radio(card, 'todo').focus();
    await keys({press: 'ArrowRight'});
    await waitUntil(() => checked(card) === 'learning');
    const {id, from, to} = events[0]!.detail;
    expect({id, from, to}).to.deep.equal({id: 'caching', from: 'todo', to: 'learning'});
  });

  it('shows what holds when the page refuses a status', async () => {
    const card = await cardOf('caching');
    card.addEventListener('skill-status-change', (event) => {
      event.preventDefault();
    });
    await click(radio(card, 'done').parentElement!);
    expect(checked(card)).to.equal('todo');
    expect(card.session!.status(card.selectedSkill!)).to.equal('todo');
  });

  it('changes nothing when it is read-only', async () => {
    const card = await cardOf('caching');
    card.readonly = true;
    await card.updateComplete;
    expect(card.renderRoot.querySelector('fieldset')!.disabled).to.be.true;
    expect(card.renderRoot.querySelector('textarea')).to.be.null;
  });

  it('goes on to the next skill, unless the page refuses, and keeps the focus', async () => {
    const card = await cardOf('branching');
    const next = await partOf(card, 'next-button');
    next.focus();
    await keys({press: 'Enter'});
    await about(card, 'Typing');
    await waitUntil(() => card.shadowRoot?.activeElement, 'the focus is lost');
    const chosen = record<SkillSelectDetail>(card, 'skill-select');
    card.addEventListener('skill-select', (event) => {
      event.preventDefault();
    });
    (await partOf(card, 'previous-button')).click();
    await card.updateComplete;
    expect(chosen.map(({detail}) => detail.skill.title)).to.deep.equal(['Branching']);
    expect(headingOf(card)).to.equal('Typing');
  });

  it('keeps a private note after a pause, when it is left, and when the card goes', async () => {
    const card = await cardOf('caching');
    const {keeper} = card.session!;
    const skill = card.selectedSkill!;
    const area = (await partOf(card, 'note')) as HTMLTextAreaElement;
    area.focus();
    await keys({type: 'abc'});
    expect(keeper.noteOf(skill)).to.equal('');
    await waitUntil(() => keeper.noteOf(skill) === 'abc', 'not kept after a pause');
    await keys({type: 'd'});
    area.blur();
    expect(keeper.noteOf(skill)).to.equal('abcd');
    area.focus();
    await keys({type: 'e'});
    card.remove();
    expect(keeper.noteOf(skill)).to.contain('e');
  });

  it('keeps a note with its skill when the reader turns to another', async () => {
    const card = await cardOf('methods');
    const {keeper} = card.session!;
    const methods = card.selectedSkill!;
    const area = (await partOf(card, 'note')) as HTMLTextAreaElement;
    area.value = 'about methods';
    area.dispatchEvent(new Event('input'));
    card.select('caching');
    await about(card, 'Caching');
    expect(keeper.noteOf(methods)).to.equal('about methods');
    expect(area.value).to.equal('');
  });

  it('says in place what is wrong, keeps the fallback and throws nothing', async () => {
    const errors = record(document, 'skill-roadmap-error');
    const card = element('skill-card', '<skill-card roadmap=\'{"title": 5,}\'><p>Fallback</p></skill-card>');
    expect(await words(card, 'message')).to.contain('not valid JSON');
    expect(card.querySelector('p')!.checkVisibility()).to.be.true;
    expect(errors).to.have.length(1);
    expect(page.warnings.join()).to.contain('not valid JSON');
  });

  it('takes properties that were set before it was upgraded', async () => {
    const {content} = Object.assign(document.createElement('template'), {
      innerHTML: '<skill-card></skill-card>',
    });
    const early = content.firstElementChild as SkillCardElement;
    Object.assign(early, {roadmap: SMALL, skill: 'dns'});
    element('skill-card').parentElement!.append(early);
    await about(early, 'DNS');
  });

  it('has nothing that axe objects to', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const card = await cardOf('git');
      card.theme = theme;
      await card.updateComplete;
      await aTimeout(300);
      expect(await violations(card)).to.deep.equal([]);
      card.remove();
    }
  });
});
