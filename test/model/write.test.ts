import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {read} from '../../src/model/read.js';
import {toJson} from '../../src/model/write.js';
import {anyDocument, roadmapFrom} from '../support/documents.js';

describe('writing a roadmap', () => {
  it('gives back the document that it was read from', () => {
    const document = {
      $schema: 'roadmap.schema.json',
      title: 'Road',
      id: 'road',
      url: 'https://e.org/road',
      description: 'For *you*.',
      lang: 'en',
      resources: [{type: 'book', title: 'B', url: 'https://e.org/b', minutes: 5, lang: 'de', isbn: 1}],
      children: [
        {
          title: 'A',
          id: 'a',
          aliases: ['old'],
          importance: 'core',
          tags: ['x'],
          requires: ['b'],
          colour: {name: 'red'},
        },
        {
          choose: 1,
          title: 'Pick',
          children: [{title: 'B', id: 'b', recommended: true, minutes: 30}, {title: 'C'}],
          note: null,
        },
      ],
      author: {name: 'Me', links: [1, 'two', null]},
    };
    expect(JSON.stringify(toJson(roadmapFrom(document)))).to.equal(JSON.stringify(document));
  });

  it('keeps the order of properties whatever order they come in, the unknown ones last', () => {
    const written = toJson(
      roadmapFrom({author: 'Me', children: [{mine: 1, tags: ['x'], title: 'A'}], title: 'Road'}),
    );
    expect(JSON.stringify(written)).to.equal(
      '{"title":"Road","children":[{"title":"A","tags":["x"],"mine":1}],"author":"Me"}',
    );
  });

  it('leaves out what goes without saying', () => {
    const skill = {
      title: 'A',
      importance: 'normal',
      recommended: false,
      tags: [],
      children: [],
      resources: [],
    };
    expect(toJson(roadmapFrom({title: 'Road', resources: [], children: [skill]}))).to.eql({
      title: 'Road',
      children: [{title: 'A'}],
    });
  });

  it('keeps properties with the names of prototypes as properties', () => {
    const document = JSON.parse(
      '{"title":"Road","children":[{"title":"A","__proto__":{"x":1},"constructor":2}]}',
    ) as unknown;
    expect(JSON.stringify(toJson(roadmapFrom(document)))).to.equal(JSON.stringify(document));
  });

  it('keeps of unknown properties what JSON can say', () => {
    const loop: Record<string, unknown> = {n: 1};
    loop['self'] = loop;
    const own = {f: () => 1, nan: NaN, big: 5n, list: [undefined, () => 1, 2], loop};
    expect(toJson(roadmapFrom({title: 'Road', own}))).to.eql({
      title: 'Road',
      own: {list: [null, null, 2], loop: {n: 1}},
    });
  });

  it('reads back as the same roadmap, without further problems of form', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const first = read(document).roadmap;
        const written = JSON.stringify(first && toJson(first));
        const second = read(JSON.parse(written));
        expect(second.roadmap).to.eql(first);
        expect(JSON.stringify(second.roadmap && toJson(second.roadmap))).to.equal(written);
        const left = new Set(second.problems.map(({code}) => code));
        for (const code of ['duplicate-id', 'duplicate-url', 'taken-alias', 'unknown-requirement'])
          left.delete(code);
        expect([...left]).to.eql([]);
      }),
      {numRuns: 150},
    );
  });
});
