import {waitUntil} from '@open-wc/testing';
import type {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import {asRoadmap, items, put, titleOf} from './stage.js';

/** Data of so many groups with so many skills each: “Group 0” (`g0`), “Skill 0 0” (`s0-0`). */
export function groups(count: number, each: number, id = 'groups'): object {
  return {
    title: 'Groups',
    id,
    children: Array.from({length: count}, (_, g) => ({
      title: `Group ${g}`,
      id: `g${g}`,
      children: Array.from({length: each}, (_, i) => ({title: `Skill ${g} ${i}`, id: `s${g}-${i}`})),
    })),
  };
}

/** So many that only what is near is drawn. */
export const VAST = [10, 95] as const;

export const soon = (isSo: () => unknown, what: string, timeout = 8000): Promise<void> =>
  waitUntil(isSo, what, {interval: 20, timeout});

/** A `<skill-roadmap>` with these attributes and data, as soon as it is in the page. */
export function place(attributes: string, roadmap: object, width = 1100): SkillRoadmapElement {
  const markup = `<skill-roadmap storage=none ${attributes}></skill-roadmap>`;
  const element = asRoadmap(put(markup, width).firstElementChild);
  element.roadmap = roadmap;
  return element;
}

/** The box of a skill in the diagram, if it is drawn. */
export const boxOf = (element: SkillRoadmapElement, title: string): HTMLElement | undefined =>
  items(element).find((each) => titleOf(each) === title);

export const rowsOf = (element: SkillRoadmapElement): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('.list [role=treeitem]'),
];

/** The row of a skill in the list, if it is drawn. */
export const rowOf = (element: SkillRoadmapElement, title: string): HTMLElement | undefined =>
  rowsOf(element).find((each) => titleOf(each) === title);

/** Opens or closes a branch in the list, as the reader does. */
export async function turn(element: SkillRoadmapElement, title: string): Promise<void> {
  await soon(() => rowOf(element, title), `no row of ${title}`);
  const row = rowOf(element, title)!;
  const before = row.ariaExpanded;
  row.querySelector<HTMLElement>('[data-toggle]')!.click();
  await soon(() => rowOf(element, title)?.ariaExpanded !== before, `${title} does not turn`);
}

/** Shows the element, or hides it, with what is around it. */
export function setShown({parentElement}: SkillRoadmapElement, isShown: boolean): void {
  parentElement!.style.display = isShown ? '' : 'none';
}

/** The skill that holds the tab stop of a view. */
export const tabStop = (element: SkillRoadmapElement, view: '.world' | '.list'): string | undefined =>
  titleOf(element.renderRoot.querySelector(`${view} [role=treeitem][tabindex="0"]`));
