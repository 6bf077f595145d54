import fc from 'fast-check';
import {read, type ReadResult} from '../../src/model/read.js';
import {skillsOf, type Roadmap, type Skill} from '../../src/model/roadmap.js';

/** The roadmap of a document that has something to show. */
export function roadmapFrom(value: unknown): Roadmap {
  const {roadmap} = read(value);
  if (!roadmap) throw new Error('There is nothing to show.');
  return roadmap;
}

export function codesOf({problems}: ReadResult): readonly string[] {
  return problems.map(({code}) => code);
}

/** Of a roadmap with one skill of this title. */
export function skillNamed(roadmap: Roadmap, title: string): Skill {
  const skill = skillsOf(roadmap).find((each) => each.title === title);
  if (!skill) throw new Error(`There is no skill “${title}”.`);
  return skill;
}

/** Few different names, so that they meet. */
const name = fc.constantFrom('Git', 'git', 'HTTP', 'Data formats', 'C++', 'C#', '数据', '🚀', 'a/b', 'x~2');
const url = fc.constantFrom(
  'https://example.org/git',
  'https://Example.org/git/',
  'https://example.org/r/git',
  'https://example.org/r#git',
  '/git',
  'javascript:alert(1)',
);

const skillWords = {
  'title': name,
  'id': fc.option(fc.constantFrom('git', 'http', 'git/http', 'x'), {nil: undefined}),
  'url': fc.option(url, {nil: undefined, freq: 3}),
  'sameAs': fc.option(fc.oneof(url, fc.constant('road/git')), {nil: undefined, freq: 8}),
  'aliases': fc.option(
    fc.array(fc.constantFrom('old', 'git', 'road/git', 'https://example.org/old'), {maxLength: 2}),
    {
      nil: undefined,
      freq: 5,
    },
  ),
  'importance': fc.constantFrom(undefined, 'core', 'optional', 'wrong'),
  'recommended': fc.constantFrom(undefined, true, 'yes'),
  'minutes': fc.constantFrom(undefined, 30, '45', -1),
  'tags': fc.constantFrom(undefined, [], ['a', 'a', 'b'], 'tag'),
  'requires': fc.constantFrom(undefined, ['git'], ['nowhere']),
  'resources': fc.constantFrom(undefined, [], [{title: 'A', url: '/a', type: 'Book'}, 'https://x.org', {}]),
  'x-own': fc.constantFrom(undefined, 1, {deep: [null, {a: 'b'}]}),
};

const {node} = fc.letrec<{node: unknown; nodes: unknown}>((tie) => ({
  node: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 1, arbitrary: name},
    {weight: 4, arbitrary: fc.record({...skillWords, children: tie('nodes')})},
    {
      weight: 1,
      arbitrary: fc.record({
        choose: fc.constantFrom(1, 2, 0, 'x'),
        title: fc.option(name),
        children: tie('nodes'),
      }),
    },
  ),
  nodes: fc.oneof({depthSize: 'small'}, fc.constant(undefined), fc.array(tie('node'), {maxLength: 5})),
}));

/** Documents that mean a roadmap, with the mistakes that authors make. */
export const anyDocument: fc.Arbitrary<Record<string, unknown>> = fc.record({
  title: name,
  id: fc.constantFrom(undefined, 'road'),
  url: fc.constantFrom(undefined, 'https://example.org/r'),
  children: fc.array(node, {maxLength: 6}),
  author: fc.constantFrom(undefined, {name: 'Me'}),
});

/** Any characters, half surrogates and control characters among them. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(fc.nat(0x7f), fc.nat(0x10ffff)).map((point) => String.fromCodePoint(point)),
  maxLength: 40,
});
