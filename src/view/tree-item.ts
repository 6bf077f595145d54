import {isLeaf, type Skill} from '../model/roadmap.js';
import {ariaChecked, spokenName, stateTokens} from './describe.js';
import {setAttribute} from './diagram/dom.js';
import type {Facts} from './skills-view.js';

/** The facts as one view sees them. */
export interface ViewFacts extends Facts {
  isOpen(skill: Skill): boolean;
}

const drawnSkills = new WeakMap<Element, Skill>();

/** The skill that an element draws. Not by its key: one skill may stand in several places. */
export function skillOf(element: Element): Skill | undefined {
  return drawnSkills.get(element);
}

/** The skill whose drawing an event happened on. */
export function skillAt(event: Event): Skill | undefined {
  const element = itemAt(event);
  return element && skillOf(element);
}

export function itemAt(event: Event): HTMLElement | undefined {
  return event
    .composedPath()
    .find((target): target is HTMLElement => target instanceof HTMLElement && 'key' in target.dataset);
}

/** The attributes of a tree item, the same in every drawing; returns its state tokens. */
export function dressTreeItem(element: HTMLElement, skill: Skill, facts: ViewFacts): string {
  const {outline, t, selected, active, fresh} = facts;
  const place = outline.place(skill);
  const state = {
    skill,
    count: facts.count(skill),
    choice: place?.choice,
    selected: skill === selected,
    isNew: fresh?.has(skill),
  };
  const tokens = stateTokens(state);
  if (place && !element.hasAttribute('role')) {
    drawnSkills.set(element, skill);
    element.setAttribute('role', 'treeitem');
    element.setAttribute('data-key', skill.key);
    element.setAttribute('aria-level', String(place.level));
    element.setAttribute('aria-posinset', String(place.position));
    element.setAttribute('aria-setsize', String(place.size));
  }
  setAttribute(element, 'part', tokens);
  setAttribute(element, 'data-new', state.isNew ? '' : undefined);
  setAttribute(element, 'tabindex', skill === active ? '0' : '-1');
  setAttribute(element, 'aria-label', spokenName(state, t));
  setAttribute(element, 'aria-selected', String(state.selected));
  setAttribute(element, 'aria-checked', ariaChecked(state.count));
  setAttribute(element, 'aria-expanded', isLeaf(skill) ? undefined : String(facts.isOpen(skill)));
  return tokens;
}
