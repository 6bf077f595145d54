import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {makeSample, sampleText} from '../../scripts/make-sample.mjs';

const committed = readFileSync(new URL('../../demo/web-backend-developer.json', import.meta.url), 'utf8');
const sample = makeSample();

const skillsBelow = (node) =>
  (node.children ?? []).flatMap((item) => (item.choose ? skillsBelow(item) : [item, ...skillsBelow(item)]));
const choicesBelow = (node) =>
  (node.children ?? []).flatMap((item) => [...(item.choose ? [item] : []), ...choicesBelow(item)]);
const skills = skillsBelow(sample);
const named = (id) => skills.find((skill) => skill.id === id);

test('the committed sample is what the script makes, byte for byte', () => {
  assert.equal(committed, sampleText());
});

test('it has all 303 skills of the picture, 230 of them leaves, each with an id of its own', () => {
  assert.equal(skills.length, 303);
  assert.equal(skills.filter((skill) => !skill.children).length, 230);
  assert.equal(new Set(skills.map(({id}) => id)).size, 303);
});

test('the grades of the picture are importance, choices and recommendations', () => {
  assert.equal(skills.filter(({importance}) => importance === 'core').length, 30);
  assert.equal(skills.filter(({recommended}) => recommended).length, 20);
  const choices = choicesBelow(sample);
  assert.equal(choices.length, 20);
  assert.equal(
    choices.reduce((sum, {children}) => sum + children.length, 0),
    70,
  );
  assert.equal(skills.filter(({importance}) => importance === 'optional').length, 23);
});

test('a choice stands among ordinary siblings, where its first member stood', () => {
  const children = named('authentication').children;
  assert.deepEqual(
    children.map(({choose, title}) => choose ?? title),
    [1, 'Cookie Based'],
  );
  assert.equal(children[0].children.length, 6);
});

test('the text gives each group its address, and each repeated list of resources once, to its group', () => {
  assert.ok(sample.children.every(({url}) => url?.startsWith('https://infinite.education/view/')));
  assert.deepEqual(
    skills.filter(({resources}) => resources).map(({id, resources}) => [id, resources.length]),
    [
      ['runtime-environment', 2],
      ['collaboration-skills', 3],
    ],
  );
});

test('slips of the pen are mended, and nothing of HTML is left in the texts', () => {
  const texts = JSON.stringify(sample);
  assert.doesNotMatch(texts, /Disign|Framwork|atack|&#?\w+;|<\w/);
});
