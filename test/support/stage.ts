import {aTimeout, nextFrame, waitUntil} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {SkillRoadmapElement} from '../../src/elements/skill-roadmap.js';
import type {Point} from '../../src/layout/scene.js';
import {keys, viewport} from './commands.js';

if (!customElements.get('skill-roadmap')) customElements.define('skill-roadmap', SkillRoadmapElement);

/** URL of the real sample. */
export const SAMPLE: string = new URL('../../demo/web-backend-developer.json', import.meta.url).href;

/** Three groups: a branch among leaves, a choice, a loose leaf at the end. */
export const SMALL = {
  title: 'Small road',
  id: 'small',
  children: [
    {
      title: 'Network',
      children: [
        {
          title: 'HTTP',
          importance: 'core',
          children: [{title: 'Methods'}, {title: 'Caching', id: 'caching'}],
        },
        {
          title: 'DNS',
          resources: [{type: 'video', title: 'DNS in a minute', url: 'https://example.org/dns'}],
        },
        {title: 'Gopher', importance: 'optional'},
      ],
    },
    {
      title: 'Version control',
      children: [
        {choose: 1, children: [{title: 'Git', recommended: true}, {title: 'Mercurial'}]},
        {title: 'Branching', description: 'Work **beside** the main line.', requires: ['git']},
      ],
    },
    {title: 'Typing'},
  ],
} as const;

const mounted = new Set<Element>();

/** A window with room for a wide roadmap. For `before`. */
export const wideWindow = (): Promise<unknown> => viewport(1500, 900);

/** Removes what was put on the page, and forgets all progress. For `afterEach`. */
export function clearStage(): void {
  for (const element of mounted) element.remove();
  mounted.clear();
  localStorage.clear();
  document.documentElement.removeAttribute('style');
}

/** Puts markup on the page, in a block of its own. */
export function put(markup: string, width = 1000): HTMLElement {
  const block = document.createElement('div');
  block.style.cssText = `width:${width}px;--skill-height:640px`;
  mounted.add(block);
  document.body.append(block);
  // A parser that runs with the elements in the page, as in the markup of an author.
  block.innerHTML = markup;
  return block;
}

/** The element that a node is; throws when it is another. */
export function asRoadmap(node: Node | null): SkillRoadmapElement {
  if (node instanceof SkillRoadmapElement) return node;
  throw new Error('this is no skill-roadmap');
}

/** A `<skill-roadmap>` made from markup, once it is drawn. */
export async function roadmapFrom(markup: string, width?: number): Promise<SkillRoadmapElement> {
  return drawn(put(markup, width).querySelector<SkillRoadmapElement>('skill-roadmap')!);
}

/** A `<skill-roadmap>` that shows a roadmap given as a property, once it is drawn. */
export async function showing(
  roadmap: unknown,
  properties: Partial<SkillRoadmapElement> = {},
  width?: number,
): Promise<SkillRoadmapElement> {
  const element = put('<skill-roadmap></skill-roadmap>', width).firstElementChild as SkillRoadmapElement;
  Object.assign(element, properties, {roadmap});
  return drawn(element);
}

/** The real sample in an element of the given width, once it is drawn. */
export function sample(attributes = '', width?: number): Promise<SkillRoadmapElement> {
  return roadmapFrom(`<skill-roadmap src=${SAMPLE} ${attributes}></skill-roadmap>`, width);
}

/** Waits until skills are drawn, gestures and keys have come, which load right after, and the camera rests. */
export async function drawn(element: SkillRoadmapElement): Promise<SkillRoadmapElement> {
  await waitUntil(() => items(element).length > 0, 'nothing is drawn', {interval: 10, timeout: 20_000});
  await waitUntil(() => '__zoom' in world(element)!.parentElement!, 'no gestures', {
    interval: 10,
    timeout: 20_000,
  });
  await still(element);
  return element;
}

/** Waits for what loads once a roadmap is drawn: search, menu, legend, hint. */
export async function equipped(element: SkillRoadmapElement): Promise<SkillRoadmapElement> {
  await waitUntil(() => hasPart(element, 'legend'), 'no tools', {interval: 10, timeout: 20_000});
  await still(element);
  return element;
}

/** Waits until updates are done and the camera rests. */
export async function still(element: SkillRoadmapElement): Promise<void> {
  let last: string | undefined;
  for (let same = 0; same < 3;) {
    await element.updateComplete;
    await nextFrame();
    const now = world(element)?.style.transform ?? '';
    same = now === last ? same + 1 : 0;
    last = now;
  }
}

/** Zooms until a level is reached. */
export async function zoomTo(element: SkillRoadmapElement, level: 'far' | 'mid' | 'near'): Promise<void> {
  const now = (): string | undefined => world(element)!.dataset['level'];
  for (let step = 0; step < 20 && now() !== level; step++) {
    if (level === 'far' || now() === 'near') element.zoomOut();
    else element.zoomIn();
    await still(element);
  }
  if (now() !== level) throw new Error(`nothing zooms to ${level}`);
}

/** Waits until the element shows a message instead of a roadmap; returns its text. */
export async function message(element: SkillRoadmapElement): Promise<string> {
  const found = (): Element | null => element.renderRoot.querySelector('[part=message]');
  await waitUntil(found, 'there is no message', {interval: 10, timeout: 20_000});
  return found()!.textContent.replace(/\s+/g, ' ').trim();
}

export function world(element: SkillRoadmapElement): HTMLElement | null {
  return element.renderRoot.querySelector('.world');
}

/** The tree items of the diagram, in the order of the document. */
export function items(element: SkillRoadmapElement): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.world [role=treeitem]') ?? [])];
}

/** The tree item of a skill, by its title. */
export function item(element: SkillRoadmapElement, title: string): HTMLElement {
  const found = items(element).find((each) => titleOf(each) === title);
  if (!found) throw new Error(`“${title}” is not drawn`);
  return found;
}

/** From far out a skill has its title only in its name, before what is said of it. */
export function titleOf(treeItem: Element | null | undefined): string | undefined {
  if (!treeItem?.matches('[role=treeitem]')) return undefined;
  return treeItem.querySelector('.tx')?.textContent ?? treeItem.ariaLabel?.split(', ')[0];
}

/** Title of the tree item with the focus. */
export function focused(element: SkillRoadmapElement): string | undefined {
  return titleOf(element.shadowRoot?.activeElement);
}

/** The card, once it is there: it is loaded when it is first wanted. */
export async function card(element: SkillRoadmapElement): Promise<HTMLElement> {
  await waitUntil(() => hasPart(element, 'card'), 'no card opens', {interval: 10, timeout: 20_000});
  await still(element);
  return part(element, 'card');
}

/** The first element with this part. */
export function part(element: SkillRoadmapElement, name: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`there is no part “${name}”`);
  return found;
}

export function hasPart(element: SkillRoadmapElement, name: string): boolean {
  return element.renderRoot.querySelector(`[part~="${name}"]`) !== null;
}

export function scaleOf(element: SkillRoadmapElement): number {
  return Number(/scale\(([\d.]+)\)/.exec(world(element)!.style.transform)?.[1]);
}

export function centre(element: Element): Point {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** A real click in the middle of an element, or at a distance from its left edge. */
export async function click(element: Element, fromLeft?: number): Promise<void> {
  const [x, y] = centre(element);
  const {left} = element.getBoundingClientRect();
  const position: [number, number] = [fromLeft === undefined ? x : Math.round(left + fromLeft), y];
  await sendMouse({type: 'click', position});
}

/** Presses the primary button at a point, moves to another in two steps and lets go. */
export async function drag(from: Point, to: Point): Promise<void> {
  const middle: [number, number] = [Math.round((from[0] + to[0]) / 2), Math.round((from[1] + to[1]) / 2)];
  await sendMouse({type: 'move', position: [...from]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: middle});
  await sendMouse({type: 'move', position: [...to]});
  await sendMouse({type: 'up'});
}

/** Presses keys one after the other, and waits until what they did can be seen. */
export async function press(element: SkillRoadmapElement, ...names: readonly string[]): Promise<void> {
  for (const name of names) await keys({press: name});
  await still(element);
}

/** Every event of a name from now on. */
export function record<Detail>(target: EventTarget, name: string): CustomEvent<Detail>[] {
  const events: CustomEvent<Detail>[] = [];
  target.addEventListener(name, (event) => events.push(event as CustomEvent<Detail>));
  return events;
}

/** Time for something that should not happen to happen. */
export const aWhile = (ms = 60): Promise<void> => aTimeout(ms);
