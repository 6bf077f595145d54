/** The storage of an origin that several tabs share, with the faults of the real one. */
export class FakeDisk {
  readonly texts = new Map<string, string>();
  readonly #tabs: FakeTab[] = [];
  /** Reading `localStorage` itself throws. */
  blocked = false;
  /** Nothing can be written. */
  full = false;

  /** `late`: the tab sees what others wrote only when it is told, as tabs in other processes do. */
  tab(late = false): FakeTab {
    const tab = new FakeTab(this, late);
    this.#tabs.push(tab);
    return tab;
  }

  wrote(by: FakeTab, key: string | null): void {
    for (const tab of this.#tabs) if (tab !== by) tab.due.push(key);
  }
}

export class FakeTab {
  readonly events = new EventTarget();
  /** Keys of `storage` events on their way to this tab; null: everything was cleared. */
  readonly due: (string | null)[] = [];
  readonly #disk: FakeDisk;
  readonly #late: boolean;
  #seen: Map<string, string>;

  constructor(disk: FakeDisk, late: boolean) {
    this.#disk = disk;
    this.#late = late;
    this.#seen = new Map(disk.texts);
  }

  /** What `localStorage` gives in this tab. */
  readonly storage = (): Storage => {
    if (this.#disk.blocked) throw new DOMException('denied', 'SecurityError');
    return {
      getItem: (key: string) => this.#texts.get(key) ?? null,
      setItem: (key: string, text: string) => this.#set(key, text),
      removeItem: (key: string) => this.#set(key, undefined),
    } as Storage;
  };

  /** Hears of everything others wrote. */
  hear(): void {
    const keys = this.due.splice(0);
    this.#seen = new Map(this.#disk.texts);
    for (const key of keys) this.events.dispatchEvent(new StorageEvent('storage', {key}));
  }

  clear(): void {
    this.#disk.texts.clear();
    this.#seen.clear();
    this.#disk.wrote(this, null);
  }

  get #texts(): Map<string, string> {
    return this.#late ? this.#seen : this.#disk.texts;
  }

  #set(key: string, text: string | undefined): void {
    if (this.#disk.full && text !== undefined) throw new DOMException('no room', 'QuotaExceededError');
    for (const texts of [this.#disk.texts, this.#seen]) {
      if (text === undefined) texts.delete(key);
      else texts.set(key, text);
    }
    this.#disk.wrote(this, key);
  }
}
