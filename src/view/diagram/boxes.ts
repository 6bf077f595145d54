import type {Translate} from '../../i18n/translate.js';
import type {Box} from '../../layout/scene.js';
import {isLeaf, type Choice, type Skill} from '../../model/roadmap.js';
import type {Count} from '../../progress/count.js';
import {choiceText, pickedOf} from '../../export/choice-text.js';
import {shownCount} from '../../progress/sum.js';
import {dressTreeItem, type ViewFacts} from '../tree-item.js';
import {aside, make, place, setAttribute, setText} from './dom.js';

/** A box and the element that draws it. */
export interface DrawnBox {
  readonly box: Box;
  readonly element: HTMLElement;
}

/** Class of a box by its kind; `skill` and `choice` are state tokens already. */
const CLASSES: Readonly<Record<Box['kind'], string>> = {
  leaf: 'leaf g',
  head: 'head g',
  skill: 'row g',
  node: 'node g',
  capsule: 'capsule',
  choice: 'pick',
  frame: 'frame',
  tile: 'tile',
};

/** Whether a box is a name from far out, where the others are tones. */
export const isName = ({kind, prominent}: Box): boolean => kind === 'skill' || prominent === true;

/** What of a name from far out keeps its size: in the tree its border does, too. */
export const nameOf = ({box, element}: DrawnBox): HTMLElement =>
  box.kind === 'node' ? element : (element.firstElementChild as HTMLElement);

/** A box as it is seen from far out: a tone or a name. Capsules are whole at once. */
export function drawBox(box: Box): HTMLElement {
  const {kind, skill} = box;
  const element = make('div', '');
  if (!skill) element.append(make('span', 'lead'));
  else if (kind === 'capsule') element.append(make('span', '', title(skill)));
  else if (isName(box)) element.append(title(skill));
  place(element, box);
  return element;
}

/** Adds what shows from nearer: the title of what was a tone, the count and the bar of a branch. */
export function fillBox({box, element}: DrawnBox, {count, t}: ViewFacts): void {
  const {kind, skill} = box;
  if (!skill || kind === 'tile' || kind === 'capsule') return;
  if (!isName(box)) element.prepend(title(skill));
  if (isLeaf(skill)) return;
  element.append(aside('n'));
  if (kind === 'skill') element.append(make('span', 'bar'));
  showCount(element, count(skill), t);
}

/** The title, with a star after it for what the author recommends. */
export function title(skill: Skill): HTMLElement {
  const text = make('span', 'tx', skill.title);
  if (skill.recommended) text.append(make('i', 'star'));
  return text;
}

/** Brings a drawn box up to date with the facts. */
export function dressBox({box, element}: DrawnBox, facts: ViewFacts): void {
  const {skill, choice, kind} = box;
  if (kind === 'tile') element.className = `tile ${skill ? facts.count(skill).status : ''}`;
  else if (skill) dressSkill(element, box, skill, facts);
  else if (choice) dressChoice(element, kind, choice, facts);
}

function dressSkill(element: HTMLElement, box: Box, skill: Skill, facts: ViewFacts): void {
  const count = facts.count(skill);
  const tokens = dressTreeItem(element, skill, facts);
  const wrapped = box.lines > 1 ? ' wrapped' : '';
  const shape = `${box.joined ? ' joined' : ''}${box.prominent ? ' prominent' : ''}${wrapped}`;
  element.className = `box ${CLASSES[box.kind]}${shape} ${tokens}`;
  if (box.kind === 'capsule') {
    const lead = element.firstElementChild as HTMLElement;
    lead.className = `lead g ${count.status}`;
    lead.style.width = `${box.lead ?? 0}px`;
  } else if (!isLeaf(skill)) showCount(element, count, facts.t);
}

function showCount(element: HTMLElement, count: Count, t: Translate): void {
  const number = element.querySelector('.n');
  const shown = shownCount(count);
  // Drawn by the style sheet: as text it would be part of a label that says it in other words.
  if (number) setAttribute(number, 'data-n', t('doneOfShort', shown));
  fillBar(element, shown.fraction);
}

/** Fills the bar in an element, if there is one. */
export function fillBar(element: HTMLElement, fraction: number): void {
  element.querySelector<HTMLElement>('.bar')?.style.setProperty('--done', `${fraction * 100}%`);
}

function dressChoice(element: HTMLElement, kind: Box['kind'], choice: Choice, facts: ViewFacts): void {
  const {t} = facts;
  const complete = pickedOf(choice, facts.count);
  const met = complete.length >= choice.choose;
  const lead = element.firstElementChild as HTMLElement;
  element.className = `box ${CLASSES[kind]}`;
  setAttribute(element, 'part', 'choice');
  setAttribute(element, 'aria-hidden', 'true');
  lead.className = met ? 'lead met' : 'lead';
  setText(
    lead,
    kind === 'frame' ? choiceText(choice, complete, t) : met ? t('picked') : t('pick', {n: choice.choose}),
  );
}
