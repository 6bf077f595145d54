import type {Translate} from '../i18n/translate.js';
import type {Outline} from '../model/outline.js';
import type {Choice, Skill} from '../model/roadmap.js';
import type {Count} from '../progress/count.js';
import type {Insets} from './camera.js';
import type {Marks} from './diagram/marks.js';

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
  /** Acts as soon as something is drawn, and again whenever it is laid out anew; in place of what was to be done so far. */
  whenDrawn(act: () => void): void;
  /** Everything may have changed: language, selection, statuses. */
  dress(facts: Facts): void;
  /** What concerns these skills has changed: their counts, whether they are selected or active. */
  dressSkills(skills: Iterable<Skill>, facts: Facts): void;
  isOpen(skill: Skill): boolean;
  /** Whether a branch can be closed in this view. */
  canClose(skill: Skill): boolean;
  setOpen(skill: Skill, open: boolean): void;
  /** Opens these groups, closes the others. `everything`: opens all that is in them, too. */
  openGroups(groups: ReadonlySet<Skill>, everything?: boolean): void;
  /** A skill was clicked. True when that meant something here: opening a closed group, coming in from far out. */
  takePress(skill: Skill): boolean;
  /** The element of a skill, if it is drawn: what it belongs to may be closed. */
  element(skill: Skill): HTMLElement | undefined;
  /** Brings a skill into sight and reading distance, opening what it belongs to. `insets`: room covered. */
  reveal(skill: Skill, insets?: Insets): void;
  /** The least movement that brings a skill into sight, as the focus moves. */
  follow(skill: Skill, insets?: Insets): void;
  /**
   * Lifts what was found out of the rest; fades what the reader filtered out, or leaves it out. Holds for what is drawn
   * later, too.
   */
  mark(marks: Marks): void;
  /** Whether the filter hides a skill altogether: neither the eye nor the arrow keys come upon it. */
  leavesOut(skill: Skill): boolean;
  dispose(): void;
}
