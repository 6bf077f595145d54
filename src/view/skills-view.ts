import type {Translate} from '../i18n/translate.js';
import type {Outline} from '../model/outline.js';
import type {Choice, Skill} from '../model/roadmap.js';
import type {Count} from '../progress/count.js';
import type {Insets} from './camera.js';

/** What a view has to know to show its skills as they are at this moment. */
export interface Facts {
  readonly outline: Outline;
  readonly t: Translate;
  readonly selected: Skill | undefined;
  /** The skill that holds the tree's only tab stop. */
  readonly active: Skill | undefined;
  /** What the reader has not seen before. */
  readonly fresh?: ReadonlySet<Skill> | undefined;
  readonly count: (part: Skill | Choice) => Count;
}

/** What the diagram and the list have in common for the element around them. */
export interface SkillsView {
  /** Settled once what was shown last is drawn, or cannot be; without it, it is drawn at once. */
  readonly drawn?: Promise<void> | undefined;
  /** Everything may have changed: language, selection, statuses. */
  dress(facts: Facts): void;
  /** What concerns these skills has changed: their counts, whether they are selected or active. */
  dressSkills(skills: Iterable<Skill>, facts: Facts): void;
  isOpen(skill: Skill): boolean;
  /** Whether a branch can be closed in this view. */
  canClose(skill: Skill): boolean;
  setOpen(skill: Skill, open: boolean): void;
  setAllOpen(open: boolean): void;
  /** A skill was clicked. True when that meant something here: opening a closed group, coming in from far out. */
  takePress(skill: Skill): boolean;
  /** The element of a skill, if it is drawn: what it belongs to may be closed. */
  element(skill: Skill): HTMLElement | undefined;
  /** Brings a skill into sight and reading distance, opening what it belongs to. `insets`: room covered. */
  reveal(skill: Skill, insets?: Insets): void;
  /** The least movement that brings a skill into sight, as the focus moves. */
  follow(skill: Skill, insets?: Insets): void;
  /**
   * Lifts what was found out of the rest: the others fade. `current` is the one looked at. Without `hits`
   * nothing is looked for. Holds for what is drawn later, too, and while it does, for what is filtered out.
   */
  highlight(hits: ReadonlySet<Skill> | undefined, current: Skill | undefined): void;
  /**
   * What the reader wants to see, branches above it included; the diagram fades the rest, the list leaves it
   * out. `undefined`: everything. Holds for what is drawn later, too.
   */
  filter(kept: ReadonlySet<Skill> | undefined): void;
  /** Whether the filter hides a skill altogether: neither the eye nor the arrow keys come upon it. */
  leavesOut(skill: Skill): boolean;
  dispose(): void;
}
