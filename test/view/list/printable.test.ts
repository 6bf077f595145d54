import {expect} from '@open-wc/testing';
import {printableList} from '../../../src/view/list/print-part.js';
import {clearLists, roadmapOf, sampleRoadmap, skillOf, stageList} from '../../support/list-stage.js';

const words = (element: Element | null | undefined): string | undefined =>
  element?.textContent.replace(/\s+/g, ' ').trim();

const ROAD = {
  title: 'Road',
  url: 'https://example.org/road',
  description: 'What it **is**.\n\nWho it is for.',
  children: [
    {
      title: 'Network',
      children: [
        {
          title: 'DNS',
          importance: 'optional',
          minutes: 30,
          description: 'Names for *numbers*.',
          resources: [
            {type: 'video', title: 'DNS in a minute', url: 'https://videos.example.org/dns', minutes: 2},
          ],
        },
        {choose: 1, children: [{title: 'TCP', recommended: true}, {title: 'UDP'}]},
      ],
    },
    {title: 'Typing'},
  ],
};

describe('The list on paper', () => {
  afterEach(clearLists);

  const paperOf = (road: unknown, change?: (stage: ReturnType<typeof stageList>) => void): HTMLElement => {
    const stage = stageList(roadmapOf(road));
    change?.(stage);
    return printableList(stage.session.roadmap, stage.board.facts);
  };

  it('has every skill of the sample, in learning order, whatever is closed on the screen', async () => {
    const stage = stageList(await sampleRoadmap(), {width: 390});
    const paper = printableList(stage.session.roadmap, stage.board.facts);
    const titles = [...paper.querySelectorAll('.said > .tx')].map((title) =>
      words(title)!.replace(/^\d+\. /, ''),
    );
    expect(titles).to.deep.equal(stage.session.outline.places.map(({skill}) => skill.title));
  });

  it('writes out texts, resources and addresses', () => {
    const paper = paperOf(ROAD);
    const line = [...paper.querySelectorAll('li')].find((item) =>
      words(item.firstElementChild)?.startsWith('DNS'),
    );
    expect([...line!.children].map(words)).to.deep.equal([
      'DNSoptional, 30 min',
      'Names for numbers.',
      'Video: DNS in a minute (2 min) https://videos.example.org/dns',
    ]);
    expect([...paper.children].slice(0, 4).map(words)).to.deep.equal([
      'Road',
      'https://example.org/road',
      'What it is.',
      'Who it is for.',
    ]);
  });

  it('says statuses in words and numbers the stations as the diagram does', () => {
    const paper = paperOf(ROAD, (stage) => {
      stage.board.setStatus(skillOf(stage, 'UDP'), 'done');
      stage.board.setStatus(skillOf(stage, 'Typing'), 'skipped');
    });
    const said = [...paper.querySelectorAll('.said')].map(words);
    expect(said).to.deep.equal([
      '1. Network1 of 1',
      'DNSoptional, 30 min',
      'TCP',
      'UDPDone',
      '2. TypingSkipped',
    ]);
    expect(words(paper.querySelector('.ways > small'))).to.equal('pick 1 of 2, picked UDP');
  });

  it('has no tab stops and no tree for assistive technology to get lost in', () => {
    const paper = paperOf(ROAD);
    expect(paper.querySelector('[tabindex], [role], a, button')).to.be.null;
  });
});
