import {expect} from '@open-wc/testing';
import {readMarkdown} from '../../src/formats/markdown.js';
import type {Item, Roadmap, Skill} from '../../src/model/roadmap.js';
import {codesOf, skillNamed} from '../support/documents.js';

function roadmapOf(markdown: string): Roadmap {
  const {roadmap} = readMarkdown(markdown);
  if (!roadmap) throw new Error('There is nothing to show.');
  return roadmap;
}

/** The tree in short: `A(B C(D))`. */
function sketch({children}: {readonly children: readonly Item[]}): string {
  return children
    .map((item) => `${item.title ?? ''}${item.children.length ? `(${sketch(item)})` : ''}`)
    .join(' ');
}

const linksOf = ({resources}: Skill | Roadmap): readonly string[] =>
  resources.map(({type, title, url}) => `${type} ${title} ${url ?? ''}`.trim());

const source = `# [Web Backend Developer](https://e.org/web)
<b>Who?</b>&nbsp;The person.<div><p>How?</p></div>

## **[Security](https://e.org/security)**

**CORS**

**Same-origin policy**


## **[Runtime](https://e.org/runtime)**
* \`Article\` [Of the section](https://e.org/a)

**Linux Developer**
* \`Book\` [Don&#39;t Panic [Book]](https://e.org/b)

**Windows Developer**
* \`Book\` [Don&#39;t Panic [Book]](https://e.org/b)

**Web Servers**
* \`Video\` [Another](https://e.org/c)


To see a interactive roadmap click on picture

[![alt text](https://e.org/p.png)](https://e.org/skillset)
`;

describe('the dialect of the source', () => {
  it('has a title with a link, and the introduction for a description', () => {
    expect(roadmapOf(source)).to.include({
      title: 'Web Backend Developer',
      url: 'https://e.org/web',
      description: '<b>Who?</b>&nbsp;The person.<div><p>How?</p></div>',
    });
  });

  it('has sections with addresses and skills in bold', () => {
    const roadmap = roadmapOf(source);
    expect(sketch(roadmap)).to.equal(
      'Security(CORS Same-origin policy) Runtime(Linux Developer Windows Developer Web Servers)',
    );
    expect(skillNamed(roadmap, 'Runtime').url).to.equal('https://e.org/runtime');
  });

  it('has resources of sections and skills; a list that skills repeat is the section’s, once', () => {
    const roadmap = roadmapOf(source);
    const book = "book Don't Panic [Book] https://e.org/b";
    expect(linksOf(skillNamed(roadmap, 'Runtime'))).to.eql(['article Of the section https://e.org/a', book]);
    expect(linksOf(skillNamed(roadmap, 'Linux Developer'))).to.eql([]);
    expect(linksOf(skillNamed(roadmap, 'Web Servers'))).to.eql(['video Another https://e.org/c']);
  });

  it('ends in a picture that is no skill, and says what was left out and guessed', () => {
    const result = readMarkdown(source);
    expect(codesOf(result)).to.eql(['closing-picture', 'shared-resources']);
    expect(skillNamed(roadmapOf(source), 'Web Servers').description).to.equal(undefined);
    expect(result.problems.map(({line}) => line)).to.eql([26, 11]);
  });

  it('was once written without heading marks, and with doubled stars', () => {
    const older =
      '# Road\n**[Section](https://e.org/s)**\n\n**Skill**\n* * `Book` [B](https://e.org/b)\n* * plain\n\n**[Next](/n)**\n';
    expect(sketch(roadmapOf(older))).to.equal('Section(Skill(plain)) Next');
    expect(linksOf(skillNamed(roadmapOf(older), 'Skill'))).to.eql(['book B https://e.org/b']);
  });

  it('was once written with headings in lists', () => {
    expect(sketch(roadmapOf('# Road\n* ## A\n* a\n  * b\n* ### AA\n* c\n* ## B\n* d'))).to.equal(
      'A(a(b) AA(c)) B(d)',
    );
  });
});

describe('nested lists', () => {
  it('nest by tabs, and by one to twelve spaces', () => {
    for (const step of ['\t', ...Array.from({length: 12}, (_, index) => ' '.repeat(index + 1))]) {
      const list = `# Road\n- a\n${step}- b\n${step}${step}- c\n${step}- d\n- e`;
      expect(sketch(roadmapOf(list)), JSON.stringify(step)).to.equal('a(b(c) d) e');
    }
  });

  it('mix all marks and numbers', () => {
    expect(sketch(roadmapOf('# Road\n1. a\n   * b\n      + c\n2) d\n  • e'))).to.equal('a(b(c)) d(e)');
  });

  it('go on after blank lines, and carry wrapped lines and descriptions', () => {
    const roadmap = roadmapOf(
      '# Road\n- a long\n  title\n\n  What it is.\n\n  More.\n\n- b\n\nAbout the road.\n\n- c',
    );
    expect(sketch(roadmap)).to.equal('a long title b c');
    expect(skillNamed(roadmap, 'a long title').description).to.equal('What it is.\n\nMore.');
    expect(roadmap.description).to.equal('About the road.');
  });

  it('have titles without marks, entities and tags, in any script', () => {
    const list =
      '# Road\n- **Bold** and `code`\n- 数据 &amp; 🚀\n- <div dir="rtl">شبكات</div>\n- ~~old~~ *new*';
    expect(sketch(roadmapOf(list))).to.equal('Bold and code 数据 & 🚀 شبكات old new');
  });

  it('keep ticked boxes for an import of progress', () => {
    const result = readMarkdown('# Road\n- [x] a\n- [ ] b\n- [X] c');
    const roadmap = result.roadmap as Roadmap;
    expect(roadmap.children.map((item) => item.extra)).to.eql([{checked: true}, undefined, {checked: true}]);
    expect(sketch(roadmap)).to.equal('a b c');
    expect(result.problems.map(({code, message}) => [code, message])).to.eql([
      ['ticked-boxes', 'ticked boxes can be imported as progress: 2'],
    ]);
  });

  it('speak of one ticked box as rightly as of several', () => {
    const [problem] = readMarkdown('# Road\n- [x] a\n- [ ] b').problems;
    expect(problem?.message).to.equal('ticked boxes can be imported as progress: 1');
  });
});

describe('headings', () => {
  it('nest by level, whatever level is skipped', () => {
    expect(sketch(roadmapOf('# Road\n### A\n- a\n###### AA\n- b\n### B\n## C\n- c'))).to.equal(
      'A(a AA(b)) B C(c)',
    );
  });

  it('may be underlined or HTML', () => {
    expect(sketch(roadmapOf('Road\n====\nA\n---\n- a\n<h2 align="center">B</h2>\n- b'))).to.equal(
      'A(a) B(b)',
    );
  });

  it('name the roadmap when one stands above all, or only text follows it', () => {
    const title = (markdown: string): string => roadmapOf(markdown).title;
    expect(title('## Road\n### A\n### B')).to.equal('Road');
    expect(title('# Road\nText.\n# A\n- a\n# B')).to.equal('Road');
    expect(title('# A\n- a\n# B\n- b')).to.equal('Roadmap');
    expect(sketch(roadmapOf('# A\n- a\n# B\n- b'))).to.equal('A(a) B(b)');
  });

  it('are not needed: front matter, a first line or a single root name the roadmap, too', () => {
    const front = roadmapOf('---\ntitle: "My road"\nlang: de\nnested:\n  - x\n---\n- a');
    expect(front).to.include({title: 'My road', lang: 'de'});
    for (const markdown of ['My road\n\n- a\n- b', '- My road\n  - a\n  - b']) {
      const result = readMarkdown(markdown);
      expect(result.roadmap?.title).to.equal('My road');
      expect(sketch(result.roadmap as Roadmap)).to.equal('a b');
      expect(codesOf(result)).to.eql(['guessed-title']);
    }
  });

  it('of collapsed sections are the summaries', () => {
    const markdown = '# Road\n<details><summary>More</summary>\n\n- a\n\n</details>';
    expect(sketch(roadmapOf(markdown))).to.equal('More(a)');
  });
});

describe('links', () => {
  it('that are a whole title with something below are the page of the skill', () => {
    const roadmap = roadmapOf('# Road\n- [A](https://e.org/a)\n  - b\n## [B](/b)\n');
    expect(skillNamed(roadmap, 'A').url).to.equal('https://e.org/a');
    expect(skillNamed(roadmap, 'B').url).to.equal('/b');
  });

  it('that are a leaf, or stand among words, are resources', () => {
    const roadmap = roadmapOf(
      '# Road\n- [A](/a)\n- Learn [HTTP](/h) and **[TLS](/t)**\n- [C](/c) – all about it',
    );
    expect(linksOf(skillNamed(roadmap, 'A'))).to.eql(['link A /a']);
    expect(linksOf(skillNamed(roadmap, 'Learn HTTP and TLS'))).to.eql(['link HTTP /h', 'link TLS /t']);
    expect(skillNamed(roadmap, 'C')).to.include({description: 'all about it'});
  });

  it('under “Books” or “Resources” belong to what these belong to', () => {
    const result = readMarkdown(
      '# Road\n## Git\n- Branch\n### Books\n- [Pro Git](/pro) - free\n### Resources:\n- [Docs](/docs)',
    );
    const git = skillNamed(result.roadmap as Roadmap, 'Git');
    expect(sketch(git)).to.equal('Branch');
    expect(new Set(linksOf(git))).to.eql(new Set(['book Pro Git /pro', 'link Docs /docs']));
    expect(codesOf(result)).to.eql(['links-as-resources', 'links-as-resources']);
  });

  it('to headings are a table of contents, and left out', () => {
    const toc =
      '# Road\n## Contents\n- [A b!](#a-b)\n  - [C](#c)\n- [Nowhere](#nowhere)\n## A b!\n- x\n### C\n- y';
    const result = readMarkdown(toc);
    expect(sketch(result.roadmap as Roadmap)).to.equal('Contents(Nowhere) A b!(x C(y))');
    expect(result.problems.map(({code, line}) => [code, line])).to.eql([['table-of-contents', 3]]);
    expect(sketch(roadmapOf(toc.replace('- [Nowhere](#nowhere)\n', '')))).to.equal('A b!(x C(y))');
  });

  it('that must not be followed are text, and told with their line', () => {
    const result = readMarkdown('# Road\n\n- [A](javascript:alert(1))\n- `Book` [B](JAVASCRIPT:x)\n- C');
    expect(JSON.stringify(result.roadmap)).not.to.match(/javascript/i);
    expect(result.problems.map(({code, line}) => [code, line])).to.eql([
      ['unsafe-link', 3],
      ['unsafe-link', 4],
    ]);
  });
});

describe('what is no roadmap', () => {
  it('is said to be none', () => {
    for (const markdown of ['', '   \n\n', 'Only words.\nMore words.', '![a](b.png)', '```\n- a\n```']) {
      const result = readMarkdown(markdown);
      expect(result.roadmap, markdown).to.equal(undefined);
      expect(codesOf(result).at(-1)).to.equal('no-list');
    }
  });

  it('in a document is left alone: code, comments, scripts, lines across', () => {
    const markdown =
      '# Road\n<!--\n- no\n-->\n<script>\n- no\n</script>\n- a\n\n```\n- no\n# no\n```\n\n***\n\n- b';
    expect(sketch(roadmapOf(markdown))).to.equal('a b');
  });

  it('does not hide a document that begins with a line across the page', () => {
    expect(sketch(roadmapOf('---\n# Road\n- a\n\n---\n- b'))).to.equal('a b');
  });
});

describe('problems', () => {
  it('of the roadmap itself know the line of the skill', () => {
    const result = readMarkdown(
      '---\nid: r\n---\n# Road\n\n- [A](https://e.org/x)\n  - a\n- [B](https://e.org/x)\n  - b',
    );
    expect(result.problems.map(({code, line}) => [code, line])).to.eql([['duplicate-url', 8]]);
  });
});
