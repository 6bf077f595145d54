import type {Roadmap} from '../../model/roadmap.js';
import type {ProgressKeeper} from '../../progress/keeper.js';
import {readSource} from '../source.js';
import type {Listing} from './catalogue.js';
import {addCatalogue, catalogueChanged, removeCatalogue, type Catalogue} from './on-page.js';
import {Path, ranked} from './path.js';
import {pooled} from './pooled.js';

/** A server is asked for so many roadmaps at a time. */
const AT_ONCE = 4;

/** Roadmaps that arrive one after the other are shown together. */
const PAUSE_MS = 50;

/** The roadmaps of a catalogue, loaded when somebody wants them, in the order of what the reader knows of them. */
export class Ranking implements Catalogue {
  readonly paths: readonly Path[];
  readonly #changed: () => void;
  readonly #loading = new AbortController();
  #isWanted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called after roadmaps have arrived, or failed to. */
  constructor(listings: readonly Listing[], changed: () => void) {
    this.paths = listings.map((listing) => new Path(listing));
    this.#changed = changed;
  }

  get roadmaps(): readonly Roadmap[] {
    return this.paths.flatMap(({roadmap}) => roadmap ?? []);
  }

  want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    void pooled(this.paths, AT_ONCE, (path) => this.#load(path), this.#loading.signal);
  }

  ranked(keeper: ProgressKeeper): readonly Path[] {
    return ranked(this.paths, keeper);
  }

  /** Whether what is stored under these keys changes anything. */
  recount(keys: ReadonlySet<string>): boolean {
    return this.paths.filter((path) => path.recount(keys)).length > 0;
  }

  /** The catalogue is on the page: other elements may use it. */
  enter(): void {
    // What happened to progress meanwhile is not known.
    for (const path of this.paths) path.forget();
    addCatalogue(this);
  }

  leave(): void {
    removeCatalogue(this);
  }

  /** Stops loading, for good. */
  dispose(): void {
    this.leave();
    this.#loading.abort();
    clearTimeout(this.#timer);
  }

  async #load(path: Path): Promise<void> {
    const {signal} = this.#loading;
    // Roadmaps that are written out are read one by one, so that a long catalogue holds nothing up.
    if (path.listing.source.kind === 'value') await new Promise((next) => setTimeout(next));
    try {
      path.settle(await readSource(path.listing.source, signal));
    } catch {
      path.settle({roadmap: undefined, problems: []});
    }
    if (!signal.aborted) this.#timer ??= setTimeout(this.#tell, PAUSE_MS);
  }

  readonly #tell = (): void => {
    this.#timer = undefined;
    this.#changed();
    catalogueChanged();
  };
}
