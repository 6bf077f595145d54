import {expect} from '@open-wc/testing';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {localStore} from '../../src/progress/local-store.js';
import {offlineFirst} from '../../src/progress/offline.js';
import type {ProgressStore} from '../../src/progress/store.js';
import {FakeDisk} from '../support/fake-disk.js';
import {FakeServer} from '../support/fake-server.js';
import {leaf} from '../support/roadmap.js';

const [A, B] = [leaf('A'), leaf('B')];
const OF_B =
  '{"format":"skill-progress/1","skills":{"road/B":{"status":"done","at":"2026-01-01T00:00:00.000Z"}}}';

function visit(server: FakeServer, disk: FakeDisk): ProgressKeeper {
  const keeper = new ProgressKeeper(offlineFirst(server, localStore('', disk.tab())));
  keeper.subscribe(() => undefined);
  return keeper;
}

/** Lets the server answer until nobody asks any more. */
async function settle(server: FakeServer): Promise<void> {
  for (let n = 0; n < 6; n++) await server.answer();
}

describe('a remote store with one nearby', () => {
  it('keeps a tick nearby at once, and remotely soon', async () => {
    const [server, disk] = [new FakeServer(), new FakeDisk()];
    const keeper = visit(server, disk);
    keeper.set([{skill: A, to: 'done'}]);
    expect([...disk.texts.values()].join()).to.contain('road/A');
    expect(keeper.unsaved).to.equal(false);
    await settle(server);
    expect(server.text).to.contain('road/A');
  });

  it('shows what is nearby at once, and what is remote when that comes', async () => {
    const [server, disk] = [new FakeServer(), new FakeDisk()];
    visit(server, disk).set([{skill: A, to: 'done'}]);
    server.text = OF_B;
    const keeper = visit(server, disk);
    expect([keeper.statusOf(A), keeper.statusOf(B)]).to.deep.equal(['done', 'todo']);
    await settle(server);
    expect(keeper.statusOf(B)).to.equal('done');
    expect([...disk.texts.values()].join()).to.contain('road/B');
  });

  it('sends on a later visit what an earlier one could not', async () => {
    const [server, disk] = [new FakeServer(), new FakeDisk()];
    const offline = visit(server, disk);
    offline.set([{skill: A, to: 'done'}]);
    await server.fail();
    expect(offline).to.include({fault: undefined, persistent: true});
    visit(server, disk);
    await settle(server);
    expect(server.text).to.contain('road/A');
  });

  it('adds to what a plain document store has rather than replacing it', async () => {
    const documents = {text: OF_B};
    const plain: ProgressStore = {
      load: () => Promise.resolve(documents.text),
      save: (record) => Promise.resolve((documents.text = JSON.stringify(record))),
    };
    const disk = new FakeDisk();
    const keeper = new ProgressKeeper(offlineFirst(plain, localStore('', disk.tab())));
    for (const to of ['done', 'skipped'] as const) {
      keeper.set([{skill: A, to}]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      for (const text of [documents.text, ...disk.texts.values()]) {
        expect(text).to.contain(to).and.to.contain('road/B');
      }
    }
  });

  it('never overwrites a remote record of a later version', async () => {
    const [server, disk] = [new FakeServer(), new FakeDisk()];
    server.text = '{"format":"skill-progress/2"}';
    visit(server, disk).set([{skill: A, to: 'done'}]);
    await settle(server);
    expect(server.text).to.equal('{"format":"skill-progress/2"}');
    expect(visit(server, disk).statusOf(A)).to.equal('done');
  });

  it('does without the one nearby when that is blocked, and says so when neither works', async () => {
    const [server, disk] = [new FakeServer(), new FakeDisk()];
    disk.blocked = true;
    const keeper = visit(server, disk);
    keeper.set([{skill: A, to: 'done'}]);
    await server.fail();
    await server.fail();
    expect(keeper).to.include({fault: 'failed', persistent: false, unsaved: true});
    keeper.retry();
    await settle(server);
    expect(server.text).to.contain('road/A');
    expect(keeper).to.include({fault: undefined, unsaved: false});
  });

  it('works with one nearby that answers later', async () => {
    const [server, near] = [new FakeServer(), new FakeServer()];
    near.text = OF_B;
    const keeper = new ProgressKeeper(offlineFirst(server, near));
    keeper.subscribe(() => undefined);
    await settle(server);
    await settle(near);
    await settle(server);
    expect(keeper.statusOf(B)).to.equal('done');
    expect(server.text).to.contain('road/B');
  });

  it('tells of changes on other devices while somebody listens', async () => {
    const [server, disk] = [new FakeServer(), new FakeDisk()];
    const keeper = new ProgressKeeper(offlineFirst(server, localStore('', disk.tab())));
    const stop = keeper.subscribe(() => undefined);
    await settle(server);
    server.push(OF_B);
    expect(keeper.statusOf(B)).to.equal('done');
    stop();
    server.push(OF_B.replaceAll('road/B', 'road/A'));
    expect(keeper.statusOf(A)).to.equal('todo');
  });
});
