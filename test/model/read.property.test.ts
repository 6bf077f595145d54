import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {outline} from '../../src/model/outline.js';
import {read} from '../../src/model/read.js';
import {
  MAX_DEPTH,
  childSkills,
  isChoice,
  skillsOf,
  type Item,
  type Roadmap,
} from '../../src/model/roadmap.js';
import {anyDocument} from '../support/documents.js';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
});

/** Values of any kind under the names that mean something. */
const anyNonsense = fc.letrec<{node: unknown}>((tie) => ({
  node: fc.oneof(
    {depthSize: 'small'},
    anything,
    fc.dictionary(
      fc.constantFrom(
        'title',
        'children',
        'choose',
        'id',
        'url',
        'resources',
        'tags',
        'requires',
        'minutes',
        '__proto__',
      ),
      fc.oneof({depthSize: 'small'}, anything, tie('node'), fc.array(tie('node'), {maxLength: 4})),
      {maxKeys: 6},
    ),
  ),
})).node;

interface Node {
  readonly title?: string | null;
  readonly choose?: unknown;
  readonly children?: readonly (Node | string)[];
}

/** Every title that a document says, in its order; only a choice whose members move to another choice loses its own. */
function titlesIn(node: Node | string, inChoice = false): readonly string[] {
  if (typeof node === 'string') return [node];
  const {title, choose, children = []} = node;
  const below = children.flatMap((child) => titlesIn(child, choose !== undefined));
  const isMoved = inChoice && choose !== undefined && children.length > 0;
  return !title || isMoved ? below : [title, ...below];
}

function titlesOf(node: {children: readonly Item[]}): readonly string[] {
  return node.children.flatMap((item) => [...(item.title ? [item.title] : []), ...titlesOf(item)]);
}

/** What every view relies on. */
function checkSound(roadmap: Roadmap): void {
  expect(roadmap.title).to.match(/\S/);
  const check = (node: {children: readonly Item[]}, depth: number): void => {
    expect(depth).to.be.at.most(MAX_DEPTH);
    for (const item of node.children) {
      if (isChoice(item)) expect(item.choose).to.be.within(1, item.children.length);
      for (const skill of isChoice(item) ? item.children : [item]) {
        expect(isChoice(skill)).to.equal(false);
        expect(skill.title).to.match(/\S/);
        expect(skill.identities[0]).to.equal(skill.key);
        check(skill, depth + 1);
      }
    }
  };
  check(roadmap, 0);
}

describe('reading anything', () => {
  it('never throws, and gives a sound roadmap or an error', () => {
    fc.assert(
      fc.property(anyNonsense, (value) => {
        const {roadmap, problems} = read(value);
        if (roadmap) checkSound(roadmap);
        else expect(problems.some(({severity}) => severity === 'error')).to.equal(true);
      }),
      {numRuns: 150},
    );
  });

  it('says what and where in a sentence', () => {
    fc.assert(
      fc.property(anyNonsense, (value) => {
        for (const {code, path, message} of read(value).problems) {
          expect(code).to.match(/^[a-z-]+$/);
          expect(message).to.match(/\S \S/);
          expect(message.replace(/“[^]*”/, ''), 'but for what is quoted').not.to.contain('{}');
          expect(path).to.be.a('string');
        }
      }),
      {numRuns: 100},
    );
  });
});

describe('reading a document', () => {
  it('loses no title and keeps their order', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const {roadmap} = read(document);
        const said = titlesIn({children: document['children'] as Node[]});
        expect(titlesOf(roadmap ?? {children: []})).to.eql(said);
      }),
      {numRuns: 200},
    );
  });

  it('gives a sound roadmap with an outline of every skill', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const {roadmap} = read(document);
        if (!roadmap) throw new Error('The document has a title.');
        checkSound(roadmap);
        const {places} = outline(roadmap);
        expect(places.map(({skill}) => skill)).to.eql([...skillsOf(roadmap)]);
        for (const {skill, parent, position, size} of places) {
          expect(childSkills(parent ?? roadmap)[position - 1]).to.equal(skill);
          expect(childSkills(parent ?? roadmap)).to.have.lengthOf(size);
        }
      }),
      {numRuns: 100},
    );
  });

  it('reads fifty thousand skills, and all of them', () => {
    const groups = Array.from({length: 500}, (_, group) => ({
      title: `Group ${String(group)}`,
      id: `g${String(group)}`,
      children: Array.from({length: 99}, (__, skill) => ({title: `Skill ${String(skill)}`})),
    }));
    const {roadmap, problems} = read({title: 'Road', url: 'https://e.org/r', children: groups});
    expect(problems).to.eql([]);
    expect(new Set(Array.from(skillsOf(roadmap ?? {children: []}), ({key}) => key)).size).to.equal(50_000);
  });
});
