import type {ReadResult} from '../../model/read.js';
import {leavesOf, type Roadmap, type Skill} from '../../model/roadmap.js';
import {countAll, type Counts} from '../../progress/count.js';
import type {ProgressKeeper} from '../../progress/keeper.js';
import {compareMatches, matchOf, type Match} from '../../progress/match.js';
import type {Listing} from './catalogue.js';

/** One roadmap of a catalogue, on its way, read, or failed. */
export class Path {
  readonly listing: Listing;
  #roadmap: Roadmap | undefined;
  #problem: string | undefined;
  #keeper: ProgressKeeper | undefined;
  #counts: Counts | undefined;
  #leaves: readonly Skill[] = [];
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
    this.#leaves = roadmap ? leavesOf(roadmap) : [];
    if (!roadmap) this.#problem = problems.find(({severity}) => severity === 'error')?.message ?? '';
  }

  /** How much of it the reader knows; undefined until it is there, and when it has no skills. */
  match(keeper: ProgressKeeper): Match | undefined {
    if (!this.#roadmap?.children.length) return undefined;
    if (this.#keeper !== keeper) this.#start(keeper);
    this.#counts ??= countAll(this.#roadmap, keeper.statusOf);
    return (this.#match ??= matchOf(this.#roadmap, this.#counts));
  }

  /** Whether what is stored under these keys changes anything. */
  recount(keys: ReadonlySet<string>): boolean {
    if (!this.#counts) return false;
    const concerned = this.#leaves.filter(({identities}) => identities.some((name) => keys.has(name)));
    const isOther = concerned.length > 0 && this.#counts.recount(concerned).size > 0;
    if (isOther) this.#match = undefined;
    return isOther;
  }

  /** The counts may be out of date. */
  forget(): void {
    this.#start(undefined);
  }

  #start(keeper: ProgressKeeper | undefined): void {
    this.#keeper = keeper;
    this.#counts = undefined;
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
