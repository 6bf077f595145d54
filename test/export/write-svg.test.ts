import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {DARK, LIGHT, ROLES, colourRules} from '../../src/export/palette.js';
import {sceneFor} from '../../src/export/scene-for.js';
import {writeSvg, type SvgOptions} from '../../src/export/write-svg.js';
import {shortened, wrapped} from '../../src/export/wrap.js';
import {en} from '../../src/i18n/en.js';
import {translator} from '../../src/i18n/translate.js';
import {estimate} from '../../src/layout/estimate.js';
import {lines} from '../../src/layout/text.js';
import {skillsOf, type Roadmap} from '../../src/model/roadmap.js';
import type {Status} from '../../src/progress/status.js';
import {tokenStyles} from '../../src/view/tokens.styles.js';
import {anyOutline} from '../support/arbitrary-outline.js';
import {anyText, roadmapFrom} from '../support/documents.js';
import {SMALL} from '../support/stage.js';

const t = translator(en, 'en');
const LAYOUTS = ['road', 'tree'] as const;

interface Wanted extends Partial<SvgOptions> {
  readonly layout?: 'road' | 'tree';
}

function svgOf(roadmap: Roadmap, {layout, ...options}: Wanted = {}): string {
  const scene = sceneFor(roadmap, {layout, rtl: options.rtl ?? false}, estimate);
  return writeSvg(scene, roadmap, {t, ...options});
}

/** Parses as an image viewer does: any fault in the XML is the end of it. */
function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document;
}

const textsOf = (svg: string): readonly string[] =>
  [...parsed(svg).querySelectorAll('text')].map(({textContent}) => textContent);

describe('A picture of a roadmap', () => {
  const small = roadmapFrom(SMALL);
  const statuses: Readonly<Record<string, Status>> = {Git: 'done', DNS: 'learning', Gopher: 'skipped'};
  const statusOf: SvgOptions['statusOf'] = ({title}) => statuses[title] ?? 'todo';

  for (const layout of LAYOUTS) {
    it(`has every title of a ${layout} as real text`, () => {
      const texts = textsOf(svgOf(small, {layout}));
      for (const title of ['Small road', ...[...skillsOf(small)].map((skill) => skill.title)])
        expect(texts, layout).to.include(title);
    });
  }

  it('has a title and a description for who does not see it', () => {
    const {documentElement: root} = parsed(svgOf(small, {statusOf}));
    expect(root.firstElementChild?.outerHTML).to.contain('Small road</title>');
    expect(root.querySelector('desc')?.textContent).to.equal(
      'Small road (1 of 6 done): Network, Version control, Typing',
    );
  });

  it('shows progress when it is given, and only how much there is when it is not', () => {
    const own = textsOf(svgOf(small, {statusOf}));
    expect(own).to.include.members(['here', 'picked', '1', 'of 2']);
    expect(svgOf(small, {statusOf})).to.contain('f-done').and.contain('s-learning');
    const bare = svgOf(small);
    expect(textsOf(bare)).to.include('pick 1').and.not.to.include('here');
    expect(bare).not.to.match(/[fs]-(?:done|learning)/);
  });

  it('fills no bar of nothing but optional skills before one is done', () => {
    const children = ['One', 'Two'].map((title) => ({title, importance: 'optional'}));
    const extras = roadmapFrom({title: 'Road', children: [{title: 'Extras', children}]});
    const bars = (done: string): number => {
      const svg = svgOf(extras, {statusOf: ({title}) => (title === done ? 'done' : 'todo')});
      return parsed(svg).querySelectorAll('rect.f-done').length;
    };
    expect(bars('none')).to.equal(0);
    expect(bars('One')).to.be.above(0);
  });

  it('links to where skills lead, and nowhere else', () => {
    const roadmap = {
      ...roadmapFrom({
        title: 'R',
        url: 'https://e.org/?a=1&b="2"',
        children: [{title: 'a', children: [{title: 'b', url: '/b'}]}],
      }),
      children: [
        {...roadmapFrom({title: 'R', children: [{title: 'x'}]}).children[0], url: 'javascript:alert(1)'},
      ],
    } as Roadmap;
    const links = [...parsed(svgOf(roadmap)).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.eql(['https://e.org/?a=1&b="2"']);
  });

  for (const rtl of [false, true]) {
    it(`has a margin beside the groups of a road that runs from ${rtl ? 'right to left' : 'left to right'}`, () => {
      const scene = sceneFor(small, {rtl}, estimate);
      const root = parsed(writeSvg(scene, small, {t, rtl})).documentElement;
      const [left = 0, , width = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const edges = scene.panels.flatMap(({x, w}) => [x, x + w]);
      expect(Math.min(...edges) - left).to.be.least(20);
      expect(left + width - Math.max(...edges)).to.be.least(20);
      expect(Number(root.getAttribute('width'))).to.equal(width);
      const ground = root.querySelector('rect.f-canvas')!;
      expect(['x', 'width'].map((name) => Number(ground.getAttribute(name)))).to.eql([left, width]);
    });
  }

  it('has no further margin around a tree, which brings its own', () => {
    const {width, height} = sceneFor(small, {layout: 'tree'}, estimate);
    const root = parsed(svgOf(small, {layout: 'tree'})).documentElement;
    expect(root.getAttribute('viewBox')).to.equal(`0 0 ${width} ${height}`);
  });

  for (const layout of LAYOUTS) {
    it(`shows the end of the road of a ${layout}, filled and ticked once nothing is left`, () => {
      const [x = 0, y = 0] = sceneFor(small, {layout}, estimate).road.points.at(-1) ?? [];
      const endOf = (options: Wanted): Element | undefined =>
        [...parsed(svgOf(small, {layout, ...options})).querySelectorAll('g')].find(
          (group) => group.getAttribute('transform') === `translate(${x} ${y})`,
        );
      for (const options of [{}, {statusOf}, {statusOf: (): Status => 'skipped'}]) {
        const end = endOf(options);
        expect(end?.querySelector('circle')?.getAttribute('class')).to.equal('f-surface s-road-edge');
        expect(end?.querySelector('path')).to.equal(null);
      }
      const reached = endOf({statusOf: () => 'done'});
      expect(reached?.querySelector('circle')?.getAttribute('class')).to.equal('f-done s-done-edge');
      expect(reached?.querySelector('path')?.getAttribute('class')).to.equal('s-on-done');
    });
  }

  it('is light or dark as who looks at it has it, or as it is told', () => {
    expect(svgOf(small)).to.match(
      /\.f-ink\{fill:#16191d\}.*@media\(prefers-color-scheme:dark\).*\.f-ink\{fill:#eceef0\}/s,
    );
    expect(svgOf(small, {scheme: 'dark'}))
      .to.contain('.f-ink{fill:#eceef0}')
      .and.not.to.contain('@media');
    expect(svgOf(small, {scheme: 'light'})).not.to.contain('#eceef0');
  });

  it('takes colours of the page, but nothing else that may stand in their place', () => {
    const colours = {ink: 'light-dark(#111, rgb(1 2 3))', surface: '}*{display:none', line: 'url(//x)'};
    const svg = svgOf(small, {colours});
    expect(svg).to.contain('.f-ink{fill:#111}').and.contain('.f-ink{fill:rgb(1 2 3)}');
    expect(svg).not.to.match(/display:none|url\(/);
  });

  it('has the colours of the element', () => {
    for (const [index, palette] of [LIGHT, DARK].entries()) {
      for (const role of ROLES) {
        const [, ...pair] =
          new RegExp(`--skill-${role}, light-dark\\((.+), ([^,]+)\\)\\);`).exec(tokenStyles.cssText) ?? [];
        expect(palette[role], role).to.equal(pair[index]);
      }
    }
    expect(colourRules('<rect class="f-shade"/>', 'light')).to.equal(
      '.f-shade{fill:rgb(20,24,28);fill-opacity:0.06}',
    );
  });

  it('runs from right to left with its page', () => {
    const svg = svgOf(
      roadmapFrom({title: 'شبكات', children: [{title: 'ا', children: [{title: 'بروتوكول'}]}]}),
      {rtl: true},
    );
    const text = [...parsed(svg).querySelectorAll('text')].find(
      ({textContent}) => textContent === 'بروتوكول',
    )!;
    expect([text.getAttribute('direction'), text.getAttribute('text-anchor')]).to.eql(['rtl', null]);
  });

  it('survives every title', () => {
    const hostile = fc.oneof(
      anyText,
      fc.constantFrom(
        ...[
          '<script>alert(1)</script>',
          ']]>',
          '"><rect onload="x"/>',
          '&lt;&#0;',
          '\u0000\u000b\ufffe\ud800',
        ],
        ...['x'.repeat(700), 'wide '.repeat(140), '\u202eevil', '<!-- -->', '</style><script/>', '\udc00a'],
      ),
    );
    const skill = fc.record({title: hostile, url: hostile, recommended: fc.boolean()});
    const group = fc.record({title: hostile, children: fc.array(skill, {maxLength: 4})});
    fc.assert(
      fc.property(fc.record({title: hostile, children: fc.array(group, {maxLength: 3})}), (document) => {
        for (const layout of LAYOUTS) {
          const root = parsed(
            svgOf(roadmapFrom({...document, title: `R${document.title}`}), {layout}),
          ).documentElement;
          expect(root.querySelector('script, foreignObject, image, [onload], [style]')).to.equal(null);
          for (const each of root.querySelectorAll('text')) expect(each.textContent.length).to.be.below(200);
        }
      }),
      {numRuns: 60},
    );
  });

  it('can be drawn of every roadmap', () => {
    fc.assert(
      fc.property(anyOutline(40), fc.constantFrom(...LAYOUTS), fc.boolean(), (roadmap, layout, rtl) => {
        const svg = svgOf(roadmap, {layout, rtl, statusOf: () => 'done'});
        expect(svg).not.to.match(/NaN|Infinity|undefined/);
        parsed(svg);
      }),
      {numRuns: 60},
    );
  });
});

describe('Text in a picture', () => {
  const font = {size: 13, bold: false};
  const width = (text: string): number => estimate(text, 13, false);

  it('is cut off where room ends, and says so', () => {
    expect(shortened('Networks', 200, font, estimate)).to.equal('Networks');
    const short = shortened('x'.repeat(700), 80, font, estimate);
    expect(short).to.match(/^x+…$/);
    expect(width(short)).to.be.most(80);
    expect(shortened('wide', 0, font, estimate)).to.equal('…');
  });

  it('wraps to as many lines as the layout has room for, and loses no word before the last line', () => {
    const text = 'Consistency and availability in distributed systems';
    const shown = wrapped(text, 120, font, estimate, 3);
    expect(shown.length).to.equal(lines(text, 13, false, 120, estimate, 3));
    expect(shown.join(' ')).to.equal(text);
    for (const line of wrapped('データベースの設計と運用'.repeat(9), 100, font, estimate, 3))
      expect(width(line)).to.be.most(100);
  });
});
