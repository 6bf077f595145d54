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
const show = (roadmap: unknown): Promise<Element> =>
  fixture(
    html`<skill-roadmap
      view="diagram"
      storage="none"
      style="display: none"
      .roadmap=${roadmap}
    ></skill-roadmap>`,
  );

describe('What a diagram needs begins to load before it is laid out', () => {
  it('where a roadmap is drawn in part, and nowhere else', async () => {
    await show(roadmapOf(50));
    await waitUntil(() => isAskedFor('tools-part'));
    expect(isAskedFor('vast-part')).to.equal(false);
    await show(roadmapOf(1000));
    await waitUntil(() => isAskedFor('vast-part'));
  });
});
