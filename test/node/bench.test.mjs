// What the bench stands on; its figures are nobody's test.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {PEERS} from '../../bench/peers.mjs';
import {flat, tree} from '../../bench/trees.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, ROOT), 'utf8');

describe('the bench', () => {
  for (const name of ['skill-roadmap', 'plain', 'culled', ...PEERS])
    it(`has an adapter for ${name}, which draws, ticks, folds and cleans up`, () => {
      const file = `bench/adapters/${name}.mjs`;
      assert.ok(existsSync(new URL(file, ROOT)), file);
      for (const part of [
        /export (?:async )?function draw\(/,
        /export const prepare\b/,
        /setStatus:/,
        /fold:/,
        /remove:/,
      ])
        assert.match(read(file), part);
    });

  it('draws the same trees each time, of as many skills as asked for', () => {
    for (const size of [250, 1000, 5000]) {
      assert.equal(flat(tree(size)).length - 1, size);
      assert.deepEqual(tree(size), tree(size));
    }
  });

  it('has other libraries apart, so that nobody else installs them', () => {
    const {dependencies, devDependencies} = JSON.parse(read('package.json'));
    const own = Object.keys({...dependencies, ...devDependencies});
    const peers = Object.keys(JSON.parse(read('bench/package.json')).dependencies);
    assert.ok(peers.length >= PEERS.length);
    assert.deepEqual(
      peers.filter((peer) => own.includes(peer)),
      [],
    );
  });
});
