// The example of a back end, with the library as it is built. Runs after `npm run build`.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, before, beforeEach, describe, it} from 'node:test';
import {httpStore} from '../../examples/sqlite-store/http-store.js';
import {prepare, start} from '../../examples/sqlite-store/start.mjs';

const RECORD = {format: 'skill-progress/1', skills: {}};
const skill = (key) => ({key, identities: [key]});
const [A, B] = [skill('a'), skill('b')];

describe('progress on a server', () => {
  let folder, file, running, progress, ProgressKeeper;
  const keepers = [];

  before(async () => {
    await prepare();
    progress = await import('../../lib/progress/index.js');
    ({ProgressKeeper} = await import('../../lib/progress/keeper.js'));
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'progress-'));
    file = join(folder, 'progress.db');
    running = await start({file, port: 0});
  });
  afterEach(async () => {
    await stop();
    for (const leave of keepers.splice(0)) leave();
    rmSync(folder, {recursive: true});
  });

  const url = (path = '/progress/ada') => running.address + path;

  function stop() {
    running.server.closeAllConnections();
    return new Promise((done) => running.server.close(done));
  }

  const restart = async () => {
    running = await start({file, port: Number(new URL(running.address).port)});
  };

  /** A device of the reader, with storage of its own. */
  function device(now) {
    const store = progress.offlineFirst(httpStore(url()), progress.memoryStore());
    const keeper = new ProgressKeeper(store, now && (() => Date.parse(now)));
    keepers.push(keeper.subscribe(() => undefined));
    return keeper;
  }

  const put = (record, headers) =>
    fetch(url(), {method: 'PUT', headers, body: JSON.stringify(record)}).then(({status}) => status);
  const stored = () => fetch(url()).then((answer) => (answer.ok ? answer.json() : undefined));

  async function until(holds) {
    for (let n = 0; n < 200; n++) {
      if (await holds()) return;
      await new Promise((next) => setTimeout(next, 50));
    }
    assert.fail(`does not come true: ${holds}`);
  }

  it('keeps a document with its version, and refuses to overwrite what it does not name', async () => {
    assert.equal((await fetch(url())).status, 404);
    assert.equal(await put(RECORD, {'if-none-match': '*'}), 204);
    assert.equal(await put(RECORD, {'if-none-match': '*'}), 412);
    assert.equal(await put(RECORD, {'if-match': '"1"'}), 204);
    assert.equal(await put(RECORD, {'if-match': '"1"'}), 412);
    assert.equal((await fetch(url())).headers.get('etag'), '"2"');
  });

  it('takes records only, of a sensible size, under sensible names', async () => {
    assert.equal(await put({title: 'Road'}), 400);
    assert.equal(await put({...RECORD, long: 'x'.repeat(4_000_001)}), 413);
    assert.equal((await fetch(url(), {method: 'DELETE'})).status, 405);
    assert.equal((await fetch(url('/progress/../server.mjs'))).status, 404);
  });

  it('serves the page', async () => {
    for (const path of ['/', '/page.js', '/http-store.js'])
      assert.equal((await fetch(url(`/examples/sqlite-store${path}`))).status, 200);
  });

  it('has the ticks of two devices, and each gets those of the other', async () => {
    const [phone, laptop] = [device(), device()];
    phone.set([{skill: A, to: 'done'}]);
    laptop.set([{skill: B, to: 'learning'}]);
    await until(async () => Object.keys((await stored())?.skills ?? {}).length === 2);
    const third = device();
    await until(() => third.statusOf(A) === 'done' && third.statusOf(B) === 'learning');
  });

  it('keeps the later of two changes of one skill, whichever was sent first', async () => {
    const late = device('2026-02-02');
    late.set([{skill: A, to: 'done'}]);
    await until(async () => (await stored())?.skills.a?.status === 'done');
    const early = device('2026-01-01');
    early.set([
      {skill: A, to: 'skipped'},
      {skill: B, to: 'done'},
    ]);
    await until(async () => (await stored()).skills.b);
    assert.equal((await stored()).skills.a.status, 'done');
    assert.equal(early.statusOf(A), 'done');
  });

  it('gets what was ticked while it was away, and still has it after a restart', async () => {
    const keeper = device();
    keeper.set([{skill: A, to: 'done'}]);
    await until(async () => (await stored())?.skills.a);
    await stop();
    keeper.set([{skill: B, to: 'done'}]);
    assert.deepEqual([keeper.statusOf(B), keeper.persistent], ['done', true]);
    await new Promise((over) => setTimeout(over, 300));
    await restart();
    await until(async () => (await stored())?.skills.b);
    assert.deepEqual(Object.keys((await stored()).skills).sort(), ['a', 'b']);
  });

  it('tells who listens that there is something new', async () => {
    const answer = await fetch(url('/progress/ada/changes'));
    const reader = answer.body.getReader();
    assert.equal(await put(RECORD, {'if-none-match': '*'}), 204);
    assert.equal(new TextDecoder().decode((await reader.read()).value), 'data: 1\n\n');
    await reader.cancel();
  });
});
