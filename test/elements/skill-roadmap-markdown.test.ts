import {expect} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {clearStage, items, part, roadmapFrom, showing, titleOf} from '../support/stage.js';

const titles = (element: SkillRoadmapElement): unknown[] => items(element).map(titleOf);
const heading = (element: SkillRoadmapElement): string | null => part(element, 'title').textContent;
const fixture = (name: string): string => new URL(`../fixtures/${name}`, import.meta.url).href;

describe('A roadmap that is not JSON', () => {
  afterEach(clearStage);

  it('may be a Markdown file', async () => {
    const element = await roadmapFrom(`<skill-roadmap src=${fixture('road.md')}></skill-roadmap>`);
    expect(heading(element)).to.equal('Road of the Markdown file');
    expect(titles(element)).to.deep.equal(['HTTP', 'Methods', 'DNS']);
  });

  it('may be Markdown text in the property', async () => {
    expect(titles(await showing('# Road\n\n- HTTP\n  - Methods'))).to.deep.equal(['HTTP', 'Methods']);
  });

  it('may be a Markdown script, indented with its page', async () => {
    const element = await roadmapFrom(`
      <skill-roadmap>
        <script type="text/markdown">
          # Road
          - HTTP
            - Methods
          - DNS
        </script>
      </skill-roadmap>`);
    expect(titles(element)).to.deep.equal(['HTTP', 'Methods', 'DNS']);
  });

  it('may be a list inside the element, which the drawing then replaces', async () => {
    const element = await roadmapFrom(
      '<skill-roadmap><ul><li>HTTP<ul><li>Methods</li></ul></li><li>DNS</li></ul></skill-roadmap>',
    );
    expect(titles(element)).to.deep.equal(['HTTP', 'Methods', 'DNS']);
    expect(element.querySelector('li')!.getBoundingClientRect().height).to.equal(0);
  });
});
