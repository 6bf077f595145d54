import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import Ajv from 'ajv/dist/2020.js';

const readJson = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const schema = readJson('roadmap.schema.json');
const validate = new Ajv({strictRequired: false, allowUnionTypes: true, allErrors: true}).compile(schema);

const road = (...children) => ({title: 'Road', children});

test('the sample is a valid roadmap', () => {
  assert.ok(validate(readJson('demo/web-backend-developer.json')), JSON.stringify(validate.errors));
});

const good = {
  'a title alone': {title: 'Road'},
  'titles as skills': road('HTML', {title: 'CSS', children: ['Grid']}),
  'a choice among siblings': road('HTML', {
    choose: 1,
    title: 'Editor',
    children: ['Vim', {title: 'Emacs', recommended: true}],
  }),
  'every property': {
    ...road({
      title: 'Git',
      id: 'git',
      url: 'https://git-scm.com',
      sameAs: 'example.org/git',
      aliases: ['vcs'],
      description: 'Track *changes*.',
      importance: 'core',
      recommended: false,
      tags: ['tool'],
      minutes: 90,
      requires: ['shell'],
      resources: [
        {type: 'book', title: 'Pro Git', url: 'https://git-scm.com/book', minutes: 600, lang: 'en'},
      ],
    }),
    id: 'road',
    url: '/roads/road.html',
    lang: 'pt-BR',
    resources: [{title: 'The site', url: 'mailto:me@example.org'}],
  },
  'properties that it does not know': {...road({'title': 'A', 'x-colour': 'red'}), author: {name: 'Me'}},
};

for (const [what, document] of Object.entries(good)) {
  test(`${what}: valid`, () => assert.ok(validate(document), JSON.stringify(validate.errors)));
}

const bad = {
  'no title': [{children: []}, ''],
  'a skill without a title': [road({id: 'x'}), '/children/0'],
  'a number for a title': [road({title: 5}), '/children/0/title'],
  'an unknown importance': [road({title: 'A', importance: 'urgent'}), '/children/0/importance'],
  'a script for a link': [road({title: 'A', url: 'javascript:alert(1)'}), '/children/0/url'],
  'no time at all': [road({title: 'A', minutes: 0}), '/children/0/minutes'],
  'a resource without a title': [road({title: 'A', resources: [{url: '/a'}]}), '/children/0/resources/0'],
  'an empty choice': [road({choose: 1, children: []}), '/children/0/children'],
  'a choice of none': [road({choose: 0, children: ['A']}), '/children/0/choose'],
  'a choice in a choice': [
    road({choose: 1, children: [{choose: 1, title: 'B', children: ['A']}]}),
    '/children/0/children/0',
  ],
  'a mistake far below': [
    road({title: 'A', children: [{title: 'B', children: [{title: 'C', tags: 'x'}]}]}),
    '/children/0/children/0/children/0/tags',
  ],
  'a language that is none': [{title: 'A', lang: 'en us'}, '/lang'],
};

for (const [what, [document, place]] of Object.entries(bad)) {
  test(`${what}: refused, and said where`, () => {
    assert.equal(validate(document), false);
    assert.ok(
      validate.errors.some(({instancePath}) => instancePath === place),
      JSON.stringify(validate.errors),
    );
  });
}

test('every property is explained', () => {
  const silent = [];
  const look = (node, path) => {
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      if (!property.description) silent.push(`${path}.${name}`);
    }
  };
  look(schema, '');
  for (const [name, definition] of Object.entries(schema.$defs)) look(definition, name);
  assert.deepEqual(silent, []);
});
