import {expect} from '@open-wc/testing';
import {
  clearLists,
  roadmapOf,
  lineOf,
  stageList,
  type ListSetting,
  type ListStage,
} from '../../support/list-stage.js';
import {click} from '../../support/stage.js';

const at = (type: string, url?: string): object => ({type, title: `A ${type}`, ...(url && {url})});
const ROAD = {
  title: 'Road',
  children: [
    {
      title: 'Group',
      resources: [at('book', 'https://library.example.org/group')],
      children: [
        {
          title: 'Many',
          minutes: 45,
          resources: [
            at('video', 'https://www.videos.example.com/1'),
            at('video', 'https://videos.example.com/2'),
            at('book', 'https://library.example.org/3'),
            at('course', 'https://learn.example.edu/4'),
          ],
        },
        {title: 'Odd', resources: [at('zine', 'https://zines.example.org'), at('rumour')]},
        {title: 'None'},
      ],
    },
  ],
};

const linksOf = (stage: ListStage, title: string): HTMLAnchorElement[] => [
  ...lineOf(stage, title).querySelectorAll<HTMLAnchorElement>('a'),
];

describe('Resources in the rows of the list', () => {
  afterEach(clearLists);
  const staged = (setting?: ListSetting): ListStage => stageList(roadmapOf(ROAD), setting);

  it('are the first two kinds by host, how many more there are, and the minutes', () => {
    const stage = staged();
    const links = lineOf(stage, 'Many').querySelector('.links')!;
    expect([...links.children].map(({textContent}) => textContent)).to.deep.equal([
      'videos.example.com',
      'library.example.org',
      '+2',
      '45 min',
    ]);
    expect(linksOf(stage, 'Many').map(({href}) => href)).to.deep.equal([
      'https://www.videos.example.com/1',
      'https://library.example.org/3',
    ]);
  });

  it('are links titled for what they lead to, opened beside the page, no tab stops', () => {
    const [link] = linksOf(staged(), 'Many');
    expect(link!.title).to.equal('A video');
    expect(link!.part.value).to.equal('link');
    expect([link!.target, link!.rel, link!.tabIndex]).to.deep.equal(['_blank', 'noopener', -1]);
  });

  it('are shown without a link where there is no address', () => {
    const stage = staged();
    expect(linksOf(stage, 'Odd').map(({title}) => title)).to.deep.equal(['A zine']);
    expect(lineOf(stage, 'Odd').querySelector('span[title="A rumour"]')!.textContent).to.equal('Rumour');
  });

  it('stand in the heads of groups, too', () => {
    const stage = staged();
    expect(linksOf(stage, 'Group').map(({textContent}) => textContent)).to.deep.equal([
      'library.example.org',
    ]);
    expect(lineOf(stage, 'None').querySelector('.links')).to.be.null;
  });

  it('are left to the card in narrow frames', () => {
    const stage = staged({width: 390});
    expect(linksOf(stage, 'Many')[0]!.checkVisibility()).to.be.false;
  });

  it('go where they lead: a click on one neither ticks nor opens the card', async () => {
    const stage = staged();
    const [link] = linksOf(stage, 'Many');
    let followed = false;
    stage.host.addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    await click(link!);
    expect(followed).to.be.true;
    expect(stage.board.isCardOpen).to.be.false;
    expect(stage.host.shadowRoot!.activeElement).to.be.null;
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    link!.dispatchEvent(enter);
    expect(enter.defaultPrevented).to.be.false;
  });
});
