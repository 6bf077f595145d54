import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {plainText, readRichText, type RichNode} from '../../src/formats/rich-text.js';

/** The tree in short: `paragraph("a ", strong("b"))`. */
function sketch(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return JSON.stringify(node.text);
      if (node.kind === 'break') return 'break';
      if ('text' in node) return `${node.kind}(${JSON.stringify(node.text)})`;
      const more = node.kind === 'link' ? node.url : node.kind === 'heading' ? String(node.level) : '';
      const name = node.kind === 'list' && node.ordered ? 'ordered' : node.kind;
      return `${name}${more && `<${more}>`}(${sketch(node.children)})`;
    })
    .join(', ');
}

const examples = (cases: readonly (readonly [string, string])[]): void => {
  for (const [source, expected] of cases) expect(sketch(readRichText(source)), source).to.equal(expected);
};

describe('Markdown in descriptions', () => {
  it('has paragraphs, headings, quotes and code', () => {
    examples([
      ['One\nline\n\nTwo', 'paragraph("One line"), paragraph("Two")'],
      ['## Title ##\ntext', 'heading<2>("Title"), paragraph("text")'],
      ['> a\n> b\n\nc', 'quote(paragraph("a b")), paragraph("c")'],
      ['```js\nif (a < b) {}\n```\nend', 'code-block("if (a < b) {}"), paragraph("end")'],
      ['a\n\n---\n\nb', 'paragraph("a"), paragraph("b")'],
      ['a  \nb\\\nc', 'paragraph("a", break, "b", break, "c")'],
    ]);
  });

  it('has lists in lists', () => {
    examples([
      ['- a\n- b\n  - c', 'list(item("a"), item("b", list(item("c"))))'],
      ['1. a\n2. b', 'ordered(item("a"), item("b"))'],
      ['- a\n\n  more\n- b', 'list(item(paragraph("a"), paragraph("more")), item("b"))'],
      ['- a\n  goes on\nlazily', 'list(item("a goes on lazily"))'],
    ]);
  });

  it('has bold, italic and code, and knows when a star is a star', () => {
    examples([
      [
        '**a *b* c** _d_ __e__',
        'paragraph(strong("a ", emphasis("b"), " c"), " ", emphasis("d"), " ", strong("e"))',
      ],
      ['***a***', 'paragraph(strong(emphasis("a")))'],
      ['2 * 3 * 4 and snake_case_name', 'paragraph("2 * 3 * 4 and snake_case_name")'],
      ['**never closed', 'paragraph("**never closed")'],
      ['`a **b**` and ``c`d`` and `open', 'paragraph(code("a **b**"), " and ", code("c`d"), " and `open")'],
      ['\\*a\\*', 'paragraph("*a*")'],
    ]);
  });

  it('has links that may be followed, and the text of others', () => {
    examples([
      ['[a](https://e.org/x_(y) "t")', 'paragraph(link<https://e.org/x_(y)>("a"))'],
      ['[a **b**](/c)', 'paragraph(link</c>("a ", strong("b")))'],
      [
        '<https://e.org> or https://e.org/a.',
        'paragraph(link<https://e.org>("https://e.org"), " or ", link<https://e.org/a>("https://e.org/a"), ".")',
      ],
      ['[a](javascript:alert(1)) [b]', 'paragraph("a [b]")'],
      ['![a picture](p.png)', 'paragraph("a picture")'],
    ]);
  });

  it('decodes entities', () => {
    examples([['Don&#39;t&nbsp;&amp; &lt;b&gt; &unknown; AT&T', 'paragraph("Don\'t & <b> &unknown; AT&T")']]);
  });
});

describe('HTML in descriptions', () => {
  it('is understood as far as it means text', () => {
    examples([
      [
        '<p>a<br>b</p><p><b>c</b> <em>d</em></p>',
        'paragraph("a", break, "b"), paragraph(strong("c"), " ", emphasis("d"))',
      ],
      ['<ul><li>a<li>b<ul><li>c</ul></ul>d', 'list(item("a"), item("b", list(item("c")))), paragraph("d")'],
      ['<h2 class=x>a</h2><ol><li>b</li></ol>', 'heading<2>("a"), ordered(item("b"))'],
      ['<a href="https://e.org">a</a> <a href="data:x">b</a>', 'paragraph(link<https://e.org>("a"), " b")'],
      ['<code>a &lt; b</code>', 'paragraph(code("a < b"))'],
      ['<span style="color:red" onclick="x()">a</span> <blink>b</blink>', 'paragraph("a b")'],
    ]);
  });

  it('loses scripts, styles and comments with what is in them, but not when quoted as code', () => {
    examples([
      ['a<script>alert("<b>")</script><style>b{}</style><!-- c -->d', 'paragraph("ad")'],
      ['the `<script>` tag <script>x</script>', 'paragraph("the ", code("<script>"), " tag")'],
    ]);
  });

  it('of the source’s introduction becomes its three paragraphs', () => {
    const intro =
      '<b>Who?</b>&nbsp;The person.&nbsp;<div><p><b style="font-size: 1rem"><br>How to become?&nbsp;</b>' +
      '<span style="font-size: 1rem">Pick one.&nbsp;</span><br></p><p><i style="font-size: 1rem">Track it</i><br></p></div>';
    examples([
      [
        intro,
        'paragraph(strong("Who?"), " The person."), paragraph(strong("How to become? "), "Pick one."), paragraph(emphasis("Track it"))',
      ],
    ]);
  });
});

describe('plainText', () => {
  it('is the words, a line for each block', () => {
    expect(plainText(readRichText('# A\n**b** [c](/d)\n- e\n- f'))).to.equal('A\nb c\ne\nf');
  });
});

describe('any description', () => {
  const pieces = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '`',
      '```',
      '[',
      ']',
      '](',
      ')',
      '](/u)',
      '<b>',
      '</b>',
      '<p>',
      '<ul><li>',
      '</ul>',
      '<a href="/x">',
      '</a>',
    ],
    ...[
      '<script>',
      '<!--',
      '&amp;',
      '&#0;',
      '\n',
      '\n\n',
      '  ',
      '\t',
      '- ',
      '1. ',
      '> ',
      '# ',
      '---',
      '\\',
      'word',
      '字',
      'https://e.org',
    ],
  );
  const source = fc.array(pieces, {maxLength: 30}).map((parts) => parts.join(''));

  function depth(nodes: readonly RichNode[]): number {
    return nodes.reduce((most, node) => Math.max(most, 'children' in node ? 1 + depth(node.children) : 1), 0);
  }
  function isSound(node: RichNode, inList = false): boolean {
    if (node.kind === 'text') return node.text !== '';
    if (!('children' in node)) return true;
    if (node.kind === 'item' && !inList) return false;
    return node.children.length > 0 && node.children.every((child) => isSound(child, node.kind === 'list'));
  }

  it('becomes a sound tree, and loses no word', () => {
    fc.assert(
      fc.property(source, (text) => {
        const nodes = readRichText(text);
        // the name of a language and the address of a link are not shown
        const isShown = !/<script|<!--|href|```|\]\(/.test(text);
        const words = (plainText(nodes).match(/word|字/g) ?? []).length;
        return (
          nodes.every((node) => isSound(node)) &&
          (!isShown || words === (text.match(/word|字/g) ?? []).length)
        );
      }),
      {numRuns: 300},
    );
  });

  it('is no deeper than a view can draw, however deep the source', () => {
    for (const source of ['<ul><li>', '> ', '**a ', '- ', '[']) {
      expect(depth(readRichText(source.repeat(2000))), source).to.be.below(80);
    }
  });
});

describe('a description that only repeats itself', () => {
  const long = 50_000;
  const units = [
    '*',
    '**a ',
    '[',
    '](a',
    '` ',
    '<a href="',
    '<script>',
    '<!--',
    '- a\n ',
    '> ',
    '&',
    '_a ',
    '<code>',
    '` `` ',
    ' ',
    '# ',
    '(',
    '![]((',
  ];

  for (const unit of units) {
    it(`${JSON.stringify(unit)} is read before anyone notices`, () => {
      readRichText(`${unit.repeat(long / unit.length)}x`);
    });
  }
});
