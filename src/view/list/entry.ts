import {isLeaf, type Skill} from '../../model/roadmap.js';
import type {Count} from '../../progress/count.js';
import {title} from '../diagram/boxes.js';
import {shownCount} from '../../progress/sum.js';
import {aside, make, setAttribute, setText} from '../diagram/dom.js';
import {dressTreeItem, type ViewFacts} from '../tree-item.js';
import {drawLinks, type Columns} from './links.js';

/** A skill of the list and what of it changes. */
export interface Entry {
  readonly skill: Skill;
  /** The row: the tree item, and beside it what its name says already or the card has for the keyboard. */
  readonly line: HTMLElement;
  readonly item: HTMLElement;
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
  const branch = !isLeaf(skill);
  const head = station !== undefined;
  const ring = head ? marked('ring', 'toggle') : undefined;
  ring?.setAttribute('data-number', facts.t.number(station ?? 0));
  const box = head && branch ? undefined : marked('ck', 'tick');
  const numbers = branch ? (head ? ['n long', 'n short'] : ['n']).map((name) => aside(name)) : [];
  const bar = head && branch ? make('span', 'pbar', make('i', ''), make('i', '')) : undefined;
  const links = drawLinks(skill, head && branch ? undefined : columns, facts.t);
  const item = make('div', '', ...present(branch && marked('turn', 'toggle'), ring, box, title(skill)));
  const besides = head ? [links, ...numbers] : [...numbers, links];
  const parts = present(item, drawGrade(skill, head, facts), ...besides, bar);
  const line = make('div', head ? 'line top' : 'line', ...parts);
  return {skill, line, item, below: branch ? make('div', 'below') : undefined, box, numbers, ring, bar};
}

function present(...parts: readonly (Node | false | undefined)[]): readonly Node[] {
  return parts.filter((part) => part instanceof Node);
}

/** What a click on it does is for the tree's own listener. */
function marked(className: string, mark: 'toggle' | 'tick'): HTMLElement {
  const element = make('span', className);
  element.dataset[mark] = '';
  return element;
}

/** The heads of sections are core as a rule: saying so says nothing. */
function drawGrade({importance}: Skill, head: boolean, {t}: ViewFacts): HTMLElement | undefined {
  if (importance === 'normal' || (importance === 'core' && head)) return undefined;
  return aside(`grade ${importance}`, t(importance));
}

/** Brings an entry up to date with the facts. */
export function dressEntry(entry: Entry, facts: ViewFacts): void {
  const {skill, item, below, box} = entry;
  const count = facts.count(skill);
  setAttribute(item, 'class', `entry ${dressTreeItem(item, skill, facts)}`);
  if (box) setAttribute(box, 'class', `ck g ${count.status}`);
  if (below) setAttribute(below, 'hidden', facts.isOpen(skill) ? undefined : 'until-found');
  dressCount(entry, count, facts);
}

function dressCount({numbers: [long, short], ring, bar}: Entry, count: Count, {t}: ViewFacts): void {
  const {learning, status} = count;
  const {done, total, fraction} = shownCount(count);
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
  const {style} = stretch as HTMLElement;
  style.display = part ? '' : 'none';
  style.inlineSize = `${whole ? (100 * part) / whole : 0}%`;
}
