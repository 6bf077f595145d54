import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Skill} from '../../src/model/roadmap.js';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {localStore} from '../../src/progress/local-store.js';
import {rekey} from '../../src/progress/rekey.js';
import {STATUSES, type Status} from '../../src/progress/status.js';
import {FakeDisk, type FakeTab} from '../support/fake-disk.js';
import {leaf} from '../support/roadmap.js';

const LEAVES = 4;

type Step =
  | {readonly act: 'tick'; readonly tab: number; readonly leaf: number; readonly to: Status}
  | {readonly act: 'note'; readonly tab: number; readonly leaf: number; readonly text: string}
  | {readonly act: 'hear' | 'reload'; readonly tab: number}
  | {readonly act: 'rename' | 'fill' | 'garble'};

const tab = fc.nat({max: 1});
const index = fc.nat({max: LEAVES - 1});
const tick = fc.record({
  act: fc.constant('tick' as const),
  tab,
  leaf: index,
  to: fc.constantFrom(...STATUSES),
});
const note = fc.record({
  act: fc.constant('note' as const),
  tab,
  leaf: index,
  text: fc.string({maxLength: 3}),
});
const inTab = fc.record({act: fc.constantFrom('hear' as const, 'reload' as const), tab});
const outside = fc.record({act: fc.constantFrom('rename' as const, 'fill' as const, 'garble' as const)});

/** Two tabs on one storage, and what a reader who saw both would expect. */
class World {
  readonly disk = new FakeDisk();
  readonly expected = new Map<number, Status>();
  readonly notes = new Map<number, string>();
  #clock = Date.parse('2026-01-01');
  #version = 0;
  readonly #late: boolean;
  readonly #tabs: {tab: FakeTab; keeper: ProgressKeeper; stop: () => void}[];

  constructor(late = false) {
    this.#late = late;
    this.#tabs = [this.#open(), this.#open()];
  }

  run(steps: readonly Step[]): void {
    for (const step of steps) this.#take(step);
  }

  /** All events delivered, until none is left. */
  settle(): void {
    this.disk.full = false;
    for (let round = 0; round < 6; round++) {
      for (const {tab: each, keeper} of this.#tabs) {
        keeper.retry();
        each.hear();
      }
    }
    expect(this.#tabs.flatMap(({tab: each}) => each.due)).to.deep.equal([]);
  }

  expectAll(): void {
    const reader = this.#open().keeper;
    for (const keeper of [...this.#tabs.map((each) => each.keeper), reader]) {
      for (let n = 0; n < LEAVES; n++) {
        expect(keeper.statusOf(this.#leaf(n)), `leaf ${String(n)}`).to.equal(this.expected.get(n) ?? 'todo');
        expect(keeper.noteOf(this.#leaf(n)), `note ${String(n)}`).to.equal(this.notes.get(n) ?? '');
      }
    }
  }

  #take(step: Step): void {
    if (step.act === 'tick') this.#tick(step.tab, step.leaf, step.to);
    else if (step.act === 'note') this.#note(step.tab, step.leaf, step.text);
    else if (step.act === 'hear') this.#tabs[step.tab]?.tab.hear();
    else if (step.act === 'reload') this.#reload(step.tab);
    else if (step.act === 'rename') this.#rename();
    else if (step.act === 'fill') this.disk.full = !this.disk.full;
    else this.#garble();
  }

  /** Setting what the tab shows already is no deed. */
  #tick(n: number, index: number, to: Status): void {
    const skill = this.#leaf(index);
    const real = this.#tabs[n]?.keeper.set([{skill, to}]);
    if (real?.length) this.expected.set(index, to);
  }

  #note(n: number, index: number, text: string): void {
    const skill = this.#leaf(index);
    if (this.#tabs[n]?.keeper.noteOf(skill) !== text) this.notes.set(index, text);
    this.#tabs[n]?.keeper.note(skill, text);
  }

  /** Another script of the site overwrites the record while both tabs are open and up to date. */
  #garble(): void {
    this.settle();
    this.#tabs[0]?.tab.storage().setItem('skill-roadmap:progress', `garbled ${String(this.#clock)}`);
    this.settle();
  }

  /** A reader who reloads while nothing can be stored was told that it would not be kept. */
  #reload(n: number): void {
    const old = this.#tabs[n];
    if (!old || old.keeper.unsaved) return;
    old.stop();
    this.#tabs[n] = this.#open();
  }

  /** The author changes every name but one; each tab meets the new roadmap. */
  #rename(): void {
    this.#version++;
    const skills = Array.from({length: LEAVES}, (_, n) => this.#leaf(n));
    for (const {keeper} of this.#tabs) rekey(keeper, skills);
  }

  #leaf(n: number): Skill {
    const name = (version: number): string => `v${String(version)}/${String(n)}`;
    const key = name(this.#version);
    return leaf(`leaf ${String(n)}`, {key, identities: [key, name(this.#version - 1)]});
  }

  #open(): {tab: FakeTab; keeper: ProgressKeeper; stop: () => void} {
    const place = this.disk.tab(this.#late);
    const store = localStore('', {storage: place.storage, events: place.events, now: () => this.#clock});
    const keeper = new ProgressKeeper(store, () => (this.#clock += 1000));
    return {tab: place, keeper, stop: keeper.subscribe(() => undefined)};
  }
}

function steps(...kinds: fc.Arbitrary<Step>[]): fc.Arbitrary<Step[]> {
  return fc.array(fc.oneof(...kinds), {maxLength: 25});
}

describe('two tabs, whatever happens in them', () => {
  it('end with the last thing the reader did to each skill, in both and after a reload', () => {
    const check = (taken: readonly Step[]): void => {
      const world = new World();
      world.run(taken);
      world.settle();
      world.expectAll();
    };
    fc.assert(fc.property(steps(tick, tick, note, inTab, outside), check), {numRuns: 400});
  });

  it('keep what one wrote while the other could not save', () => {
    const world = new World();
    world.run([
      {act: 'note', tab: 0, leaf: 0, text: 'mine'},
      {act: 'fill'},
      {act: 'tick', tab: 1, leaf: 0, to: 'skipped'},
      {act: 'fill'},
      {act: 'tick', tab: 1, leaf: 1, to: 'done'},
      {act: 'reload', tab: 0},
    ]);
    world.settle();
    world.expectAll();
  });

  it('lose nothing when each sees late what the other wrote', () => {
    const check = (taken: readonly Step[]): void => {
      const world = new World(true);
      world.run(taken);
      world.settle();
      world.expectAll();
    };
    const hear = fc.record({act: fc.constant('hear' as const), tab});
    fc.assert(fc.property(steps(tick, tick, note, hear), check), {numRuns: 400});
  });
});
