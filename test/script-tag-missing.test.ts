import {expect, waitUntil} from '@open-wc/testing';

const roadmapOf = (skills: number): unknown => ({
  title: 'Missing',
  children: Array.from({length: skills / 10}, (_, i) => ({
    title: `Group ${i}`,
    children: Array.from({length: 9}, (__, j) => ({title: `Skill ${j}`})),
  })),
});

describe('Where a part cannot be loaded', () => {
  let frame: HTMLIFrameElement;

  const open = (part: string, skills: number, dir: string, attributes: string): void => {
    frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 1400px; height: 900px; border: 0';
    frame.srcdoc = `<!doctype html><html dir="${dir}">
      <script type="module" src="/without/${part}/dist/skill-roadmap.js"></script>
      <skill-roadmap view="diagram" ${attributes}>
        <script type="application/json">${JSON.stringify(roadmapOf(skills))}</script>
      </skill-roadmap>`;
    document.body.append(frame);
  };
  const drawn = (): number =>
    frame.contentDocument
      ?.querySelector('skill-roadmap')
      ?.shadowRoot?.querySelectorAll('.world [role=treeitem]').length ?? 0;
  const asked = (part: string): boolean =>
    frame
      .contentWindow!.performance.getEntriesByType('resource')
      .some(({name}) => name.endsWith(`/dist/parts/${part}.js`));

  afterEach(() => {
    frame.remove();
  });

  for (const [part, skills, dir, attributes] of [
    ['vast-part', 1000, 'ltr', ''],
    ['tree-part', 100, 'ltr', 'layout="tree"'],
    ['mirror-part', 100, 'rtl', ''],
  ] as const) {
    it(`a diagram is drawn all the same: ${part}`, async () => {
      open(part, skills, dir, attributes);
      await waitUntil(() => drawn() === skills, 'it is not drawn', {timeout: 8000});
      expect(asked(part)).to.equal(true);
    });
  }
});
