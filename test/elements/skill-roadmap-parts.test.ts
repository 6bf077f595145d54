import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define.js';

// As many files as these tests load are not remembered otherwise.
performance.setResourceTimingBufferSize(2000);

/** Whether a module of that name has been asked for in this page. */
const isAskedFor = (name: string): boolean =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/${name}.`));

const roadmapOf = (count: number): unknown => ({
  title: 'Parts',
  children: Array.from({length: count}, (_, i) => ({title: `Skill ${i}`})),
});

// What has no room is never laid out.
const show = (view: string, roadmap: unknown): Promise<Element> =>
  fixture(
    html`<skill-roadmap
      view=${view}
      storage="none"
      style="display: none"
      .roadmap=${roadmap}
    ></skill-roadmap>`,
  );

describe('What a view needs begins to load before the view is laid out', () => {
  it('for the diagram of a roadmap that is drawn in part, and of no other', async () => {
    await show('diagram', roadmapOf(50));
    await waitUntil(() => isAskedFor('tools-part'));
    expect(isAskedFor('vast-part')).to.equal(false);
    await show('diagram', roadmapOf(1000));
    await waitUntil(() => isAskedFor('vast-part'));
  });

  it('for the list', async () => {
    expect(isAskedFor('list-part')).to.equal(false);
    await show('list', roadmapOf(50));
    await waitUntil(() => isAskedFor('list-part'));
  });
});
