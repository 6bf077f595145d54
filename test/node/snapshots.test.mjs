import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {snapshots} from '../../scripts/wtr/snapshots.mjs';

describe('the snapshots of the tests', () => {
  let path;
  let folder;
  before(async () => {
    path = await mkdtemp(join(tmpdir(), 'snapshots-'));
    folder = pathToFileURL(`${path}/`);
  });
  after(() => rm(path, {recursive: true}));

  const ask = (mayWrite, payload) =>
    snapshots(folder, mayWrite).executeCommand({command: 'snapshot', payload});

  it('are never written by a plain run', async () => {
    assert.deepEqual(await ask(false, {name: 'road', text: 'a'}), {expected: null, updated: false});
    assert.deepEqual(await ask(false, {name: 'road', text: 'a'}), {expected: null, updated: false});
  });

  it('are written when asked for, and read from then on', async () => {
    assert.deepEqual(await ask(true, {name: 'road', text: 'a'}), {expected: 'a', updated: true});
    assert.equal(await readFile(join(path, 'road.txt'), 'utf8'), 'a');
    assert.deepEqual(await ask(false, {name: 'road', text: 'b'}), {expected: 'a', updated: false});
  });

  it('stay in their folder', async () => {
    await assert.rejects(ask(true, {name: '../road', text: 'a'}), /no name for a snapshot/);
  });

  it('leave other commands to others', () => {
    assert.equal(snapshots(folder).executeCommand({command: 'x-keys', payload: {}}), undefined);
  });
});
