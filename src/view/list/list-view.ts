import type {Frame} from '../../layout/scene.js';
import {childSkills, isLeaf, type Roadmap, type Skill} from '../../model/roadmap.js';
import {NO_INSETS, type Insets} from '../camera.js';
import type {Facts, SkillsView} from '../skills-view.js';
import {Slices, type Room} from '../slices.js';
import {markOf, type Marks} from '../diagram/marks.js';
import type {ViewFacts} from '../tree-item.js';
import {drawIntro} from './intro.js';
import {Rows} from './rows.js';
import {firstClosed, groupsOf, stillClosed, VAST} from './opening.js';
import {bring, type Manner} from './scrolling.js';

/** Narrower boxes, in the size of their type, begin with one group open. Agrees with list.styles.ts. */
const NARROW = 40;
/** Drawn at once, in rows: more than a screen full. */
const FIRST: Room = {ms: Infinity, boxes: 100};
/** The same where only what is near is drawn, and below a branch that was opened. */
const SCREEN: Room = {ms: Infinity, boxes: 40};

/** The list: every skill as a row of a collapsible tree, in a box that scrolls. */
export class ListView implements SkillsView {
  readonly #box: HTMLElement;
  #roadmap: Roadmap | undefined;
  #given: Facts | undefined;
  #facts: ViewFacts | undefined;
  #rows: Rows | undefined;
  #closed: ReadonlySet<Skill> = new Set<Skill>();
  #marks: Marks = {};
  readonly #slices = new Slices();

  /**
   * `box`: the scrolling box, filled by this view. Its `role="tree"` is made in it; keys, clicks and focus may be
   * listened to on the box.
   */
  constructor(box: HTMLElement) {
    this.#box = box;
    box.addEventListener('beforematch', this.#onFound);
    box.addEventListener('mousedown', keepFocus);
  }

  /** Whether this view fills that box. */
  isIn(box: HTMLElement): boolean {
    return this.#box === box;
  }

  /** Draws a roadmap, or the same one anew for another language; else false, and `dress` says what changed. */
  show(roadmap: Roadmap, facts: Facts, {coarse}: Pick<Frame, 'coarse'>): boolean {
    this.#box.classList.toggle('coarse', coarse);
    const before = this.#roadmap;
    if (roadmap === before && sameLanguage(facts, this.#given)) return false;
    const isSame = roadmap.key === before?.key;
    if (roadmap !== before) {
      const {clientWidth} = this.#box;
      const isNarrow = clientWidth > 0 && clientWidth < NARROW * fontSize(this.#box);
      this.#closed = new Set(
        isSame ? stillClosed(facts, this.#closed) : firstClosed(roadmap, facts, isNarrow),
      );
    }
    this.#roadmap = roadmap;
    this.#given = facts;
    this.#draw(isSame);
    return true;
  }

  dress(facts: Facts): void {
    const isTranslated = !sameLanguage(facts, this.#given);
    this.#given = facts;
    if (isTranslated) this.#draw(true);
    else this.#rows?.dress(this.#see(facts));
  }

  dressSkills(skills: Iterable<Skill>, facts: Facts): void {
    const before = this.#facts?.active;
    this.#given = facts;
    const seen = this.#see(facts);
    const stops = before === seen.active ? [] : [before, seen.active];
    this.#rows?.dressSkills(new Set([...skills, ...stops.filter((skill) => skill !== undefined)]), seen);
  }

  isOpen(skill: Skill): boolean {
    return !this.#closed.has(skill);
  }

  canClose(skill: Skill): boolean {
    return !isLeaf(skill);
  }

  setOpen(skill: Skill, open: boolean): void {
    if (isLeaf(skill) || this.isOpen(skill) === open) return;
    const closed = new Set(this.#closed);
    if (open) closed.delete(skill);
    else closed.add(skill);
    this.#setClosed(closed);
    if (open) this.#drawBelow(skill);
    else this.#bring(skill, undefined, 'cut');
  }

  openGroups(groups: ReadonlySet<Skill>, everything?: boolean): void {
    if (!this.#roadmap) return;
    const all = groupsOf(this.#roadmap);
    const below = everything ? [] : [...this.#closed].filter((skill) => !all.includes(skill));
    this.#setClosed([...below, ...all.filter((group) => !groups.has(group))]);
  }

  whenDrawn(act: () => void): void {
    act();
  }

  takePress(skill: Skill): boolean {
    const isClosed = !this.isOpen(skill);
    this.setOpen(skill, true);
    return isClosed;
  }

  element(skill: Skill): HTMLElement | undefined {
    return this.#rows?.entry(skill)?.item;
  }

  reveal(skill: Skill, insets?: Insets): void {
    for (const above of this.#given?.outline.path(skill) ?? []) this.setOpen(above, true);
    this.#bring(skill, insets, 'middle');
  }

  follow(skill: Skill, insets?: Insets): void {
    this.#bring(skill, insets, 'least');
  }

  mark(marks: Marks): void {
    this.#marks = marks;
    this.#rows?.mark(marks);
    if (this.#given) this.dressSkills([], this.#given);
  }

  /** Whether a skill was filtered out, so that neither the eye nor the arrow keys come upon it. */
  leavesOut(skill: Skill): boolean {
    return markOf(skill, this.#marks) === 'out';
  }

  dispose(): void {
    this.#slices.stop();
    this.#rows?.dispose();
    this.#box.removeEventListener('beforematch', this.#onFound);
    this.#box.removeEventListener('mousedown', keepFocus);
  }

  /** Where a closed branch or the filter hides the tab stop, it moves to what can be seen. */
  #see(facts: Facts): ViewFacts {
    const {active, outline} = facts;
    let stop = active && (outline.path(active).find((above) => this.#closed.has(above)) ?? active);
    if (stop && this.leavesOut(stop)) stop = outline.places.find(({skill}) => !this.leavesOut(skill))?.skill;
    return (this.#facts = {...facts, active: stop, isOpen: (skill) => this.isOpen(skill)});
  }

  /** Draws all anew; `isSame`: the reader stays where they are. */
  #draw(isSame: boolean): void {
    if (!this.#roadmap || !this.#given) return;
    const facts = this.#see(this.#given);
    const {scrollTop} = this.#box;
    const isFocused = this.#rows?.element.matches(':focus-within');
    const isVast = facts.outline.places.length > VAST;
    this.#rows?.dispose();
    const rows = new Rows(this.#roadmap, facts, this.#marks, isVast ? this.#box : undefined);
    this.#rows = rows;
    this.#slices.begin(rows.draw(), isVast ? SCREEN : FIRST);
    // There the rest comes as the reader comes near it.
    if (isVast) this.#slices.stop();
    // Who stays far down needs all that is above.
    else if (scrollTop && isSame) this.#slices.finish();
    this.#box.replaceChildren(...drawIntro(this.#roadmap), rows.element);
    if (scrollTop) this.#box.scrollTop = isSame ? scrollTop : 0;
    if (isFocused && facts.active) this.element(facts.active)?.focus({preventScroll: true});
  }

  #drawBelow(skill: Skill): void {
    const [first] = childSkills(skill);
    if (first) this.element(first);
    if (this.#rows?.isPartial) this.#slices.begin(this.#rows.draw(), SCREEN);
  }

  #setClosed(closed: Iterable<Skill>): void {
    const [before, after] = [this.#closed, new Set(closed)];
    this.#closed = after;
    if (!this.#given) return;
    const isFocused = this.#rows?.element.matches(':focus-within');
    this.dressSkills(difference(before, after), this.#given);
    if (this.#facts) this.#rows?.resize(this.#facts);
    const stop = this.#facts?.active;
    // Engines differ in whether what is hidden keeps the focus: nobody can see it there.
    if (isFocused && stop && stop !== this.#given.active) this.element(stop)?.focus({preventScroll: true});
  }

  #bring(skill: Skill, insets: Insets | undefined, manner: Manner): void {
    // Rows that come later would push it away.
    if ((this.#facts?.outline.place(skill)?.order ?? 0) >= FIRST.boxes) this.#slices.finish();
    const line = this.#rows?.entry(skill)?.line;
    const head = line?.closest('.section')?.firstElementChild;
    if (!line || !head) return;
    // The head of a section sticks to the top, over what scrolls by.
    const isUnder = head !== line && head.classList.contains('top');
    const stuck = isUnder ? head.getBoundingClientRect().height : 0;
    const unit = fontSize((this.#box.getRootNode() as ShadowRoot).host) / 16;
    const {top, bottom} = insets ?? NO_INSETS;
    bring(this.#box, line, {top: stuck + top * unit, bottom: bottom * unit}, manner);
  }

  /** The browser has found a text inside something closed. */
  readonly #onFound = ({target}: Event): void => {
    const item = (target as Element).previousElementSibling?.firstElementChild;
    const place = this.#given?.outline.find(item?.getAttribute('data-key') ?? '');
    if (place) this.setOpen(place.skill, true);
  };
}

const fontSize = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

/** The links in the rows are hidden from assistive technology: the focus must not get lost in one. */
function keepFocus(event: MouseEvent): void {
  if ((event.target as Element).closest('.links a')) event.preventDefault();
}

/** What is in one set only. */
function difference<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] {
  return [...[...a].filter((each) => !b.has(each)), ...[...b].filter((each) => !a.has(each))];
}

function sameLanguage({t}: Facts, before: Facts | undefined): boolean {
  return t.messages === before?.t.messages && t.locale === before.t.locale;
}
