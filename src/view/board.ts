import type {Translate} from '../i18n/translate.js';
import {childSkills, type Skill} from '../model/roadmap.js';
import type {Status} from '../progress/status.js';
import type {Insets} from './camera.js';
import {holdBack} from './hold-back.js';
import type {Marks} from './diagram/marks.js';
import {Lazy} from './lazy.js';
import type {Session} from './session.js';
import type {Facts, SkillsView} from './skills-view.js';
import type {TreeActions, TreeControlState} from './tree-control.js';
import {skillAt} from './tree-item.js';
import type {TreeCommand} from './tree-keys.js';
import {seatOf} from './tree-shape.js';

/** What keys and clicks do: it loads right after the first drawing, and what comes sooner waits for it. */
const control = new Lazy(() => import('./tree-control.js'));

/** What a board needs of the element around it. */
export interface BoardHost {
  readonly t: Translate;
  readonly isRtl: boolean;
  /** The reader wants to read about a skill, or about nothing any more; false when the page refuses. */
  mayShow(skill: Skill | undefined): boolean;
  /** The reader sets a status. */
  changeStatus(skill: Skill, status: Status): void;
  /** A command that is about no skill in particular. */
  run(command: TreeCommand): void;
  /** The card has opened, closed or turned to another skill. */
  cardChanged(): void;
  /** Moves the focus into the card as soon as it is there. */
  focusCard(): void;
  /** Room that the open card takes from the view. */
  cardInsets(): Insets;
}

/** A session on show: the view that is up, what is selected, where the keyboard is, whether the card is open. */
export class Board implements TreeActions {
  readonly session: Session;
  /** What the reader has not seen before. */
  fresh?: ReadonlySet<Skill>;
  readonly #host: BoardHost;
  readonly #stay: Skill | undefined;
  #view: SkillsView | undefined;
  #selected: Skill | undefined;
  #active: Skill | undefined;
  #isCardOpen = false;
  #hasMovedBranches = false;
  /** Of a view that comes next. */
  #openGroups: ReadonlySet<Skill> | undefined;
  /** What was to be brought into sight before the view was drawn. */
  #wanted: Skill | undefined;
  #isDrawn = false;
  #marks: Marks = {};

  /** `stay`: the skill where the keyboard stays, and with it the view; without one, it begins with the first. */
  constructor(session: Session, host: BoardHost, stay?: Skill) {
    this.session = session;
    this.#host = host;
    this.#stay = stay;
    this.#active = stay ?? session.outline.places[0]?.skill;
  }

  get view(): SkillsView | undefined {
    return this.#view;
  }

  /** Goes over to a view: what is selected, opened, found and filtered stays so. `isFresh`: it was just drawn so. */
  use(view: SkillsView, isFresh = false): void {
    const before = this.#view;
    if (view === before) return;
    this.#view = view;
    this.#isDrawn = false;
    view.mark(this.#marks);
    if (before && this.#hasMovedBranches) this.#openGroups = this.#groups((group) => before.isOpen(group));
    if (this.#openGroups) view.openGroups(this.#openGroups);
    if (!isFresh) view.dress(this.facts);
    control.get();
    view.whenDrawn(() => {
      this.reseat();
      if (this.#isDrawn) return;
      this.#isDrawn = true;
      const skill = before && (this.#selected ?? this.#active);
      // What was asked for meanwhile, else what was in sight in the view before.
      if (this.#wanted && this.#wanted !== this.#stay) this.reveal(this.#wanted);
      else if (skill) view.follow(skill, this.#insets);
      this.#wanted = undefined;
    });
  }

  /** Brings a skill into sight: now, or as soon as the view is drawn. */
  reveal(skill: Skill): void {
    if (this.#isDrawn) this.#view?.reveal(skill, this.#insets);
    else this.#wanted = skill;
  }

  /** Opens everything, or closes the groups; in a view that comes later, too. */
  setAllOpen(open: boolean): void {
    this.#hasMovedBranches = true;
    this.#openGroups = this.#groups(() => open);
    this.#view?.openGroups(this.#openGroups, open);
    this.reseat();
  }

  #groups(isWanted: (group: Skill) => boolean): ReadonlySet<Skill> {
    return new Set(childSkills(this.session.roadmap).filter(isWanted));
  }

  get #insets(): Insets | undefined {
    return this.#isCardOpen ? this.#host.cardInsets() : undefined;
  }

  /** Changes some of the marks; the others stay. */
  mark(marks: Marks): void {
    this.#marks = {...this.#marks, ...marks};
    this.#view?.mark(this.#marks);
  }

  get selected(): Skill | undefined {
    return this.#selected;
  }

  get isCardOpen(): boolean {
    return this.#isCardOpen;
  }

  get facts(): Facts {
    const {outline} = this.session;
    const count: Facts['count'] = (part) => this.session.count(part);
    const {fresh} = this;
    return {outline, t: this.#host.t, selected: this.#selected, active: this.#active, fresh, count};
  }

  /** Shows what has changed of these skills. */
  dress(skills: Iterable<Skill>): void {
    this.#view?.dressSkills(skills, this.facts);
  }

  /** Shows everything as it is now. */
  dressAll(): void {
    this.#view?.dress(this.facts);
  }

  /** Selects a skill and opens its card; without one, the card is about the roadmap. */
  show(skill: Skill | undefined): void {
    const before = [this.#selected, this.#active];
    this.#selected = skill;
    this.#isCardOpen = true;
    if (skill) this.#active = skill;
    this.#dress(...before, skill);
    this.#host.cardChanged();
    if (skill) this.reveal(skill);
  }

  /** Closes the card; the focus goes back to where the reader was in the tree. */
  close(): void {
    if (!this.#isCardOpen) return;
    const before = this.#selected;
    this.#selected = this.#wanted = undefined;
    this.#isCardOpen = false;
    this.#dress(before);
    this.#host.cardChanged();
    if (before) this.#focusElement(before);
  }

  /** Where something was closed over the tree's tab stop, what is closed takes it over. */
  reseat(): void {
    if (this.#active) this.#activate(seatOf(this.#active, this.#state()));
  }

  /** Puts the focus into the tree: on a skill, or where it was last. */
  enter(skill: Skill | undefined = this.#active): void {
    if (skill) this.focus(skill);
  }

  /** Closes the card as the reader wishes, unless the page refuses. */
  dismiss(): void {
    if (this.#isCardOpen && this.#host.mayShow(undefined)) this.close();
  }

  choose(skill: Skill | undefined): void {
    if (this.#host.mayShow(skill)) this.show(skill);
  }

  press(skill: Skill): void {
    if (!this.#view?.takePress(skill)) this.choose(skill);
  }

  setStatus(skill: Skill, status: Status): void {
    this.#host.changeStatus(skill, status);
  }

  focus(skill: Skill): void {
    this.#activate(skill);
    this.#focusElement(skill);
    this.#view?.follow(skill, this.#insets);
  }

  setOpen(skill: Skill, open: boolean): void {
    this.#hasMovedBranches = true;
    this.#view?.setOpen(skill, open);
    this.#focusElement(skill);
  }

  run(command: TreeCommand): void {
    if (command === 'back') this.dismiss();
    else this.#host.run(command);
  }

  readonly onKey = (event: KeyboardEvent): void => {
    // With nothing to go back from, it may close a dialog of the page.
    if (event.key === 'Escape' && !this.#isCardOpen) return;
    const part = control.get();
    if (part) part.handleTreeKey(event, this.#state(), this);
    else {
      if (skillAt(event)) holdBack(event, control);
      return;
    }
    if (event.key === 'Enter' && event.defaultPrevented && this.#isCardOpen) this.#host.focusCard();
  };

  readonly onClick = (event: MouseEvent): void => {
    const part = control.get();
    if (part) part.handleTreeClick(event, this.#state(), this);
    else if (skillAt(event)) holdBack(event, control);
  };

  /** The tab stop follows the focus, however it came. */
  readonly onFocus = (event: FocusEvent): void => {
    const skill = skillAt(event);
    if (skill && this.session.outline.place(skill)) this.#activate(skill);
  };

  readonly onCardKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.dismiss();
  };

  #state(): TreeControlState {
    const {session} = this;
    const view = this.#view;
    return {
      outline: session.outline,
      rtl: this.#host.isRtl,
      isOpen: (skill) => view?.isOpen(skill) ?? true,
      canClose: (skill) => view?.canClose(skill) ?? false,
      leavesOut: (skill) => view?.leavesOut(skill) ?? false,
      status: (skill) => session.status(skill),
    };
  }

  #activate(skill: Skill): void {
    const before = this.#active;
    if (skill === before) return;
    this.#active = skill;
    this.#dress(before, skill);
  }

  /** A skill inside something closed is out of reach: the closed thing takes the focus for it. */
  #focusElement(skill: Skill): void {
    this.#view?.element(seatOf(skill, this.#state()))?.focus({preventScroll: true});
  }

  #dress(...skills: readonly (Skill | undefined)[]): void {
    this.dress(skills.filter((skill) => skill !== undefined));
  }
}
