import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readMarkdown} from '../../src/formats/markdown.js';
import {writeMarkdown} from '../../src/formats/write-markdown.js';
import {skillsOf, type Roadmap} from '../../src/model/roadmap.js';
import {toJson} from '../../src/model/write.js';
import {anyDocument, anyText, roadmapFrom, skillNamed} from '../support/documents.js';

const address = new URL('../../demo/web-backend-developer.json', import.meta.url).href;

function readBack(markdown: string): Roadmap {
  const {roadmap, problems} = readMarkdown(markdown);
  expect(problems.filter(({code}) => code !== 'ticked-boxes')).to.eql([]);
  if (!roadmap) throw new Error('There is nothing to show.');
  return roadmap;
}

/** Reads what is written, without the problems that the document had before. */
function again(roadmap: Roadmap): unknown {
  return toJson(readMarkdown(writeMarkdown(roadmap)).roadmap as Roadmap);
}

describe('A roadmap written as Markdown', () => {
  it('reads back to the same roadmap: the sample', async () => {
    const sample = roadmapFrom(await (await fetch(address)).json());
    expect(readBack(writeMarkdown(sample))).to.eql(sample);
  });

  it('reads back to the same roadmap: any document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const roadmap = roadmapFrom(document);
        expect(again(roadmap)).to.eql(toJson(roadmap));
      }),
      {numRuns: 200},
    );
  });

  const marks = fc.constantFrom(
    ...[
      '*a*',
      '**',
      '[x]',
      '[a](b)',
      '`',
      '``',
      '<b>',
      '<!--',
      '-->',
      '<!--{"a":1}-->',
      '&amp;',
      '&',
      '#',
      '# a',
    ],
    ...[
      '- a',
      '1. a',
      '1)',
      '•',
      '---',
      '===',
      '***',
      'https://e.org/a_b',
      '\\',
      '~~a~~',
      '_a_',
      '|',
      '> a',
      ':',
    ],
    ...[
      'Resources',
      'Books',
      'Article',
      '(a)',
      ']',
      '- [x] a',
      '```',
      '<script>',
      '\n',
      '\n\n',
      '  ',
      'words',
      '.',
    ],
  );
  const odd = fc.oneof(
    anyText,
    fc.array(marks, {minLength: 1, maxLength: 6}).map((parts) => parts.join(' ')),
    fc.array(marks, {minLength: 1, maxLength: 6}).map((parts) => parts.join('')),
  );

  it('loses nothing of titles, texts, kinds and addresses that mean something to Markdown', () => {
    const link = fc.option(
      odd.map((text) => `https://e.org/${text}`),
      {nil: undefined},
    );
    const resource = fc.record({type: odd, title: odd, url: link, minutes: fc.constantFrom(undefined, 5)});
    const leaf = fc.record({
      title: odd,
      url: link,
      description: odd,
      resources: fc.array(resource, {maxLength: 2}),
    });
    const skill = fc.record({
      title: odd,
      url: link,
      description: odd,
      children: fc.array(leaf, {maxLength: 2}),
    });
    const pick = fc.record({
      choose: fc.constant(1),
      title: odd,
      children: fc.array(leaf, {minLength: 1, maxLength: 2}),
    });
    const document = fc.record({
      title: odd,
      url: link,
      description: odd,
      children: fc.array(fc.oneof(leaf, skill, pick), {maxLength: 3}),
      note: odd,
    });
    fc.assert(
      fc.property(document, (value) => {
        const roadmap = roadmapFrom({...value, title: `${value.title}.`});
        expect(again(roadmap)).to.eql(toJson(roadmap));
      }),
      {numRuns: 400},
    );
  });

  it('shows groups as headings, skills as lists, and the kinds of resources', () => {
    const markdown = writeMarkdown(
      roadmapFrom({
        title: 'Bread',
        url: 'https://e.org/bread',
        description: 'Bake it.',
        children: [
          {
            title: 'Dough',
            url: '/dough',
            importance: 'core',
            resources: [{type: 'book', title: 'Tartine', url: 'https://e.org/t'}],
            children: [{title: 'Knead', minutes: 10, description: 'With both hands.'}, {title: 'Proof'}],
          },
          {
            title: 'Oven',
            children: [{choose: 1, children: [{title: 'Stone', recommended: true}, {title: 'Steel'}]}],
          },
        ],
      }),
    );
    expect(markdown).to.equal(`<!--skill-roadmap/1-->
# [Bread](https://e.org/bread)

Bake it.

## [**Dough**](/dough) <!--{"importance":"core"}-->

- \`Book\` [Tartine](https://e.org/t)

- Knead <!--{"minutes":10}--> 10 min

  With both hands.

- Proof

## Oven

- <!--{"choose":1}--> pick 1 of 2
  - Stone <!--{"recommended":true}--> ★
  - Steel
`);
  });

  it('shows progress as boxes, when it is given, and gives them back', () => {
    const roadmap = roadmapFrom({title: 'R', children: [{title: 'a'}, {title: 'b'}, {title: 'c'}]});
    const markdown = writeMarkdown(roadmap, {
      statusOf: ({title}) => (title === 'a' ? 'done' : title === 'b' ? 'learning' : 'todo'),
    });
    expect(markdown).to.contain('- [x] a\n- [ ] b <!--{}--> learning\n- [ ] c');
    expect(readBack(markdown).children.map(({extra}) => extra)).to.eql([
      {checked: true},
      undefined,
      undefined,
    ]);
  });

  it('shows a picture that leads to the page, which is no part of the roadmap', () => {
    const roadmap = roadmapFrom({title: 'R', url: 'https://e.org/r', children: [{title: 'a'}]});
    const markdown = writeMarkdown(roadmap, {picture: 'road.svg'});
    expect(markdown).to.contain('\n[![R](road.svg)](https://e.org/r)\n');
    expect(readBack(markdown)).to.eql(roadmap);
  });

  it('goes a hundred levels deep and is not slower for it', () => {
    let deep: object = {title: 'end'};
    for (let level = 0; level < 98; level++) deep = {title: `l${level}`, children: [deep, {title: 'x'}]};
    const roadmap = roadmapFrom({title: 'R', children: [deep]});
    expect([...skillsOf(readBack(writeMarkdown(roadmap)))]).to.have.length(197);
  });
});

describe('Data beside a title', () => {
  const one = (line: string): Roadmap => readMarkdown(`# Road\n\n- a\n${line}`).roadmap as Roadmap;

  it('is read in any Markdown', () => {
    const roadmap = one('- JSON <!--{"importance": "core", "tags": ["x"]}-->');
    expect(skillNamed(roadmap, 'JSON')).to.include({importance: 'core'});
  });

  it('makes a choice of a list', () => {
    expect(one('- <!--{"choose": 1}--> pick one\n  - b\n  - c').children[1]).to.deep.include({choose: 1});
  });

  it('that is broken, or wrong, does no harm', () => {
    for (const comment of [
      '<!--{nonsense}-->',
      '<!--{"children": [{"title": "no"}]}-->',
      '<!--{\n- no\n}-->',
    ]) {
      const titles = [...skillsOf(one(`- b ${comment}\n- c`))].map(({title}) => title);
      expect(titles, comment).to.eql(['a', 'b', 'c']);
    }
  });
});
