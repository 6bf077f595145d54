import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readMarkdown} from '../../src/formats/markdown.js';
import {isChoice} from '../../src/model/roadmap.js';
import {anyText} from '../support/documents.js';

describe('any Markdown', () => {
  const line = fc.constantFrom(
    ...[
      '# A',
      '## [B](/b)',
      '**C**',
      '**[D](/d)**',
      '- e',
      '  - f',
      '\t* g',
      '    1. h',
      '- [x] i',
      '* `Book` [j](/j)',
      '- [k](#a)',
    ],
    ...[
      'text',
      '',
      '',
      '---',
      '===',
      '```',
      '> quote',
      '| a | b |',
      '<div dir="rtl">',
      '- [l](/l) - m',
      '<!--',
      '-->',
      '- ',
      '* * n',
      '- ## o',
    ],
  );
  const document = fc.array(line, {maxLength: 25}).map((lines) => lines.join('\n'));

  it('never throws, and is a roadmap or an error', () => {
    fc.assert(
      fc.property(fc.oneof(document, anyText), (markdown) => {
        const {roadmap, problems} = readMarkdown(markdown);
        return roadmap !== undefined || problems.some(({severity}) => severity === 'error');
      }),
      {numRuns: 150},
    );
  });

  it('loses no title', () => {
    const words = fc.constantFrom('# ', '## ', '#### ', '- ', '  - ', '    * ', '- [ ] ', '\t1. ');
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 20}), (marks) => {
        const titles = marks.map((_, index) => `t${String(index)}x`);
        const {roadmap} = readMarkdown(marks.map((mark, index) => mark + (titles[index] ?? '')).join('\n'));
        const text = JSON.stringify(roadmap);
        return titles.every((title) => text.includes(`"${title}"`));
      }),
      {numRuns: 100},
    );
  });

  it('nests a tree as it was indented', () => {
    interface Tree {
      readonly children: readonly Tree[];
    }
    const {tree} = fc.letrec<{tree: Tree}>((tie) => ({
      tree: fc.record({
        children: fc.oneof(
          {depthSize: 'small', maxDepth: 6},
          fc.constant([]),
          fc.array(tie('tree'), {maxLength: 3}),
        ),
      }),
    }));
    fc.assert(
      fc.property(
        fc.array(tree, {minLength: 2, maxLength: 3}),
        fc.integer({min: 1, max: 12}),
        (trees, step) => {
          let count = 0;
          const write = (node: Tree, indent: string): string =>
            `${indent}- s${String(count++)}\n${node.children.map((child) => write(child, indent + ' '.repeat(step))).join('')}`;
          const markdown = `# Road\n${trees.map((node) => write(node, '')).join('')}`;
          const shape = (node: {readonly children: readonly unknown[]}): unknown =>
            node.children.map((child) => shape(child as Tree));
          expect(shape(readMarkdown(markdown).roadmap ?? {children: []})).to.eql(shape({children: trees}));
        },
      ),
      {numRuns: 100},
    );
  });

  it('has no choices', () => {
    fc.assert(
      fc.property(document, (markdown) => !(readMarkdown(markdown).roadmap?.children ?? []).some(isChoice)),
      {numRuns: 50},
    );
  });
});

describe('Markdown that only repeats itself', () => {
  const long = 50_000;
  const units = [
    '- learn this\n  - and that\n',
    '# a\n',
    '**a**\n\n',
    '- [a](b)\n',
    '- [[[[',
    '* ',
    '![a](',
    '```\n',
    '- `a\n',
    'a\n==\n',
    '<details>  ',
    '- [a](#a)\n',
    '---\na: b\n',
    ' ',
    '- a\n  b\n',
    '* `Book` [a](b)\n',
  ];

  for (const unit of units) {
    it(`${JSON.stringify(unit)} is read before anyone notices`, () => {
      readMarkdown(`${unit.repeat(long / unit.length)}x`);
    });
  }

  it('or steps further in with every line, is read, too', () => {
    const stairs = Array.from({length: 300}, (_, index) => `${' '.repeat(index)}- s${String(index)}`);
    expect(JSON.stringify(readMarkdown(stairs.join('\n')).roadmap)).to.contain('"s299"');
  });
});
