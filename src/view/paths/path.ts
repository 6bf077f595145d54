import type {ReadResult} from '../../model/read.js';
import type {Roadmap} from '../../model/roadmap.js';
import type {ProgressKeeper} from '../../progress/keeper.js';
import {compareMatches, matchOf, type Match} from '../../progress/match.js';
import {Session} from '../session.js';
import type {Listing} from './catalogue.js';

/** One roadmap of a catalogue, on its way, read, or failed. */
export class Path {
  readonly listing: Listing;
  #roadmap: Roadmap | undefined;
  #problem: string | undefined;
  #session: Session | undefined;
  #match: Match | undefined;

  constructor(listing: Listing) {
    this.listing = listing;
  }

  get title(): string {
    return this.#roadmap?.title ?? this.listing.title;
  }

  get url(): string | undefined {
    return this.listing.url ?? this.#roadmap?.url;
  }

  get roadmap(): Roadmap | undefined {
    return this.#roadmap;
  }

  /** Why there is nothing to rank, in words for the author. */
  get problem(): string | undefined {
    return this.#problem;
  }

  settle({roadmap, problems}: ReadResult): void {
    this.#roadmap = roadmap;
    if (!roadmap) this.#problem = problems.find(({severity}) => severity === 'error')?.message ?? '';
  }

  /** How much of it the reader knows; undefined until it is there, and when it has no skills. */
  match(keeper: ProgressKeeper): Match | undefined {
    if (!this.#roadmap?.children.length) return undefined;
    if (this.#session?.keeper !== keeper) this.#start(new Session(this.#roadmap, keeper));
    return (this.#match ??= this.#session && matchOf(this.#roadmap, this.#session.counts));
  }

  /** Whether what is stored under these keys changes anything. */
  recount(keys: Iterable<string>): boolean {
    const changed = this.#session?.recount(keys).size;
    if (changed) this.#match = undefined;
    return Boolean(changed);
  }

  /** The counts may be out of date. */
  forget(): void {
    this.#start(undefined);
  }

  #start(session: Session | undefined): void {
    this.#session = session;
    this.#match = undefined;
  }
}

/** The best known first; then those on their way, then those that failed, both as the author lists them. */
export function ranked(paths: readonly Path[], keeper: ProgressKeeper): readonly Path[] {
  const place = (path: Path): number =>
    path.match(keeper) ? 0 : path.roadmap || path.problem !== undefined ? 2 : 1;
  const compare = (a: Path, b: Path): number => {
    const [first, second] = [a.match(keeper), b.match(keeper)];
    return first && second ? compareMatches(first, second) : place(a) - place(b);
  };
  return [...paths].sort(compare);
}
