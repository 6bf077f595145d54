import type {ViewName} from './toolbar.js';

const KEY = 'skill-roadmap:views';

type Choices = Readonly<Record<string, unknown>>;

/** Which view the reader chose for a roadmap, by its key, on an earlier visit. */
export function rememberedView(roadmap: string): ViewName | undefined {
  const choice = choices()[roadmap];
  return choice === 'diagram' || choice === 'list' ? choice : undefined;
}

/** Keeps the reader's choice of a view; where storage is blocked or full it lasts for the visit only. */
export function rememberView(roadmap: string, view: ViewName): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({...choices(), [roadmap]: view}));
  } catch {
    // a convenience: not worth troubling the reader
  }
}

function choices(): Choices {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored ? (stored as Choices) : {};
  } catch {
    return {};
  }
}

/**
 * The view to begin with: the list where there is little room and only a finger to point with, or hardly any. `width` in
 * units, that is in CSS pixels of a page whose text has 16px.
 */
export function viewFor(width: number, coarse: boolean): ViewName {
  return width < (coarse ? NARROW : TIGHT) ? 'list' : 'diagram';
}

const NARROW = 560;
/** Large type on a phone: no map of it would be of use. */
const TIGHT = 240;
