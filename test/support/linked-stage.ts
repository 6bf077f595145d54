import {waitUntil} from '@open-wc/testing';
import {SkillCardElement} from '../../src/elements/skill-card.js';
import {SkillPathsElement} from '../../src/elements/skill-paths.js';
import {SkillProgressElement} from '../../src/elements/skill-progress.js';
import {register} from '../../src/elements/register.js';
import '../../src/define.js';
import {put} from './stage.js';

register('skill-card', SkillCardElement);
register('skill-progress', SkillProgressElement);
register('skill-paths', SkillPathsElement);

type Linked = SkillCardElement | SkillProgressElement | SkillPathsElement;

/** Puts markup on the page and returns its first element of that name. */
export function element<Name extends 'skill-card' | 'skill-progress' | 'skill-paths'>(
  name: Name,
  markup: string = `<${name}></${name}>`,
  width?: number,
): HTMLElementTagNameMap[Name] {
  return put(markup, width).querySelector(name)!;
}

/** The first element with this part, as soon as there is one. */
export async function partOf(host: Linked, name: string): Promise<HTMLElement> {
  const find = (): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);
  await waitUntil(find, `there is no part “${name}”`, {interval: 10, timeout: 8000});
  return find()!;
}

/** The words of a part, blanks put together. */
export async function words(host: Linked, name: string): Promise<string> {
  return textOf(await partOf(host, name));
}

export function textOf(node: Element): string {
  return node.textContent.replace(/\s+/g, ' ').trim();
}

/** The heading of a card. */
export function headingOf(card: SkillCardElement): string {
  return card.renderRoot.querySelector('#card-title')?.textContent ?? '';
}

/** Waits until a card is about something. */
export async function about(card: SkillCardElement, title: string): Promise<void> {
  await waitUntil(() => headingOf(card) === title, `the card is not about “${title}”`, {
    interval: 10,
    timeout: 8000,
  });
}
