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
    this.counts = countAll(roadmap, keeper.statusOf, this.known());
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

  /** Counts again what the record may have come to say while nobody listened; returns every skill whose count changed. */
  catchUp(): ReadonlySet<Skill> {
    const begun = this.#skills.filter((skill) => isLeaf(skill) && this.status(skill) !== 'todo');
    return this.counts.recount([...begun, ...this.known()]);
  }

  /** The skills that the record knows something of; all where it is quicker to ask for each. */
  known(): ReadonlySet<Skill> {
    const keys = Object.keys(this.keeper.record.skills);
    const skills = this.#skills;
    return new Set(keys.length > skills.length ? skills : keys.flatMap((key) => this.outline.named(key)));
  }

  get #skills(): readonly Skill[] {
    return this.outline.places.map(({skill}) => skill);
  }
}
