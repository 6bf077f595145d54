import assert from 'node:assert/strict';
import {test} from 'node:test';
import {reactive} from 'vue';
import {read} from '../../lib/model/index.js';

test('a framework may make a roadmap reactive: skills keep their names', () => {
  const document = {
    title: 'Road',
    id: 'r',
    children: [{title: 'Tools', id: 'tools', children: [{title: 'Git', id: 'git'}, 'Make']}],
  };
  const names = ({children: [tools]}) =>
    [tools, ...tools.children].map(({key, identities}) => [key, [...identities]]);
  const plain = names(read(document).roadmap);
  assert.deepEqual(names(reactive(read(document).roadmap)), plain);
  const [, [key, identities]] = plain;
  assert.deepEqual([key, ...identities.slice(0, 2)], ['r#git', 'r#git', 'r#tools/git']);
  assert.ok(identities.includes('road#tools/git'));
});
