import {expect} from '@open-wc/testing';
import {
  aWhile,
  card,
  clearStage,
  equipped,
  press,
  item,
  put,
  showing,
  SMALL,
  still,
} from '../support/stage.js';

type Listen = EventTarget['addEventListener'];

/** Counts the listeners that are on the window and the document, by name. */
class ListenerCount {
  readonly #own = {
    add: EventTarget.prototype.addEventListener,
    remove: EventTarget.prototype.removeEventListener,
  };
  readonly #present = new Map<EventTarget, Set<string>>();
  readonly #names = new Map<unknown, number>();

  start(): void {
    const {add, remove} = this.#own;
    const note = this.#note.bind(this);
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...call: Parameters<Listen>) {
      note(this, call, true);
      add.apply(this, call);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...call: Parameters<Listen>) {
      note(this, call, false);
      remove.apply(this, call);
    };
  }

  stop(): void {
    EventTarget.prototype.addEventListener = this.#own.add;
    EventTarget.prototype.removeEventListener = this.#own.remove;
  }

  get total(): string[] {
    return [...this.#present.values()].flatMap((listeners) => [...listeners]).sort();
  }

  #note(target: EventTarget, [type, listener, options]: Parameters<Listen>, isAdded: boolean): void {
    const isGlobal = target === window || target === document || target === document.documentElement;
    if (!isGlobal || (isAdded && typeof options === 'object' && options.once)) return;
    if (!this.#names.has(listener)) this.#names.set(listener, this.#names.size);
    const capture = typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
    const name = `${type} ${capture} ${this.#names.get(listener)}`;
    const present = this.#present.get(target) ?? new Set();
    this.#present.set(target, present);
    if (isAdded) present.add(name);
    else present.delete(name);
  }
}

describe('An element that leaves the page', () => {
  const listeners = new ListenerCount();
  let watched = 0;
  const {observe, disconnect} = ResizeObserver.prototype;
  const watchers = new Set<ResizeObserver>();
  before(() => {
    listeners.start();
    ResizeObserver.prototype.observe = function (this: ResizeObserver, ...call) {
      watchers.add(this);
      observe.apply(this, call);
    };
    ResizeObserver.prototype.disconnect = function (this: ResizeObserver) {
      watchers.delete(this);
      disconnect.call(this);
    };
  });
  after(() => {
    listeners.stop();
    Object.assign(ResizeObserver.prototype, {observe, disconnect});
  });
  afterEach(clearStage);

  async function visit(): Promise<void> {
    const element = await equipped(await showing(SMALL));
    item(element, 'Caching').focus();
    await press(element, 'd');
    element.select('caching');
    await card(element);
    element.remove();
    await aWhile(0);
  }

  it('leaves no listener on the window or the document, and watches no size', async () => {
    await visit();
    const before = listeners.total;
    watched = watchers.size;
    await visit();
    await visit();
    expect(listeners.total).to.deep.equal(before);
    expect(watchers.size).to.equal(watched);
    expect(before).to.deep.equal([]);
    expect(watched).to.equal(0);
  });

  it('and comes and goes 50 times leaves nothing either', async () => {
    const element = await equipped(await showing(SMALL));
    const home = element.parentElement!;
    const types = (): string[] => listeners.total.map((name) => name.split(' ')[0]!).toSorted();
    const once = types();
    expect(once).to.have.length.above(3);
    for (let turn = 0; turn < 50; turn++) {
      element.remove();
      await aWhile(0);
      home.append(element);
      await element.updateComplete;
    }
    await still(element);
    expect(types()).to.deep.equal(once);
    element.remove();
    await aWhile(0);
    expect(listeners.total).to.deep.equal([]);
  });

  it('may be one of 50 that are made and thrown away', async () => {
    for (let turn = 0; turn < 50; turn++) {
      const block = put(`<skill-roadmap roadmap='${JSON.stringify(SMALL)}'></skill-roadmap>`);
      await aWhile(0);
      block.remove();
    }
    await aWhile();
    expect(listeners.total).to.deep.equal([]);
    expect(watchers.size).to.equal(0);
  });
});
