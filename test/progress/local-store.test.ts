import {expect} from '@open-wc/testing';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {localStore, storageKey} from '../../src/progress/local-store.js';
import type {ProgressRecord} from '../../src/progress/record.js';
import {FakeDisk, type FakeTab} from '../support/fake-disk.js';
import {leaf} from '../support/roadmap.js';

const KEY = 'skill-roadmap:progress';
const A = leaf('A');
const B = leaf('B');
const NOW = Date.parse('2026-11-22T07:00:00.000Z');

function open({storage, events}: FakeTab, profile?: string): ProgressKeeper {
  return new ProgressKeeper(localStore(profile, {storage, events, now: () => NOW}), () => NOW);
}

function stored(disk: FakeDisk, key = KEY): ProgressRecord {
  return JSON.parse(disk.texts.get(key) ?? 'null') as ProgressRecord;
}

function textOf(skills: object, format = 'skill-progress/1'): string {
  return JSON.stringify({format, skills});
}

function done(at: string): object {
  return {status: 'done', at};
}

function otherKeys(disk: FakeDisk): string[] {
  return [...disk.texts.keys()].filter((key) => key !== KEY);
}

describe('progress in localStorage', () => {
  it('is kept under one key, in the documented form', () => {
    const disk = new FakeDisk();
    open(disk.tab()).set([{skill: A, to: 'done'}]);
    expect(stored(disk)).to.deep.equal({
      format: 'skill-progress/1',
      skills: {'road/A': {status: 'done', at: '2026-11-22T07:00:00.000Z'}},
    });
  });

  it('is there again after a reload', () => {
    const disk = new FakeDisk();
    open(disk.tab()).set([{skill: A, to: 'learning'}]);
    expect(open(disk.tab()).statusOf(A)).to.equal('learning');
  });

  it('is apart for each profile', () => {
    const disk = new FakeDisk();
    open(disk.tab(), 'ada').set([{skill: A, to: 'done'}]);
    expect([...disk.texts.keys()]).to.deep.equal([`${KEY}:ada`]);
    expect(storageKey('ada')).to.equal(`${KEY}:ada`);
    expect(open(disk.tab()).statusOf(A)).to.equal('todo');
  });

  it('writes nothing before the reader does something', () => {
    const disk = new FakeDisk();
    open(disk.tab()).subscribe(() => undefined);
    expect(disk.texts.size).to.equal(0);
  });

  it('keeps fields it does not know, of the record and of its entries', () => {
    const disk = new FakeDisk();
    const skills = {'road/A': {...done('2026-01-01T00:00:00.000Z'), mood: 'good'}};
    disk.texts.set(KEY, JSON.stringify({format: 'skill-progress/1', theme: ['x'], skills}));
    open(disk.tab()).set([
      {skill: A, to: 'skipped'},
      {skill: B, to: 'done'},
    ]);
    expect(stored(disk)).to.have.deep.property('theme', ['x']);
    expect(stored(disk).skills['road/A']).to.include({status: 'skipped', mood: 'good'});
  });
});

describe('several tabs', () => {
  it('add to what the other wrote rather than undoing it', () => {
    const disk = new FakeDisk();
    const [one, two] = [open(disk.tab()), open(disk.tab())];
    one.set([{skill: A, to: 'done'}]);
    two.set([{skill: B, to: 'done'}]);
    expect(Object.keys(stored(disk).skills)).to.have.members(['road/A', 'road/B']);
    expect(two.statusOf(A)).to.equal('done');
  });

  it('hear of each other at once', () => {
    const disk = new FakeDisk();
    const [here, there] = [disk.tab(), disk.tab()];
    const listener = open(there);
    const heard: unknown[] = [];
    listener.subscribe(({cause, keys}) => heard.push([cause, [...keys]]));
    open(here).set([{skill: A, to: 'done'}]);
    there.hear();
    expect(heard).to.deep.equal([['tab', ['road/A']]]);
    expect(listener.statusOf(A)).to.equal('done');
  });

  it('stop hearing once nobody listens, and catch up when somebody does', () => {
    const disk = new FakeDisk();
    const [here, there] = [disk.tab(), disk.tab()];
    const keeper = open(there);
    keeper.subscribe(() => undefined)();
    open(here).set([{skill: A, to: 'done'}]);
    there.hear();
    expect(keeper.statusOf(A)).to.equal('todo');
    keeper.subscribe(() => undefined);
    expect(keeper.statusOf(A)).to.equal('done');
  });

  it('put back what went missing while nobody listened', () => {
    const disk = new FakeDisk();
    const keeper = open(disk.tab());
    keeper.subscribe(() => undefined)();
    keeper.set([{skill: A, to: 'done'}]);
    disk.texts.set(KEY, textOf({'road/B': done('2026-01-01T00:00:00.000Z')}));
    keeper.subscribe(() => undefined);
    expect(Object.keys(stored(disk).skills)).to.have.members(['road/A', 'road/B']);
    expect(keeper.statusOf(B)).to.equal('done');
  });

  it('look again when the page returns from the back/forward cache', () => {
    const disk = new FakeDisk();
    const [here, there] = [disk.tab(), disk.tab()];
    const keeper = open(there);
    keeper.subscribe(() => undefined);
    open(here).set([{skill: A, to: 'done'}]);
    there.events.dispatchEvent(new Event('pageshow'));
    expect(keeper.statusOf(A)).to.equal('done');
  });

  it('mend what was lost when both wrote at the same moment', () => {
    const disk = new FakeDisk();
    const [here, there] = [disk.tab(true), disk.tab(true)];
    const [one, two] = [open(here), open(there)];
    one.subscribe(() => undefined);
    two.subscribe(() => undefined);
    one.set([{skill: A, to: 'done'}]);
    two.set([{skill: B, to: 'done'}]);
    expect(Object.keys(stored(disk).skills)).to.deep.equal(['road/B']);
    here.hear();
    there.hear();
    expect(Object.keys(stored(disk).skills)).to.have.members(['road/A', 'road/B']);
    expect(two.statusOf(A)).to.equal('done');
    here.hear();
    expect([here.due, there.due]).to.deep.equal([[], []]);
  });
});

describe('storage in trouble', () => {
  it('that is blocked keeps progress for the visit, says so, and stores it once it can', () => {
    const disk = new FakeDisk();
    disk.blocked = true;
    const keeper = open(disk.tab());
    keeper.set([{skill: A, to: 'done'}]);
    expect(keeper).to.include({fault: 'blocked', persistent: false, unsaved: true});
    expect(keeper.statusOf(A)).to.equal('done');
    disk.blocked = false;
    keeper.retry();
    expect(keeper).to.include({fault: undefined, persistent: true, unsaved: false});
    expect(stored(disk).skills).to.have.property('road/A');
  });

  it('that is full keeps progress for the visit, says so once, and stores all of it later', () => {
    const disk = new FakeDisk();
    const keeper = open(disk.tab());
    const faults: unknown[] = [];
    keeper.subscribe(({cause}) => cause === 'fault' && faults.push(keeper.fault));
    disk.full = true;
    keeper.set([{skill: A, to: 'done'}]);
    keeper.set([{skill: B, to: 'done'}]);
    expect(faults).to.deep.equal(['full']);
    disk.full = false;
    keeper.retry();
    expect(faults).to.deep.equal(['full', undefined]);
    expect(Object.keys(stored(disk).skills)).to.have.members(['road/A', 'road/B']);
  });

  it('that does not exist at all is like blocked', () => {
    const keeper = new ProgressKeeper(localStore('', {storage: () => null as unknown as Storage}));
    keeper.set([{skill: A, to: 'done'}]);
    expect(keeper).to.include({fault: 'blocked', persistent: false});
  });

  it('that is cleared while open gets everything back with the next tick', () => {
    const disk = new FakeDisk();
    const [here, there] = [disk.tab(), disk.tab()];
    const keeper = open(here);
    keeper.subscribe(() => undefined);
    keeper.set([{skill: A, to: 'done'}]);
    there.clear();
    here.hear();
    expect(keeper.statusOf(A)).to.equal('done');
    expect(disk.texts.size).to.equal(0);
    keeper.set([{skill: B, to: 'done'}]);
    expect(Object.keys(stored(disk).skills)).to.have.members(['road/A', 'road/B']);
  });

  for (const [what, text] of [
    ['no JSON', '{"format": "skill-pro'],
    ['empty', ''],
    ['something else', '[1, 2]'],
    ['a record of no known format', textOf({}, 'progress')],
    ['a record whose skills are a list', textOf([])],
  ] as const) {
    it(`holding ${what} sets it aside untouched, says so, and goes on`, () => {
      const disk = new FakeDisk();
      disk.texts.set(KEY, text);
      const keeper = open(disk.tab());
      expect(keeper).to.include({fault: 'unreadable', persistent: true});
      keeper.set([{skill: A, to: 'done'}]);
      expect(stored(disk).skills).to.have.property('road/A');
      expect(otherKeys(disk)).to.deep.equal([`${KEY}:unreadable-${String(NOW)}`]);
      expect(disk.texts.get(`${KEY}:unreadable-${String(NOW)}`)).to.equal(text);
    });
  }

  it('that became unreadable while open sets that aside too, and loses no tick', () => {
    const disk = new FakeDisk();
    disk.texts.set(KEY, 'one');
    const keeper = open(disk.tab());
    keeper.set([{skill: A, to: 'done'}]);
    disk.texts.set(KEY, 'two');
    keeper.set([{skill: B, to: 'done'}]);
    expect(otherKeys(disk).map((key) => disk.texts.get(key))).to.deep.equal(['one', 'two']);
    expect(Object.keys(stored(disk).skills)).to.have.members(['road/A', 'road/B']);
    expect(keeper.unsaved).to.equal(false);
  });

  it('that is unreadable and full is left as it is', () => {
    const disk = new FakeDisk();
    disk.texts.set(KEY, 'one');
    disk.full = true;
    const keeper = open(disk.tab());
    keeper.set([{skill: A, to: 'done'}]);
    expect([...disk.texts]).to.deep.equal([[KEY, 'one']]);
    expect(keeper).to.include({fault: 'full', persistent: false});
  });

  it('holding a record of a later version leaves it alone, says so, and keeps progress beside it', () => {
    const disk = new FakeDisk();
    const later = textOf({'road/A': {points: 3}}, 'skill-progress/2');
    disk.texts.set(KEY, later);
    const keeper = open(disk.tab());
    expect(keeper).to.include({fault: 'newer', persistent: true});
    keeper.set([{skill: B, to: 'done'}]);
    expect(disk.texts.get(KEY)).to.equal(later);
    expect(open(disk.tab()).statusOf(B)).to.equal('done');
  });

  it('that another script of the site garbles is mended at once', () => {
    const disk = new FakeDisk();
    const [here, there] = [disk.tab(), disk.tab()];
    const keeper = open(here);
    keeper.subscribe(() => undefined);
    keeper.set([{skill: A, to: 'done'}]);
    there.storage().setItem(KEY, 'garbled');
    here.hear();
    expect(stored(disk).skills).to.have.property('road/A');
    expect(otherKeys(disk).map((key) => disk.texts.get(key))).to.deep.equal(['garbled']);
    expect(keeper).to.include({fault: 'unreadable', persistent: true});
  });
});
