import {outline, type Outline} from '../model/outline.js';
import {isLeaf, type Roadmap, type Skill} from '../model/roadmap.js';
import {countAll, type Count, type Countable, type Counts} from '../progress/count.js';
import type {ProgressKeeper} from '../progress/keeper.js';
import type {Status} from '../progress/status.js';
import {summary, type Summary} from '../progress/summary.js';

/** One roadmap under one reader's progress: what every view reads from. */
export class Session {
  readonly roadmap: Roadmap;
  readonly outline: Outline;
  readonly keeper: ProgressKeeper;
  readonly counts: Counts;

  constructor(roadmap: Roadmap, keeper: ProgressKeeper) {
    this.roadmap = roadmap;
    this.outline = outline(roadmap);
    this.keeper = keeper;
    this.counts = countAll(roadmap, keeper.statusOf, this.#begun());
  }

  /** Of a skill, a choice, or the whole. */
  count(part?: Countable): Count {
    return this.counts.of(part);
  }

  /** Of a branch: the derived one. */
  status(skill: Skill): Status {
    return this.count(skill).status;
  }

  get summary(): Summary {
    return summary(this.roadmap, this.counts);
  }

  /** Whether a stored key is about this roadmap. */
  concerns(key: string): boolean {
    return this.outline.named(key).some(isLeaf);
  }

  /** Counts again what the record says under these keys; returns every skill whose count changed. */
  recount(keys: Iterable<string>): ReadonlySet<Skill> {
    return this.counts.recount([...keys].flatMap((key) => this.outline.named(key)));
  }

  /** The skills that the record knows something of; undefined where it is quicker to ask for each. */
  #begun(): ReadonlySet<Skill> | undefined {
    const keys = Object.keys(this.keeper.record.skills);
    if (keys.length > this.outline.places.length) return undefined;
    return new Set(keys.flatMap((key) => this.outline.named(key)));
  }
}
