// What only some diagrams need. Where it cannot be loaded a diagram is poorer, but it is there.
import type {CSSResult} from 'lit';
import type {Outline} from '../../model/outline.js';
import {adopt, Lazy} from '../lazy.js';

/** Roadmaps of more skills are drawn in part: what is near. */
const VAST = 900;

const vast = new Lazy(() => import('./vast-part.js'));
const mirror = new Lazy(() => import('./mirror-part.js'));
const tree = new Lazy(() => import('./tree-part.js'));

/** Begins to load what the diagram of a roadmap needs, long before it is laid out. */
export function expectDiagram(outline: Outline): void {
  if (isDrawnInPart(outline)) vast.get();
}

export const isDrawnInPart = ({places}: Outline): boolean => places.length > VAST;

/** What draws in part. */
export const vastPart = (): Promise<typeof import('./vast-part.js') | undefined> => vast.attempt();

/** What turns a scene for text that runs from right to left. */
export const mirrorPart = (stage: Element): Promise<typeof import('./mirror-part.js') | undefined> =>
  styled(mirror, stage);

/** What lays out as a tidy tree. */
export const treePart = (stage: Element): Promise<typeof import('./tree-part.js') | undefined> =>
  styled(tree, stage);

async function styled<T extends {readonly styles: CSSResult}>(
  part: Lazy<T>,
  stage: Element,
): Promise<T | undefined> {
  const found = await part.attempt();
  if (found) adopt(stage.getRootNode(), found.styles);
  return found;
}
