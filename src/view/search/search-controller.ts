import type {Roadmap, Skill} from '../../model/roadmap.js';
import {bestOf, find, type Hit, type NoteOf} from './match.js';

export interface SearchEvents {
  /** The query, what it finds, or which of it is looked at has changed. */
  changed(): void;
  /** The reader wants to see this hit. While they type, only once they pause. */
  follow(skill: Skill): void;
}

/** Typing is over when no key came for this long: the view need not fly after every letter. */
const PAUSE_MS = 180;

/** A search through one roadmap: what is asked, what was found, which of it is looked at. */
export class SearchController {
  readonly roadmap: Roadmap;
  readonly #events: SearchEvents;
  readonly #noteOf: NoteOf | undefined;
  #query = '';
  #results: readonly Hit[] = [];
  #hits: ReadonlySet<Skill> | undefined;
  #index = -1;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(roadmap: Roadmap, events: SearchEvents, noteOf?: NoteOf) {
    this.roadmap = roadmap;
    this.#events = events;
    this.#noteOf = noteOf;
  }

  get query(): string {
    return this.#query;
  }

  /** In learning order. */
  get results(): readonly Hit[] {
    return this.#results;
  }

  /** Which of the results is looked at, from 0; -1 without results. */
  get index(): number {
    return this.#index;
  }

  get current(): Skill | undefined {
    return this.#results[this.#index]?.skill;
  }

  /** What was found; undefined while nothing is asked. The same set until something else is asked. */
  get hits(): ReadonlySet<Skill> | undefined {
    return this.#hits;
  }

  /** Asks anew, and looks at the best answer; `follow` false leaves the view where it is. */
  search(query: string, follow: boolean = true): void {
    this.#rest();
    this.#query = query;
    this.#results = find(this.roadmap, query, this.#noteOf);
    this.#hits = query.trim() ? new Set(this.#results.map(({skill}) => skill)) : undefined;
    this.#index = bestOf(this.#results);
    this.#events.changed();
    if (follow && this.current)
      this.#pause = setTimeout(() => {
        this.#follow();
      }, PAUSE_MS);
  }

  /**
   * Looks at the next (1) or the previous (-1) result; after the last comes the first. Right after typing, before
   * the view has followed, 1 goes to the best answer itself.
   */
  step(by: 1 | -1): void {
    const {length} = this.#results;
    if (!length) return;
    if (by < 0 || this.#pause === undefined) this.#index = (this.#index + by + length) % length;
    this.#events.changed();
    this.#follow();
  }

  clear(): void {
    this.search('');
  }

  /** Nothing happens any more. */
  dispose(): void {
    this.#rest();
  }

  #rest(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  #follow(): void {
    this.#rest();
    if (this.current) this.#events.follow(this.current);
  }
}
