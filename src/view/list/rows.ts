import {stations, type Station} from '../../layout/stations.js';
import {
  isChoice,
  isLeaf,
  skillsOf,
  type Choice,
  type Item,
  type Roadmap,
  type Skill,
} from '../../model/roadmap.js';
import {choiceText, pickedOf} from '../../export/choice-text.js';
import {make, setAttribute, setText} from '../diagram/dom.js';
import {markOf, type Marks} from '../diagram/marks.js';
import type {ViewFacts} from '../tree-item.js';
import {drawEntry, dressEntry, type Entry} from './entry.js';
import {Jobs, type Job} from './jobs.js';
import {columnsOf, type Columns} from './links.js';
import {Windowing} from './windowing.js';

/** Siblings that are drawn together; fewer where only what is near is drawn. */
const PART = 60;
const WINDOW_PART = 20;

/** A roadmap as a tree of rows, drawn part by part and kept up to date with the least writing. */
export class Rows {
  readonly element: HTMLElement;
  readonly #columns: Columns;
  readonly #entries = new Map<Skill, Entry>();
  readonly #choices = new Map<Choice, HTMLElement>();
  /** Of a drawn place of a window: what makes the job that draws it again. */
  readonly #undrawn = new WeakMap<Element, () => Job>();
  readonly #jobs = new Jobs();
  readonly #window: Windowing | undefined;
  #facts: ViewFacts;
  #marks: Marks;

  /** `box`: what scrolls, where only the rows near what is in sight are to be drawn. */
  constructor(roadmap: Roadmap, facts: ViewFacts, marks: Marks, box?: Element) {
    this.#facts = facts;
    this.#marks = marks;
    if (box) {
      this.#window = new Windowing(box, {
        draw: (element) => this.#jobs.takeAt(element)?.draw(),
        empty: (element) => {
          this.#empty(element);
        },
      });
    }
    this.#columns = columnsOf(roadmap);
    this.element = make('div', 'rows');
    this.element.role = 'tree';
    this.element.ariaLabel = roadmap.title;
    this.element.classList.toggle('searching', marks.hits !== undefined);
    const heads = stations(roadmap).map((station, i) => this.#sectionJob(station, i + 1));
    this.#jobs.addHeads(heads);
    this.#watch(heads);
  }

  /** Whether parts are still to be drawn, wherever the reader is. */
  get isPartial(): boolean {
    return !this.#window && !this.#jobs.isEmpty;
  }

  /** Draws on, from where drawing was last asked for, in steps. Each step yields how many rows it drew. */
  *draw(): Generator<number, void, undefined> {
    for (let job = this.#jobs.take(); job; job = this.#jobs.take()) {
      const before = this.#entries.size;
      job.draw();
      yield this.#entries.size - before;
    }
  }

  /** The entry of a skill, drawn now if it was not; undefined for a stranger. */
  entry(skill: Skill): Entry | undefined {
    for (const each of [...this.#facts.outline.path(skill), skill]) {
      if (!this.#entries.has(each)) this.#jobs.takeWith(each)?.draw();
    }
    return this.#entries.get(skill);
  }

  /** What is open has changed: so has the room of what is not drawn. */
  resize(facts: ViewFacts): void {
    this.#facts = facts;
    if (this.#window) for (const {element, items} of this.#jobs.all) this.#reserve(element, items);
  }

  dispose(): void {
    this.#window?.dispose();
  }

  dress(facts: ViewFacts): void {
    this.dressSkills(this.#entries.keys(), facts);
  }

  /** Brings up to date what shows these skills. */
  dressSkills(skills: Iterable<Skill>, facts: ViewFacts): void {
    this.#facts = facts;
    const choices = new Set<Choice>();
    for (const skill of skills) {
      const entry = this.#entries.get(skill);
      if (entry) dressEntry(entry, facts);
      const choice = facts.outline.place(skill)?.choice;
      if (choice) choices.add(choice);
    }
    for (const choice of choices) this.#dressChoice(choice);
    if (this.#window && facts.active) this.entry(facts.active);
  }

  /** Shows what was found and leaves out what was filtered out. */
  mark(marks: Marks): void {
    this.#marks = marks;
    this.element.classList.toggle('searching', marks.hits !== undefined);
    for (const entry of this.#entries.values()) this.#markEntry(entry);
    this.resize(this.#facts);
  }

  #markEntry({skill, line}: Entry): void {
    setAttribute(line, 'data-mark', markOf(skill, this.#marks));
  }

  #sectionJob({skill, choice, skills}: Station, number: number): Job {
    const items: readonly Item[] = skill ? [skill] : choice ? [choice] : skills;
    const section = this.#reserved(skill ? 'section' : 'section part', items);
    section.setAttribute('part', 'group');
    this.element.append(section);
    return this.#job(section, items, skill && number);
  }

  /** Makes room for what is below a branch; it is drawn when its turn comes. */
  #plan(branch: Skill, into: HTMLElement, isSection: boolean): void {
    const items = branch.children;
    const size = this.#window ? WINDOW_PART : PART;
    const parts = Array.from({length: Math.ceil(items.length / size)}, (_, i) =>
      items.slice(i * size, (i + 1) * size),
    );
    const boxes = parts.length > 1 ? parts.map((part) => this.#reserved('part', part)) : [into];
    if (parts.length > 1) into.append(...boxes);
    const jobs = parts.map((part, i) => this.#job(boxes[i] ?? into, part));
    this.#watch(jobs);
    if (isSection) this.#jobs.addSection(jobs, this.#facts.isOpen(branch));
    else this.#jobs.addNext(jobs);
  }

  #job(element: HTMLElement, items: readonly Item[], station?: number): Job {
    const draw = (): void => {
      if (!element.classList.contains('below')) element.hidden = false;
      this.#fill(element, items, station);
      // When it is far again, it is emptied, with everything in it.
      if (this.#window) this.#undrawn.set(element, () => this.#job(element, items, station));
    };
    return {element, items, draw};
  }

  #watch(jobs: readonly Job[]): void {
    for (const job of jobs) this.#window?.watch(job);
  }

  /** Gives up the rows of a place; it keeps its room. What holds the focus or the tab stop stays. */
  #empty(place: HTMLElement): void {
    // It went with what it stood in.
    if (!place.isConnected) {
      this.#window?.forget(place);
      return;
    }
    const stop = this.#facts.active && this.#entries.get(this.#facts.active)?.line;
    const remake = this.#undrawn.get(place);
    if (!remake || place.matches(':focus-within') || (stop && place.contains(stop))) return;
    const job = remake();
    for (const skill of skillsOf({children: job.items})) this.#entries.delete(skill);
    for (const {element} of this.#jobs.drop(place)) this.#window?.forget(element);
    place.replaceChildren();
    this.#reserve(place, job.items);
    this.#jobs.addNext([job]);
  }

  #fill(into: HTMLElement, items: readonly Item[], station?: number): void {
    const drawn: Entry[] = [];
    const add = (skill: Skill): readonly Node[] => {
      const entry = this.#drawEntry(skill, station);
      drawn.push(entry);
      return entry.below ? [entry.line, entry.below] : [entry.line];
    };
    const nodes = items.flatMap((item) =>
      isChoice(item) ? this.#drawChoice(item, item.children.flatMap(add)) : add(item),
    );
    into.append(...nodes);
    for (const {skill, below} of drawn.reverse()) if (below) this.#plan(skill, below, station !== undefined);
  }

  #drawEntry(skill: Skill, station: number | undefined): Entry {
    const entry = drawEntry(skill, this.#columns, this.#facts, station);
    if (entry.below) this.#reserve(entry.below, skill.children);
    this.#entries.set(skill, entry);
    dressEntry(entry, this.#facts);
    this.#markEntry(entry);
    return entry;
  }

  /** A frame around alternatives; choosing from one is no choice. */
  #drawChoice(choice: Choice, members: readonly Node[]): readonly Node[] {
    if (choice.children.length < 2) return members;
    const label = make('span', 'ask');
    label.ariaHidden = 'true';
    this.#choices.set(choice, label);
    this.#dressChoice(choice);
    const frame = make(
      'div',
      choice.children.every(isLeaf) ? 'options' : 'options around',
      label,
      ...members,
    );
    frame.setAttribute('part', 'choice');
    return [frame];
  }

  #dressChoice(choice: Choice): void {
    const label = this.#choices.get(choice);
    if (!label) return;
    const done = pickedOf(choice, this.#facts.count);
    const met = done.length >= choice.choose ? 'ask met' : 'ask';
    setAttribute(label, 'class', met);
    setText(label, choiceText(choice, done, this.#facts.t));
  }

  #reserved(className: string, items: readonly Item[]): HTMLElement {
    const element = make('div', className);
    this.#reserve(element, items);
    return element;
  }

  /** Tells the styles how many rows will stand in a place, so that what follows need not move. */
  #reserve(element: HTMLElement, items: readonly Item[]): void {
    const rows = this.#window ? this.#rowsIn(items) : skillsOf({children: items}).length;
    element.style.setProperty('--count', String(rows));
    // What is nowhere is not near. Below a branch, it is hidden with the branch.
    if (!element.classList.contains('below')) element.hidden = rows === 0;
  }

  /** Rows that can be seen: in open branches, and not filtered out. */
  #rowsIn(items: readonly Item[]): number {
    return items.reduce((sum, item) => {
      if (isChoice(item)) return sum + this.#rowsIn(item.children);
      if (markOf(item, this.#marks) === 'out') return sum;
      return sum + 1 + (this.#facts.isOpen(item) ? this.#rowsIn(item.children) : 0);
    }, 0);
  }
}
