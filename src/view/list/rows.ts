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
import {choiceText} from '../../export/choice-text.js';
import {make, setAttribute, setText} from '../diagram/dom.js';
import {markOf, type Marks} from '../diagram/marks.js';
import type {ViewFacts} from '../tree-item.js';
import {drawEntry, dressEntry, type Entry} from './entry.js';
import {Jobs, type Job} from './jobs.js';
import {columnsOf, type Columns} from './links.js';

/** Siblings that are drawn, and skipped while out of sight, together. */
const PART = 60;

/** A roadmap as a tree of rows, drawn part by part and kept up to date with the least writing. */
export class Rows {
  readonly element: HTMLElement;
  readonly #columns: Columns;
  readonly #entries = new Map<Skill, Entry>();
  readonly #choices = new Map<Choice, HTMLElement>();
  readonly #jobs = new Jobs();
  #facts: ViewFacts;
  #marks: Marks;

  constructor(roadmap: Roadmap, facts: ViewFacts, marks: Marks) {
    this.#facts = facts;
    this.#marks = marks;
    this.#columns = columnsOf(roadmap);
    this.element = make('div', 'rows');
    this.element.role = 'tree';
    this.element.ariaLabel = roadmap.title;
    this.element.classList.toggle('searching', marks.hits !== undefined);
    this.#jobs.addHeads(stations(roadmap).map((station, i) => this.#sectionJob(station, i + 1)));
  }

  /** Whether parts are still to be drawn. */
  get isPartial(): boolean {
    return !this.#jobs.isEmpty;
  }

  /** Draws on, from where drawing was last asked for, while there is something to draw and `goesOn` says so. */
  draw(goesOn: (drawn: number) => boolean): void {
    const before = this.#entries.size;
    while (this.isPartial && goesOn(this.#entries.size - before)) this.#jobs.take()?.draw();
  }

  /** The entry of a skill, drawn now if it was not; undefined for a stranger. */
  entry(skill: Skill): Entry | undefined {
    for (const each of [...this.#facts.outline.path(skill), skill]) {
      if (!this.#entries.has(each)) this.#jobs.takeWith(each)?.draw();
    }
    return this.#entries.get(skill);
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
  }

  /** Shows what was found and leaves out what was filtered out. */
  mark(marks: Marks): void {
    this.#marks = marks;
    this.element.classList.toggle('searching', marks.hits !== undefined);
    for (const entry of this.#entries.values()) this.#markEntry(entry);
  }

  #markEntry({skill, line}: Entry): void {
    setAttribute(line, 'data-mark', markOf(skill, this.#marks));
  }

  #sectionJob({skill, choice, skills}: Station, number: number): Job {
    const items: readonly Item[] = skill ? [skill] : choice ? [choice] : skills;
    const section = reserved(skill ? 'section' : 'section part', items);
    section.setAttribute('part', 'group');
    this.element.append(section);
    const draw = (): void => {
      this.#fill(section, items, skill && number);
    };
    return {items, draw};
  }

  /** Makes room for what is below a branch; it is drawn when its turn comes. */
  #plan(branch: Skill, into: HTMLElement, isSection: boolean): void {
    const items = branch.children;
    const parts = Array.from({length: Math.ceil(items.length / PART)}, (_, i) =>
      items.slice(i * PART, (i + 1) * PART),
    );
    const boxes = parts.length > 1 ? parts.map((part) => reserved('part', part)) : [into];
    if (parts.length > 1) into.append(...boxes);
    const jobs = parts.map((part, i) => ({
      items: part,
      draw: () => {
        this.#fill(boxes[i] ?? into, part);
      },
    }));
    if (isSection) this.#jobs.addSection(jobs, this.#facts.isOpen(branch));
    else this.#jobs.addNext(jobs);
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
    if (entry.below) reserve(entry.below, skill.children);
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
    const done = choice.children.filter((member) => this.#facts.count(member).status === 'done');
    const met = done.length >= choice.choose ? 'ask met' : 'ask';
    setAttribute(label, 'class', met);
    setText(label, choiceText(choice, done, this.#facts.t));
  }
}

function reserved(className: string, items: readonly Item[]): HTMLElement {
  const element = make('div', className);
  reserve(element, items);
  return element;
}

/** Tells the styles how many rows will stand in a place, so that what follows need not move. */
function reserve(element: HTMLElement, children: readonly Item[]): void {
  element.style.setProperty('--count', String([...skillsOf({children})].length));
}
