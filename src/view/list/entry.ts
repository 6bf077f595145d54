import {isLeaf, type Skill} from '../../model/roadmap.js';
import type {Count} from '../../progress/count.js';
import {title} from '../diagram/boxes.js';
import {make, setAttribute, setText} from '../diagram/dom.js';
import {dressTreeItem, type ViewFacts} from '../tree-item.js';
import {drawLinks, type Columns} from './links.js';

/** A skill of the list: its tree item and what of it changes. */
export interface Entry {
  readonly skill: Skill;
  readonly element: HTMLElement;
  /** Holds the entries below; leaves have none. */
  readonly below: HTMLElement | undefined;
  readonly box: HTMLElement | undefined;
  /** The count, and at the head of a section its short form for narrow frames. */
  readonly numbers: readonly HTMLElement[];
  /** The number of a section in a ring, and its bar. */
  readonly ring: HTMLElement | undefined;
  readonly bar: HTMLElement | undefined;
}

/** `station`: the number of the section that it heads, if it heads one. */
export function drawEntry(skill: Skill, columns: Columns, facts: ViewFacts, station?: number): Entry {
  const {t} = facts;
  const branch = !isLeaf(skill);
  const head = station !== undefined;
  const ring = head ? marked('ring', 'toggle', t.number(station)) : undefined;
  const box = head && branch ? undefined : marked('', 'tick');
  const numbers = branch ? (head ? ['n long', 'n short'] : ['n']).map((name) => make('span', name)) : [];
  const bar = head && branch ? make('span', 'pbar', make('i', ''), make('i', '')) : undefined;
  const links = drawLinks(skill, columns, t);
  const parts = [
    branch ? marked('turn', 'toggle') : undefined,
    ring,
    box,
    title(skill),
    drawGrade(skill, head, facts),
    ...(head ? [links, ...numbers] : [...numbers, links]),
    bar,
  ];
  const element = make('div', '', ...parts.filter((part) => part !== undefined));
  const below = branch ? make('div', 'below') : undefined;
  return {skill, element, below, box, numbers, ring, bar};
}

/** What a click on it does is for the tree's own listener. */
function marked(className: string, mark: 'toggle' | 'tick', ...text: readonly string[]): HTMLElement {
  const element = make('span', className, ...text);
  element.dataset[mark] = '';
  return element;
}

/** The heads of sections are core as a rule: saying so says nothing. */
function drawGrade({importance}: Skill, head: boolean, {t}: ViewFacts): HTMLElement | undefined {
  const isWorthSaying = importance === 'optional' || (importance === 'core' && !head);
  return isWorthSaying ? make('span', 'grade', t(importance)) : undefined;
}

/** Brings an entry up to date with the facts. */
export function dressEntry(entry: Entry, facts: ViewFacts): void {
  const {skill, element, below, box} = entry;
  const count = facts.count(skill);
  const kind = entry.ring ? 'entry top' : 'entry';
  setAttribute(element, 'class', `${kind} ${dressTreeItem(element, skill, facts)}`);
  if (box) setAttribute(box, 'class', `ck g ${count.status}`);
  if (below) setAttribute(below, 'hidden', facts.isOpen(skill) ? undefined : 'until-found');
  dressCount(entry, count, facts);
}

function dressCount({numbers: [long, short], ring, bar}: Entry, count: Count, {t}: ViewFacts): void {
  const {done, total, learning, fraction, status} = count;
  if (long) setText(long, t(short ? 'doneOf' : 'doneOfShort', {done, total}));
  if (short) setText(short, t('doneOfShort', {done, total}));
  if (ring) {
    setAttribute(ring, 'class', `ring ${status}`);
    setAttribute(ring, 'part', `station ${status}`);
    ring.style.setProperty('--share', String(fraction));
  }
  const [travelled, begun] = bar?.children ?? [];
  if (travelled) widen(travelled, done, total);
  if (begun) widen(begun, Math.min(learning, total - done), total);
}

function widen(stretch: Element, part: number, whole: number): void {
  (stretch as HTMLElement).style.inlineSize = `${whole ? (100 * part) / whole : 0}%`;
}
