import {expect} from '@open-wc/testing';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {recordOf, type ProgressRecord} from '../../src/progress/record.js';
import {StoreFault, type ProgressStore} from '../../src/progress/store.js';
import {FakeServer} from '../support/fake-server.js';
import {leaf} from '../support/roadmap.js';

const [A, B] = [leaf('A'), leaf('B')];

function textOf(key: string, status = 'done', format = 'skill-progress/1'): string {
  return JSON.stringify({format, skills: {[key]: {status, at: '2026-01-01T00:00:00.000Z'}}});
}

async function loaded(server = new FakeServer()): Promise<{server: FakeServer; keeper: ProgressKeeper}> {
  const keeper = new ProgressKeeper(server);
  await server.answer();
  return {server, keeper};
}

function keysOf({text}: FakeServer): string[] {
  return Object.keys((JSON.parse(text) as ProgressRecord).skills);
}

/** The page's timers, held back: `fire` runs those that are due in this many ms. */
function holdTimers(): {waits: number[]; fire: () => void; release: () => void} {
  const {setTimeout: real} = window;
  const held: (() => void)[] = [];
  const waits: number[] = [];
  window.setTimeout = ((act: () => void, wait = 0) => {
    if (wait < 500) return real(act, wait);
    waits.push(wait);
    return held.push(act);
  }) as typeof setTimeout;
  const fire = (): void => held.splice(0).forEach((act) => act());
  return {waits, fire, release: () => (window.setTimeout = real)};
}

describe('a store that answers later', () => {
  it('shows what it has once it answers', async () => {
    const server = new FakeServer();
    server.text = textOf('road/A');
    const keeper = new ProgressKeeper(server);
    const heard: string[] = [];
    keeper.subscribe(({cause}) => heard.push(cause));
    expect(keeper.statusOf(A)).to.equal('todo');
    await server.answer();
    await keeper.ready;
    expect(keeper.statusOf(A)).to.equal('done');
    expect(heard).to.deep.equal(['load']);
    expect(server.loads).to.equal(1);
  });

  it('gets ticks made before it answered, together with what it had', async () => {
    const server = new FakeServer();
    server.text = textOf('road/A');
    const keeper = new ProgressKeeper(server);
    keeper.set([{skill: B, to: 'done'}]);
    expect(server.saves).to.equal(0);
    await server.answer();
    await server.answer();
    expect(keysOf(server)).to.have.members(['road/A', 'road/B']);
    expect(keeper).to.include({unsaved: false, persistent: true});
  });

  it('gets one save at a time, and the latest state next', async () => {
    const {server, keeper} = await loaded();
    for (const to of ['learning', 'done', 'skipped'] as const) keeper.set([{skill: A, to}]);
    expect(server.saves).to.equal(1);
    await server.answer();
    expect(server.saves).to.equal(2);
    await server.answer();
    expect(server.text).to.contain('skipped');
    expect(keeper.unsaved).to.equal(false);
  });

  it('adds what another device saved meanwhile', async () => {
    const {server, keeper} = await loaded();
    server.put(textOf('road/B'));
    keeper.set([{skill: A, to: 'done'}]);
    await server.answer();
    expect(keeper.statusOf(B)).to.equal('done');
    expect(keysOf(server)).to.have.members(['road/A', 'road/B']);
  });

  it('tells of other devices while somebody listens', async () => {
    const {server, keeper} = await loaded();
    const stop = keeper.subscribe(() => undefined);
    server.push(textOf('road/A'));
    expect(keeper.statusOf(A)).to.equal('done');
    stop();
    server.push(textOf('road/B'));
    expect(keeper.statusOf(B)).to.equal('todo');
  });

  it('may answer a save with anything', async () => {
    const store: ProgressStore = {load: () => null, save: () => Promise.resolve(new Response('ok'))};
    const keeper = new ProgressKeeper(store);
    keeper.set([{skill: A, to: 'done'}]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(keeper).to.include({fault: undefined, unsaved: false});
  });

  it('keeps a tick whose save fails after everyone left', async () => {
    const {server, keeper} = await loaded();
    const stop = keeper.subscribe(() => undefined);
    keeper.set([{skill: A, to: 'done'}]);
    stop();
    await server.fail();
    expect(keeper).to.include({retired: false, unsaved: true});
    keeper.retry();
    await server.answer();
    await server.answer();
    expect(keysOf(server)).to.deep.equal(['road/A']);
  });
});

describe('a store that fails', () => {
  it('loses no tick, is reported once, and gets everything later', async () => {
    const {server, keeper} = await loaded();
    const faults: unknown[] = [];
    keeper.subscribe(({cause}) => cause === 'fault' && faults.push(keeper.fault));
    keeper.set([{skill: A, to: 'done'}]);
    await server.fail();
    keeper.set([{skill: B, to: 'done'}]);
    await server.fail();
    expect(keeper).to.include({fault: 'failed', persistent: false, unsaved: true});
    keeper.retry();
    await server.answer();
    expect(keysOf(server)).to.have.members(['road/A', 'road/B']);
    expect(faults).to.deep.equal(['failed', undefined]);
  });

  it('may say why', async () => {
    const {server, keeper} = await loaded();
    keeper.set([{skill: A, to: 'done'}]);
    await server.fail(new StoreFault('full'));
    expect(keeper.fault).to.equal('full');
  });

  it('is not written to before it could be read', async () => {
    const server = new FakeServer();
    server.text = textOf('road/A');
    const keeper = new ProgressKeeper(server);
    keeper.set([{skill: B, to: 'done'}]);
    await server.fail();
    expect(server.saves).to.equal(0);
    keeper.retry();
    await server.answer();
    await server.answer();
    expect(keysOf(server)).to.have.members(['road/A', 'road/B']);
  });

  it('is asked again, less and less often', async () => {
    const timers = holdTimers();
    try {
      const {server, keeper} = await loaded();
      keeper.set([{skill: A, to: 'done'}]);
      for (let n = 0; n < 12; n++) {
        await server.fail();
        timers.fire();
      }
      await server.answer();
      expect(timers.waits.slice(0, 3)).to.deep.equal([1000, 2000, 4000]);
      expect(Math.max(...timers.waits)).to.equal(300_000);
      expect(keysOf(server)).to.deep.equal(['road/A']);
    } finally {
      timers.release();
    }
  });

  it('is never overwritten when what it has cannot be read', async () => {
    for (const [text, fault] of [
      [textOf('road/A', 'done', 'skill-progress/2'), 'newer'],
      ['{"format": "notes"}', 'unreadable'],
    ] as const) {
      const server = new FakeServer();
      server.text = text;
      const {keeper} = await loaded(server);
      await server.answer();
      keeper.set([{skill: A, to: 'learning'}]);
      await server.answer();
      expect(server.text).to.equal(text);
      expect(keeper).to.include({fault, persistent: false, unsaved: true});
      expect(keeper.statusOf(A)).to.equal('learning');
    }
  });

  it('does not keep the page from working when it throws, or has no methods at all', () => {
    const thrower: ProgressStore = {
      load() {
        throw new Error('load');
      },
      save() {
        throw new Error('save');
      },
      subscribe() {
        throw new Error('subscribe');
      },
    };
    for (const store of [thrower, {} as ProgressStore]) {
      const keeper = new ProgressKeeper(store);
      keeper.subscribe(() => undefined);
      keeper.set([{skill: A, to: 'done'}]);
      expect(keeper.statusOf(A)).to.equal('done');
      expect(keeper.fault).to.equal('failed');
    }
  });

  it('is heard without harm when it tells nonsense', () => {
    let tell: (record: unknown) => void = () => undefined;
    const store: ProgressStore = {
      load: () => recordOf(),
      save: () => undefined,
      subscribe: (listener) => {
        tell = listener;
        return () => undefined;
      },
    };
    const keeper = new ProgressKeeper(store);
    keeper.subscribe(() => undefined);
    for (const nonsense of [undefined, 5, 'x', {format: 'skill-progress/9'}]) tell(nonsense);
    tell(textOf('road/A'));
    expect(keeper.statusOf(A)).to.equal('done');
  });
});
