import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {leavesOf, type Roadmap, type Skill} from '../../src/model/roadmap.js';
import {combined, replacement, withSkills} from '../../src/progress/exchange.js';
import {ProgressKeeper} from '../../src/progress/keeper.js';
import {localStore} from '../../src/progress/local-store.js';
import type {ProgressRecord} from '../../src/progress/record.js';
import {importUndoably} from '../../src/progress/undoable-import.js';
import {rekey} from '../../src/progress/rekey.js';
import {STATUSES, type Status} from '../../src/progress/status.js';
import {FakeDisk, type FakeTab} from '../support/fake-disk.js';
import {roadmapFrom} from '../support/documents.js';

const SKILLS = 4;

/** What the author may do to a skill; each time one of its names stays. */
const EDITS = ['rename', 'renumber', 'address', 'move', 'drop', 'reorder', 'retitle'] as const;

type Step =
  | {readonly act: 'tick'; readonly tab: number; readonly skill: number; readonly to: Status}
  | {readonly act: 'edit'; readonly edit: (typeof EDITS)[number]; readonly skill: number}
  | {readonly act: 'hear' | 'reload' | 'save' | 'add' | 'replace' | 'undo import'; readonly tab: number};

const tab = fc.nat({max: 1});
const skill = fc.nat({max: SKILLS - 1});
const tick = fc.record({act: fc.constant('tick' as const), tab, skill, to: fc.constantFrom(...STATUSES)});
const edit = fc.record({act: fc.constant('edit' as const), edit: fc.constantFrom(...EDITS), skill});
const inTab = fc.record({
  act: fc.constantFrom(...(['hear', 'reload', 'save', 'add', 'replace', 'undo import'] as const)),
  tab,
});

/** One skill as its author thinks of it, whatever it is called. */
interface Idea {
  title: string;
  id: string;
  readonly aliases: string[];
  url: string | undefined;
  group: number;
  isDropped: boolean;
}

/** A roadmap that its author edits. */
class Author {
  #ideas: readonly Idea[];
  #version = 0;
  #title = 'Road';

  constructor() {
    this.#ideas = Array.from({length: SKILLS}, (_, n) => {
      return {title: `S${n}`, id: `s${n}`, aliases: [], url: undefined, group: n % 2, isDropped: false};
    });
  }

  edit(what: (typeof EDITS)[number], n: number): void {
    const idea = this.#ideas.find(({id, aliases}) => [id, ...aliases].includes(`s${n}`));
    const version = ++this.#version;
    if (what === 'reorder') this.#ideas = this.#ideas.toReversed();
    else if (what === 'retitle') this.#title = `Road ${version}`;
    else if (idea) change(idea, what, version);
  }

  read(): Roadmap {
    const groups = [0, 1].map((group) => ({title: `G${group}`, children: this.#in(group)}));
    return roadmapFrom({title: this.#title, id: 'road', children: [...groups, 'Ever']});
  }

  /** The n-th idea's skill; undefined while it is dropped. */
  find(road: Roadmap, n: number): Skill | undefined {
    return leavesOf(road).find(({id, aliases}) => [id, ...aliases].includes(`s${n}`));
  }

  #in(group: number): readonly object[] {
    const here = this.#ideas.filter((idea) => idea.group === group && !idea.isDropped);
    return here.map(({title, id, aliases, url}) => ({title, id, aliases: [...aliases], url}));
  }
}

function change(idea: Idea, what: (typeof EDITS)[number], version: number): void {
  if (what === 'rename') idea.title = `${idea.title.split(' ')[0] ?? ''} ${version}`;
  else if (what === 'move') idea.group = 1 - idea.group;
  else if (what === 'drop') idea.isDropped = !idea.isDropped;
  else if (what === 'address') idea.url = `https://example.org/${idea.id}/${version}`;
  else {
    idea.aliases.push(idea.id);
    idea.id = `${idea.id.split('-')[0] ?? ''}-${version}`;
  }
}

interface Tab {
  readonly place: FakeTab;
  readonly keeper: ProgressKeeper;
  readonly stop: () => void;
  undo?: (() => void) | undefined;
}

type Known = ReadonlyMap<number, Status>;
type Times = ReadonlyMap<number, number>;

interface Saved {
  readonly record: ProgressRecord;
  readonly known: Known;
  readonly times: Times;
}

/** Two tabs, an author, a file; and what a reader who saw it all would expect. */
class World {
  readonly #disk = new FakeDisk();
  readonly #author = new Author();
  #road = this.#author.read();
  #clock = Date.parse('2026-01-01');
  readonly #tabs: Tab[];
  #expected = new Map<number, Status>();
  #times = new Map<number, number>();
  #file: Saved | undefined;
  #before: {known: Known; times: Times} | undefined;

  constructor() {
    this.#tabs = [this.#open(), this.#open()];
    this.#meet();
  }

  run(steps: readonly Step[]): void {
    for (const step of steps) {
      this.#take(step);
      this.#settle();
      this.#check(step);
    }
  }

  #take(step: Step): void {
    if (step.act === 'edit') this.#edit(step.edit, step.skill);
    else if (step.act === 'tick') this.#tick(step.tab, step.skill, step.to);
    else if (step.act === 'reload') this.#reload(step.tab);
    else if (step.act === 'save') this.#save(this.#tab(step.tab));
    else if (step.act === 'undo import') this.#undo(this.#tab(step.tab));
    else if (step.act !== 'hear' && this.#file) this.#load(step.act, this.#tab(step.tab), this.#file);
  }

  #edit(what: (typeof EDITS)[number], n: number): void {
    this.#author.edit(what, n);
    this.#road = this.#author.read();
    this.#meet();
  }

  #tick(at: number, n: number, to: Status): void {
    const found = this.#author.find(this.#road, n);
    if (!found || !this.#tab(at).keeper.set([{skill: found, to}]).length) return;
    this.#expected.set(n, to);
    this.#times.set(n, this.#clock);
    for (const each of this.#tabs) each.undo = undefined;
  }

  #reload(at: number): void {
    this.#tab(at).stop();
    this.#tabs[at] = this.#open();
    this.#meet();
  }

  #save({keeper}: Tab): void {
    const record = keeper.export();
    this.#file = {record, known: new Map(this.#expected), times: new Map(this.#times)};
  }

  #load(act: 'add' | 'replace', place: Tab, {record, known, times}: Saved): void {
    const {keeper} = place;
    const copy = (): ProgressRecord => withSkills(keeper.record, keeper.record.skills);
    const before = copy();
    this.#before = {known: new Map(this.#expected), times: new Map(this.#times)};
    const file = act === 'add' ? record : replacement(keeper.record, record, (this.#clock += 1000));
    const takeBack = importUndoably(keeper, leavesOf(this.#road), file, () => (this.#clock += 1000));
    const after = copy();
    expect(combined(before, withSkills(after, after.skills)).skills).to.deep.equal(after.skills);
    for (const each of this.#tabs) each.undo = undefined;
    place.undo = takeBack;
    for (let n = 0; n < SKILLS; n++) this.#model(act, n, known, times);
  }

  /** The later of two wins; who replaces gets what the file says, as said just now. */
  #model(act: 'add' | 'replace', n: number, known: Known, times: Times): void {
    const isLater = (times.get(n) ?? 0) > (this.#times.get(n) ?? 0);
    if (act === 'add' && !isLater) return;
    this.#expected.set(n, known.get(n) ?? 'todo');
    this.#times.set(n, act === 'add' ? (times.get(n) ?? 0) : this.#clock);
  }

  #undo(place: Tab): void {
    if (!place.undo || !this.#before) return;
    place.undo();
    place.undo = undefined;
    this.#expected = new Map(this.#before.known);
    for (let n = 0; n < SKILLS; n++) this.#times.set(n, this.#clock);
  }

  /** Each tab shows the roadmap as it is now. */
  #meet(): void {
    for (const {keeper} of this.#tabs) rekey(keeper, leavesOf(this.#road));
  }

  #settle(): void {
    for (let round = 0; round < 4; round++) {
      for (const {place, keeper} of this.#tabs) {
        keeper.retry();
        place.hear();
      }
    }
  }

  #check(step: Step): void {
    for (const {keeper} of [...this.#tabs, this.#open()]) {
      for (let n = 0; n < SKILLS; n++) {
        const found = this.#author.find(this.#road, n);
        const wanted = this.#expected.get(n) ?? 'todo';
        if (found) expect(keeper.statusOf(found), `s${n} after ${JSON.stringify(step)}`).to.equal(wanted);
      }
    }
  }

  #tab(at: number): Tab {
    const found = this.#tabs[at];
    if (!found) throw new Error('there are two tabs');
    return found;
  }

  #open(): Tab {
    const place = this.#disk.tab();
    const store = localStore('', {storage: place.storage, events: place.events, now: () => this.#clock});
    const keeper = new ProgressKeeper(store, () => (this.#clock += 1000));
    return {place, keeper, stop: keeper.subscribe(() => undefined)};
  }
}

describe('Ticks, edits of the roadmap, files, reloads and two tabs, in any order', () => {
  it('end in what the reader did last to each skill, and nothing is lost', function () {
    this.timeout(60_000);
    const steps = fc.array(fc.oneof(tick, tick, tick, edit, edit, inTab, inTab), {maxLength: 25});
    fc.assert(
      fc.property(steps, (taken) => {
        new World().run(taken);
      }),
      {numRuns: 250},
    );
  });
});
