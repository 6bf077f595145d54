import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {formatOf, formatOfName, readText, readValue} from '../../src/formats/read-text.js';
import {skillsOf, type Item, type Roadmap} from '../../src/model/roadmap.js';
import {anyText, codesOf, skillNamed} from '../support/documents.js';

/** The tree in short: `A(B C(D))`; a choice is `A|B`. */
function sketch({children}: {readonly children: readonly Item[]}): string {
  return children
    .map((item) => {
      if ('choose' in item) return item.children.map(({title}) => title).join('|');
      return `${item.title}${item.children.length ? `(${sketch(item)})` : ''}`;
    })
    .join(' ');
}

async function roadmapOf(source: unknown): Promise<Roadmap> {
  const {roadmap} = await (typeof source === 'string' ? readText(source) : readValue(source));
  if (!roadmap) throw new Error('There is nothing to show.');
  return roadmap;
}

const shown = async (source: unknown): Promise<string> => {
  const roadmap = await roadmapOf(source);
  return `${roadmap.title}: ${sketch(roadmap)}`;
};

describe('The format of a text', () => {
  const samples = {
    json: ['{}', ' \n{"title"', '[1]', '[object Object]', '"text"', '\ufeff{"title": "x"}'],
    markdown: [
      '# Road',
      '- HTTP',
      'title: x',
      '',
      '<div align="center">\n\n# Road',
      '<!-- a -->\n# b',
      'Name, then\n- a',
    ],
    csv: ['id,parent,title\n1,,A', 'Title;Parent', '"name"\t"parent_id"\nA\t'],
    opml: ['<?xml version="1.0"?>\n<opml version="2.0">', '<opml>'],
    freemind: ['<map version="1.0.1"><node TEXT="a"/></map>'],
    html: ['<!DOCTYPE html><ul>', '<ul><li>a', '\n<html lang=en>'],
  } as const;
  for (const [format, texts] of Object.entries(samples)) {
    it(`is ${format} when it begins like that`, () => {
      for (const text of texts) expect(formatOf(text), text).to.equal(format);
    });
  }

  it('is what the name of its file says', () => {
    expect(formatOfName('a/README.md?raw=1')).to.equal('markdown');
    expect(['a.tsv', 'b.CSV', 'c.opml', 'd.json', 'e.txt', 'json'].map(formatOfName)).to.eql(
      ['csv', 'csv', 'opml', 'json', undefined, undefined], // prettier-ignore
    );
  });
});

describe('A table', () => {
  it('nests by id and parent, whatever separates its cells', async () => {
    for (const mark of [',', ';', '\t']) {
      const rows = ['id,parent,title', '1,,Bread', '2,1,Dough', '3,2,Knead', '4,1,Oven'];
      expect(await shown(rows.map((row) => row.replaceAll(',', mark)).join('\r\n'))).to.equal(
        'Bread: Dough(Knead) Oven',
      );
    }
  });

  it('nests by titles where there are no ids, and knows other names for its columns', async () => {
    const roadmap = await roadmapOf(
      'Skill,Child of,Link,Time,Tags\nDough,,/d,20,a; b\n"Knead, fold",Dough,,,\nOven,,,,',
    );
    expect(sketch(roadmap)).to.equal('Dough(Knead, fold) Oven');
    expect(skillNamed(roadmap, 'Dough')).to.deep.include({url: '/d', minutes: 20, tags: ['a', 'b']});
  });

  it('tells of several parents, missing ones, circles, and with which line', async () => {
    const result = await readText('id,parent,title\na,,A\nb,a;c,B\nc,x,C\nd,e,D\ne,d,E\nd,,D2');
    expect(sketch(result.roadmap!)).to.equal('A(B) C D(E) D2');
    const told = result.problems.filter(({line}) => line).map(({code, line}) => `${code} ${line}`);
    expect(told).to.have.members([
      'several-parents 3',
      'unknown-parent 4',
      'parent-circle 5',
      'repeated-id 7',
    ]);
  });

  it('keeps quotes, line breaks and commas in cells, and other columns as properties', async () => {
    const roadmap = await roadmapOf('id,title,description,owner\n1,"A ""B""","two\nlines",me\n2,C,,');
    expect(skillNamed(roadmap, 'A "B"')).to.deep.include({description: 'two\nlines', extra: {owner: 'me'}});
  });

  it('without titles is none, and a quotation mark left open is told', async () => {
    expect(codesOf(await readText('id,parent\n1,', 'csv'))).to.eql(['no-title-column']);
    expect(codesOf(await readText('id,title\n1,"A\n2,B'))).to.include('open-quote');
  });
});

describe('An outline', () => {
  it('of OPML nests, with addresses and notes', async () => {
    const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Bread &amp; butter</title></head><body>
      <outline text="Dough"><outline text="Knead" _note="By hand" url="https://e.org/k"/></outline><outline text="Oven"/></body></opml>`;
    const roadmap = await roadmapOf(opml);
    expect(await shown(opml)).to.equal('Bread & butter: Dough(Knead) Oven');
    expect(skillNamed(roadmap, 'Knead')).to.include({description: 'By hand', url: 'https://e.org/k'});
    expect(codesOf(await readText('<opml><body/></opml>'))).to.eql(['no-outline']);
  });

  it('of HTML is its lists, closed or not', async () => {
    const html =
      '<!doctype html><title>No</title><h1>Bread</h1><ul><li>Dough<ul><li><a href="/k">Knead</a><li>Proof</ul><li>Oven</ul><script>- no</script>';
    expect(await shown(html)).to.equal('Bread: Dough(Knead Proof) Oven');
  });

  it('of a mind map is its topics', async () => {
    const topic = (name: string, ...children: unknown[]): object => ({id: name, topic: name, children});
    const tree = topic('Bread', topic('Dough', topic('Knead')), topic('Oven'));
    const meta = {name: 'x', author: 'y', version: '1'};
    const list = [{id: 'r', isroot: true, topic: 'Bread'}, {id: 'd', parentid: 'r', topic: 'Dough'}, {id: 'k', parentid: 'd', topic: 'Knead'}, {id: 'o', parentid: 'r', topic: 'Oven'}]; // prettier-ignore
    const xml =
      '<map version="1.0.1"><node TEXT="Bread"><node TEXT="Dough"><node TEXT="Knead"/></node><node TEXT="Oven"/></node></map>';
    for (const value of [
      {nodeData: tree, arrows: []},
      {meta, format: 'node_tree', data: tree},
      {meta, format: 'node_array', data: list},
      {meta, format: 'freemind', data: xml},
      xml,
    ]) {
      expect(await shown(value)).to.equal('Bread: Dough(Knead) Oven');
      if (typeof value === 'object')
        expect(await shown(JSON.stringify(value))).to.equal('Bread: Dough(Knead) Oven');
    }
  });
});

describe('A drawing', () => {
  const node = (
    id: string,
    type: string,
    label: string,
    x: number,
    y: number,
    more: object = {},
  ): object => ({
    id,
    type,
    position: {x, y},
    width: 100,
    height: 40,
    data: {label, ...more},
  });
  const edge = (source: string, target: string, edgeStyle = 'dashed'): object => ({
    source,
    target,
    data: {edgeStyle},
  });
  const legend = (label: string): object => ({legend: {id: 'l', color: '#000', label}});

  it('of nodes and edges nests by lines, then boxes, then nearness, and says what it guessed', async () => {
    const nodes = [
      node('t', 'title', 'Bread', 0, 0),
      node('o', 'topic', 'Oven', 0, 400),
      node('d', 'topic', 'Dough', 0, 100),
      node('k', 'subtopic', 'Knead', 300, 100, legend('Personal Recommendation / Opinion')),
      node('p', 'subtopic', 'Proof', 300, 160, legend('Alternative Option - Pick this or purple')),
      {...node('s', 'section', '', 280, 380), width: 200, height: 200},
      node('h', 'subtopic', 'Heat', 300, 400, legend('Order not strict / Learn anytime')),
      node('v', 'vertical', '', 0, 0),
      node('n', 'subtopic', 'Stone', 120, 420, legend('Optional / Learn anytime')),
      node('b', 'button', 'More', 10, 450, {href: 'https://e.org'}),
      node('c', 'checklist', 'Tools', 0, 330, {checklists: [{id: '1', label: 'Scale'}]}),
      node('x', 'paragraph', 'Words', 0, 900),
    ];
    const edges = [
      edge('t', 'd', 'solid'),
      edge('d', 'o', 'solid'),
      edge('d', 'k'),
      edge('d', 'p'),
      edge('o', 's'),
      edge('o', 'nowhere'),
    ];
    const result = await readText(JSON.stringify({nodes, edges}));
    expect(sketch(result.roadmap!)).to.equal('Dough(Knead|Proof) Oven(Tools(Scale) Heat Stone)');
    expect(result.roadmap?.title).to.equal('Bread');
    expect(codesOf(result)).to.eql([
      'dangling-lines',
      'placed-by-box',
      'placed-by-nearness',
      'guessed-choice',
      'left-out',
    ]);
    expect(skillNamed(result.roadmap!, 'Stone')).to.include({importance: 'optional', id: 'n'});
    expect(skillNamed(result.roadmap!, 'Knead').recommended).to.equal(true);
    expect(skillNamed(result.roadmap!, 'Heat').tags).to.eql(['Order not strict / Learn anytime']);
    expect([...skillsOf(result.roadmap!)].flatMap(({resources}) => resources.map(({url}) => url))).to.eql([
      'https://e.org',
    ]);
  });

  it('of Balsamiq nests by the names of its groups', async () => {
    const group = (controlName: string, text: string, y: string): object => ({
      typeID: '__group__',
      x: '0',
      y,
      properties: {controlName},
      children: {controls: {control: [{typeID: 'TextArea'}, {typeID: 'Label', properties: {text}}]}},
    });
    const control = [group('101-oven', 'Oven', '9'), group('dough:knead', 'Knead%20it', '5'), group('100-dough', 'Dough', '1'), group('check:scale', '', '20'), group('ext_link:e.org', 'Site', '0'), {typeID: 'Arrow'}]; // prettier-ignore
    expect(await shown({mockup: {controls: {control}}})).to.equal('Roadmap: Dough(Knead it) Oven Scale');
  });
});

describe('Whatever is read', () => {
  const json = fc.json();
  const word = fc.constantFrom('nodes', 'edges', 'mockup', 'controls', 'control', 'nodeData', 'meta', 'format', 'data', 'children', 'topic', 'id', 'label', 'position', 'type', 'properties', 'controlName'); // prettier-ignore
  const {value: foreign} = fc.letrec((tie) => ({
    value: fc.oneof(
      {depthSize: 'medium', maxDepth: 7},
      fc.constantFrom('a', 'topic', '1', 0, null, 'node_tree', 'section'),
      fc.array(tie('value'), {maxLength: 4}),
      fc.dictionary(word, tie('value'), {maxKeys: 5}),
    ),
  }));
  const piece = fc.constantFrom('id,title,parent\n', '"', ',', '\n', 'a', '<opml>', '<body>', '<outline text="a"', '/>', '>', '<ul><li>', '<!--', '-->', '<![CDATA[', '# a\n', '  - b\n', '\t', '&amp;', '{', '"nodes":[', ']', '}'); // prettier-ignore
  const pieces = fc.array(piece, {maxLength: 30}).map((parts) => parts.join(''));

  it('is a roadmap or an error, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, pieces, anyText, foreign), async (source) => {
        const {roadmap, problems} = await (typeof source === 'string' ? readText(source) : readValue(source));
        return roadmap !== undefined || problems.some(({severity}) => severity === 'error');
      }),
      {numRuns: 400},
    );
  });

  it('keeps every title of a table', async () => {
    const cell = fc.constantFrom('', '1', '2', '3', '9', '1;2');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), {minLength: 1, maxLength: 12}), async (rows) => {
        const lines = rows.map(([id, parent], index) => `${id},${parent},t${index}x`);
        const text = JSON.stringify(await roadmapOf(`id,parent,title\n${lines.join('\n')}`));
        return lines.every((_, index) => text.includes(`"t${index}x"`));
      }),
      {numRuns: 200},
    );
  });

  it('takes in proportion to its length, not to its square', async function () {
    this.timeout(60_000);
    const many = (count: number, line: (index: number) => string): string =>
      Array.from({length: count}, (_, i) => line(i)).join('');
    const texts: Readonly<Record<string, (count: number) => string>> = {
      csv: (count) => `id,parent,title\n${many(count, (i) => `${i},${i >> 1 || ''},t${i}\n`)}`,
      quotes: (count) => `id,title\n${many(count, () => '"')}`,
      opml: (count) => `<opml><body>${many(count, () => '<outline text="a">')}`,
      comments: (count) => `<opml>${many(count, () => '<! <!-')}`,
      html: (count) => `<ul>${many(count, (i) => `<li>a${i}<ul>`)}`,
      markdown: (count) =>
        `# R\n${many(count, (i) => `${' '.repeat(2 * (i % 9))}- [a${i}](/b) <!--{"minutes":1}-->\n`)}`,
      texts: (count) => `# R\n${many(count, () => '<!--text-->\n')}`,
      drawing: (count) =>
        JSON.stringify({
          nodes: Array.from({length: count}, (_, i) => ({id: `${i}`, type: i % 9 ? 'subtopic' : 'topic', position: {x: i % 7, y: i}, data: {label: `t${i}`}})), // prettier-ignore
          edges: [],
        }),
    };
    const best = async (source: string): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < 3; round++) {
        const start = performance.now();
        await readText(source);
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    for (const [name, text] of Object.entries(texts)) {
      const base = Math.max(await best(text(1500)), 4);
      expect(await best(text(15_000)), name).to.be.below(base * 50);
    }
  });
});
