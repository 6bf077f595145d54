import {expect, waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {LANGUAGE_NAMES} from '../../src/i18n/languages.js';
import {quietPage} from '../support/faults.js';
import {element, partOf, words} from '../support/linked-stage.js';
import {clearStage, drawn, equipped, hasPart, item, part, put, SMALL, still} from '../support/stage.js';

const WITH_CHOICES = {
  ...SMALL,
  children: [
    ...SMALL.children,
    {
      title: 'Editors',
      children: [
        {choose: 1, children: [{title: 'Vi'}, {title: 'Ed'}]},
        {choose: 2, children: [{title: 'Nano'}, {title: 'Emacs'}, {title: 'Kate'}]},
      ],
    },
  ],
};

async function roadmapIn(
  lang: string,
  properties: Partial<SkillRoadmapElement> = {},
  width?: number,
): Promise<SkillRoadmapElement> {
  const dir = ['ar', 'he'].includes(lang) ? 'dir=rtl' : '';
  const block = put(`<div lang="${lang}" ${dir}><skill-roadmap></skill-roadmap></div>`, width);
  const roadmap = block.querySelector<SkillRoadmapElement>('skill-roadmap')!;
  Object.assign(roadmap, {roadmap: WITH_CHOICES, view: 'diagram', ...properties});
  return drawn(roadmap);
}

const toolbarText = (roadmap: SkillRoadmapElement): string =>
  part(roadmap, 'toolbar').textContent.replace(/\s+/g, ' ').trim();

const says = (roadmap: SkillRoadmapElement, text: string): Promise<void> =>
  waitUntil(() => toolbarText(roadmap).includes(text), `the toolbar does not say “${text}”`);

describe('A roadmap in a language', () => {
  quietPage();
  afterEach(clearStage);

  it('goes over to another language with its menu open, and the focus stays in it', async () => {
    const roadmap = await equipped(await roadmapIn('en'));
    part(roadmap, 'menu-button').click();
    await waitUntil(() => hasPart(roadmap, 'help-button'), 'no menu opens');
    part(roadmap, 'help-button').focus();
    roadmap.parentElement!.lang = 'de';
    await waitUntil(
      () => part(roadmap, 'help-button').textContent.trim() === 'Tastatur',
      'the menu still speaks English',
    );
    expect(roadmap.shadowRoot!.activeElement).to.equal(part(roadmap, 'help-button'));
  });

  it('speaks it to the eye and to the ear, with its numbers', async () => {
    const roadmap = await equipped(await roadmapIn('uk'));
    expect(toolbarText(roadmap)).to.include('Діаграма').and.include('готово 0 з');
    expect(part(roadmap, 'toolbar').ariaLabel).to.equal('Дорожня карта');
    expect(roadmap.renderRoot.querySelector('.search input')!.ariaLabel).to.equal('Знайти навичку');
    expect(item(roadmap, 'HTTP').ariaLabel).to.equal('HTTP, готово 0 з 2, основне');
    expect(item(roadmap, 'Git').ariaLabel).to.equal('Git, Рекомендовано, альтернатива');
  });

  it('draws nothing in English first', async () => {
    const block = put('<div lang=uk><skill-roadmap></skill-roadmap></div>');
    const roadmap = block.querySelector<SkillRoadmapElement>('skill-roadmap')!;
    const labels = new Set<string | null>();
    const watch = new MutationObserver(() => {
      labels.add(roadmap.renderRoot.querySelector('.tb')?.ariaLabel ?? null);
    });
    await roadmap.updateComplete;
    watch.observe(roadmap.shadowRoot!, {childList: true, subtree: true});
    roadmap.roadmap = SMALL;
    await drawn(roadmap);
    watch.disconnect();
    expect([...labels].filter(Boolean)).to.deep.equal(['Дорожня карта']);
  });

  it('counts resources in the plural forms of the language', async () => {
    const resources = (n: number): unknown[] =>
      Array.from({length: n}, (_, i) => ({title: `${i}`, url: `https://example.org/${i}`}));
    for (const [n, text] of [
      [1, '1 джерело'],
      [2, '2 джерела'],
      [5, '5 джерел'],
    ] as const) {
      const card = element('skill-card', '<div lang=uk><skill-card></skill-card></div>');
      card.roadmap = {title: 'Skill', resources: resources(n)};
      expect(await words(card, 'card')).to.include(text);
    }
  });

  it('follows when the page turns to another, everywhere', async () => {
    const roadmap = await equipped(await roadmapIn('de'));
    expect(toolbarText(roadmap)).to.include('Diagramm');
    roadmap.closest('[lang]')!.setAttribute('lang', 'fr');
    await says(roadmap, 'Diagramme');
    await still(roadmap);
    expect(item(roadmap, 'Git').ariaLabel).to.equal('Git, Recommandé, alternative');
    expect(part(roadmap, 'legend').textContent).to.include('Essentiel');
    expect(roadmap.renderRoot.querySelector('.pick .lead')!.textContent).to.equal('1 choix');
    expect(roadmap.renderRoot.querySelector('.here text')!.textContent).to.equal('ici');
    expect(roadmap.renderRoot.querySelector('.zoomer output')!.textContent).to.match(/\d\s%$/);
  });

  it('says minutes in it also where they were drawn in another', async () => {
    const long = {
      title: 'Road',
      children: [{title: 'Group', children: [{title: 'A long title', minutes: 45}]}],
    };
    const roadmap = await roadmapIn('de', {roadmap: long});
    const minutes = (): string => roadmap.renderRoot.querySelector('.meta')?.textContent ?? '';
    for (let i = 0; i < 6; i++) roadmap.zoomIn();
    await waitUntil(() => minutes() === '45 Min.', 'no German minutes');
    roadmap.closest('[lang]')!.setAttribute('lang', 'uk');
    await waitUntil(() => minutes() === '45 хв', 'no Ukrainian minutes');
  });

  it('takes the direction from the page, not from the language', async () => {
    const block = put('<div lang=ar><skill-roadmap></skill-roadmap></div>');
    const roadmap = block.querySelector<SkillRoadmapElement>('skill-roadmap')!;
    roadmap.roadmap = SMALL;
    await drawn(roadmap);
    expect(toolbarText(roadmap)).to.include('مخطط');
    expect(roadmap.isRtl).to.be.false;
  });

  it('turns around when the page does', async () => {
    const roadmap = await roadmapIn('he');
    const root = (): Element => roadmap.renderRoot.querySelector('.root')!;
    expect(root().classList.contains('rtl')).to.be.true;
    Object.assign(roadmap.closest<HTMLElement>('[lang]')!, {lang: 'en', dir: 'ltr'});
    await says(roadmap, 'Diagram');
    expect(root().classList.contains('rtl')).to.be.false;
  });

  it('speaks English where the language is not known', async () => {
    const roadmap = await roadmapIn('tlh');
    expect(toolbarText(roadmap)).to.include('Diagram').and.include('0 of ');
    expect(roadmap.t.locale).to.equal('en');
  });

  it('puts the author’s messages over the language', async () => {
    const roadmap = await roadmapIn('de', {messages: {diagram: 'Karte'}});
    expect(toolbarText(roadmap)).to.include('Karte').and.include('Liste');
    roadmap.messages = {list: 'Tabelle'};
    await roadmap.updateComplete;
    expect(toolbarText(roadmap)).to.include('Diagramm').and.include('Tabelle');
  });

  it('lists in it, too', async () => {
    const roadmap = await roadmapIn('ja');
    roadmap.view = 'list';
    await waitUntil(() => roadmap.renderRoot.querySelector('.list .grade'), 'no list');
    expect(roadmap.renderRoot.querySelector('.list .grade')!.textContent).to.equal('重要');
    roadmap.closest('[lang]')!.setAttribute('lang', 'zh-TW');
    await waitUntil(() => roadmap.renderRoot.querySelector('.list .grade')!.textContent === '核心');
  });

  for (const lang of LANGUAGE_NAMES) {
    it(`has room for its short words: ${lang}`, async () => {
      const roadmap = await roadmapIn(lang);
      roadmap.setStatus('git', 'done');
      roadmap.select('git');
      await waitUntil(() => hasPart(roadmap, 'card'), 'no card');
      await still(roadmap);
      const cells = [...roadmap.renderRoot.querySelectorAll<HTMLElement>('.pick .lead')];
      expect(cells.length).to.be.greaterThan(2);
      for (const cell of cells) expect(textWidth(cell), cell.textContent).to.be.at.most(36);
      const statuses = roadmap.renderRoot.querySelectorAll<HTMLElement>('[part~=status-button]');
      for (const button of statuses) expect(isOver(button), button.textContent).to.be.false;
      expect(isOver(part(roadmap, 'toolbar'))).to.be.false;
    });
  }

  it('has room for all languages on a phone', async () => {
    for (const lang of LANGUAGE_NAMES) {
      const roadmap = await equipped(await roadmapIn(lang, {}, 360));
      expect(isOver(part(roadmap, 'toolbar')), lang).to.be.false;
      roadmap.select('caching');
      await waitUntil(() => hasPart(roadmap, 'card'), 'no card');
      const control = part(roadmap, 'status');
      expect(isOver(control), lang).to.be.false;
      roadmap.remove();
    }
  });
});

describe('The other elements in a language', () => {
  afterEach(clearStage);

  it('speak it', async () => {
    const block = '<div lang=es-MX><skill-progress></skill-progress></div>';
    const ring = element('skill-progress', block);
    ring.roadmap = SMALL;
    expect((await partOf(ring, 'progress')).getAttribute('aria-valuetext')).to.equal('0 de 6 hechas');
    const paths = element('skill-paths', '<div lang=he><skill-paths></skill-paths></div>');
    paths.roadmaps = [SMALL];
    expect(await words(paths, 'path-button')).to.include('פתיחת המפה');
    expect(await words(paths, 'paths'))
      .to.include('דרכים שפתוחות בפניכם')
      .and.include('נותרו 6 מיומנויות');
  });

  it('speak that of their own place while they follow a roadmap in another', async () => {
    const map = put('<div lang=de><skill-roadmap id=map></skill-roadmap></div>').querySelector(
      'skill-roadmap',
    )!;
    map.roadmap = SMALL;
    const ring = element('skill-progress', '<div lang=fr><skill-progress for=map></skill-progress></div>');
    await drawn(map);
    const text = (): string | null | undefined =>
      ring.renderRoot.querySelector('[part~=progress]')?.getAttribute('aria-valuetext');
    await waitUntil(() => text() === '0 sur 6 terminés', 'no French');
  });
});

/** Where a machine has no font for Devanagari, each code point is a box: there syllables are counted. */
function textWidth(node: HTMLElement): number {
  const text = node.textContent;
  if (/\p{Script=Devanagari}/u.test(text)) return 9 * [...new Intl.Segmenter('hi').segment(text)].length;
  const range = document.createRange();
  range.selectNodeContents(node);
  return (range.getBoundingClientRect().width * node.offsetWidth) / node.getBoundingClientRect().width;
}

const isOver = ({scrollWidth, clientWidth}: Element): boolean => scrollWidth > clientWidth + 1;
